import { describe, expect, it } from 'vitest'
import { josa } from './josa.ts'

describe('josa', () => {
  it.each([
    ['200억 원', '은/는', '200억 원은'],
    ['57%', '으로/로', '57%로'],
    ['NIPA', '은/는', 'NIPA는'],
    ['‘LLM’', '이/가', '‘LLM’이'],
    ['URL', '으로/로', 'URL로'],
    ['NIPA(정보통신산업진흥원)', '은/는', 'NIPA(정보통신산업진흥원)는'],
    ['월드베스트 LLM', '은/는', '월드베스트 LLM은'],
    ['AX-Sprint 300', '을/를', 'AX-Sprint 300을'],
    ['2027', '으로/로', '2027로'],
    ['2026', '으로/로', '2026으로'],
    ['산업통상부', '으로/로', '산업통상부로'],
    ['기획예산처', '과/와', '기획예산처와'],
    ['독자 AI 파운데이션 모델', '으로/로', '독자 AI 파운데이션 모델로'],
  ] as const)('%s + %s', (word, pair, expected) => {
    expect(josa(word, pair)).toBe(expected)
  })
})
