import { annotate } from '../../../lib/annotate/annotate.ts'
import { entityCards } from '../../../lib/annotate/entity-card.ts'
import { answered, type BlockReader, blockBytes } from '../../../lib/facts/index/block-bytes.ts'
import { type IndexBytes, wholeBytes } from '../../../lib/facts/index/bytes.ts'
import { openPart } from '../../../lib/facts/index/part.ts'
import { openCompiled } from '../../../lib/facts/open-index.ts'
import { listen, type Question } from './listen.ts'
import { blobReader, chunkReader } from './stored.ts'

const READERS: Record<Exclude<Question['kind'], 'core-whole'>, () => Promise<BlockReader>> = {
  'core-blob': () => blobReader('core'),
  'big-blob': () => blobReader('big'),
  'big-chunks': () => chunkReader('big'),
}

async function bytesOf(kind: Question['kind']): Promise<IndexBytes> {
  if (kind !== 'core-whole') return blockBytes(await READERS[kind]())
  return wholeBytes(new Uint8Array(await (await fetch('/core.idx')).arrayBuffer()))
}

/** A worker that wakes, opens an index and answers one question with the core's own code. */
listen(async ({ kind, ask, words }) => {
  const index = openCompiled([openPart(await bytesOf(kind))])
  if (ask === 'lookup') return (await answered(() => entityCards(words, index, 'ko', 8))).length
  const article = { text: words, title: null, publishedAt: '2025-04-13', publisher: null }
  await answered(() => index.reach(words))
  return (await answered(() => annotate(article, index, 'ko'))).contexts.length
})
