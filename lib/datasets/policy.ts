import { browser } from 'wxt/browser'
import { z } from 'zod'
import { change } from './install.ts'
import type { Installed } from './installed.ts'
import { offer, subscribe, subscriptionAddress } from './subscribe.ts'
import type { World } from './world.ts'

/** What an administrator sets in storage.managed (public/managed-schema.json): datasets for everyone in the house. */
export const Policy = z.object({
  datasets: z
    .array(
      z.object({
        url: z.string().max(2000),
        /** Public key; required, since nobody is asked. */
        key: z.string().max(100),
        interval: z.union([z.literal(6), z.literal(24), z.literal(168)]).default(24),
      }),
    )
    .max(50)
    .catch([]),
})
export type Policy = z.infer<typeof Policy>
type Wanted = Policy['datasets'][number]

export async function readPolicy(): Promise<Policy> {
  try {
    return Policy.parse(await browser.storage.managed.get('datasets'))
  } catch {
    return { datasets: [] } // no policy at all is an error in Firefox
  }
}

/** Subscribes to what the policy names and lets go of what it no longer names. One that fails does not keep the others. */
export async function applyPolicy(world: World, wanted: readonly Wanted[]): Promise<void> {
  const installed = await world.store.all()
  for (const { id, subscription } of installed) {
    const named = wanted.some((of) => follows(world, subscription, of))
    // no longer set from above: it becomes the reader's own, to keep or to remove
    if (subscription?.managed && !named) await change(world, id, { subscription: { managed: false } }).catch(() => {})
    if (subscription && !subscription.managed && named)
      await change(world, id, { subscription: { managed: true } }).catch(() => {})
  }
  for (const of of wanted.filter((one) => !installed.some(({ subscription }) => follows(world, subscription, one))))
    try {
      const found = await offer(world, `${of.url}#key=${of.key}`)
      await subscribe(world, found, { interval: of.interval, confirm: false, managed: true })
    } catch {
      // the host does not answer, or what it has is refused: tried again with the next alarm
    }
}

/** Whether the policy names a dataset that is not here yet. */
export async function policyIsOpen(world: World): Promise<boolean> {
  const { datasets: wanted } = await readPolicy()
  const installed = await world.store.all().catch(() => [])
  return wanted.some((of) => !installed.some(({ subscription }) => follows(world, subscription, of)))
}

function follows(world: World, subscription: Installed['subscription'], { url, key }: Wanted): boolean {
  try {
    return subscription?.key === key && subscription.url === subscriptionAddress(url, world.rules).url.href
  } catch {
    return false
  }
}
