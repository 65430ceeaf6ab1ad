import { describe, expect, it } from 'vitest'
import { annotate } from './annotate.ts'
import { articles } from './articles.corpus.ts'
import { exampleIndex as index } from './example-index.ts'

describe('annotate', () => {
  it.each(articles)('$why', ({ text, publishedAt, expect: expected }) => {
    const { contexts } = annotate({ text, title: null, publishedAt, publisher: null }, index, 'ko')
    const numbers = contexts.map((c) => [c.kind, c.value === null ? null : Math.round(c.value * 1000) / 1000])
    expect(numbers).toEqual(expected)
    for (const context of contexts) {
      expect(context.inputs.length).toBeGreaterThan(0)
      if (context.value !== null) {
        expect(context.low).toBeLessThanOrEqual(context.value)
        expect(context.high).toBeGreaterThanOrEqual(context.value)
      }
    }
  })
  it('words the story with its working', () => {
    const first = articles[0]
    if (first === undefined) throw new Error('the corpus is empty')
    const { contexts } = annotate({ ...first, title: null, publisher: null }, index, 'ko')
    expect(contexts[0]?.formula).toBe('200억 원 ÷ 약 350억 원 = 57%')
    expect(contexts[1]?.formula).toContain('÷ 6년) = 60%')
  })
})
