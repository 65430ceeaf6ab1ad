import { browser } from 'wxt/browser'
import { isListed } from './site-access.ts'
import { hostOfPattern, isSitePattern } from './site-pattern.ts'

/** The script that asks a page of a switched-on site whether it is an article. */
const SCRIPT = { id: 'granted-sites', js: ['granted.js'] }

/** Sites that the reader has switched on, besides the listed ones, as match patterns. */
async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll()
  return origins.filter((origin) => isSitePattern(origin) && !isListed(hostOfPattern(origin)))
}

/** Makes the registered script fit the granted sites. May run twice, and at any time. */
async function registerGrantedSites(): Promise<void> {
  const [matches, there] = await Promise.all([
    grantedSites(),
    browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] }),
  ])
  if (matches.length === 0) {
    if (there.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT.id] })
    return
  }
  const script = { ...SCRIPT, matches, runAt: 'document_idle' as const, persistAcrossSessions: true }
  if (there.length > 0) await browser.scripting.updateContentScripts([script])
  else await browser.scripting.registerContentScripts([script])
}

/** Reads what is open of a site that was just granted: the popup that asked may be closed by the browser's own question. */
async function readOpen(origins: readonly string[]): Promise<void> {
  const url = origins.filter(isSitePattern)
  if (url.length === 0) return
  for (const { id } of await browser.tabs.query({ active: true, url }))
    if (id !== undefined) await browser.scripting.executeScript({ target: { tabId: id }, files: ['/reader.js'] })
}

/** Registers and unregisters as the reader grants and revokes, in turn, so that the last change wins. */
export function watchGrantedSites(): void {
  let turn: Promise<unknown> = Promise.resolve()
  const register = () => {
    turn = turn.then(registerGrantedSites).catch(() => {})
  }
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    register()
    readOpen(origins).catch(() => {}) // a tab that was closed meanwhile
  })
  browser.permissions.onRemoved.addListener(register)
  browser.runtime.onInstalled.addListener(register)
  browser.runtime.onStartup.addListener(register)
}
