import { browser } from 'wxt/browser'
import { sendMessage } from './messages.ts'

/** After a tab that let no script in, or had no reader, none is put there for so long (ms). */
const REST = 5000
const refused = new Map<number, number>()

/** What of the article is on the tab's screen; null where nobody knows. */
export const viewOf = (tabId: number) => asked(tabId, () => sendMessage('inView', undefined, { tabId }))

/** Brings a place of the tab's article into view. */
export const bringIntoView = (tabId: number, start: number) =>
  asked(tabId, () => sendMessage('goTo', { start }, { tabId }))

/** Asks the tab's reader; what answers there comes into the page when a panel first asks. Never rejects. */
async function asked<T>(tabId: number, ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask()
  } catch {
    if ((refused.get(tabId) ?? -REST) + REST > performance.now()) return null
  }
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/beside.js'] })
    return await ask()
  } catch {
    refused.set(tabId, performance.now())
    return null
  }
}
