import { browser } from 'wxt/browser'

/** Who sent a message, as the browser says. */
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
