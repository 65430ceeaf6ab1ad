import { change } from './install.ts'
import { follows, type Policy } from './policy-settings.ts'
import { offer, subscribe } from './subscribe.ts'
import type { World } from './world.ts'

/** Subscribes to what the policy names and lets go of what it no longer names. One that fails does not keep the others. */
export async function applyPolicy(world: World, wanted: Policy['datasets']): Promise<void> {
  const installed = await world.store.all()
  for (const { id, subscription } of installed) {
    const named = wanted.some((of) => follows(world.rules, subscription, of))
    // no longer set from above: it becomes the reader's own, to keep or to remove
    if (subscription?.managed && !named) await change(world, id, { subscription: { managed: false } }).catch(() => {})
    if (subscription && !subscription.managed && named)
      await change(world, id, { subscription: { managed: true } }).catch(() => {})
  }
  for (const of of wanted.filter(
    (one) => !installed.some(({ subscription }) => follows(world.rules, subscription, one)),
  ))
    try {
      const found = await offer(world, `${of.url}#key=${of.key}`)
      await subscribe(world, found, { interval: of.interval, confirm: false, managed: true })
    } catch {
      // the host does not answer, or what it has is refused: tried again with the next alarm
    }
}
