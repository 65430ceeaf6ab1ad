import { fetchManifest } from './check-updates.ts'
import { decideUpdate } from './decide-update.ts'
import { fetchVersion } from './fetch-version.ts'
import { stage, surroundings, withActive } from './install.ts'
import { type Kept, type Note, nextTry } from './kept.ts'
import { Refused, refusalOf } from './refusal.ts'
import { isDue } from './schedule.ts'
import { followed } from './subscribe.ts'
import type { World } from './world.ts'

/**
 * Fetches again what the browser has cleared away, from where the reader subscribed and with the key that was fixed then.
 * Answers what is to be noted of those that could not be had. Never throws for one of them.
 */
export async function restoreDue(world: World, lost: readonly Kept[]): Promise<Note[]> {
  const notes: Note[] = []
  for (const one of lost)
    if (isDue(one.nextCheck, world.now()))
      await restore(world, one).catch((error: unknown) => {
        const why = refusalOf(error)
        // another page has it again already, or the reader stopped it
        if (why.code !== 'busy' && why.code !== 'cancelled')
          notes.push({ id: one.id, refusal: why, nextCheck: world.now() + nextTry(one, world.random()) })
      })
  return notes
}

/** Throws Refused. */
async function restore(world: World, lost: Kept): Promise<void> {
  const { id, url, key, mirrors, interval, confirm, managed } = lost
  const found = await fetchManifest(world, { url, key, mirrors, etag: null, failures: 0 })
  if (found === 'unchanged') throw new Refused('http-status', { url, status: 304 })
  const { manifest } = found
  const decision = decideUpdate(lost, manifest, world.now())
  if (decision.kind === 'refuse') throw new Refused(decision.refusal.code, decision.refusal.params)
  const { sha256 } = manifest.dataset
  // who wants to see each version first has seen the lost one and no other; who went back from a version does not want it
  if (sha256 !== lost.active.sha256 && (confirm || sha256 === lost.seen.sha256))
    throw new Refused('lost-confirm', { version: manifest.version })
  const examined = await fetchVersion(world, manifest, found.url, await surroundings(world), null)
  await world.alone(async () => {
    if (await world.store.find(id)) throw new Refused('busy')
    const version = await stage(world, examined)
    const subscription = followed(world, { url, key, manifest, etag: found.etag }, { interval, confirm, managed })
    await world.store.commit(withActive(lost, version, 'restored-lost', subscription))
    world.changed()
    await world.store.sweep()
  })
}
