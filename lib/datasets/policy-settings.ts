import { browser } from 'wxt/browser'
import { subscriptionAddress } from './address.ts'
import { INTERVALS, type Interval } from './schedule.ts'
import type { World } from './world.ts'

/** What an administrator sets in storage.managed (public/managed-schema.json): datasets for everyone in the house. */
export interface Policy {
  readonly datasets: readonly Wanted[]
}
interface Wanted {
  readonly url: string
  /** Public key; required, since nobody is asked. */
  readonly key: string
  readonly interval: Interval
}

const NONE: Policy = { datasets: [] }
const MOST = 50
const text = (value: unknown, longest: number): value is string => typeof value === 'string' && value.length <= longest

/** A policy as it was set; one that is wrong anywhere is none. By hand: the worker reads it, and carries no zod. */
export function parsePolicy(set: unknown): Policy {
  const { datasets } = (set ?? {}) as { readonly datasets?: unknown }
  if (!Array.isArray(datasets) || datasets.length > MOST) return NONE
  const wanted = datasets.flatMap((one: unknown): Wanted[] => {
    const { url, key, interval = 24 } = (one ?? {}) as { readonly [K in keyof Wanted]?: unknown }
    const hours = INTERVALS.find((each) => each === interval)
    return text(url, 2000) && text(key, 100) && hours !== undefined ? [{ url, key, interval: hours }] : []
  })
  return wanted.length === datasets.length ? { datasets: wanted } : NONE
}

export async function readPolicy(): Promise<Policy> {
  try {
    return parsePolicy(await browser.storage.managed.get('datasets'))
  } catch {
    return NONE // no policy at all is an error in Firefox
  }
}

/** Whether a subscription is the one that the policy names. */
export function follows(
  rules: World['rules'],
  subscription: { readonly url: string; readonly key: string } | null,
  { url, key }: Wanted,
): boolean {
  try {
    return subscription?.key === key && subscription.url === subscriptionAddress(url, rules).url.href
  } catch {
    return false
  }
}
