import { describe, expect, it } from 'vitest'
import { annotate } from './annotate.ts'
import { exampleIndex } from './example-index.ts'

const took = (text: string): number => {
  const began = performance.now()
  annotate({ text, title: null, publishedAt: '2025-04-13', publisher: null }, exampleIndex, 'ko')
  return performance.now() - began
}

/** Texts that would bring out any search over all amounts, names, periods or quotations for each one of them. */
const HOSTILE: readonly (readonly [why: string, piece: string])[] = [
  ['one sentence of names and amounts', '올해 국가AI컴퓨팅센터 200억원 '],
  ['one sentence of actors', '정부는 삼성은 경기도는 국가AI컴퓨팅센터에 200억원 '],
  ['one year’s amounts of one thing', '올해 국가AI컴퓨팅센터에 200억원을 쓴다. '],
  ['a list without end', '도로에 100억원, 다리에 200억원, 총 300억원, '],
  ['open quotation marks', '“국방예산 66조2900억원 '],
]

describe('annotate', () => {
  it.each(HOSTILE)(
    'stays linear in %s',
    (_why, piece) => {
      const [small, large] = [2000, 16_000].map((count) => piece.repeat(count))
      took(small ?? '')
      const short = Math.min(took(small ?? ''), took(small ?? ''))
      // Eight times the text; a quadratic step would take sixty-four times as long.
      const long = Math.min(took(large ?? ''), took(large ?? ''))
      expect(long / short).toBeLessThan(24)
    },
    60_000,
  )
})
