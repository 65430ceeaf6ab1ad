import { browser } from 'wxt/browser'
import { hostsOf } from '../article/sites/site.ts'
import { sites } from '../article/sites/sites.ts'
import { hostOfPattern, isSitePattern, sitePattern } from './site-pattern.ts'

/** The script that asks a page of a switched-on site whether it is an article. */
const SCRIPT = { id: 'granted-sites', js: ['granted.js'] }

const listed = new Set(sites.flatMap(hostsOf))

/** Whether a host has a rule of its own, and needs no switch. @public for the popup's site switch */
export const isListed = (host: string): boolean => listed.has(host)

/** Whether pages of a host may be read; in Firefox a reader may have withheld a listed host too. @public */
export const maySee = (host: string): Promise<boolean> => browser.permissions.contains({ origins: [sitePattern(host)] })

/** Asks the reader for one more site; to be called straight from a click, which is what browsers require. @public */
export const askForSite = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [sitePattern(host)] })

/** Gives a granted site back. @public */
export const leaveSite = (host: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [sitePattern(host)] })

/** Sites that the reader has switched on, besides the listed ones, as match patterns. */
async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll()
  return origins.filter((origin) => isSitePattern(origin) && !listed.has(hostOfPattern(origin)))
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

/** Registers and unregisters as the reader grants and revokes, in turn, so that the last change wins. */
export function watchGrantedSites(): void {
  let turn: Promise<unknown> = Promise.resolve()
  const fit = () => {
    turn = turn.then(registerGrantedSites).catch(() => {})
  }
  browser.permissions.onAdded.addListener(fit)
  browser.permissions.onRemoved.addListener(fit)
  browser.runtime.onInstalled.addListener(fit)
  browser.runtime.onStartup.addListener(fit)
}
