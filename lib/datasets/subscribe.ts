import { isKey, subscriptionAddress } from './address.ts'
import { decodeUtf8 } from './bytes.ts'
import { decideUpdate } from './decide-update.ts'
import type { Examined } from './examine.ts'
import { fetchVersion } from './fetch-version.ts'
import { keptAs, stage, surroundings, withActive } from './install.ts'
import type { Subscription } from './installed.ts'
import { MAX_MANIFEST, type Manifest, readManifest } from './manifest.ts'
import { Refused } from './refusal.ts'
import { type Interval, nextDelay } from './schedule.ts'
import { verifies } from './signature.ts'
import { download } from './transport.ts'
import type { World } from './world.ts'

/** What a reader who is about to subscribe is shown: whose key it is, and what would come. */
export interface Offer {
  readonly url: string
  /** Public key by which every later manifest must be signed. */
  readonly key: string
  /** The reader brought the key along; else it is taken on first use. */
  readonly given: boolean
  readonly manifest: Manifest
  readonly etag: string | null
  readonly examined: Examined
}

/** Fetches manifest and dataset, and checks them; nothing is stored. Throws Refused. */
export async function offer(
  world: World,
  address: string,
  signal?: AbortSignal,
  progress?: (bytes: number, of: number) => void,
): Promise<Offer> {
  const { url, key: given } = subscriptionAddress(address, world.rules)
  const answer = await download(world, { url, max: MAX_MANIFEST, signal })
  if (answer.kind === 'unchanged') throw new Refused('http-status', { url: url.href, status: 304 })
  const { raw, manifest } = readManifest(decodeUtf8(answer.bytes))
  const key = given ?? manifest.key
  if (key === undefined) throw new Refused('no-key')
  if (!isKey(key)) throw new Refused('bad-key')
  if (manifest.key !== undefined && manifest.key !== key) throw new Refused('key-changed')
  if (!(await verifies(raw, key))) throw new Refused('signature')
  const { id } = manifest
  const { lost } = await standing(world, id, url.href, key)
  const decision = decideUpdate(lost ?? null, manifest, world.now())
  if (decision.kind === 'refuse') throw new Refused(decision.refusal.code, decision.refusal.params)
  const examined = await fetchVersion(world, manifest, url, await surroundings(world), null, signal, progress)
  return { url: url.href, key, given: given !== null, manifest, etag: answer.etag, examined }
}

/** Subscribes to what the reader was shown. Throws Refused. */
export async function subscribe(world: World, { url, key, manifest, etag, examined }: Offer, how: How): Promise<void> {
  await world.alone(async () => {
    const { id } = manifest
    const { known, lost } = await standing(world, id, url, key)
    const version = await stage(world, examined)
    const subscription = followed(world, { url, key, manifest, etag }, how)
    await world.store.commit(withActive(known ?? lost, version, lost ? 'restored-lost' : 'subscribed', subscription))
    world.changed()
    await world.store.sweep()
  })
}

/**
 * What is held under the id of a dataset that is to be followed: as it is, or, where the browser cleared its data away, as
 * it was kept. One that was lost is had again with its own key, and from where it came. Throws Refused.
 */
async function standing(world: World, id: string, url: string, key: string) {
  const known = await world.store.find(id)
  if (known?.subscription) throw new Refused('already-subscribed', { id, url: known.subscription.url })
  const lost = await keptAs(world, id)
  if (lost && lost.url !== url) throw new Refused('already-subscribed', { id, url: lost.url })
  if (lost && lost.key !== key) throw new Refused('key-changed')
  return { known, lost }
}

interface How {
  readonly interval: Interval
  readonly confirm: boolean
  readonly managed?: boolean
}

/** A subscription as it begins, with the manifest that was just checked. */
export function followed(
  { now, random }: Pick<World, 'now' | 'random'>,
  { url, key, manifest, etag }: Pick<Offer, 'url' | 'key' | 'manifest' | 'etag'>,
  { interval, confirm, managed = false }: How,
): Subscription {
  return {
    ...{ url, key, interval, confirm, managed, etag },
    mirrors: manifest.mirrors ?? [],
    expires: manifest.expires ?? null,
    notes: manifest.notes ?? null,
    lastCheck: now(),
    nextCheck: now() + nextDelay(interval, 0, random()),
    failures: 0,
    trouble: null,
  }
}
