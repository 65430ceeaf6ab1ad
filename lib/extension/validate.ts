import { browser } from 'wxt/browser'
import { z } from 'zod'

/** What arrives from a page's content script or from our own pages, checked before anything is done with it. */
const MAX_ARTICLE = 1_000_000
const short = z.string().max(1000)

export const ArticleSeen = z.strictObject({ url: z.url({ protocol: /^https?$/ }).max(4000) })
export const Article = z.strictObject({
  text: z.string().max(MAX_ARTICLE),
  title: short.nullable(),
  publishedAt: z.iso.date().nullable(),
  publisher: short.nullable(),
})
export const Marked = z.strictObject({ count: z.int().min(0).max(100_000) })
export const Lookup = z.strictObject({ query: z.string().max(200), lang: z.enum(['ko', 'en']) })
export const ReadTab = z.strictObject({ tabId: z.int().min(0) })

export interface Sender {
  readonly id?: string | undefined
  readonly url?: string | undefined
  readonly tab?: { readonly id?: number | undefined } | undefined
  readonly frameId?: number | undefined
}

function own(sender: Sender): void {
  if (sender.id !== browser.runtime.id) throw new Error('A message from elsewhere')
}

/** Where a content script of ours runs. */
export interface Place {
  readonly tabId: number
  /** 0: the tab's own page. */
  readonly frameId: number
}

export function placeOf(sender: Sender): Place {
  own(sender)
  const { tab, frameId } = sender
  if (tab?.id === undefined || frameId === undefined) throw new Error('Not from a tab')
  return { tabId: tab.id, frameId }
}

export function anyOfOurs(sender: Sender): void {
  own(sender)
}

/** Popup or options page: what a page's content script may not ask for. */
export function extensionPage(sender: Sender): void {
  own(sender)
  if (!sender.url?.startsWith(browser.runtime.getURL('/'))) throw new Error('Not from a page of the extension')
}
