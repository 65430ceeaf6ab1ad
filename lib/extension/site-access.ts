import { browser } from 'wxt/browser'
import { isPrivateHost } from '../article/sensitive.ts'
import { hostOfPattern, sitePattern } from './site-pattern.ts'

/**
 * What a host's pages are to the extension. listed: its manifest names the host, and the browser lets it in. granted,
 * ungranted: the reader's to switch; a listed host is ungranted where the reader has withheld it (Firefox). never: mail,
 * accounts, banks, which are not read even when asked for, and tabs without a host.
 */
export type SiteAccess = 'listed' | 'granted' | 'ungranted' | 'never'

/** Whether the manifest names the host. Asked of the manifest, so that no page has to load the table of sites. */
export const isListed = (host: string): boolean =>
  ((browser.runtime.getManifest().host_permissions ?? []) as string[]).some(
    (pattern) => hostOfPattern(pattern) === host,
  )

const origins = (host: string) => ({ origins: [sitePattern(host)] })

/** See SiteAccess; `host`: '' for a tab without one. */
export async function siteAccess(host: string): Promise<SiteAccess> {
  if (host === '' || isPrivateHost(host)) return 'never'
  // by the one scheme that loopback has in the build for tests; a site is granted for both
  if (!(await browser.permissions.contains({ origins: [`http://${host}/*`] }))) return 'ungranted'
  return isListed(host) ? 'listed' : 'granted'
}

/** Asks the reader for one more site; to be called straight from a click, which is what browsers require. */
export const askForSite = (host: string): Promise<boolean> => browser.permissions.request(origins(host))

/** Gives a granted site back. */
export const leaveSite = (host: string): Promise<boolean> => browser.permissions.remove(origins(host))
