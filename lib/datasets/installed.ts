import { z } from 'zod'
import type { RefusalCode } from '../wording/dataset-refusals.ts'
import { INTERVALS } from './schedule.ts'

/** How many versions of a dataset are kept to roll back to, the active one among them. */
export const KEPT_VERSIONS = 3
export const MAX_HISTORY = 50

const when = z.number()
const bilingual = z.object({ ko: z.string(), en: z.string() })

/** What a version is, without its records: what lists show. */
const Summary = z.object({
  id: z.string(),
  version: z.string(),
  title: bilingual,
  description: bilingual,
  publisher: z.string(),
  license: z.string(),
  released: z.string(),
  newestAsOf: z.string(),
  counts: z.object({
    sources: z.number(),
    agencies: z.number(),
    programs: z.number(),
    facts: z.number(),
    indicators: z.number(),
  }),
})
export type Summary = z.infer<typeof Summary>

const Version = z.object({
  /** Names the version's files: its content, so that two versions never share one. */
  key: z.string(),
  version: z.string(),
  sha256: z.string(),
  bytes: z.number(),
  installed: when,
  summary: Summary,
})
export type Version = z.infer<typeof Version>

const StoredRefusal = z.object({
  code: z.string().transform((code) => code as RefusalCode),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})

const Subscription = z.object({
  url: z.string(),
  /** Public key, fixed when the reader subscribed. */
  key: z.string(),
  interval: z.union(INTERVALS.map((hours) => z.literal(hours))),
  /** Updates wait for the reader's word. */
  confirm: z.boolean(),
  mirrors: z.array(z.string()),
  etag: z.string().nullable(),
  expires: z.string().nullable(),
  notes: bilingual.nullable(),
  lastCheck: when.nullable(),
  nextCheck: when,
  failures: z.number(),
  /** Why the last check brought nothing; null: it went well. */
  trouble: StoredRefusal.nullable(),
  /** Set by the administrator's policy: the reader can't remove it. */
  managed: z.boolean(),
})
export type Subscription = z.infer<typeof Subscription>

const EVENTS = [
  'imported',
  'subscribed',
  'updated',
  'rolled-back',
  'rolled-back-broken',
  'restored',
  'restored-lost',
] as const
const Entry = z.object({ at: when, what: z.enum(EVENTS), version: z.string() })
export type Entry = z.infer<typeof Entry>

/** A dataset that the reader has beside the bundled one: all that is known of it but its records. */
export const Installed = z.object({
  id: z.string(),
  /** Grows with every change: a change made from an older state is refused. */
  rev: z.number(),
  on: z.boolean(),
  /** Smaller comes first where two datasets hold the same record; the bundled data always come before. */
  priority: z.number(),
  /** Key of the version that answers. */
  active: z.string(),
  /** Newest first. */
  versions: z
    .array(Version)
    .min(1)
    .max(KEPT_VERSIONS + 1),
  /** The highest version ever accepted, also after a roll back from it. */
  seen: z.object({ version: z.string(), sha256: z.string() }),
  /** Downloaded and checked, and waiting for the reader's word; among `versions`. */
  waiting: z.string().nullable(),
  subscription: Subscription.nullable(),
  history: z.array(Entry),
})
export type Installed = z.infer<typeof Installed>

export const activeVersion = (of: Installed): Version | undefined => of.versions.find(({ key }) => key === of.active)
