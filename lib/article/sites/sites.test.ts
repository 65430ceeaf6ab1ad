import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { seen } from './seen.ts'
import { articleMatches, hostsOf, isArticlePath } from './site.ts'
import { siteOf, sites } from './sites.ts'

const selectors = z
  .string()
  .min(2)
  .refine((list) => list.split(', ').every((one) => one.trim() === one && !/^[,.#]?$/.test(one)), 'a list "a, b"')
const Row = z.strictObject({
  host: z.string().regex(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/),
  paths: z.array(z.string().regex(/^\/[\w./*-]*$/)).min(1),
  body: selectors,
  skip: selectors.optional(),
  title: selectors.optional(),
  date: selectors.optional(),
  publisher: selectors.optional(),
  soft: z.literal(true).optional(),
  seen: z.enum(Object.keys(seen) as [keyof typeof seen]),
})

describe('site rules', () => {
  it('are rows of one shape, at least sixty, no host twice', () => {
    for (const site of sites) expect(Row.safeParse(site).error?.message, site.host).toBeUndefined()
    const hosts = sites.flatMap(hostsOf)
    expect(hosts.length).toBe(new Set(hosts).size)
    expect(sites.length).toBeGreaterThanOrEqual(60)
  })

  it('leave out sports and entertainment, and every host that is no paper', () => {
    for (const host of ['m.sports.naver.com', 'm.entertain.naver.com', 'mail.naver.com', 'daum.net'])
      expect(siteOf(host), host).toBeNull()
    expect(siteOf('v.daum.net.example.org')).toBeNull()
  })

  it.each([
    ['https://v.daum.net/v/20250413180200001', true],
    ['https://v.daum.net/channel/17/home', false],
    ['https://n.news.naver.com/mnews/article/001/0015000000', true],
    ['https://n.news.naver.com/mnews/hotissue/section/001', false],
    ['https://www.yna.co.kr/view/AKR20250413000100001', true],
    ['https://yna.co.kr/view/AKR20250413000100001', true],
    ['https://www.yna.co.kr/economy/all', false],
    ['https://www.hani.co.kr/arti/economy/economy_general/1190000.html', true],
    ['https://www.hani.co.kr/arti/economy', false],
    ['https://www.joongang.co.kr/article/25300000', true],
    ['https://www.chosun.com/economy/2025/04/13/ABCDEFGHIJ/', true],
    ['https://www.chosun.com/economy/', false],
    ['https://www.korea.kr/briefing/pressReleaseView.do?newsId=156671852', true],
    ['https://www.korea.kr/briefing/pressReleaseList.do', false],
    ['https://www.aitimes.com/news/articleView.html?idxno=207747', true],
    ['https://www.aitimes.com/news/articleList.html?sc_section_code=S1N1', false],
  ])('%s is an article: %s', (address, is) => {
    const url = new URL(address)
    expect(isArticlePath(siteOf(url.hostname)?.paths ?? [], url.pathname)).toBe(is)
  })

  it('match globs from end to end, their parts in order and apart', () => {
    expect(isArticlePath(['/a/*/b'], '/a/1/b')).toBe(true)
    expect(isArticlePath(['/a/*/b'], '/a/b')).toBe(false)
    expect(isArticlePath(['/a*a'], '/a')).toBe(false)
    expect(isArticlePath(['/*x*x*'], '/xx')).toBe(true)
    expect(isArticlePath(['/news'], '/news/1')).toBe(false)
  })

  it('become match patterns of the articles, or of the whole host where pages change without loading', () => {
    const row = { body: '#a', seen: 'saved' } as const
    expect(articleMatches({ ...row, host: 'www.a.kr', paths: ['/view/*', '/v.html'] })).toEqual([
      '*://www.a.kr/view/*',
      '*://www.a.kr/v.html*',
      '*://a.kr/view/*',
      '*://a.kr/v.html*',
    ])
    expect(articleMatches({ ...row, host: 'a.kr', paths: ['/view/*'], soft: true })).toEqual(['*://a.kr/*'])
  })
})
