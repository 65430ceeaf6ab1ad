import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { subscriptionAddress } from './address.ts'
import { INTERVALS } from './schedule.ts'
import type { World } from './world.ts'

/** What an administrator sets in storage.managed (public/managed-schema.json): datasets for everyone in the house. */
const Policy = z.object({
  datasets: z.catch(
    z
      .array(
        z.object({
          url: z.string().check(z.maxLength(2000)),
          /** Public key; required, since nobody is asked. */
          key: z.string().check(z.maxLength(100)),
          interval: z._default(z.literal(INTERVALS), 24),
        }),
      )
      .check(z.maxLength(50)),
    [],
  ),
})
export type Policy = z.infer<typeof Policy>
type Wanted = Policy['datasets'][number]

const NONE: Policy = { datasets: [] }

/** A policy as it was set; one that is wrong anywhere is none. */
export const parsePolicy = (set: unknown): Policy => Policy.safeParse(set).data ?? NONE

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
