import { beforeAll, describe, expect, it, vi } from 'vitest'

/** The one browser API that is asked: who are we? */
const ID = 'abcdefghijklmnop'
const own = { id: ID, url: 'https://n.news.naver.com/article/1', tab: { id: 7 }, frameId: 0 }
const popup = { id: ID, url: `chrome-extension://${ID}/popup.html` }
let edge: typeof import('./senders.ts')

beforeAll(async () => {
  const runtime = { id: ID, getURL: (path: string) => `chrome-extension://${ID}${path}` }
  vi.stubGlobal('browser', { runtime })
  vi.stubGlobal('chrome', { runtime })
  edge = await import('./senders.ts')
  return () => vi.unstubAllGlobals()
})

describe('who may ask', () => {
  it('takes a tab, or a frame in its page, as a content script (whether the frame is read is lib/article/frame.ts)', () => {
    expect(edge.placeOf(own)).toEqual({ tabId: 7, frameId: 0 })
    expect(edge.placeOf({ ...own, frameId: 3 })).toEqual({ tabId: 7, frameId: 3 })
  })
  it.each([
    ['another extension', { ...own, id: 'ponmlkjihgfedcba' }],
    ['nobody', { ...own, id: undefined }],
    ['what has no frame', { ...own, frameId: undefined }],
    ['what is in no tab', popup],
  ])('refuses %s as a content script', (_, sender) => {
    expect(() => edge.placeOf(sender)).toThrow()
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
