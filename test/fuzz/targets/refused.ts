import { ok } from 'node:assert/strict'
import { Refused } from '../../../lib/datasets/refusal.ts'
import { type RefusalCode, refusalText } from '../../../lib/wording/dataset-refusals.ts'
import { reasoned } from './dataset.ts'

/** The code of a refusal, which must be one that can be told; any other error is thrown on. */
function refusedWith(error: unknown): RefusalCode {
  if (!(error instanceof Refused)) throw error
  const { code, params, faults } = error.refusal
  for (const lang of ['ko', 'en'] as const) {
    const said = refusalText(lang, code, params)
    ok(!/undefined|\[object/.test(said) && !/\{[a-z]+\}/.test(refusalText(lang, code, unnamed(params))), said)
  }
  if (faults.length > 0) reasoned(faults)
  return code
}

/** The same parameters with nothing of the input in them, which may hold what looks like a gap in the sentence. */
const unnamed = (params: Readonly<Record<string, string | number>>) =>
  Object.fromEntries(Object.keys(params).map((name) => [name, '…']))

/** What `work` gives; the code where it was refused. */
export async function orRefused<T>(work: () => T | Promise<T>): Promise<{ value: T } | { code: RefusalCode }> {
  try {
    return { value: await work() }
  } catch (error) {
    return { code: refusedWith(error) }
  }
}
