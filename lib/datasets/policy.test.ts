import 'fake-indexeddb/auto'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { madeDataset } from '../../test/support/dataset-fixture.ts'
import { type DatasetHost, serveDatasets } from '../../test/support/dataset-host.ts'
import { OTHER_SECRET, PUBLIC, release } from '../../test/support/dataset-release.ts'
import { testWorld } from '../../test/support/dataset-world.ts'
import { applyPolicy, Policy } from './policy.ts'
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
  const { datasets } = Policy.parse({ datasets: [{ url, key: PUBLIC }] })
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
  expect(Policy.parse({ datasets: [{ url: 5 }] })).toEqual({ datasets: [] })
  expect(Policy.safeParse({ datasets: 'x' }).data).toEqual({ datasets: [] })
})
