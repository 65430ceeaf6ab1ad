import type { Payer, Stage } from '../facts/schema.ts'

/** A stretch of the article's text. Offsets are UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** How the text bounds an amount. What each does to `min` and `max` is in docs and in the corpus beside each rule. */
export type Qualifier = 'exact' | 'about' | 'at-least' | 'at-most' | 'over' | 'under' | 'band' | 'several' | 'range'

/** What an amount is in its sentence. `null` on a mention: nothing in the text says so. */
export type Role =
  | 'budget'
  | 'total-spending'
  | 'contribution'
  | 'plan-total'
  | 'yearly-average'
  | 'increase'
  | 'decrease'
  | 'revenue'
  | 'debt'
  | 'loan'
  | 'company'
  | 'price'
  | 'fine'
  | 'wealth'
  | 'damage'
  | 'benefit'

/** Per what an amount is meant ("1인당", "월", "㎡당"). */
export type Per = 'person' | 'household' | 'hour' | 'day' | 'month' | 'year' | 'area' | 'item'

export interface AmountMention extends Span {
  readonly kind: 'amount'
  /** The characters of the article, as they stand. */
  readonly text: string
  /** Bounds in units of `currency` (KRW: integer won); `null` is an open bound. */
  readonly min: number | null
  readonly max: number | null
  /** ISO 4217 code. */
  readonly currency: string
  readonly qualifier: Qualifier
  /** Worth of the last written digit in units of the currency: "61조2000억" → 100,000,000,000. The value holds within ± half of it. */
  readonly roundedTo: number
  readonly role: Role | null
  readonly stage: Stage | null
  readonly payer: Payer | null
  readonly delta: 'increase' | 'decrease' | null
  readonly per: Per | null
  /** Start of the mention that this one restates in another currency, or that restates this one. */
  readonly conversion: number | null
  /** The words that said role, stage, payer, qualifier and delta. */
  readonly evidence: readonly (Span & { readonly says: string })[]
}

export interface AgencyMention extends Span {
  readonly kind: 'agency'
  readonly text: string
  /** Id in the dataset. */
  readonly entity: string
  /** Official Korean name at the time. */
  readonly name: string
}

export interface ProgramMention extends Span {
  readonly kind: 'program'
  readonly text: string
  readonly entity: string
  readonly name: string
}

export interface PeriodMention extends Span {
  readonly kind: 'period'
  readonly text: string
  /** Calendar years, both inclusive; `null` when relative and the article's date is not known, or open. */
  readonly from: number | null
  readonly to: number | null
  /** Years away from the article's year, when the words are relative ("올해" 0, "내년" 1); else null. */
  readonly relative: { readonly from: number; readonly to: number } | null
}

export type Mention = AmountMention | AgencyMention | ProgramMention | PeriodMention
