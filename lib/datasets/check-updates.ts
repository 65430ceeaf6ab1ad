import { decodeUtf8 } from './bytes.ts'
import { decideUpdate } from './decide-update.ts'
import { fetchVersion } from './fetch-version.ts'
import { existing, stage, surroundings, withActive } from './install.ts'
import { activeVersion, type Installed, KEPT_VERSIONS, type Subscription, type Version } from './installed.ts'
import { MAX_MANIFEST, type Manifest, readManifest } from './manifest.ts'
import { type Refusal, Refused, refusalOf } from './refusal.ts'
import { isDue, nextDelay } from './schedule.ts'
import { verifies } from './signature.ts'
import { download, safeUrl } from './transport.ts'
import type { World } from './world.ts'

export type Outcome =
  | { readonly kind: 'current' }
  | { readonly kind: 'updated' | 'waiting'; readonly version: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Checks every subscription that is due; one that fails does not keep the others. Never throws for a subscription. */
export async function checkDue(world: World): Promise<void> {
  for (const { id, subscription } of await world.store.all())
    if (subscription !== null && isDue(subscription.nextCheck, world.now())) await check(world, id).catch(() => {})
}

/** Checks one subscription now. A refusal is written down beside it and answered; what was active stays active. */
export async function check(world: World, id: string, signal?: AbortSignal): Promise<Outcome> {
  const known = await existing(world, id)
  if (known.subscription === null) return { kind: 'current' }
  try {
    return await update(world, known, known.subscription, signal)
  } catch (error) {
    const why = refusalOf(error)
    // another page changed the dataset meanwhile: what it did stands, and the next check looks again
    if (why.code !== 'busy' && why.code !== 'cancelled') await noteTrouble(world, id, why)
    return { kind: 'refused', refusal: why }
  }
}

async function update(
  world: World,
  known: Installed,
  subscription: Subscription,
  signal?: AbortSignal,
): Promise<Outcome> {
  const now = world.now()
  const waits = known.versions.find(({ key }) => key === known.waiting)
  const found = await fetchManifest(world, subscription, signal)
  const checked = (fields: Partial<Subscription> = {}): Subscription => ({
    ...subscription,
    ...fields,
    lastCheck: now,
    failures: 0,
    trouble: null,
    nextCheck: now + nextDelay(subscription.interval, 0, world.random()),
  })
  if (found === 'unchanged') {
    // the same manifest for ever is what a freeze looks like: its term holds all the same
    const today = new Date(now).toISOString().slice(0, 10)
    if (subscription.expires !== null && today > subscription.expires)
      throw new Refused('expired', { expires: subscription.expires, today })
    await commit(world, { ...known, rev: known.rev + 1, subscription: checked() })
    return waits === undefined ? { kind: 'current' } : { kind: 'waiting', version: waits.version }
  }
  const { manifest, etag, url } = found
  const decision = decideUpdate(known, manifest, now)
  if (decision.kind === 'refuse') throw new Refused(decision.refusal.code, decision.refusal.params)
  const followed = checked({
    etag,
    mirrors: manifest.mirrors ?? [],
    expires: manifest.expires ?? null,
    notes: manifest.notes ?? null,
  })
  if (decision.kind === 'current') {
    await commit(world, { ...known, rev: known.rev + 1, subscription: followed })
    return waits === undefined ? { kind: 'current' } : { kind: 'waiting', version: waits.version }
  }
  const current = activeVersion(known)
  const raw = await world.store.raw(known.active)
  const base = current && raw ? { sha256: current.sha256, raw } : null
  const examined = await fetchVersion(world, manifest, url, await surroundings(world), base, signal)
  return world.alone(async () => {
    const version = await stage(world, examined)
    await world.store.commit(
      subscription.confirm ? withWaiting(known, version, followed) : withActive(known, version, 'updated', followed),
    )
    world.changed()
    await world.store.sweep()
    return { kind: subscription.confirm ? 'waiting' : 'updated', version: version.version }
  })
}

/** The record with a version that waits for the reader's word; it counts as seen, so that nothing older comes after. */
function withWaiting(known: Installed, version: Version, subscription: Subscription): Installed {
  const kept = known.versions.filter(({ key }) => key !== known.waiting && key !== version.key)
  return {
    ...known,
    rev: known.rev + 1,
    versions: [version, ...kept].slice(0, KEPT_VERSIONS + 1),
    seen: { version: version.version, sha256: version.sha256 },
    waiting: version.key,
    subscription,
  }
}

const commit = (world: World, record: Installed): Promise<void> => world.alone(() => world.store.commit(record))

/** The manifest, from where the reader subscribed or a mirror; the signature makes one as good as the other. */
export async function fetchManifest(
  world: World,
  { url, mirrors, key, failures, ...last }: Pick<Subscription, 'url' | 'mirrors' | 'key' | 'failures' | 'etag'>,
  signal?: AbortSignal,
): Promise<'unchanged' | { manifest: Manifest; etag: string | null; url: URL }> {
  // after a failure without a condition: a host that only allows plain requests from other origins refuses those with one
  const etag = failures > 0 ? null : last.etag
  const first = safeUrl(url, undefined, world.rules)
  const name = first.pathname.slice(first.pathname.lastIndexOf('/') + 1)
  let refused: unknown
  for (const place of [url, ...mirrors.map((mirror) => `${mirror}${mirror.endsWith('/') ? '' : '/'}${name}`)]) {
    try {
      const at = safeUrl(place, undefined, world.rules)
      const answer = await download(world, {
        url: at,
        max: MAX_MANIFEST,
        etag: at.href === first.href ? etag : null,
        signal,
      })
      if (answer.kind === 'unchanged') return 'unchanged'
      const { raw, manifest } = readManifest(decodeUtf8(answer.bytes))
      if (manifest.key !== undefined && manifest.key !== key) throw new Refused('key-changed')
      if (!(await verifies(raw, key))) throw new Refused('signature')
      return { manifest, etag: at.href === first.href ? answer.etag : null, url: at }
    } catch (error) {
      signal?.throwIfAborted()
      if (!(error instanceof Refused)) throw error
      refused ??= error
    }
  }
  throw refused
}

/** Writes down why a check brought nothing, and when to try again. Where even that can't be stored, nothing is lost. */
async function noteTrouble(world: World, id: string, why: Refusal): Promise<void> {
  try {
    const known = await world.store.find(id)
    if (!known?.subscription) return
    const failures = known.subscription.failures + 1
    await commit(world, {
      ...known,
      rev: known.rev + 1,
      subscription: {
        ...known.subscription,
        lastCheck: world.now(),
        failures,
        nextCheck: world.now() + nextDelay(known.subscription.interval, failures, world.random()),
        trouble: { code: why.code, params: { ...why.params } },
      },
    })
    world.changed()
  } catch {
    // the storage is what failed: the next check finds it as it was
  }
}
