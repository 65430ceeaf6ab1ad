import { browser } from 'wxt/browser'
import type { Annotation } from '../annotate/annotation.ts'
import { hostOf } from './host.ts'
import { sendMessage } from './messages.ts'
import { readSettings } from './settings.ts'

export type TabState =
  | { readonly kind: 'read'; readonly annotation: Annotation }
  | { readonly kind: 'not-article' | 'site-off' | 'loading' | 'failed' }

export interface CurrentTab {
  readonly id: number
  readonly windowId: number
  /** '' where the browser does not tell (no permission for the page). */
  readonly host: string
}

/** The tab that the popup is about. Opened as a page of its own (phones), the popup is told by `?tab=`. */
export async function currentTab(): Promise<CurrentTab | null> {
  const asked = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10)
  const [tab] = Number.isNaN(asked)
    ? await browser.tabs.query({ active: true, currentWindow: true })
    : [await browser.tabs.get(asked).catch(() => undefined)]
  return tab?.id === undefined
    ? null
    : { id: tab.id, windowId: tab.windowId ?? 0, host: /^https?:/.test(tab.url ?? '') ? hostOf(tab.url) : '' }
}

/** What the reader in a tab has found, or why there is nothing. */
export async function tabState(tab: CurrentTab | null): Promise<TabState> {
  if (!tab) return { kind: 'not-article' }
  if ((await readSettings()).sitesOff.includes(tab.host)) return { kind: 'site-off' }
  try {
    const state = await sendMessage('pageState', undefined, { tabId: tab.id })
    if (!state) return { kind: 'not-article' }
    return 'annotation' in state ? { kind: 'read', annotation: JSON.parse(state.annotation) } : { kind: state.reason }
  } catch {
    return { kind: 'not-article' } // nobody listens there: no reader was injected
  }
}

/** Calls back when another tab comes to the front or a page in a tab changes; returns how to stop. */
export function watchTabs(changed: () => void): () => void {
  const updated = (_id: number, change: { readonly status?: string | undefined }) => change.status && changed()
  browser.tabs.onActivated.addListener(changed)
  browser.tabs.onUpdated.addListener(updated)
  return () => {
    browser.tabs.onActivated.removeListener(changed)
    browser.tabs.onUpdated.removeListener(updated)
  }
}

/** What was asked for when the page was opened, from the address bar or the menu. */
export const firstQuery = (): string => new URLSearchParams(location.search).get('q') ?? ''
