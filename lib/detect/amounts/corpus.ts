import type { Qualifier } from '../mention.ts'

/** An amount that a sentence must show: its characters, bounds, currency and qualifier. */
export interface Expected {
  readonly text: string
  readonly min: number | null
  readonly max: number | null
  readonly currency: string
  readonly qualifier: Qualifier
}

/** A sentence and the amounts that it holds, in order; none: a trap. */
export type Row = readonly [sentence: string, ...amounts: readonly Expected[]]

export interface Corpus {
  readonly title: string
  readonly rows: readonly Row[]
}

export const corpus = (title: string, rows: readonly Row[]): Corpus => ({
  title,
  rows,
})

export const exact = (text: string, value: number, currency = 'KRW', qualifier: Qualifier = 'exact'): Expected => ({
  text,
  min: value,
  max: value,
  currency,
  qualifier,
})
export const about = (text: string, value: number, currency = 'KRW'): Expected => exact(text, value, currency, 'about')
export const bounded = (
  text: string,
  min: number | null,
  max: number | null,
  qualifier: Qualifier,
  currency = 'KRW',
): Expected => ({ text, min, max, currency, qualifier })
export const range = (text: string, min: number, max: number, currency = 'KRW'): Expected =>
  bounded(text, min, max, 'range', currency)
