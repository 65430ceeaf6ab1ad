import type { Examined, Surroundings } from './examine.ts'
import {
  activeVersion,
  type Entry,
  type Installed,
  KEPT_VERSIONS,
  MAX_HISTORY,
  type Subscription,
  type Version,
} from './installed.ts'
import { letGo } from './keep.ts'
import type { Kept } from './kept.ts'
import { Refused } from './refusal.ts'
import { compareVersions } from './version.ts'
import type { World } from './world.ts'

/** What a new version is examined against. */
export async function surroundings(world: World): Promise<Surroundings> {
  const all = await world.store.all()
  const read = async (on: boolean) =>
    (await Promise.all(all.filter((of) => of.on === on).map((of) => world.store.raw(of.active)))).filter(
      (bytes) => bytes !== undefined,
    )
  return { active: [await world.bundled(), ...(await read(true))], off: await read(false) }
}

const versionOf = ({ summary, sha256, files }: Examined, now: number): Version => ({
  key: `${summary.id}@${sha256}`,
  version: summary.version,
  sha256,
  bytes: files.raw.length,
  installed: now,
  summary,
})

/** Puts the version beside those that are there; nothing answers with it yet. */
export async function stage(world: World, examined: Examined): Promise<Version> {
  const version = versionOf(examined, world.now())
  await world.store.stage(version.key, examined.files)
  return version
}

/** The record, or what was kept of one that is gone. */
type Known = Pick<Installed, 'on' | 'priority'> & Partial<Pick<Installed, 'rev' | 'versions' | 'history'>>

/** The record with this version active: at most three versions kept, the active one always among them. */
export function withActive(
  known: Known | undefined,
  version: Version,
  what: Entry['what'],
  subscription: Subscription | null,
): Installed {
  const others = (known?.versions ?? []).filter(({ key }) => key !== version.key)
  return {
    id: version.summary.id,
    rev: (known?.rev ?? 0) + 1,
    on: known?.on ?? true,
    priority: known?.priority ?? version.installed,
    active: version.key,
    versions: [version, ...others].slice(0, KEPT_VERSIONS),
    // what is installed by hand starts anew; an update only comes here when its version has grown
    seen: { version: version.version, sha256: version.sha256 },
    waiting: null,
    subscription,
    history: [{ at: version.installed, what, version: version.version }, ...(known?.history ?? [])].slice(
      0,
      MAX_HISTORY,
    ),
  }
}

/** Installs what was examined from a file, after the reader has seen its preview. Throws Refused. */
export async function installFile(world: World, examined: Examined): Promise<void> {
  await world.alone(async () => {
    const { id } = examined.summary
    const known = await world.store.find(id)
    if (known?.subscription || (await keptAs(world, id))) throw new Refused('subscribed-id', { id })
    const version = await stage(world, examined)
    await world.store.commit(withActive(known, version, 'imported', null))
    world.changed()
    await world.store.sweep()
  })
}

/** Makes another kept version the active one: back to an older, or forward again. One transaction. Throws Refused. */
export async function activate(world: World, id: string, key: string): Promise<void> {
  await world.alone(async () => {
    const known = await existing(world, id)
    const version = known.versions.find((kept) => kept.key === key)
    if (version === undefined || version.key === known.active) throw new Refused('nothing-to-roll-back')
    const before = activeVersion(known)
    const back = before !== undefined && compareVersions(version.version, before.version) < 0
    const what = known.waiting === key ? 'updated' : back ? 'rolled-back' : 'restored'
    await world.store.commit({
      ...known,
      rev: known.rev + 1,
      active: key,
      versions: [version, ...known.versions.filter((kept) => kept.key !== known.waiting && kept.key !== key)]
        .sort((a, b) => compareVersions(b.version, a.version))
        .slice(0, KEPT_VERSIONS),
      waiting: null,
      history: [{ at: world.now(), what, version: version.version } as const, ...known.history].slice(0, MAX_HISTORY),
    })
    world.changed()
  })
}

/** Leaves a version that can't be opened for the newest that is left; without one, switches the dataset off. */
export async function leaveBroken(world: World, id: string, brokenKey: string): Promise<void> {
  await world.alone(async () => {
    const known = await world.store.find(id)
    if (known === undefined || known.active !== brokenKey) return
    const left = known.versions.filter(({ key }) => key !== brokenKey && key !== known.waiting)
    const [next] = left
    const at = world.now()
    const broken = activeVersion(known)
    const history = [
      { at, what: 'rolled-back-broken', version: broken?.version ?? '' } as const,
      ...known.history,
    ].slice(0, MAX_HISTORY)
    await world.store.commit(
      next === undefined
        ? { ...known, rev: known.rev + 1, on: false, history }
        : {
            ...known,
            rev: known.rev + 1,
            active: next.key,
            versions: known.versions.filter(({ key }) => key !== brokenKey),
            history,
          },
    )
    world.changed()
  })
}

/** On or off, earlier or later among the others, how a subscription is followed. Throws Refused. */
export async function change(
  world: World,
  id: string,
  what: Partial<Pick<Installed, 'on' | 'priority'>> & { readonly subscription?: Partial<Subscription> },
): Promise<void> {
  await world.alone(async () => {
    const known = await existing(world, id)
    const { subscription, ...rest } = what
    await world.store.commit({
      ...known,
      ...rest,
      rev: known.rev + 1,
      subscription: known.subscription && { ...known.subscription, ...subscription },
    })
    world.changed()
  })
}

/** Removes a dataset, its versions and its subscription, also one whose data are gone. */
export async function remove(world: World, id: string): Promise<void> {
  await world.alone(async () => {
    await letGo(world, id)
    await world.store.remove(id)
    world.changed()
  })
}

/** What is kept of a subscription; undefined: there is none. */
export const keptAs = async (world: World, id: string): Promise<Kept | undefined> =>
  (await world.kept.all()).find((one) => one.id === id)

export async function existing(world: World, id: string): Promise<Installed> {
  const known = await world.store.find(id)
  if (known === undefined) throw new Refused('gone', { id })
  return known
}
