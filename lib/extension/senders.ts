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

/** The tab of a content script of ours in a page's main frame. */
export function tabOf(sender: Sender): number {
  own(sender)
  if (sender.tab?.id === undefined || sender.frameId !== 0) throw new Error('Not from a tab')
  return sender.tab.id
}

export function anyOfOurs(sender: Sender): void {
  own(sender)
}

/** Popup or options page: what a page's content script may not ask for. */
export function extensionPage(sender: Sender): void {
  own(sender)
  if (!sender.url?.startsWith(browser.runtime.getURL('/'))) throw new Error('Not from a page of the extension')
}
