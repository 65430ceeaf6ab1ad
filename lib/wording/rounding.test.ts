import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rounded, toDigits } from './rounding.ts'

/** Numbers as cards have them, and those between two neighbours, where only the number's own digits decide. */
const number = fc.oneof(
  fc.double({ noNaN: true, min: -1e16, max: 1e16 }),
  fc.double({ noNaN: true, min: -1000, max: 1000 }),
  fc.integer({ min: -2_000_000, max: 2_000_000 }).map((n) => n / 1000),
  fc.integer({ min: -2_000_000, max: 2_000_000 }).map((n) => n / 200),
  fc.bigInt({ min: 0n, max: 9_000_000_000_000_000n }).map(Number),
  fc.constantFrom(0, -0, 0.5, 1.005, 0.15, 2.5, -2.5, 9.995, 99.95, 999_500_000, 1e15, 1e18, 1e21, 9.5, 0.05),
)

describe('rounding in arithmetic', () => {
  it('writes what toFixed would, without zeros at its end', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 4 }), (n, decimals) => {
        expect(rounded(n, decimals)).toBe(String(Number(n.toFixed(decimals))))
      }),
      { numRuns: 5000 },
    )
  })
  it('gives the number that toPrecision would', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 1, max: 7 }), (n, digits) => {
        expect(toDigits(n, digits) + 0).toBe(Number(n.toPrecision(digits)) + 0)
      }),
      { numRuns: 5000 },
    )
  })
})
