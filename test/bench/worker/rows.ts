import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Row } from '../report.ts'
import { writeExtension } from './extension.ts'
import { type Asked, coldMedians, startBench } from './measure.ts'

const OWN = join(import.meta.dirname, '../../../.output/test/chrome-mv3')
const QUERY = '국가AI컴퓨팅센터'
const ROUNDS = 15

/** A worker that was stopped is asked one question: the empty one, and with each index, in one run. */
export async function* workerRows(
  folder: string,
  big: Uint8Array,
  core: Uint8Array,
  article: string,
): AsyncGenerator<Row> {
  const folders = { empty: join(folder, 'empty'), question: join(folder, 'question') }
  await writeExtension(folders.empty, 'empty', {})
  await writeExtension(folders.question, 'question', { 'core.idx': core, 'big.idx': big })
  const empty = await startBench(folders.empty, 'page.html')
  const question = await startBench(folders.question, 'page.html')
  // as the build for tests made it, where there is one
  const own = existsSync(OWN) ? await startBench(OWN, 'popup.html') : null
  try {
    await question.page.evaluate(() => (globalThis as unknown as { storeAll(): Promise<void> }).storeAll())
    const of = (kind: string, ask: 'lookup' | 'annotate'): Asked => ({
      name: `cold worker: ${kind}, ${ask}`,
      bench: question,
      message: { kind, ask, words: ask === 'lookup' ? QUERY : article },
    })
    const asked: Asked[] = [
      { name: 'cold worker: empty', bench: empty, message: {} },
      ...['core', 'big', 'core-file'].map((kind) => of(kind, 'lookup')),
      ...['core', 'big'].map((kind) => of(kind, 'annotate')),
    ]
    if (own !== null) {
      const message = { maekrak: 'lookup', data: { query: QUERY, lang: 'ko' } }
      asked.push({ name: 'cold worker: the built extension, lookup', bench: own, message })
    }
    const [nothing = 0, ...medians] = await coldMedians(asked, ROUNDS)
    for (const [i, value] of medians.entries())
      yield {
        ...{ name: asked[i + 1]?.name ?? '', unit: 'ms', value },
        peer: 'an empty worker’s answer',
        peerValue: nothing,
      }
  } finally {
    for (const bench of [empty, question, own]) await bench?.close()
  }
}
