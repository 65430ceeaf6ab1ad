import { describe, expect, it } from 'vitest'
import { exampleIndex } from '../annotate/example-index.ts'
import { scaleOf } from './scale.ts'

const ask = (query: string) => scaleOf(query, exampleIndex, 'ko', '2025-10-01')

describe('scaleOf', () => {
  it.each([
    ['3조5천억', '3조 5,000억 원'],
    ['3조 5000억 원', '3조 5,000억 원'],
    [' 200억 ', '200억 원'],
    ['350,000,000원', '3억 5,000만 원'],
  ])('%s is an amount', (query, amount) => {
    expect(ask(query)?.amount).toBe(amount)
  })

  it.each([
    'NIPA',
    '국가AI컴퓨팅센터',
    '',
    '2025년',
    '200억 달러',
    '200억 300억',
    '200억 / 0',
    '200억 / 6 / 2',
    '200억 / 여러 해',
    '수백억',
    '예산 200억 얼마',
  ])('%s is none', (query) => {
    expect(ask(query)).toBe(null)
  })

  it('spreads an amount over years, with its working', () => {
    const [first] = ask('200억 / 6년')?.contexts ?? []
    expect(first?.value).toBeCloseTo(20_000_000_000 / 6)
    expect(first?.sentence).toContain('33억 3,000만 원')
    expect(first?.formula).toBe('200억 원 ÷ 6 = 33억 3,000만 원')
    expect(ask('600억 ÷ 6')?.contexts[0]?.sentence).toMatch(/^한 해 100억 원/)
  })
})
