import { beforeAll, describe, expect, it, vi } from 'vitest'

/** The one browser API that is asked: who are we? */
const ID = 'abcdefghijklmnop'
const own = { id: ID, url: 'https://n.news.naver.com/article/1', tab: { id: 7 }, frameId: 0 }
const popup = { id: ID, url: `chrome-extension://${ID}/popup.html` }
let edge: typeof import('./validate.ts')

beforeAll(async () => {
  const runtime = { id: ID, getURL: (path: string) => `chrome-extension://${ID}${path}` }
  vi.stubGlobal('browser', { runtime })
  vi.stubGlobal('chrome', { runtime })
  edge = await import('./validate.ts')
  return () => vi.unstubAllGlobals()
})

describe('who may ask', () => {
  it('takes the main frame of a tab as a content script', () => {
    expect(edge.tabOf(own)).toBe(7)
  })
  it.each([
    ['another extension', { ...own, id: 'ponmlkjihgfedcba' }],
    ['nobody', { ...own, id: undefined }],
    ['a frame in the page', { ...own, frameId: 3 }],
    ['what is in no tab', popup],
  ])('refuses %s as a content script', (_, sender) => {
    expect(() => edge.tabOf(sender)).toThrow()
  })
  it('lets pages of the extension ask what only they may', () => {
    expect(() => edge.extensionPage(popup)).not.toThrow()
  })
  it.each([
    ['a content script', own],
    ['another extension', { ...popup, id: 'ponmlkjihgfedcba' }],
    ['an address that only begins alike', { ...popup, url: `chrome-extension://${ID}.example.org/popup.html` }],
    ['no address', { id: ID }],
  ])('refuses %s as a page of the extension', (_, sender) => {
    expect(() => edge.extensionPage(sender)).toThrow()
  })
})

describe('what may be asked', () => {
  const article = { text: '가', title: null, publishedAt: '2025-04-13', publisher: null }
  it('takes an article', () => {
    expect(edge.Article.parse(article)).toEqual(article)
  })
  it.each([
    ['a text beyond a million', { ...article, text: '가'.repeat(1_000_001) }],
    ['a title beyond a thousand', { ...article, title: '가'.repeat(1001) }],
    ['a day that is none', { ...article, publishedAt: '2025-02-30' }],
    ['a field more', { ...article, html: '<b>' }],
    ['nothing', null],
  ])('refuses %s', (_, data) => {
    expect(edge.Article.safeParse(data).success).toBe(false)
  })
  it.each(['javascript:alert(1)', 'file:///etc/passwd', `https://a.kr/${'a'.repeat(4000)}`])(
    'refuses %s as an article’s address',
    (url) => {
      expect(edge.ArticleSeen.safeParse({ url }).success).toBe(false)
    },
  )
})
