import { browserWorld } from './browser-world.ts'
import { checkDue } from './check-updates.ts'
import type { Errand, Report } from './errand.ts'
import { keptOf, lostOf, type Note } from './kept.ts'
import { handedOver } from './kept-storage.ts'
import { mend } from './mend.ts'
import { applyPolicy } from './policy.ts'
import { parsePolicy } from './policy-settings.ts'
import { restoreDue } from './restore-lost.ts'

/**
 * Does what the worker leaves to a page: heavy code, and heavy work. Never throws; the next alarm or wake tries again.
 * null: nothing to keep, or the storage did not answer.
 */
export async function runErrand(errand: Errand): Promise<Report | null> {
  if ('mend' in errand) {
    await mend(browserWorld, errand.mend).catch(() => {})
    return null
  }
  const world = { ...browserWorld, kept: handedOver(errand.kept) }
  await applyPolicy(world, parsePolicy(errand.check).datasets).catch(() => {})
  await checkDue(world).catch(() => {})
  const notes: Note[] = []
  try {
    const here = new Set((await world.store.all()).map(({ id }) => id))
    notes.push(...(await restoreDue(world, lostOf(errand.kept, here))))
    return { found: keptOf(await world.store.all()), notes }
  } catch {
    return null
  }
}
