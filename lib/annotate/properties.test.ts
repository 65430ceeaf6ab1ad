import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotient, type Term } from '../derive/finding.ts'
import type { FactIndex } from '../facts/fact-index.ts'
import { Stage } from '../facts/schema.ts'
import { annotate } from './annotate.ts'
import { corpora } from './corpora.ts'
import { exampleIndex, exampleIndexWith } from './example-index.ts'

const read = (text: string, publishedAt: string | null, index: FactIndex) =>
  annotate({ text, title: null, publishedAt, publisher: null }, index, 'ko').contexts

const rows = corpora.flatMap((corpus) => corpus.rows)
const telling = rows.filter((row) => row.expect.length > 0)

/** An article whose every amount is `k` times itself, with the index that goes with it. */
const story = (annual: number, total: number, own: number, before: number, k: number) =>
  `정부는 올해 국가AI컴퓨팅센터에 ${annual * k}억원을 출자한다. 2025년부터 2030년까지 공공이 ${total * k}억원을 출자하는 계획이고, 정부는 매년 약 ${own * k}억원을 내야 한다. 올해 국방예산은 ${annual * k}억원으로 지난해 ${before * k}억원보다 많다.`

describe('properties', () => {
  it('scaling every amount, of the article and of the dataset, leaves every ratio', () => {
    const amount = fc.integer({ min: 101, max: 999 })
    const scaled = (k: number) =>
      exampleIndexWith(
        (fact) =>
          fact.unit === 'KRW' && fact.amount !== null
            ? { ...fact, amount: { ...fact.amount, value: fact.amount.value * k } }
            : fact,
        (indicators) =>
          indicators.map((one) =>
            one.kind === 'gdp' ? { ...one, amount: { ...one.amount, value: one.amount.value * k } } : one,
          ),
      )
    const indexes = new Map([2, 3, 5, 7].map((k) => [k, scaled(k)]))
    const ratios = (text: string, index: FactIndex) =>
      read(text, '2025-04-13', index).flatMap(({ kind, unit, value }) =>
        unit === 'ratio' && value !== null ? [[kind, value.toFixed(9)]] : [],
      )
    fc.assert(
      fc.property(amount, amount, amount, amount, fc.constantFrom(2, 3, 5, 7), (a, b, c, d, k) => {
        const before = ratios(story(a, b + 1000, c, d, 1), exampleIndex)
        expect(before.length).toBeGreaterThanOrEqual(4)
        expect(ratios(story(a, b + 1000, c, d, k), indexes.get(k) ?? exampleIndex)).toEqual(before)
      }),
      { numRuns: 40 },
    )
  })

  it('a change of stage never yields a comparison that is blind to it', () => {
    const words: Readonly<Record<string, string>> = {
      request: '국방부는 내년 국방예산으로 70조1000억원을 요구했다.',
      proposal: '정부안에 담긴 내년 국방예산은 70조1000억원이다.',
      enacted: '내년 국방예산은 70조1000억원으로 확정됐다.',
      supplementary: '추경을 더한 내년 국방예산은 70조1000억원이다.',
    }
    const main = new Set(['proposal', 'enacted'])
    for (const stage of Stage.options) {
      const index = exampleIndexWith((fact) => (fact.id === 'd25' ? { ...fact, stage } : fact))
      for (const [said, text] of Object.entries(words)) {
        const told = read(text, '2025-12-31', index).filter(({ kind }) => kind === 'year-over-year')
        if (told.length > 0) expect([said, stage]).toEqual(main.has(said) ? [said, 'enacted'] : [said, said])
        for (const { caveats } of told)
          if (said !== stage) expect(caveats.some((caveat) => caveat.includes('단계'))).toBe(true)
      }
    }
    expect(read(words.proposal ?? '', '2025-12-31', exampleIndex).map(({ kind }) => kind)).toContain('year-over-year')
    expect(read(words.request ?? '', '2025-12-31', exampleIndex).map(({ kind }) => kind)).not.toContain(
      'year-over-year',
    )
  })

  it('wider bounds of an input never narrow the result', () => {
    const wide = exampleIndexWith((fact) =>
      fact.amount === null ? fact : { ...fact, amount: { ...fact.amount, roundedTo: fact.amount.roundedTo * 4 } },
    )
    let compared = 0
    for (const { text, publishedAt } of telling) {
      const loose = read(text, publishedAt, wide)
      for (const context of read(text, publishedAt, exampleIndex)) {
        const same = loose.find(
          (one) =>
            one.kind === context.kind &&
            one.mention === context.mention &&
            one.formula.split('=')[0] === context.formula.split('=')[0],
        )
        if (same?.low == null || same.high === null || context.low === null || context.high === null) continue
        compared++
        expect(same.low).toBeLessThanOrEqual(context.low)
        expect(same.high).toBeGreaterThanOrEqual(context.high)
      }
    }
    expect(compared).toBeGreaterThan(100)
  })

  it('wider terms never narrow a quotient', () => {
    const term = (value: number, half: number): Term => ({
      ...{ role: 'annual', value, low: value - half, high: value + half, unit: 'KRW', period: null, about: false },
      ...{ from: { span: [0, 1] }, words: null, stage: null, asOf: null },
    })
    const half = fc.integer({ min: 1, max: 49 })
    fc.assert(
      fc.property(half, half, half, (p, q, more) => {
        const narrow = quotient(term(1000, p), term(2000, q))
        const wide = quotient(term(1000, p + more), term(2000, q + more))
        expect(wide?.low).toBeLessThanOrEqual(narrow?.low ?? -1)
        expect(wide?.high).toBeGreaterThanOrEqual(narrow?.high ?? 9)
      }),
    )
    expect(quotient(term(5, 1), term(1, 1))).toBeNull()
    expect(quotient(term(5, 1), { ...term(1, 0), value: null })).toBeNull()
  })

  it('never divides by a period, a population, a rate or an index that is not known', () => {
    const bare = exampleIndexWith(
      (fact) => ({ ...fact, period: null }),
      () => [],
    )
    const none = new Set(['per-person', 'per-household', 'share-of-gdp', 'conversion', 'real-terms'])
    const ofYears = new Set(['share-of-government-spending', 'share-of-ministry', 'stage-change', 'disagreement'])
    for (const { text, publishedAt } of rows)
      for (const { kind, value, low, high } of read(text, publishedAt, bare)) {
        expect([kind, none.has(kind) || ofYears.has(kind)]).toEqual([kind, false])
        for (const number of [value, low, high]) if (number !== null) expect(Number.isFinite(number)).toBe(true)
      }
  })
})
