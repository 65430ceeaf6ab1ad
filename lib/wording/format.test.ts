import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { count, day, percent, percentBounds, plain, signedPercent, withinBounds, won, years } from './format.ts'

describe('amounts and dates as people write them', () => {
  it.each([
    [1_234_500_000_000, '1조 2,345억 원', 'KRW 1.23 trillion'],
    [20_000_000_000, '200억 원', 'KRW 20 billion'],
    [53_210_000, '5,321만 원', 'KRW 53.21 million'],
    [1_326_000, '132만 6,000 원', 'KRW 1.33 million'],
    [-1_190_000_000_000, '-1조 1,900억 원', '-KRW 1.19 trillion'],
    [0, '0 원', 'KRW 0'],
  ])('%d', (value, ko, en) => {
    expect(won(value, 'ko')).toBe(ko)
    expect(won(value, 'en')).toBe(en)
  })
  it('gives no more digits than hold', () => {
    expect(percent(0.5714, 0.569, 0.574)).toBe('57%')
    expect(percent(0.0812, 0.0803, 0.0821)).toBe('8.1%')
    // 66.29 over 61.2: ± 0.1 points
    expect(signedPercent(0.08317, 0.0822, 0.0841)).toBe('+8.3%')
    expect(percentBounds(0.0822, 0.0841, true, 'ko')).toBe('+8.2~+8.4%')
    expect(percentBounds(0.0822, 0.0841, false, 'en')).toBe('8.2% to 8.4%')
    expect(percent(0.00003, null, null)).toBe('0.003%')
    expect(percent(0.6, 0.48, 0.8)).toBe('60%')
  })
  it('never shows a value outside its bounds where a digit more would keep it inside', () => {
    expect(percent(0.21481, 0.213, 0.217)).toBe('21.5%')
    expect(withinBounds(1.2e12, 1.1e12, 1.3e12)).toBe(1.2e12)
    expect(withinBounds(7.6e13, 7.125e13, 8.075e13)).toBe(7.6e13)
    expect(withinBounds(1_325_800, 1_325_690, 1_325_910)).toBe(1_325_800)
  })
  it('signs a change, and writes no change without a sign', () => {
    expect(signedPercent(-0.1, -0.101, -0.099)).toBe('−10%')
    expect(signedPercent(0, -0.001, 0.001)).toBe('0%')
  })
  it('counts people and households', () => {
    expect(count(51_684_564, 'persons', 'ko')).toBe('5,168만 명')
    expect(count(51_684_564, 'persons', 'en')).toBe('51.68 million people')
    expect(count(22_294_000, 'households', 'ko')).toBe('2,229만 가구')
  })
  it('writes a plain number as the browser would', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 3 }), (n, most) => {
        // a tie is decided by digits that neither shows
        fc.pre(Math.abs(((Math.abs(n) * 10 ** most) % 1) - 0.5) > 1e-6)
        const browsers = n.toLocaleString('en', { maximumFractionDigits: most })
        expect(plain(n, most)).toBe(browsers === '-0' ? '0' : browsers)
      }),
    )
  })
  it('writes days and years', () => {
    expect(day('2025-04-13', 'ko')).toBe('2025년 4월 13일')
    expect(day('2025-04-13', 'en')).toBe('13 Apr 2025')
    expect(years({ from: 2025, to: 2030 }, 'ko')).toBe('2025~2030년')
  })
})
