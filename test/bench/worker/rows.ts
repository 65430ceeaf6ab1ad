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
  const folders = { empty: join(folder, 'empty'), core: join(folder, 'core'), big: join(folder, 'big') }
  await writeExtension(folders.empty, 'empty', {})
  await writeExtension(folders.core, 'question', { 'kept.idx': core })
  await writeExtension(folders.big, 'question', { 'kept.idx': big })
  const empty = await startBench(folders.empty, 'page.html')
  const kinds = { core: await startBench(folders.core, 'page.html'), big: await startBench(folders.big, 'page.html') }
  // as the build for tests made it, where there is one
  const own = existsSync(OWN) ? await startBench(OWN, 'popup.html') : null
  try {
    for (const { page } of Object.values(kinds))
      await page.evaluate(() => (globalThis as unknown as { store(): Promise<void> }).store())
    const of = (kind: 'core' | 'big', ask: 'lookup' | 'annotate'): Asked => ({
      name: `cold worker: ${kind}, ${ask}`,
      bench: kinds[kind],
      message: { ask, words: ask === 'lookup' ? QUERY : article },
    })
    const asked: Asked[] = [
      { name: 'cold worker: empty', bench: empty, message: {} },
      ...[of('core', 'lookup'), of('big', 'lookup'), of('core', 'annotate'), of('big', 'annotate')],
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
    for (const bench of [empty, kinds.core, kinds.big, own]) await bench?.close()
  }
}
