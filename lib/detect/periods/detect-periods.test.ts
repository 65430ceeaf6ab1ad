import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectPeriods } from './detect-periods.ts'
import { newYears, noPeriods, periods } from './periods.corpus.ts'

describe('periods', () => {
  it.each(periods)('%s', (text, words, dated, undated) => {
    const found = detectPeriods(text, '2025-09-02')
    expect(found.map((mention) => mention.text)).toEqual([words])
    expect(found.map(({ from, to }) => [from, to])).toEqual([dated])
    expect(detectPeriods(text, null).map(({ from, to }) => [from, to])).toEqual([undated])
    const shifted = detectPeriods(`총액은 ${text}`, null)[0]
    expect(shifted?.start).toBe(4 + text.indexOf(words))
  })
  it.each(newYears)('%s', (text, words, day, year) => {
    const found = detectPeriods(text, day)
    expect(found.map((each) => [each.text, each.from])).toEqual(words === null ? [] : [[words, year]])
  })
  it.each(noPeriods.map((text) => [text]))('none in "%s"', (text) => {
    expect(detectPeriods(text, '2025-09-02')).toEqual([])
  })
  it('keeps the distance of relative words, with and without a date', () => {
    expect(detectPeriods('내년부터 5년간', null)[0]?.relative).toEqual({ from: 1, to: 5 })
    expect(detectPeriods('지난해', '2026-01-05')[0]?.relative).toEqual({ from: -1, to: -1 })
    expect(detectPeriods('2025년', '2026-01-05')[0]?.relative).toBeNull()
  })
  it('finds several, in order', () => {
    const found = detectPeriods('지난해 100억원, 올해 200억원, 2030년까지 1조원', '2025-04-13')
    expect(found.map(({ from, to }) => [from, to])).toEqual([
      [2024, 2024],
      [2025, 2025],
      [null, 2030],
    ])
  })
  it.each([
    ['2027년~올해', [2027, 2027], [2025, 2025]],
    ['2027년부터 내년까지', [2027, null], [null, 2026]],
    ['내년~올해', [2026, 2026], [2025, 2025]],
  ])('makes no span that runs backwards of "%s"', (text, first, second) => {
    const found = detectPeriods(`${text} 이어진다`, '2025-04-13').map(({ from, to }) => [from, to])
    expect(found).toEqual([first, second])
  })
  it('never leaves the text', () => {
    const piece = fc.constantFrom(
      '2025년',
      '20',
      "'25",
      '~',
      '부터 ',
      '까지',
      '올',
      '올해',
      ' 5년간',
      '향후 ',
      '\ud800',
      '하반기',
    )
    const page = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    )
    fc.assert(
      fc.property(page, fc.constantFrom(null, '2025-01-01', 'not a day'), (text, day) => {
        let last = 0
        for (const { start, end, text: words } of detectPeriods(text, day)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(words).toBe(text.slice(start, end))
          last = end
        }
      }),
    )
  }, 60_000)
})
