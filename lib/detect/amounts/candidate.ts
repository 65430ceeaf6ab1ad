import type { Qualifier, Span } from '../mention.ts'

/**
 * A numeral on its way to an amount. Parsers make candidates, refiners join, bound and drop them. Offsets are those of
 * the normalised text; `currency` is null as long as nothing has said that the numeral is money. Worths are powers of ten.
 */
export interface Candidate {
  readonly start: number
  readonly end: number
  readonly min: number | null
  readonly max: number | null
  readonly qualifier: Qualifier
  readonly currency: string | null
  /** Power of the smallest written digit that is not zero. */
  readonly place: number
  /** Power of the last written digit. */
  readonly precision: number
  /** Power of one in the first group of the numeral: 7 for 2천만. */
  readonly unit: number
  /** Power of the 만, 억, 조, 경 of the first group (`MAN`…), else 0. */
  readonly large: number
  /** The words that said the qualifier, in normalised offsets. */
  readonly evidence: readonly (Span & { readonly says: string })[]
}

/** Powers of 만, 억 and 조. */
export const MAN = 4
export const EOK = 8
export const JO = 12
