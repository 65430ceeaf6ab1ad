import type { Manifest } from './manifest.ts'
import { type Refusal, refusal } from './refusal.ts'
import { compareVersions } from './version.ts'

/** What the reader has of a dataset, as far as deciding needs it. */
export interface Known {
  readonly id: string
  /** The highest version ever accepted: it stands after a roll back too, so that the same version does not come again. */
  readonly seen: { readonly version: string; readonly sha256: string }
}

export type Decision =
  | { readonly kind: 'apply' }
  | { readonly kind: 'current' }
  | { readonly kind: 'refuse'; readonly refusal: Refusal }

/** Clocks and time zones are a day apart at most; half a day more for a clock that runs wrong. */
const SLACK = 36 * 60 * 60 * 1000

/**
 * What to do with a manifest whose signature holds. The attacks have The Update Framework's names: an older version
 * (rollback), an old manifest for ever (freeze), another dataset's file (mix and match). `now` in milliseconds; null:
 * nothing is installed yet. The clock can be wrong both ways, so both refusals tell the reader this computer's date.
 */
export function decideUpdate(known: Known | null, manifest: Manifest, now: number): Decision {
  const refuse = (...of: Parameters<typeof refusal>): Decision => ({ kind: 'refuse', refusal: refusal(...of) })
  const { id, version, released, expires, dataset } = manifest
  const today = new Date(now).toISOString().slice(0, 10)
  if (known !== null && id !== known.id) return refuse('other-dataset', { found: id, wanted: known.id })
  if (Date.parse(released) > now + SLACK) return refuse('clock-behind', { released, today })
  if (expires !== undefined && today > expires) return refuse('expired', { expires, today })
  if (known === null) return { kind: 'apply' }
  const step = compareVersions(version, known.seen.version)
  if (step < 0) return refuse('rollback', { found: version, known: known.seen.version })
  if (step > 0) return { kind: 'apply' }
  if (dataset.sha256 !== known.seen.sha256) return refuse('same-version-other-content', { version })
  return { kind: 'current' }
}
