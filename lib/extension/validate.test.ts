import { describe, expect, it } from 'vitest'
import { articleIn, countIn, lookupIn, tabIdIn, urlIn } from './validate.ts'

describe('what may be asked', () => {
  const article = { text: '가', title: null, publishedAt: '2025-04-13', publisher: null }
  it('takes an article', () => {
    expect(articleIn(article)).toEqual(article)
  })
  it.each([
    ['a text beyond a million', { ...article, text: '가'.repeat(1_000_001) }],
    ['a title beyond a thousand', { ...article, title: '가'.repeat(1001) }],
    ['a day that is none', { ...article, publishedAt: '2025-02-30' }],
    ['a field more', { ...article, html: '<b>' }],
    ['nothing', null],
  ])('refuses %s as an article', (_, data) => {
    expect(() => articleIn(data)).toThrow()
  })
  it.each(['javascript:alert(1)', 'file:///etc/passwd', `https://a.kr/${'a'.repeat(4000)}`])(
    'refuses %s as an article’s address',
    (url) => {
      expect(() => urlIn({ url })).toThrow()
    },
  )
  it('refuses counts, tabs and questions out of their bounds', () => {
    expect(countIn({ count: 3 })).toBe(3)
    for (const count of [-1, 1.5, 100_001, '3']) expect(() => countIn({ count })).toThrow()
    for (const tabId of [-1, Number.NaN]) expect(() => tabIdIn({ tabId })).toThrow()
    expect(lookupIn({ query: 'NIPA', lang: 'ko' })).toEqual({ query: 'NIPA', lang: 'ko' })
    expect(() => lookupIn({ query: 'a'.repeat(201), lang: 'ko' })).toThrow()
    expect(() => lookupIn({ query: 'NIPA', lang: 'fr' })).toThrow()
  })
})
