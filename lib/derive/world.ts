import type { AmountMention, Mention } from '../detect/mention.ts'
import type { FactIndex } from '../facts/fact-index.ts'
import type { Fact, Indicator, Measure, Payer, Program, Stage } from '../facts/schema.ts'
import type { Tied } from '../link/tied.ts'
import { isPublicRole } from '../link/weigh.ts'
import { speaksOfBudget } from './budget-words.ts'
import { type Comparison, comparisonsIn } from './comparisons.ts'
import type { Finding } from './finding.ts'
import { isPublic, type Recorded, recordedIn } from './recorded.ts'

/** What a derivation may look at. `tied` is in the order of the text. */
export interface World {
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly tied: readonly Tied[]
  readonly index: FactIndex
  readonly publishedAt: string | null
  /** The tied amounts of each entity, in order. */
  readonly ofEntity: ReadonlyMap<string, readonly Tied[]>
  /** Of each entity and year, the first few amounts that are that year's own. */
  readonly annual: ReadonlyMap<string, ReadonlyMap<number, readonly Tied[]>>
  /** Of each entity, the yearly part that the article gives for its public money: the first. */
  readonly yearly: ReadonlyMap<string, Tied>
  /** What the article itself sets against what, by the amount that is measured. */
  readonly comparisons: ReadonlyMap<Tied, Comparison>
  /** Amounts that stand there to be measured against, each with what is measured by it: they get no scale of their own. */
  readonly bases: ReadonlyMap<Tied, Tied>
  /** Of each entity, its facts as derivations ask for them. */
  readonly recorded: (entity: string) => Recorded
  /** What the index answered before: its answers don't change, and many derivations ask the same. */
  readonly asked: Asked
}

interface Asked {
  readonly spending: Map<number, readonly Fact[]>
  readonly indicators: Map<Indicator['kind'], Map<number, Indicator | null>>
}

export type Derivation = (world: World) => Finding[]

/** The world of a text; its tables are built once, so that no derivation searches the whole text for each amount. */
export function worldOf(given: Pick<World, 'text' | 'mentions' | 'tied' | 'index' | 'publishedAt'>): World {
  const comparisons = comparisonsIn(given.text, given.tied)
  const bases = new Map<Tied, Tied>()
  for (const [measured, { kind, other }] of comparisons) if (kind === 'base') bases.set(other, measured)
  const ofEntity = new Map<string, Tied[]>()
  const annual = new Map<string, Map<number, Tied[]>>()
  const yearly = new Map<string, Tied>()
  for (const tied of given.tied) {
    if (tied.program === null) continue
    const list = ofEntity.get(tied.program.entity)
    if (list) list.push(tied)
    else ofEntity.set(tied.program.entity, [tied])
    // "연간 35억원에서 1000억원으로": what it was a year is no part of a plan
    note(tied, tied.program.entity, annual, bases.has(tied) ? null : yearly)
  }
  const asked = { spending: new Map(), indicators: new Map() }
  const recorded = recordedIn(given.index)
  return { ...given, ofEntity, annual, yearly, comparisons, bases, recorded, asked }
}

const FEW = 8

/** What a derivation says of each amount, in the order of the text; null: nothing. */
export function onAmounts(world: World, say: (tied: Tied, i: number) => Finding | null): Finding[] {
  const findings: Finding[] = []
  for (let i = 0; i < world.tied.length; i++) {
    const tied = world.tied[i]
    const found = tied === undefined ? null : say(tied, i)
    if (found !== null) findings.push(found)
  }
  return findings
}

const NOTHING: readonly never[] = []

/** A finding on an amount, with what its link says; parts that aren't given are empty. */
export function findingOn(
  tied: Tied,
  world: World,
  { value, low, high }: Pick<Finding, 'value' | 'low' | 'high'>,
  given: Pick<Finding, 'kind' | 'unit' | 'terms'> &
    Partial<Pick<Finding, 'caveats' | 'indicators' | 'names' | 'picture' | 'date' | 'note' | 'variant'>>,
): Finding {
  return {
    kind: given.kind,
    mention: tied.amount,
    entity: programOf(tied, world),
    value,
    low,
    high,
    unit: given.unit,
    terms: given.terms,
    indicators: given.indicators ?? NOTHING,
    sources: NOTHING,
    caveats: given.caveats ?? NOTHING,
    evidence: tied.evidence,
    score: tied.program === null ? null : tied.score,
    picture: given.picture ?? null,
    names: given.names ?? NOTHING,
    date: given.date ?? null,
    note: given.note ?? null,
    variant: given.variant ?? null,
    asOf: null,
  }
}

function note(
  tied: Tied,
  entity: string,
  annual: Map<string, Map<number, Tied[]>>,
  yearly: Map<string, Tied> | null,
): void {
  const year = tied.direct ? annualYear(tied) : null
  if (year !== null) {
    const years = annual.get(entity) ?? new Map<number, Tied[]>()
    const list = years.get(year)
    if (list === undefined) annual.set(entity, years.set(year, [tied]))
    else if (list.length < FEW) list.push(tied)
  }
  if (tied.shape === 'yearly' && tied.delta === null && mayBePublic(tied.payer) && yearly?.has(entity) === false)
    yearly.set(entity, tied)
}

/** State and other public money count as one payer ("정부" speaks for both); nobody else's do. */
export const samePayer = (a: Payer, b: Payer) => a === b || (isPublic(a) && isPublic(b))
export const mayBePublic = (payer: Payer | null) => payer === null || isPublic(payer)

/** Money of the nation, of an agency that is named as spending it, or by its payer or its name a budget that nobody else spends. */
export const isStates = ({ national, spender, payer, amount }: Tied): boolean =>
  national ||
  spender === 'state' ||
  (spender === null && ((payer !== null && isPublic(payer)) || amount.role === 'budget'))

/** The single year an amount is of: its period's, the first of an open one where that is clear, else its fact's; null when not known. */
export function yearOf(tied: Tied): number | null {
  const { period, fact, shape } = tied
  // "내년부터": the first year, where the very amount is recorded for it
  const isOpen = period !== null && period.from !== null && period.to === null
  if (isOpen && (shape === 'annual' || fact?.period?.from === period.from)) return period.from
  if (period !== null) return period.from !== null && period.from === period.to ? period.from : null
  return fact?.period && fact.period.from === fact.period.to ? fact.period.from : null
}

/** The year of one year's public money, linked or the nation's at large; null for anything else. */
export function annualYear(tied: Tied): number | null {
  if (tied.amount.currency !== 'KRW' || tied.shape !== 'annual' || tied.delta !== null) return null
  if (tied.amount.role === 'loan' || !mayBePublic(tied.payer)) return null
  return tied.program !== null || tied.national ? yearOf(tied) : null
}

/** The same, or of money that is the state's by the words of a budget: what the article itself sets against another year's. */
export function comparedYear(tied: Tied, { text }: World): number | null {
  const year = annualYear(tied)
  const { amount, shape, delta, payer } = tied
  if (year !== null || !isStates(tied) || tied.refusal !== null || !speaksOfBudget(text, tied)) return year
  const isPublicMoney = amount.role === null || amount.role === 'benefit' || isPublicRole(amount.role)
  return amount.currency === 'KRW' && shape === 'annual' && delta === null && mayBePublic(payer) && isPublicMoney
    ? yearOf(tied)
    : null
}

/** What the amount is tied to; null where it is tied to nothing. */
export const programOf = (tied: Tied, { index }: World): Program | null =>
  tied.program === null ? null : (index.program(tied.program.entity) ?? null)

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

/** Whether a year was over on the article's day: what was owed then is settled, whatever a budget had foreseen. */
export const isOver = (year: number, { publishedAt }: World): boolean =>
  publishedAt !== null && year < Number(publishedAt.slice(0, 4))

/** Stages of the main budget, as against supplementary ones. */
export const MAIN: ReadonlySet<Stage> = new Set(['proposal', 'enacted'])

/** Public one-year facts of an entity in a measure and year, oldest statement first. */
export const yearFacts = (entity: string, measure: Measure, year: number, { recorded }: World): readonly Fact[] =>
  recorded(entity).oneYear.get(measure)?.get(year) ?? NOTHING

/** Whether one of the facts is of a vote that was known on the article's day; where that isn't known, of none. */
export const hasVote = (facts: readonly Fact[], publishedAt: string | null): boolean =>
  publishedAt !== null && facts.some(({ stage, asOf }) => stage === 'enacted' && asOf <= publishedAt)

/** Whether the budget of a year was voted on the article's day, as far as the totals of it tell. */
export const isVoted = (year: number, world: World): boolean => hasVote(spendingOf(year, world), world.publishedAt)

/** Total government spending of a year as recorded: the whole only, since mandatory and discretionary spending are totals too. */
export function spendingOf(year: number, { index, asked }: World): readonly Fact[] {
  const known = asked.spending.get(year)
  if (known !== undefined) return known
  const found = index.totals('total-spending', year).filter((fact) => index.program(fact.entity)?.parent === null)
  asked.spending.set(year, found)
  return found
}
