import { annotate } from '../../../lib/annotate/annotate.ts'
import { entityCards } from '../../../lib/annotate/entity-card.ts'
import { openAnswers } from '../../../lib/datasets/answers.ts'
import { answered, blockBytes } from '../../../lib/facts/index/block-bytes.ts'
import { type IndexBytes, wholeBytes } from '../../../lib/facts/index/bytes.ts'
import { openPart } from '../../../lib/facts/index/part.ts'
import { openCompiled } from '../../../lib/facts/open-index.ts'
import { BENCH, listen, type Question } from './listen.ts'

async function bytesOf(kind: Question['kind']): Promise<IndexBytes> {
  if (kind === 'core-file') return wholeBytes(new Uint8Array(await (await fetch('/core.idx')).arrayBuffer()))
  const reader = await openAnswers(BENCH).compiled(kind)
  if (!reader) throw new Error('not stored')
  return blockBytes(reader)
}

/** A worker that wakes, opens an index and answers one question with the core's own code. */
listen(async ({ kind, ask, words }) => {
  const bytes = await bytesOf(kind)
  const part = await answered(() => openPart(bytes))
  const index = openCompiled([part])
  if (ask === 'lookup') {
    await answered(() => index.reachHits(words, 8))
    return (await answered(() => entityCards(words, index, 'ko', 8))).length
  }
  const article = { text: words, title: null, publishedAt: '2025-04-13', publisher: null }
  await answered(() => index.reach(words))
  return (await answered(() => annotate(article, index, 'ko'))).contexts.length
})
