import 'fake-indexeddb/auto'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { madeAmount, madeDataset } from '../../test/support/dataset-fixture.ts'
import { serveDatasets } from '../../test/support/dataset-host.ts'
import { hashOf, PUBLIC, release } from '../../test/support/dataset-release.ts'
import { answeringIndex, NOW, testWorld } from '../../test/support/dataset-world.ts'
import { check, checkDue } from './check-updates.ts'
import { datasetText } from './file.ts'
import { activate, change, remove } from './install.ts'
import { refusalOf } from './refusal.ts'
import { offer, subscribe } from './subscribe.ts'
import type { World } from './world.ts'

// a machine that runs other tests beside these is slow at times
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let host: Awaited<ReturnType<typeof serveDatasets>>
beforeAll(async () => {
  host = await serveDatasets()
})
afterAll(() => host.stop())

const HOW = { interval: 24, confirm: false } as const

/** The amount that answers for the third programme: it tells the version. */
async function answered(world: World): Promise<number | undefined> {
  const index = await answeringIndex(world)
  expect(index.program('known')).toBeDefined()
  return index.facts('made-2')[0]?.amount?.value
}

async function subscribed(change: Partial<World> = {}, how: { interval: 24; confirm: boolean } = HOW) {
  const world = testWorld(change)
  const url = await release(host, madeDataset(40, '1'))
  await subscribe(world, await offer(world, url), how)
  return { world, url }
}

test('an offer shows key, version and what would come, and changes nothing', async () => {
  const world = testWorld()
  const shown = await offer(world, await release(host, madeDataset(40)))
  expect(shown).toMatchObject({ key: PUBLIC, given: false, manifest: { id: 'made', version: '1' } })
  expect(shown.examined.preview.counts).toEqual({ added: 81, changed: 0, removed: 0, conflicts: 0 })
  expect(await world.store.all()).toEqual([])
})

test('a subscription answers beside the bundled data', async () => {
  const { world } = await subscribed()
  expect(await answered(world)).toBe(madeAmount(2, 1))
})

test('the same manifest is asked for by its ETag and changes nothing', async () => {
  const { world } = await subscribed()
  host.requests.length = 0
  expect(await check(world, 'made')).toEqual({ kind: 'current' })
  expect(host.requests).toHaveLength(1)
  expect(host.requests[0]?.ifNoneMatch).toMatch(/^"/)
})

test('an update comes as a delta where one starts from the version here', async () => {
  const { world } = await subscribed()
  const next = madeDataset(40, '2')
  next.facts.splice(3, 37, ...madeDataset(40, '1').facts.slice(3))
  await release(host, next, { before: madeDataset(40, '1') })
  host.requests.length = 0
  expect(await check(world, 'made')).toEqual({ kind: 'updated', version: '2' })
  expect(host.requests.map(({ path }) => path)).toEqual([
    '/data/manifest.json',
    expect.stringMatching(/\.delta\.json$/),
  ])
  expect(await answered(world)).toBe(madeAmount(2, 2))
  const raw = await world.store.raw(`made@${hashOf(datasetText(next))}`)
  expect(new TextDecoder().decode(raw)).toBe(datasetText(next))
})

test('a delta that does not hold costs a request, not the update', async () => {
  const { world } = await subscribed()
  await release(host, madeDataset(40, '2'), { before: madeDataset(40, '1') })
  const manifest = await (await fetch(`${host.origin}/data/manifest.json`)).json()
  host.put(`/data/${manifest.deltas[0].url}`, '{}')
  expect(await check(world, 'made')).toEqual({ kind: 'updated', version: '2' })
  expect(await answered(world)).toBe(madeAmount(2, 2))
})

test('who confirms is shown the update first, and it answers only then', async () => {
  const { world } = await subscribed({}, { interval: 24, confirm: true })
  await release(host, madeDataset(40, '2'))
  expect(await check(world, 'made')).toEqual({ kind: 'waiting', version: '2' })
  expect(await answered(world)).toBe(madeAmount(2, 1))
  expect(await check(world, 'made')).toEqual({ kind: 'waiting', version: '2' })
  const waiting = (await world.store.find('made'))?.waiting ?? ''
  await activate(world, 'made', waiting)
  expect(await answered(world)).toBe(madeAmount(2, 2))
  expect(await world.store.find('made')).toMatchObject({
    waiting: null,
    history: [{ what: 'updated' }, { what: 'subscribed' }],
  })
})

test('of five versions three are kept; a roll back stays, and the version left does not come again', async () => {
  const { world } = await subscribed()
  for (const version of ['2', '3', '4', '5']) {
    await release(host, madeDataset(40, version))
    expect(await check(world, 'made')).toEqual({ kind: 'updated', version })
  }
  const known = await world.store.find('made')
  expect(known?.versions.map(({ version }) => version)).toEqual(['5', '4', '3'])
  await activate(world, 'made', known?.versions[2]?.key ?? '')
  expect(await answered(world)).toBe(madeAmount(2, 3))
  expect(await check(world, 'made')).toEqual({ kind: 'current' })
  expect(await answered(world)).toBe(madeAmount(2, 3))
  await release(host, madeDataset(40, '6'))
  expect(await check(world, 'made')).toEqual({ kind: 'updated', version: '6' })
})

test('a version that does not open any more is left for the one before, and the history says so', async () => {
  const { world } = await subscribed()
  await release(host, madeDataset(40, '2'))
  await check(world, 'made')
  const { key } = (await world.store.find('made'))?.versions[0] ?? { key: '' }
  const damaged = new TextEncoder().encode('{"format":"maekrak-dataset"')
  await world.store.stage(key, { raw: damaged, compiled: damaged })
  expect(await answered(world)).toBe(madeAmount(2, 1))
  expect(await world.store.find('made')).toMatchObject({
    history: [{ what: 'rolled-back-broken', version: '2' }, {}, {}],
  })
  expect(await check(world, 'made')).toEqual({ kind: 'current' }) // and does not come back
})

test('a storage that fails for a moment rolls nothing back', async () => {
  const { world } = await subscribed()
  await release(host, madeDataset(40, '2'))
  await check(world, 'made')
  const failing = {
    ...world,
    store: { ...world.store, compiled: () => Promise.reject(new DOMException('', 'UnknownError')) },
  }
  expect(await answered(failing)).toBeUndefined()
  expect(await answered(world)).toBe(madeAmount(2, 2))
})

test('switched off it does not answer; removed it is gone with its files', async () => {
  const { world } = await subscribed()
  const { key } = (await world.store.find('made'))?.versions[0] ?? { key: '' }
  await change(world, 'made', { on: false })
  expect(await answered(world)).toBeUndefined()
  await change(world, 'made', { on: true })
  expect(await answered(world)).toBe(madeAmount(2, 1))
  await remove(world, 'made')
  expect(await answered(world)).toBeUndefined()
  expect(await world.store.raw(key)).toBeUndefined()
})

test('a download that breaks off goes on at the mirror from where it was', async () => {
  const world = testWorld()
  const dataset = madeDataset(400)
  const url = await release(host, dataset, { mirrors: [`${host.origin}/mirror/`] })
  const name = `${hashOf(datasetText(dataset))}.json`
  host.put(`/data/${name}`, { body: datasetText(dataset), cutAfter: 30_000 })
  host.put(`/mirror/${name}`, datasetText(dataset))
  host.requests.length = 0
  await offer(world, url)
  expect(host.requests.at(-1)).toMatchObject({ path: `/mirror/${name}`, range: 'bytes=30000-' })
})

test('checks are made when due, later after failures, at once after the clock was wrong', async () => {
  let now = NOW
  const { world } = await subscribed({ now: () => now })
  const next = async () => ((await world.store.find('made'))?.subscription?.nextCheck ?? 0) - now
  expect(await next()).toBe(24 * 3600_000)
  host.requests.length = 0
  await checkDue(world)
  expect(host.requests).toHaveLength(0)
  host.put('/data/manifest.json', { body: '', status: 503 })
  now += 24 * 3600_000
  await checkDue(world)
  expect(await world.store.find('made')).toMatchObject({
    subscription: { failures: 1, trouble: { code: 'http-status' } },
  })
  expect(await next()).toBe(0.75 * 3600_000)
  now -= 30 * 24 * 3600_000
  host.requests.length = 0
  await checkDue(world)
  expect(host.requests).toMatchObject([{ ifNoneMatch: null }]) // after a failure without a condition
})

test('stopped by the reader while it comes: nothing is kept, and the next attempt succeeds', async () => {
  const world = testWorld()
  const dataset = madeDataset(40)
  const url = await release(host, dataset)
  const path = `/data/${hashOf(datasetText(dataset))}.json`
  host.put(path, { body: '', silent: true })
  const stop = new AbortController()
  const asked = offer(world, url, stop.signal).then(() => 'let in', refusalOf)
  while (!host.requests.some((request) => request.path === path)) await new Promise((resolve) => setTimeout(resolve, 5))
  stop.abort()
  expect(await asked).toMatchObject({ code: 'cancelled' })
  expect(await world.store.all()).toEqual([])
  host.put(path, datasetText(dataset))
  await subscribe(world, await offer(world, url), HOW)
  expect(await answered(world)).toBe(madeAmount(2, 1))
})

test('a version compiled by another extension is compiled anew from its file', async () => {
  const { world } = await subscribed()
  let anew = false
  const { compiled, stage } = world.store
  const store: World['store'] = {
    ...world.store,
    compiled: async (key) => (anew ? compiled(key) : undefined),
    stage: async (key, files) => {
      await stage(key, files)
      anew = true
    },
  }
  const old = { ...world, store }
  expect(await answered(old)).toBe(madeAmount(2, 1))
  expect((await world.store.find('made'))?.history).toHaveLength(1)
})

test('a version that there is no room to compile anew waits, and loses nothing', async () => {
  const { world } = await subscribed()
  const before = await world.store.find('made')
  const full: World['store'] = {
    ...world.store,
    compiled: async () => undefined,
    stage: () => Promise.reject(new DOMException('no room', 'QuotaExceededError')),
  }
  expect(await answered({ ...world, store: full })).toBeUndefined()
  expect(await world.store.find('made')).toEqual(before)
  expect(await answered(world)).toBe(madeAmount(2, 1))
})

test('two pages that change a dataset at once: the later is told, and nothing is lost', async () => {
  const { world } = await subscribed()
  const known = await world.store.find('made')
  if (!known) throw new Error('not installed')
  await world.store.commit({ ...known, rev: known.rev + 1, on: false })
  await expect(world.store.commit({ ...known, rev: known.rev + 1, priority: 1 })).rejects.toThrow('busy')
  expect(await world.store.find('made')).toMatchObject({ on: false, priority: known.priority })
})
