import { describe, expect, it } from 'vitest'
import { hostOfPattern, isSitePattern, sitePattern } from './site-pattern.ts'

describe('match patterns', () => {
  it('tells a site that is read from a host that serves a dataset', () => {
    expect(isSitePattern(sitePattern('news.example.kr'))).toBe(true)
    expect(isSitePattern('https://data.example.org/*')).toBe(false)
  })
  it.each([
    ['*://news.example.kr/*', 'news.example.kr'],
    ['http://127.0.0.1/*', '127.0.0.1'],
    ['<all_urls>', ''],
  ])('host of %s', (pattern, host) => {
    expect(hostOfPattern(pattern)).toBe(host)
  })
})
