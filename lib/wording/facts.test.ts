import { describe, expect, it } from 'vitest'
import type { Fact } from '../facts/schema.ts'
import { factSentence } from './facts.ts'

const fact = (bound: NonNullable<Fact['amount']>['bound'], unit: 'KRW' | 'ratio' = 'KRW'): Fact => ({
  ...{ id: 'f', entity: 'e', measure: 'multi-year-total', stage: 'plan', unit, payer: 'public', asOf: '2026-03-10' },
  amount: unit === 'KRW' ? { value: 2.9e12, roundedTo: 1e11, bound } : { value: 0.3, roundedTo: 0.01, bound },
  ...{ period: null, supersedes: null, sources: ['s'], note: null },
})

describe('a fact as one line', () => {
  it.each([
    ['exact', '2조 9,000억 원 ·', 'KRW 2.9 trillion ·'],
    ['at-least', '2조 9,000억 원 이상 ·', 'at least KRW 2.9 trillion ·'],
    ['at-most', '2조 9,000억 원 이하 ·', 'at most KRW 2.9 trillion ·'],
    ['about', '약 2조 9,000억 원 ·', 'about KRW 2.9 trillion ·'],
  ] as const)('keeps the bound that its source gives: %s', (bound, ko, en) => {
    expect(factSentence(fact(bound), 'ko')).toContain(ko)
    expect(factSentence(fact(bound), 'en')).toContain(en)
  })
  it('does so for a share, too', () => {
    expect(factSentence(fact('at-most', 'ratio'), 'ko')).toContain('30% 이하 ·')
  })
})
