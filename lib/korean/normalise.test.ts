import { describe, expect, it } from 'vitest'
import { normalise } from './normalise.ts'

/** The original's characters for the normalised span of `word`. */
const original = (text: string, word: string): string => {
  const n = normalise(text)
  const at = n.text.indexOf(word)
  return text.slice(n.start(at), n.end(at + word.length))
}

describe('normalise', () => {
  it.each([
    ['fullwidth', '예산 ２００억', '예산 200억'],
    ['no-break and wide spaces', '가\u00a0나\u3000다', '가 나 다'],
    ['nothing to see', '2\u200b0\u00ad0\ufeff', '200'],
    ['jamo', '예산 각 원'.normalize('NFD'), '예산 각 원'],
    ['lone surrogates and emoji', '\ud800가😀', '\ud800가😀'],
  ])('%s', (_, text, expected) => {
    expect(normalise(text).text).toBe(expected)
  })

  it('leads back to the original', () => {
    expect(original('\u200b총 2\u200b00억\u200b 원', '200억')).toBe('2\u200b00억')
    expect(original('총예산 원을'.normalize('NFD'), '예산')).toBe('예산'.normalize('NFD'))
    expect(original('값\u00ad５원\u200b끝'.normalize('NFD'), '5원')).toBe('５원'.normalize('NFD'))
  })
})
