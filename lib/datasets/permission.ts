import { browser } from 'wxt/browser'
import { Refused } from './refusal.ts'
import { subscriptionAddress } from './subscribe.ts'
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

/** Gives the permission back, unless another subscription is at the same host. */
export async function giveBack(address: string, others: readonly string[]): Promise<void> {
  const origin = pattern(new URL(address))
  if (others.some((other) => pattern(new URL(other)) === origin)) return
  // a host on which articles are read is never given back: the browser refuses
  await browser.permissions.remove({ origins: [origin] }).catch(() => {})
}
