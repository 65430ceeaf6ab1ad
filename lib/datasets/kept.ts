import * as z from 'zod/mini'
import type { RefusalCode } from '../wording/dataset-refusals.ts'
import type { Installed } from './installed.ts'
import type { Refusal } from './refusal.ts'
import { INTERVALS, nextDelay } from './schedule.ts'

/**
 * What a subscription is without its data. It lies beside them, where the browser does not clear away what it thinks can
 * be fetched again: with it a dataset that was lost comes back, signed with the key that was fixed, and no older than it was.
 */
const Kept = z.object({
  id: z.string(),
  title: z.object({ ko: z.string(), en: z.string() }),
  url: z.string(),
  /** Public key, fixed when the reader subscribed. */
  key: z.string(),
  interval: z.union(INTERVALS.map((hours) => z.literal(hours))),
  confirm: z.boolean(),
  mirrors: z.array(z.string()),
  managed: z.boolean(),
  on: z.boolean(),
  priority: z.number(),
  /** The version that answered, and the highest ever accepted. */
  active: z.object({ version: z.string(), sha256: z.string() }),
  seen: z.object({ version: z.string(), sha256: z.string() }),
  /** Of a dataset that is gone: why it could not be had again as yet, how often, and when to try next. */
  trouble: z.catch(
    z.nullable(z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })),
    null,
  ),
  failures: z.catch(z.number(), 0),
  nextCheck: z.catch(z.number(), 0),
})
export type Kept = Omit<z.infer<typeof Kept>, 'trouble'> & {
  readonly trouble: (Omit<Refusal, 'faults' | 'code'> & { readonly code: RefusalCode }) | null
}

/** Subscriptions as they were stored; one that is damaged is left out. */
export const parseKept = (stored: unknown): Kept[] =>
  Array.isArray(stored) ? stored.flatMap((one) => (Kept.safeParse(one).data as Kept | undefined) ?? []) : []

/** What to keep of the datasets that are here. */
export const keptOf = (records: readonly Installed[]): Kept[] =>
  records.flatMap((record) => {
    const { subscription } = record
    const active = record.versions.find(({ key }) => key === record.active)
    if (subscription === null || active === undefined) return []
    const { url, key, interval, confirm, mirrors, managed } = subscription
    const { id, on, priority, seen } = record
    const { version, sha256, summary } = active
    return {
      ...{ id, title: summary.title, url, key, interval, confirm, mirrors, managed, on, priority },
      ...{ active: { version, sha256 }, seen, trouble: null, failures: 0, nextCheck: 0 },
    }
  })

/** Of a dataset that could not be had again. */
export interface Note {
  readonly id: string
  readonly refusal: Refusal
  /** Milliseconds since 1970. */
  readonly nextCheck: number
}

/**
 * The subscriptions to keep: what `before` kept, brought up to date from what was `found` of those that are here, and
 * those that are gone with what is noted of them. `here`: ids of the records that are stored now.
 */
export function merged(
  before: readonly Kept[],
  found: readonly Kept[],
  here: ReadonlySet<string>,
  notes: readonly Note[] = [],
): Kept[] {
  const present = new Map(found.filter(({ id }) => here.has(id)).map((one) => [one.id, one]))
  const older = before.filter(({ id }) => !present.has(id))
  return [
    ...older.map((one) => {
      const note = here.has(one.id) ? undefined : notes.find(({ id }) => id === one.id)
      if (note === undefined) return one
      const { code, params } = note.refusal
      return { ...one, trouble: { code, params }, failures: one.failures + 1, nextCheck: note.nextCheck }
    }),
    ...present.values(),
  ]
}

/** Those whose data are gone: the browser cleared them away, or they were deleted behind our back. */
export const lostOf = (kept: readonly Kept[], here: ReadonlySet<string>): Kept[] =>
  kept.filter(({ id }) => !here.has(id))

/** When to try again for one that could not be had, in milliseconds from now. `random` in [0, 1). */
export const nextTry = ({ interval, failures }: Kept, random: number): number =>
  nextDelay(interval, failures + 1, random)
