import type { Agency, Dataset, Fact, Indicator, Program, Source } from './schema.ts'

/** A name that an active dataset gives an agency, as detection needs it. */
export interface LexiconEntry {
  readonly text: string
  readonly entity: string
  /** Official Korean name. */
  readonly name: string
  readonly ambiguous: boolean
  /** Days on which the name was right; null: open. */
  readonly from: string | null
  readonly to: string | null
}

/** A look-up's answer, best first. */
export interface Hit {
  readonly kind: 'agency' | 'program'
  readonly entity: string
  readonly name: string
  /** The name or alias that the query met. */
  readonly matched: string
}

export interface NameMatch {
  readonly start: number
  readonly end: number
  readonly entity: string
  readonly ambiguous: boolean
}

/** Conditions on facts; one that is left out does not count. */
export interface FactQuery {
  readonly entity?: string
  readonly measure?: Fact['measure']
  readonly stage?: Fact['stage']
  /** A year that the fact's period holds. */
  readonly year?: number
  /** ISO day: only what had been stated by then. */
  readonly asOf?: string
}

/** An agency that another one followed, and how. */
export interface Predecessor {
  readonly from: string
  readonly date: string
  readonly change: Agency['successors'][number]['change']
  readonly sources: readonly string[]
}

/** What linking, derivation and look-up ask of the installed datasets. */
export interface FactIndex {
  readonly datasets: readonly Omit<Dataset, 'sources' | 'agencies' | 'programs' | 'facts' | 'indicators'>[]
  agency(id: string): Agency | undefined
  program(id: string): Program | undefined
  source(id: string): Source | undefined
  fact(id: string): Fact | undefined
  /** Facts about an entity (programme or agency), oldest statement first. */
  facts(entity: string): readonly Fact[]
  indicator(kind: Indicator['kind'], year: number): Indicator | undefined
  /** Facts with this measure about the whole of government (entities of kind `total`) in this one year, oldest statement first. */
  totals(measure: Fact['measure'], year: number): readonly Fact[]
  /** The entities of kind `ministry` that stand for this agency's whole budget. */
  budgetsOf(agency: string): readonly Program[]
  /** The agencies' names, for detection. */
  lexicon(): readonly LexiconEntry[]
  /** Programme names in a text, longest first at each place, spacing-insensitive, in order, not overlapping. */
  programsIn(text: string): readonly NameMatch[]
  /** Names, aliases, acronyms and English names that meet a query, best first. */
  lookup(query: string, limit: number): readonly Hit[]
}
