import { describe, expect, it } from 'vitest'
import { day, percent, won, years } from './format.ts'

describe('amounts and dates as people write them', () => {
  it.each([
    [1_234_500_000_000, '1조 2,345억 원', 'KRW 1.23 trillion'],
    [20_000_000_000, '200억 원', 'KRW 20 billion'],
    [53_210_000, '5,321만 원', 'KRW 53.21 million'],
    [0, '0 원', 'KRW 0'],
  ])('%d', (value, ko, en) => {
    expect(won(value, 'ko')).toBe(ko)
    expect(won(value, 'en')).toBe(en)
  })
  it('gives no more digits than hold', () => {
    expect(percent(0.5714, 0.569, 0.574)).toBe('57%')
    expect(percent(0.0812, 0.0803, 0.0821)).toBe('8.1%')
    expect(percent(0.00003, null, null)).toBe('0.003%')
  })
  it('writes days and years', () => {
    expect(day('2025-04-13', 'ko')).toBe('2025년 4월 13일')
    expect(day('2025-04-13', 'en')).toBe('13 Apr 2025')
    expect(years({ from: 2025, to: 2030 }, 'ko')).toBe('2025~2030년')
  })
})
