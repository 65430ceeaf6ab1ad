import { annotate } from '../../../lib/annotate/annotate.ts'
import { entityCards } from '../../../lib/annotate/entity-card.ts'
import { answered, type BlockReader, blockBytes } from '../../../lib/facts/index/block-bytes.ts'
import { type IndexBytes, wholeBytes } from '../../../lib/facts/index/bytes.ts'
import { openPart } from '../../../lib/facts/index/part.ts'
import { openCompiled } from '../../../lib/facts/open-index.ts'
import { listen, type Question } from './listen.ts'
import { blobReader, chunkReader } from './stored.ts'

const READERS: Record<'big-blob' | 'big-chunks', () => Promise<BlockReader>> = {
  'big-blob': blobReader,
  'big-chunks': chunkReader,
}

async function bytesOf(kind: Question['kind']): Promise<IndexBytes> {
  if (kind !== 'core') return blockBytes(await READERS[kind]())
  return wholeBytes(new Uint8Array(await (await fetch('/core.idx')).arrayBuffer()))
}

listen(async ({ kind, ask, words }) => {
  const t0 = performance.now()
  const b = await bytesOf(kind)
  const t1 = performance.now()
  const index = openCompiled([openPart(b)])
  const t2 = performance.now()
  let rounds = 0
  const article = { text: words, title: null, publishedAt: '2025-04-13', publisher: null }
  if (ask === 'annotate') await answered(() => {rounds++; return annotate(article, index, 'ko').contexts.length})
  else await answered(() => {rounds++; return entityCards(words, index, 'ko', 8).length })
  const t3 = performance.now()
  return `bytes ${(t1-t0).toFixed(1)} open ${(t2-t1).toFixed(1)} ask ${(t3-t2).toFixed(1)} rounds ${rounds}`
})
