import { describe, expect, it } from 'vitest'
import { showValue } from './value.ts'

describe('showValue', () => {
  it.each([
    [20_000_000_000, 'KRW', 'ko', '200억 원'],
    [33_333_333_333, 'KRW', 'ko', '333억 원'],
    [673_300_000_000_000, 'KRW', 'ko', '673조 3,000억 원'],
    [20_000_000_000, 'KRW', 'en', 'KRW 20 billion'],
    [0.5714, 'ratio', 'en', '57.1%'],
    [51_684_564, 'persons', 'ko', '5,168만 명'],
    [12_345_678_901, 'USD', 'en', 'USD 12.3 billion'],
    [-9_876_543_210, 'USD', 'ko', '-98.8억 달러'],
    [1363.44, 'KRW per unit', 'ko', '1,363.44원'],
    [116.05, 'index', 'en', '116.05'],
    [6, 'years', 'ko', '6년'],
    [null, 'KRW', 'ko', '–'],
  ] as const)('%s %s in %s', (value, unit, lang, shown) => {
    expect(showValue(value, unit, lang)).toBe(shown)
  })
})
