import type { Fault } from '../facts/fault.ts'
import type { RefusalCode, RefusalParams } from '../wording/dataset-refusals.ts'

/** Why something was refused, as data: the wording gives the sentence (`refusalText`). */
export interface Refusal {
  readonly code: RefusalCode
  readonly params: RefusalParams
  /** Of a dataset that broke its format: where and why. */
  readonly faults: readonly Fault[]
}

export const refusal = (code: RefusalCode, params: RefusalParams = {}, faults: readonly Fault[] = []): Refusal => ({
  code,
  params,
  faults,
})

/** Ends an import, an update or a subscription; what was active stays active. */
export class Refused extends Error {
  readonly refusal: Refusal

  constructor(code: RefusalCode, params: RefusalParams = {}, faults: readonly Fault[] = []) {
    super(code)
    this.refusal = refusal(code, params, faults)
  }
}

/** Any error as a refusal: the reader is never shown 'unknown error'. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) return error.refusal
  const name = error instanceof Error ? error.name : String(error)
  if (name === 'AbortError') return refusal('cancelled')
  if (name === 'QuotaExceededError') return refusal('disk-full')
  if (name === 'VersionError') return refusal('store-newer')
  if (STORAGE.has(name)) return refusal('store-broken', { name })
  return refusal('unexpected', { name })
}

/** Names of the errors that IndexedDB throws when the database is gone, closed, blocked or damaged. */
const STORAGE = new Set(['InvalidStateError', 'UnknownError', 'NotFoundError', 'DataError', 'TimeoutError'])
