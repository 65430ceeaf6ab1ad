import { activeParts } from '../../lib/datasets/active-parts.ts'
import { encodeUtf8 } from '../../lib/datasets/bytes.ts'
import { compile, openBytes } from '../../lib/datasets/compile.ts'
import { datasetText } from '../../lib/datasets/file.ts'
import type { Kept } from '../../lib/datasets/kept.ts'
import { mend } from '../../lib/datasets/mend.ts'
import { runTask } from '../../lib/datasets/run-task.ts'
import { openStore, type Store } from '../../lib/datasets/store.ts'
import type { World } from '../../lib/datasets/world.ts'
import type { FactIndex } from '../../lib/facts/fact-index.ts'
import { openCompiled } from '../../lib/facts/open-index.ts'
import { madeDataset } from './dataset-fixture.ts'

const BUNDLED = {
  ...madeDataset(0, '1', { id: 'core', title: { ko: '기본 자료', en: 'Core data' } }),
  programs: madeDataset(1).programs.map((program) => ({
    ...program,
    id: 'known',
    name: { ko: '알려진사업', en: 'Known' },
  })),
}

/** What answers in a worker: the bundled data and what is switched on. */
export const answeringIndex = async (world: World): Promise<FactIndex> =>
  openCompiled([openBytes(compile(BUNDLED)), ...(await activeParts(world.store, (id) => mend(world, id)))])

export const NOW = Date.parse('2026-02-01T00:00:00Z')
let count = 0

/** Kept as the extension's settings are: only what can be written as JSON comes back. */
export function keptInMemory(): World['kept'] {
  let stored = '[]'
  return {
    all: async () => JSON.parse(stored) as Kept[],
    write: async (kept) => {
      stored = JSON.stringify(kept)
    },
  }
}

/** A world of its own for a test: IndexedDB under a fresh name, a clock that stands, loopback allowed. */
export function testWorld(change: Partial<World> = {}, store: Store = openStore('test', `test-${++count}`)): World {
  let line: Promise<unknown> = Promise.resolve()
  return {
    store,
    kept: keptInMemory(),
    fetch: (...of) => fetch(...of),
    now: () => NOW,
    random: () => 0.5,
    // patient, for a machine that is busy with other tests
    rules: { loopback: true, whole: 60_000, stall: 30_000 },
    alone: (work) => {
      const next = line.then(work, work)
      line = next.catch(() => {})
      return next
    },
    bundled: async () => encodeUtf8(datasetText(BUNDLED)),
    examine: runTask,
    changed: () => {},
    ...change,
  }
}
