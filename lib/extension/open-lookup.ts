import { browser } from 'wxt/browser'

const SIZE = { width: 420, height: 680 }

/** Opens the look-up with a query in it: in a small window of its own, or where there are none (phones) in a tab. */
export async function openLookup(query: string): Promise<void> {
  const url = `${browser.runtime.getURL('/popup.html')}?q=${encodeURIComponent(query.trim().slice(0, 200))}`
  if (browser.windows?.create) await browser.windows.create({ type: 'popup', url, ...SIZE })
  else await browser.tabs.create({ url })
}
