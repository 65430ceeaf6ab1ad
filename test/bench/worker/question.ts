import type { annotate } from '../../../lib/annotate/annotate.ts'
import { entityCards } from '../../../lib/annotate/entity-card.ts'
import { openAnswers } from '../../../lib/datasets/answers.ts'
import { answered, blockBytes } from '../../../lib/facts/index/block-bytes.ts'
import { openPart } from '../../../lib/facts/index/part.ts'
import { openCompiled } from '../../../lib/facts/open-index.ts'
import { BENCH, KEPT, listen } from './listen.ts'

declare global {
  var benchAnnotate: typeof annotate | undefined
  function importScripts(...addresses: string[]): void
}

async function open() {
  const reader = await openAnswers(BENCH).compiled(KEPT)
  if (!reader) throw new Error('not stored')
  const bytes = await blockBytes(reader)
  return openCompiled([await answered(() => openPart(bytes))])
}

/** Begun while the worker starts, as the extension's does (lib/datasets/core.ts, warmUp). */
const opened = open()
opened.catch(() => {}) // nothing is stored yet; who asks is told

const second = () => importScripts('/annotating.js')
addEventListener('install', second)

/** A worker that wakes, opens an index and answers one question with the core's own code. */
listen(async ({ ask, words }) => {
  if (ask === 'annotate' && !globalThis.benchAnnotate) second()
  const index = await opened
  if (ask === 'lookup') {
    await answered(() => index.reachHits(words, 8))
    return (await answered(() => entityCards(words, index, 'ko', 8))).length
  }
  const article = { text: words, title: null, publishedAt: '2025-04-13', publisher: null }
  await answered(() => index.reach(words))
  return (await answered(() => globalThis.benchAnnotate?.(article, index, 'ko')))?.contexts.length
})
