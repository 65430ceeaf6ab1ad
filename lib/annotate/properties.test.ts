import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotient, type Term } from '../derive/finding.ts'
import { annotate } from './annotate.ts'
import { exampleIndex } from './example-index.ts'

const story = (year: number, total: number, own: number) =>
  `정부는 올해 국가AI컴퓨팅센터에 ${year}억원을 출자한다. 2025년부터 2030년까지 공공이 ${total}억원을 출자하는 계획이고, 정부는 매년 약 ${own}억원을 내야 한다.`
const ratios = (text: string) =>
  annotate({ text, title: null, publishedAt: '2025-04-13', publisher: null }, exampleIndex, 'ko').contexts.map(
    (context) => [context.kind, context.value?.toFixed(9)],
  )

const term = (value: number, half: number): Term => ({
  ...{ role: 'annual', value, low: value - half, high: value + half, unit: 'KRW', period: null, about: false },
  ...{ from: { span: [0, 1] }, words: null, stage: null, asOf: null },
})

describe('properties', () => {
  it('scaling every amount leaves every ratio', () => {
    const amount = fc.integer({ min: 101, max: 999 })
    fc.assert(
      fc.property(amount, amount, amount, fc.integer({ min: 2, max: 9 }), (a, b, c, k) => {
        const before = ratios(story(a, b + 1000, c))
        expect(before.length).toBeGreaterThanOrEqual(3)
        expect(ratios(story(a * k, (b + 1000) * k, c * k))).toEqual(before)
      }),
    )
  })
  it('wider bounds of an input never narrow the result', () => {
    const half = fc.integer({ min: 1, max: 49 })
    fc.assert(
      fc.property(half, half, half, (p, q, more) => {
        const narrow = quotient(term(1000, p), term(2000, q))
        const wide = quotient(term(1000, p + more), term(2000, q + more))
        expect(wide?.low).toBeLessThanOrEqual(narrow?.low ?? -1)
        expect(wide?.high).toBeGreaterThanOrEqual(narrow?.high ?? 9)
      }),
    )
  })
  it('never divides by what may be nothing', () => {
    expect(quotient(term(5, 1), term(1, 1))).toBeNull()
    expect(quotient(term(5, 1), { ...term(1, 0), value: null })).toBeNull()
  })
})
