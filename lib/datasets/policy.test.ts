import 'fake-indexeddb/auto'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { madeDataset } from '../../test/support/dataset-fixture.ts'
import { type DatasetHost, serveDatasets } from '../../test/support/dataset-host.ts'
import { OTHER_SECRET, PUBLIC, release } from '../../test/support/dataset-release.ts'
import { testWorld } from '../../test/support/dataset-world.ts'
import { applyPolicy } from './policy.ts'
import { parsePolicy } from './policy-settings.ts'
import { publicKeyOf } from './signature.ts'

// a machine that runs other tests beside these is slow at times
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let host: DatasetHost
beforeAll(async () => {
  host = await serveDatasets()
})
afterAll(() => host.stop())

test('a policy subscribes without asking, with the key that it gives, and lets go when it ends', async () => {
  const world = testWorld()
  const url = await release(host, madeDataset(5))
  const { datasets } = parsePolicy({ datasets: [{ url, key: PUBLIC }] })
  await applyPolicy(world, datasets)
  expect(await world.store.find('made')).toMatchObject({
    on: true,
    subscription: { managed: true, interval: 24, key: PUBLIC },
  })
  await applyPolicy(world, datasets)
  expect((await world.store.find('made'))?.history).toHaveLength(1)
  await applyPolicy(world, [])
  expect(await world.store.find('made')).toMatchObject({ subscription: { managed: false } })
})

test('another key than the policy’s is refused, and a bad policy is none', async () => {
  const world = testWorld()
  const url = await release(host, madeDataset(5))
  await applyPolicy(world, [{ url, key: await publicKeyOf(OTHER_SECRET), interval: 24 }])
  expect(await world.store.all()).toEqual([])
  const good = { url, key: PUBLIC, interval: 6 }
  expect(parsePolicy({ datasets: [good] })).toEqual({ datasets: [good] })
  for (const bad of [{ url: 5 }, { ...good, key: 'x'.repeat(101) }, { ...good, interval: 5 }, null, 'x'])
    expect(parsePolicy({ datasets: [good, bad] })).toEqual({ datasets: [] })
  for (const bad of [undefined, null, 'x', {}, { datasets: 'x' }, { datasets: Array(51).fill(good) }])
    expect(parsePolicy(bad)).toEqual({ datasets: [] })
})
