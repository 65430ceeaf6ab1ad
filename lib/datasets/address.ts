import { Refused } from './refusal.ts'
import { safeUrl } from './transport.ts'
import type { World } from './world.ts'

/** Whether it is written as a public key is: 32 bytes in base64url. */
export const isKey = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text)

/** An address as a reader pastes it: the manifest's, and behind `#key=` the publisher's key if it is known. */
export function subscriptionAddress(text: string, rules: World['rules']): { url: URL; key: string | null } {
  const url = safeUrl(text.trim(), undefined, rules)
  const key = new URLSearchParams(url.hash.slice(1)).get('key')
  url.hash = ''
  if (key !== null && !isKey(key)) throw new Refused('bad-key')
  return { url, key }
}
