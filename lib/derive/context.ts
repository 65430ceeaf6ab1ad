import type { Span } from '../detect/mention.ts'

export type ContextKind =
  | 'straight-line-need'
  | 'share-of-total'
  | 'cumulative-pace'
  | 'year-over-year'
  | 'stage-change'
  | 'superseded'
  | 'renamed'
  | 'agency-change'
  | 'disagreement'
  | 'sum-check'
  | 'average-check'
  | 'growth-check'
  | 'multiple-check'
  | 'per-person'
  | 'per-household'
  | 'share-of-government-spending'
  | 'share-of-ministry'
  | 'share-of-gdp'
  | 'conversion'
  | 'real-terms'

export type Unit = 'KRW' | 'USD' | 'ratio' | 'years' | 'persons' | 'households' | 'KRW per unit' | 'index' | 'none'

/** One number (or dated statement) that went into a derivation, and where it comes from. */
export interface Input {
  /** What it is, in the reader's language. */
  readonly label: string
  readonly value: number | null
  readonly unit: Unit
  readonly from:
    | { readonly fact: string }
    | { readonly span: readonly [number, number] }
    | { readonly indicator: string }
  /** The article's own words, or the fact's note: what the reader can check against. */
  readonly words: string | null
}

export interface CitedSource {
  readonly title: string
  readonly publisher: string
  readonly url: string
  readonly published: string | null
}

/** A small picture where it says it faster than words. Values in won. */
export type Picture =
  | {
      readonly kind: 'straight-line'
      readonly from: number
      readonly to: number
      readonly total: number
      readonly points: readonly { readonly year: number; readonly value: number }[]
    }
  | {
      readonly kind: 'bars'
      readonly bars: readonly { readonly label: string; readonly value: number; readonly current: boolean }[]
    }
  | { readonly kind: 'part'; readonly part: number; readonly whole: number }

/** One context as every view shows it: card, popup, panel, clipboard, command line. JSON-safe. */
export interface Context {
  readonly kind: ContextKind
  /** Index of the mention it belongs to, in Annotation.mentions; in a look-up's answer null. */
  readonly mention: number | null
  readonly entity: string | null
  readonly entityName: string | null
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: Unit
  readonly formula: string
  readonly sentence: string
  readonly inputs: readonly Input[]
  readonly sources: readonly CitedSource[]
  /** The latest date on which all inputs were true. */
  readonly asOf: string | null
  readonly caveats: readonly string[]
  /** Words in the article that tied the figure to the entity. */
  readonly evidence: readonly (Span & { readonly says: string })[]
  readonly picture: Picture | null
  /** Bounds in the reader's form ("8.2~8.4%"), where they don't round to the value shown. */
  readonly bounds?: string | null
  /** Score of the link, 0 to 1; null where the context needs none. */
  readonly score?: number | null
}
