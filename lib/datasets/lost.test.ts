import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { madeAmount, madeDataset } from '../../test/support/dataset-fixture.ts'
import { type DatasetHost, serveDatasets } from '../../test/support/dataset-host.ts'
import { manifestFor, OTHER_SECRET, PUBLIC, release } from '../../test/support/dataset-release.ts'
import { answeringIndex, keptInMemory, NOW, testWorld } from '../../test/support/dataset-world.ts'
import { check } from './check-updates.ts'
import { datasetText } from './file.ts'
import { activate, change, installFile, remove, surroundings } from './install.ts'
import { keep } from './keep.ts'
import { parseKept } from './kept.ts'
import { applyPolicy } from './policy.ts'
import { refusalOf } from './refusal.ts'
import { restoreDue } from './restore-lost.ts'
import { publicKeyOf } from './signature.ts'
import { openStore } from './store.ts'
import { offer, subscribe } from './subscribe.ts'
import type { World } from './world.ts'

// a machine that runs other tests beside these is slow at times
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let host: DatasetHost
beforeAll(async () => {
  host = await serveDatasets()
})
afterAll(() => host.stop())

const V1 = madeDataset(10, '1')
const V2 = madeDataset(10, '2')
let serial = 0

/** The amount that answers for the third programme: it tells the version. */
const answered = async (world: World) => (await answeringIndex(world)).facts('made-2')[0]?.amount?.value

/** Subscribed, kept, and then the browser clears the database away. A fresh worker finds what is kept. */
async function cleared(how: { confirm?: boolean; before?: (world: World, url: string) => Promise<unknown> } = {}) {
  const name = `lost-${++serial}`
  const kept = keptInMemory()
  const world = testWorld({ kept }, openStore('test', name))
  const url = await release(host, V1)
  await subscribe(world, await offer(world, url), { interval: 168, confirm: how.confirm ?? false })
  await how.before?.(world, url)
  await keep(world)
  await deleteDB(name)
  const fresh = testWorld({ kept }, openStore('test', name))
  expect(await answered(fresh)).toBeUndefined()
  return { world: fresh, url }
}

/** What a check does for those that are lost; the codes of what was refused. */
async function again(world: World): Promise<string[]> {
  const notes = await restoreDue(world, await keep(world))
  await keep(world, notes)
  return notes.map(({ refusal }) => refusal.code)
}

test('what the browser cleared away is fetched again with the key, interval, switch and place that it had', async () => {
  const { world } = await cleared({ before: (was) => change(was, 'made', { on: true, priority: 7 }) })
  expect(await again(world)).toEqual([])
  expect(await answered(world)).toBe(madeAmount(2, 1))
  expect(await world.store.find('made')).toMatchObject({
    on: true,
    priority: 7,
    subscription: { key: PUBLIC, interval: 168, confirm: false },
    history: [{ what: 'restored-lost', version: '1' }],
  })
  expect(await keep(world)).toEqual([])
})

test('switched off before, switched off after', async () => {
  const { world } = await cleared({ before: (was) => change(was, 'made', { on: false }) })
  expect(await again(world)).toEqual([])
  expect(await world.store.find('made')).toMatchObject({ on: false })
  expect(await answered(world)).toBeUndefined()
})

const attacks: readonly (readonly [string, string, (url: string) => Promise<unknown>])[] = [
  [
    'another key, with its own signature',
    'key-changed',
    async () => {
      const stolen = madeDataset(10, '3')
      const key = await publicKeyOf(OTHER_SECRET)
      const text = datasetText(stolen)
      const manifest = await manifestFor(text, stolen, { key }, OTHER_SECRET)
      host.put(`/data/${manifest.dataset.url}`, text)
      host.put('/data/manifest.json', JSON.stringify(manifest))
    },
  ],
  [
    'another key that passes for the fixed one',
    'signature',
    async () => {
      const stolen = madeDataset(10, '3')
      const manifest = await manifestFor(datasetText(stolen), stolen, {}, OTHER_SECRET)
      host.put('/data/manifest.json', JSON.stringify(manifest))
    },
  ],
  ['an older version than was seen', 'rollback', async () => release(host, madeDataset(10, '0.9'))],
  [
    'the same version with other content',
    'same-version-other-content',
    async () => release(host, { ...V1, publisher: '다른 곳' }),
  ],
  ['another dataset', 'other-dataset', async () => release(host, madeDataset(10, '1', { id: 'other' }))],
  ['nothing there', 'http-status', async () => host.drop('/data/manifest.json')],
]
test.for(attacks)('refused while it is fetched again: %s', async ([, code, prepare]) => {
  const { world, url } = await cleared()
  await prepare(url)
  expect(await again(world)).toEqual([code])
  expect(await world.store.all()).toEqual([])
  const [lost] = await keep(world)
  expect(lost).toMatchObject({ key: PUBLIC, failures: 1, trouble: { code } })
  expect(lost?.nextCheck).toBe(NOW + 0.75 * 3600_000)
  host.requests.length = 0
  expect(await again(world)).toEqual([]) // not due
  expect(host.requests).toEqual([])
  // and when the publisher's own is there again, it comes
  await release(host, V1)
  expect(await again({ ...world, now: () => NOW + 3600_000 })).toEqual([])
  expect(await answered(world)).toBe(madeAmount(2, 1))
})

test('by hand, too, no other key and no other address is let in for it, and no file', async () => {
  const { world, url } = await cleared()
  const key = await publicKeyOf(OTHER_SECRET)
  const text = datasetText(V2)
  const manifest = await manifestFor(text, V2, { key }, OTHER_SECRET)
  host.put(`/data/${manifest.dataset.url}`, text)
  host.put('/data/manifest.json', JSON.stringify(manifest))
  expect(await offer(world, url).then(() => 'let in', refusalOf)).toMatchObject({ code: 'key-changed' })
  expect(await offer(world, `${url}#key=${key}`).then(() => 'let in', refusalOf)).toMatchObject({ code: 'key-changed' })
  await release(host, V1)
  host.put('/elsewhere/manifest.json', JSON.stringify(await manifestFor(datasetText(V1), V1)))
  expect(await offer(world, `${host.origin}/elsewhere/manifest.json`).then(() => 'let in', refusalOf)).toMatchObject({
    code: 'already-subscribed',
  })
  const bytes = new TextEncoder().encode(datasetText(V1))
  const examined = await world.examine({ kind: 'file', name: 'made.json', bytes, around: await surroundings(world) })
  expect(await installFile(world, examined).then(() => 'let in', refusalOf)).toMatchObject({ code: 'subscribed-id' })
  expect(await world.store.all()).toEqual([])

  const found = await offer(world, url)
  await subscribe(world, found, { interval: 168, confirm: false })
  expect(await world.store.find('made')).toMatchObject({ history: [{ what: 'restored-lost' }] })
})

test('who sees each version first is not given one that was not seen, and has it by hand', async () => {
  const { world, url } = await cleared({ confirm: true })
  await release(host, V2)
  expect(await again(world)).toEqual(['lost-confirm'])
  expect(await world.store.all()).toEqual([])
  await subscribe(world, await offer(world, url), { interval: 168, confirm: true })
  expect(await answered(world)).toBe(madeAmount(2, 2))
})

test('who sees each version first is given again what was in use', async () => {
  const { world } = await cleared({ confirm: true })
  expect(await again(world)).toEqual([])
  expect(await answered(world)).toBe(madeAmount(2, 1))
})

test('a version that the reader went back from does not come back by itself', async () => {
  const { world } = await cleared({
    before: async (was) => {
      await release(host, V2)
      await check(was, 'made')
      const first = (await was.store.find('made'))?.versions.find(({ version }) => version === '1')
      await activate(was, 'made', first?.key ?? '')
    },
  })
  expect(await again(world)).toEqual(['lost-confirm'])
  await release(host, madeDataset(10, '3'))
  expect(await again({ ...world, now: () => NOW + 3600_000 })).toEqual([])
  expect(await answered(world)).toBe(madeAmount(2, 3))
})

test('removed is removed: nothing comes back, also of one whose data were gone', async () => {
  const { world } = await cleared()
  await remove(world, 'made')
  host.requests.length = 0
  expect(await again(world)).toEqual([])
  expect(await world.kept.all()).toEqual([])
  expect(host.requests).toEqual([])
})

test('a storage that does not answer is not taken for an empty one', async () => {
  const { world } = await cleared()
  await again(world)
  const failing = {
    ...world,
    store: { ...world.store, all: () => Promise.reject(new DOMException('', 'UnknownError')) },
  }
  await expect(keep(failing)).rejects.toThrow()
  expect(await world.kept.all()).toHaveLength(1)
})

test('a subscription that was stored and not kept is kept at the next start, and an update moves what is kept on', async () => {
  const world = testWorld()
  await subscribe(world, await offer(world, await release(host, V1)), { interval: 24, confirm: false })
  expect(await world.kept.all()).toEqual([])
  await keep(world)
  expect(await world.kept.all()).toMatchObject([{ id: 'made', key: PUBLIC, seen: { version: '1' } }])
  await release(host, V2)
  await check(world, 'made')
  await keep(world)
  expect(await world.kept.all()).toMatchObject([{ seen: { version: '2' }, active: { version: '2' } }])
})

test('a dataset of the policy comes back by the policy, with the key that was kept', async () => {
  const { world, url } = await cleared()
  await applyPolicy(world, [{ url, key: PUBLIC, interval: 24 }])
  expect(await world.store.find('made')).toMatchObject({ subscription: { managed: true, key: PUBLIC } })
})

test('what is stored damaged is left out, and nothing else with it', async () => {
  const { world } = await cleared()
  const good = await world.kept.all()
  expect(parseKept(JSON.parse(JSON.stringify([...good, { id: 'x' }, null, 5])))).toEqual(good)
  for (const bad of [null, undefined, {}, 'x', 5]) expect(parseKept(bad)).toEqual([])
})
