import type { AmountMention, Mention, Span } from '../detect/mention.ts'
import type { Agency, Fact, Indicator, Program, Stage } from '../facts/schema.ts'
import type { Tied } from '../link/tied.ts'
import type { ContextKind, Picture, Unit } from './context.ts'

/** What a number is in its derivation; wording names it in the reader's language. */
export type TermRole =
  | 'annual'
  | 'yearly-need'
  | 'plan-total'
  | 'years'
  | 'elapsed'
  | 'so-far'
  | 'part'
  | 'total'
  | 'current'
  | 'base'
  | 'step'
  | 'recorded'
  | 'increment'
  | 'stated-rate'
  | 'stated-multiple'
  | 'stated-average'
  | 'population'
  | 'households'
  | 'government-total'
  | 'ministry-total'
  | 'gdp'
  | 'exchange-rate'
  | 'prices-now'
  | 'prices-then'

/** A number with its bounds, and where it comes from: a fact, an indicator, or the article's own words. */
export interface Term {
  readonly role: TermRole
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: Unit
  readonly period: { readonly from: number; readonly to: number } | null
  readonly about: boolean
  readonly from:
    | { readonly fact: string }
    | { readonly span: readonly [number, number] }
    | { readonly indicator: string }
  /** The article's words; null where a fact's note is to be quoted. */
  readonly words: string | null
  /** The step of the budget's way that the number was stated at, and when; null: not known. */
  readonly stage: Stage | null
  readonly asOf: string | null
  /** ISO 4217 code of an article's amount that isn't in won. */
  readonly currency?: string | null
}

export type Caveat =
  | 'nominal'
  | 'different-stages'
  | 'stage-assumed'
  | 'year-assumed'
  | 'indicator-earlier'
  | 'indicator-projected'
  | 'plan-changed'
  | 'plan-superseded'
  | 'from-article'
  | 'stated-rounded'
  | 'at-most'

/** A derivation before it is worded: everything in it is data. */
export interface Finding {
  readonly kind: ContextKind
  readonly mention: Mention
  readonly entity: Program | Agency | null
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: Unit
  readonly terms: readonly Term[]
  /** Indicators and sources to cite beside those of the terms. */
  readonly indicators: readonly Indicator[]
  readonly sources: readonly string[]
  readonly caveats: readonly Caveat[]
  readonly evidence: readonly (Span & { readonly says: string })[]
  /** Of the link, 0 to 1; null where no link is needed. */
  readonly score: number | null
  readonly picture: Picture | null
  /** Names and dates that a sentence speaks of. */
  readonly names: readonly { readonly ko: string; readonly en: string }[]
  readonly date: string | null
  readonly note: { readonly ko: string; readonly en: string } | null
  readonly variant: string | null
  readonly asOf: string | null
}

export const blank = {
  value: null,
  low: null,
  high: null,
  unit: 'none',
  terms: [],
  indicators: [],
  sources: [],
  caveats: [],
  evidence: [],
  score: null,
  picture: null,
  names: [],
  date: null,
  note: null,
  variant: null,
  asOf: null,
} as const

const UNITS: Readonly<Record<string, Unit>> = { KRW: 'KRW', USD: 'USD' }

/** True for an amount whose value is stated, exactly or about: no range, no open bound. */
export const isStated = ({ min, max }: AmountMention): boolean => min !== null && min === max

/** The amount of an article as a term; null when a bound of it is open or it spans a range. */
export function articleTerm(role: TermRole, tied: Tied, period: Term['period'] = null): Term | null {
  const { amount } = tied
  if (amount.min === null || amount.min !== amount.max) return null
  const half = amount.roundedTo / 2
  return {
    role,
    value: amount.min,
    low: amount.min - half,
    high: amount.min + half,
    unit: UNITS[amount.currency] ?? 'none',
    period,
    about: amount.qualifier === 'about',
    // a figure written to other digits than the recorded one is the article's own
    from: tied.fact?.amount?.value === amount.min ? { fact: tied.fact.id } : { span: [amount.start, amount.end] },
    words: amount.text === '' ? null : amount.text,
    stage: tied.stage,
    asOf: null,
    currency: amount.currency === 'KRW' ? null : amount.currency,
  }
}

/** A fact as a term; null when it has no amount. */
export function factTerm(role: TermRole, fact: Fact): Term | null {
  if (fact.amount === null || (fact.unit !== 'KRW' && fact.unit !== 'ratio')) return null
  const { value, roundedTo, bound } = fact.amount
  return {
    role,
    value,
    low: Math.max(0, value - roundedTo / 2),
    high: value + roundedTo / 2,
    unit: fact.unit,
    period: fact.period,
    about: bound === 'about',
    from: { fact: fact.id },
    words: null,
    stage: fact.stage,
    asOf: fact.asOf,
    currency: null,
  }
}

/** An indicator as a term. */
export function indicatorTerm(role: TermRole, indicator: Indicator): Term {
  const { value, roundedTo } = indicator.amount
  const { year } = indicator
  return {
    role,
    value,
    low: value - roundedTo / 2,
    high: value + roundedTo / 2,
    unit: indicator.unit,
    period: { from: year, to: year },
    about: false,
    from: { indicator: indicator.id },
    words: null,
    stage: null,
    asOf: indicator.asOf,
    currency: null,
  }
}

export interface Bounded {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** Quotient of two terms with the bounds that theirs allow; null when either isn't known or the divisor may be 0. */
export function quotient(
  a: Pick<Term, 'value' | 'low' | 'high'>,
  b: Pick<Term, 'value' | 'low' | 'high'>,
): Bounded | null {
  if (a.value === null || a.low === null || a.high === null) return null
  if (b.value === null || b.low === null || b.high === null || b.low <= 0) return null
  return {
    value: a.value / b.value,
    low: Math.max(0, a.low) / b.high,
    high: a.high / b.low,
  }
}

/**
 * The quotient with both terms taken to be rounded at the finer of their last digits: "1조원" beside "5000억원" is one
 * trillion, not half to one and a half. For checks, where loose bounds would let anything pass.
 */
export function tightQuotient(a: Term, b: Term): Bounded | null {
  if (a.value === null || b.value === null) return null
  const half = Math.min((a.high ?? 0) - (a.low ?? 0), (b.high ?? 0) - (b.low ?? 0)) / 2
  const within = (term: Term, value: number) => ({ ...term, low: value - half, high: value + half })
  return quotient(within(a, a.value), within(b, b.value))
}

/** The sum of terms with the bounds that theirs allow; null when one isn't known. */
export function sumOf(terms: readonly Term[]): Bounded | null {
  let [value, low, high] = [0, 0, 0]
  for (const term of terms) {
    if (term.value === null || term.low === null || term.high === null) return null
    value += term.value
    low += term.low
    high += term.high
  }
  return { value, low, high }
}

/** Value and bounds of a ratio as those of a change: 1.081 → +0.081. */
export const changeOf = (ratio: Bounded): Bounded => ({
  value: ratio.value - 1,
  low: ratio.low - 1,
  high: ratio.high - 1,
})

/** Value and bounds divided by a number that is known and positive: years of a plan. */
export const over = (of: Bounded, count: number): Bounded => ({
  value: of.value / count,
  low: of.low / count,
  high: of.high / count,
})
