import { type Kept, keptOf, lostOf, merged, type Note } from './kept.ts'
import type { World } from './world.ts'

/**
 * Keeps every subscription that is stored, and answers those whose data are gone. Run when anything has changed and at
 * each start, so that a subscription that was stored and not kept, or kept as it was before, is mended then. Throws where
 * the storage does not answer: that it can't be read does not mean that it is empty.
 */
export function keep(world: World, notes: readonly Note[] = []): Promise<readonly Kept[]> {
  return world.alone(async () => {
    const records = await world.store.all()
    const here = new Set(records.map(({ id }) => id))
    const before = await world.kept.all()
    const after = merged(before, keptOf(records), here, notes)
    if (JSON.stringify(after) !== JSON.stringify(before)) await world.kept.write(after)
    return lostOf(after, here)
  })
}

/** Lets go of a subscription. To be done before its data are removed: else it would bring them back. */
export async function letGo(world: World, id: string): Promise<void> {
  const before = await world.kept.all()
  const after = before.filter((one) => one.id !== id)
  if (after.length < before.length) await world.kept.write(after)
}
