import type { Mention, Span } from '../detect/mention.ts'
import type { Agency, Fact, Program } from '../facts/schema.ts'
import type { Tied } from '../link/link.ts'
import type { ContextKind, Picture, Unit } from './context.ts'

/** What a number is in its derivation; wording names it in the reader's language. */
export type TermRole =
  | 'annual'
  | 'yearly-need'
  | 'plan-total'
  | 'years'
  | 'part'
  | 'total'
  | 'current'
  | 'base'
  | 'stated-rate'
  | 'population'
  | 'government-total'
  | 'change'

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
}

export type Caveat =
  | 'nominal'
  | 'different-stages'
  | 'public-includes-state'
  | 'period-assumed'
  | 'plan-changed'
  | 'article-only'
  | 'stated-rounded'

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
  /** Facts and sources to cite beside those of the terms. */
  readonly facts: readonly Fact[]
  readonly sources: readonly string[]
  readonly caveats: readonly Caveat[]
  readonly evidence: readonly (Span & { readonly says: string })[]
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
  facts: [],
  sources: [],
  caveats: [],
  evidence: [],
  picture: null,
  names: [],
  date: null,
  note: null,
  variant: null,
  asOf: null,
} as const

/** The amount of an article as a term; null when a bound of it is open or it spans a range. */
export function articleTerm(role: TermRole, tied: Tied, period: Term['period'] = null): Term | null {
  const { amount } = tied
  if (amount.min === null || amount.min !== amount.max) return null
  const half = amount.roundedTo / 2
  const at = {
    value: amount.min,
    low: amount.min - half,
    high: amount.min + half,
  }
  return {
    role,
    ...at,
    unit: 'KRW',
    period,
    about: amount.qualifier === 'about',
    from: tied.fact === null ? { span: [amount.start, amount.end] } : { fact: tied.fact.id },
    words: amount.text === '' ? null : amount.text,
  }
}

/** A fact as a term; null when it has no amount in won. */
export function factTerm(role: TermRole, fact: Fact): Term | null {
  if (fact.amount === null || fact.unit !== 'KRW') return null
  const { value, roundedTo, bound } = fact.amount
  const from = { fact: fact.id }
  const bounds = { low: value - roundedTo / 2, high: value + roundedTo / 2 }
  return {
    role,
    value,
    ...bounds,
    unit: 'KRW',
    period: fact.period,
    about: bound === 'about',
    from,
    words: null,
  }
}

/** Quotient of two terms with the bounds that theirs allow; null when either isn't known or the divisor may be 0. */
export function quotient(a: Term, b: Term) {
  if (a.value === null || a.low === null || a.high === null) return null
  if (b.value === null || b.low === null || b.high === null || b.low <= 0) return null
  return {
    value: a.value / b.value,
    low: Math.max(0, a.low) / b.high,
    high: a.high / b.low,
  }
}
