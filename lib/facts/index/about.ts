import type { Dataset, Fact } from '../schema.ts'

/** What a compiled dataset says of itself, in its first section. */
export interface About {
  readonly dataset: Omit<Dataset, 'sources' | 'agencies' | 'programs' | 'facts' | 'indicators'>
  readonly counts: Readonly<Record<'sources' | 'agencies' | 'programs' | 'facts' | 'indicators', number>>
  /** The latest day on which a fact was stated; null: no facts. */
  readonly newestAsOf: string | null
  /** Entities are numbered: programmes, then agencies, then those that only facts name. */
  readonly programs: number
  readonly agencies: number
  readonly foreign: readonly string[]
  /** What the codes in the facts' columns stand for. */
  readonly measures: readonly Fact['measure'][]
  readonly stages: readonly Fact['stage'][]
  readonly multipliers: Readonly<Record<'names' | 'groups' | 'entities' | 'facts' | 'sources', number>>
}
