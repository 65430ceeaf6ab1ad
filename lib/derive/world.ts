import type { AmountMention, Mention } from '../detect/mention.ts'
import type { FactIndex } from '../facts/fact-index.ts'
import type { Fact, Measure, Payer, Program, Stage } from '../facts/schema.ts'
import type { Tied } from '../link/tied.ts'
import { type Comparison, comparisonsIn } from './comparisons.ts'
import type { Finding } from './finding.ts'

/** What a derivation may look at. `tied` is in the order of the text. */
export interface World {
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly tied: readonly Tied[]
  readonly index: FactIndex
  readonly publishedAt: string | null
  /** The tied amounts of each entity, in order. */
  readonly ofEntity: ReadonlyMap<string, readonly Tied[]>
  /** Of each entity and year (`annualKey`), the first few amounts that are that year's own. */
  readonly annual: ReadonlyMap<string, readonly Tied[]>
  /** Of each entity, the yearly part that the article gives for its public money: the first. */
  readonly yearly: ReadonlyMap<string, Tied>
  /** What the article itself sets against what, by the amount that is measured. */
  readonly comparisons: ReadonlyMap<Tied, Comparison>
  /** Amounts that stand there to be measured against: they get no scale of their own. */
  readonly bases: ReadonlySet<Tied>
  /** What the index answered before: its answers don't change, and many derivations ask the same. */
  readonly asked: Asked
  /** Findings of a mention so far; one that has enough gets no more scale. */
  readonly told: Map<Mention, number>
}

interface Asked {
  readonly programs: Map<string, Program | null>
  readonly yearFacts: Map<string, readonly Fact[]>
  readonly spending: Map<number, readonly Fact[]>
}

/** As many as are shown of a mention. */
export const MOST_TOLD = 5

export type Derivation = (world: World) => Finding[]

/** The world of a text; its tables are built once, so that no derivation searches the whole text for each amount. */
export function worldOf(given: Pick<World, 'text' | 'mentions' | 'tied' | 'index' | 'publishedAt'>): World {
  const comparisons = comparisonsIn(given.text, given.tied)
  const bases = new Set([...comparisons.values()].flatMap(({ kind, other }) => (kind === 'base' ? [other] : [])))
  const ofEntity = new Map<string, Tied[]>()
  const annual = new Map<string, Tied[]>()
  const yearly = new Map<string, Tied>()
  for (const tied of given.tied) {
    if (tied.program === null) continue
    const list = ofEntity.get(tied.program.entity)
    if (list) list.push(tied)
    else ofEntity.set(tied.program.entity, [tied])
    // "연간 35억원에서 1000억원으로": what it was a year is no part of a plan
    note(tied, tied.program.entity, annual, bases.has(tied) ? null : yearly)
  }
  const asked = { programs: new Map(), yearFacts: new Map(), spending: new Map() }
  return { ...given, ofEntity, annual, yearly, comparisons, bases, asked, told: new Map() }
}

export const annualKey = (entity: string, year: number): string => `${entity} ${year}`
const FEW = 8

function note(tied: Tied, entity: string, annual: Map<string, Tied[]>, yearly: Map<string, Tied> | null): void {
  const year = tied.direct ? annualYear(tied) : null
  if (year !== null) {
    const list = annual.get(annualKey(entity, year)) ?? []
    if (list.length < FEW) annual.set(annualKey(entity, year), [...list, tied])
  }
  if (tied.shape === 'yearly' && tied.delta === null && mayBePublic(tied.payer) && yearly?.has(entity) === false)
    yearly.set(entity, tied)
}

/** State and other public money count as one payer ("정부" speaks for both); nobody else's do. */
export const samePayer = (a: Payer, b: Payer) => a === b || (isPublic(a) && isPublic(b))
export const isPublic = (payer: Payer) => payer === 'state' || payer === 'public'
export const mayBePublic = (payer: Payer | null) => payer === null || isPublic(payer)

/** The single year an amount is of: its period's, else its fact's; null when not known. */
export function yearOf(tied: Tied): number | null {
  const { period, fact } = tied
  if (period !== null) return period.from !== null && period.from === period.to ? period.from : null
  return fact?.period && fact.period.from === fact.period.to ? fact.period.from : null
}

/** The year of one year's public money, linked or the nation's at large; null for anything else. */
export function annualYear(tied: Tied): number | null {
  if (tied.amount.currency !== 'KRW' || tied.shape !== 'annual' || tied.delta !== null) return null
  if (tied.amount.role === 'loan' || !mayBePublic(tied.payer)) return null
  return tied.program !== null || tied.national ? yearOf(tied) : null
}

/** What the amount is tied to; null where it is tied to nothing. */
export function programOf(tied: Tied, { index, asked }: World): Program | null {
  if (tied.program === null) return null
  const { entity } = tied.program
  const known = asked.programs.get(entity)
  if (known !== undefined) return known
  const found = index.program(entity) ?? null
  asked.programs.set(entity, found)
  return found
}

/** What every finding on an amount carries of its link. */
export const linkOf = (tied: Tied, world: World) => ({
  mention: tied.amount,
  entity: programOf(tied, world),
  evidence: tied.evidence,
  score: tied.program === null ? null : tied.score,
})

/** True for a fact that was already stated on the article's day (any fact when that day isn't known). */
export const statedBy = (fact: Fact, publishedAt: string | null) => publishedAt === null || fact.asOf <= publishedAt

/**
 * True for a fact that could be known on the article's day: stated by then, or an enacted budget of a year that had begun,
 * whenever the dataset's source repeated it.
 */
export const knownBy = (fact: Fact, publishedAt: string | null): boolean =>
  statedBy(fact, publishedAt) ||
  (fact.stage === 'enacted' && fact.period !== null && fact.period.from <= Number(publishedAt?.slice(0, 4)))

/** The measure that one year's amount of an entity is in: its fact's, else by what the entity is and the amount's role. */
export function measureOf(fact: Fact | null, program: Program, role: AmountMention['role']): Measure | null {
  if (fact !== null) return fact.measure
  switch (program.kind) {
    case 'total':
      return role === 'revenue' ? 'revenue' : role === 'debt' ? 'debt' : 'total-spending'
    case 'sector':
      return 'sector-budget'
    case 'ministry':
      return 'ministry-budget'
    case 'supplementary':
      return 'supplementary'
    case 'program':
      return role === 'contribution' ? 'capital-contribution' : 'annual-budget'
    default:
      return null
  }
}

/** Stages of the main budget, as against supplementary ones. */
export const MAIN: ReadonlySet<Stage> = new Set(['proposal', 'enacted'])

/** Public one-year facts of an entity in a measure and year, oldest statement first. */
export function yearFacts(entity: string, measure: Measure, year: number, { index, asked }: World): readonly Fact[] {
  const key = `${entity} ${measure} ${year}`
  const known = asked.yearFacts.get(key)
  if (known !== undefined) return known
  const found = index
    .facts(entity)
    .filter(
      (fact) =>
        fact.measure === measure &&
        fact.unit === 'KRW' &&
        fact.amount !== null &&
        isPublic(fact.payer) &&
        fact.period?.from === year &&
        fact.period.to === year,
    )
  asked.yearFacts.set(key, found)
  return found
}

/** Total government spending of a year as recorded: the whole only, since mandatory and discretionary spending are totals too. */
export function spendingOf(year: number, { index, asked }: World): readonly Fact[] {
  const known = asked.spending.get(year)
  if (known !== undefined) return known
  const found = index.totals('total-spending', year).filter((fact) => index.program(fact.entity)?.parent === null)
  asked.spending.set(year, found)
  return found
}
