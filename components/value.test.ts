import { describe, expect, it } from 'vitest'
import { showValue } from './value.ts'

describe('showValue', () => {
  it.each([
    [20_000_000_000, 'KRW', 'ko', '200억 원'],
    [33_333_333_333, 'KRW', 'ko', '333억 원'],
    [673_300_000_000_000, 'KRW', 'ko', '673조 3,000억 원'],
    [20_000_000_000, 'KRW', 'en', 'KRW 20 billion'],
    [0.5714, 'ratio', 'en', '57.1%'],
    [6, 'years', 'ko', '6년'],
    [null, 'KRW', 'ko', '–'],
  ] as const)('%s %s in %s', (value, unit, lang, shown) => {
    expect(showValue(value, unit, lang)).toBe(shown)
  })
})
