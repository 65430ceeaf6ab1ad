import { browser } from 'wxt/browser'
import { hostOfPattern, isSitePattern } from '../extension/site-pattern.ts'
import { subscriptionAddress } from './address.ts'
import { Refused } from './refusal.ts'
import type { World } from './world.ts'

const pattern = (url: URL): string => `${url.protocol}//${url.hostname}/*`

/**
 * Asks the reader to let us fetch from the address's host, and from that alone. Has to be called straight from a click.
 * Throws Refused.
 */
export async function askFor(address: string, rules: World['rules']): Promise<void> {
  const { url } = subscriptionAddress(address, rules)
  if (!(await browser.permissions.request({ origins: [pattern(url)] })))
    throw new Refused('no-permission', { origin: url.origin })
}

/** Gives the permission back, unless another subscription is at the same host, or articles are read there. */
export async function giveBack(address: string, others: readonly string[]): Promise<void> {
  const url = new URL(address)
  const origin = pattern(url)
  if (others.some((other) => pattern(new URL(other)) === origin) || (await isRead(url.hostname))) return
  await browser.permissions.remove({ origins: [origin] }).catch(() => {})
}

/** Firefox would take a listed news host's permission back, too: there the manifest's hosts are the reader's to grant. */
async function isRead(host: string): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll()
  const listed: readonly string[] = browser.runtime.getManifest().host_permissions ?? []
  return [...listed, ...origins.filter(isSitePattern)].some((each) => hostOfPattern(each) === host)
}
