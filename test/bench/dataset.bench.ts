import 'fake-indexeddb/auto'
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../../lib/datasets/bytes.ts'
import { compile, openBytes } from '../../lib/datasets/compile.ts'
import { datasetText } from '../../lib/datasets/file.ts'
import { installFile } from '../../lib/datasets/install.ts'
import { runTask } from '../../lib/datasets/run-task.ts'
import { signed, verifies } from '../../lib/datasets/signature.ts'
import { checkDataset } from '../../lib/facts/check-dataset.ts'
import { openCompiled } from '../../lib/facts/open-index.ts'
import { madeDataset } from '../support/dataset-fixture.ts'
import { PUBLIC, SECRET } from '../support/dataset-release.ts'
import { testWorld } from '../support/dataset-world.ts'
import { workerBlocks } from './dataset-worker.ts'
import type { Group, Row } from './report.ts'

const EXTENSION = join(import.meta.dirname, '../../.output/test/chrome-mv3')
const SIZES = [1_000, 10_000, 100_000]

const timed = async <T>(work: () => Promise<T> | T): Promise<{ ms: number; result: T }> => {
  const began = performance.now()
  const result = await work()
  return { ms: performance.now() - began, result }
}

/** In a process of its own, where nothing else has been. */
const memoryFor = (size: number): number =>
  Number(
    execFileSync(process.execPath, ['--expose-gc', join(import.meta.dirname, 'dataset-memory.ts'), String(size)], {
      encoding: 'utf8',
    }),
  )

/** Each step for 1,000, 10,000 and 100,000 facts; the peer is ten times the time of the size before: 1 is linear growth. */
export const group: Group = {
  name: 'datasets: import, verify, compile, switch, open, by number of facts (peer: ten times the size before)',
  async *run() {
    if (existsSync(EXTENSION)) yield* workerBlocks()
    else console.error('No test build: the worker in Chromium is left out (MAEKRAK_TEST_HOSTS=1 npx wxt build)')
    const before = new Map<string, number>()
    for (const size of SIZES) {
      const dataset = madeDataset(size, '1')
      const bytes = new TextEncoder().encode(datasetText(dataset))
      const world = testWorld()
      const bundled = await world.bundled()
      const parsed = await timed(() => JSON.parse(new TextDecoder().decode(bytes)) as unknown)
      const checked = await timed(() => checkDataset(parsed.result))
      const hashed = await timed(() => sha256(bytes))
      const compiled = await timed(() => compile(dataset))
      const manifest = await signed({ sha256: hashed.result }, SECRET)
      const verified = await timed(() => verifies({ ...manifest }, PUBLIC))
      const task = { kind: 'file', name: 'made.json', bytes, around: { active: [bundled], off: [] } } as const
      const examined = await timed(() => runTask(task))
      const switched = await timed(() => installFile(world, examined.result))
      const opened = await timed(() => openCompiled([openBytes(compiled.result)]))
      const steps: readonly (readonly [string, number])[] = [
        ['parse', parsed.ms],
        ['check', checked.ms],
        ['hash', hashed.ms],
        ['signature', verified.ms],
        ['compile', compiled.ms],
        ['examine, all of it', examined.ms],
        ['store and switch', switched.ms],
        ['open', opened.ms],
      ]
      for (const [name, value] of steps) {
        const peerValue = (before.get(name) ?? value / 10) * 10
        before.set(name, value)
        yield {
          name: `${name}, ${size.toLocaleString('en')} facts`,
          unit: 'ms',
          value,
          peer: 'ten times the size before',
          peerValue,
        } satisfies Row
      }
      yield {
        name: `memory at most while examining, ${size.toLocaleString('en')} facts`,
        unit: 'MB',
        value: memoryFor(size),
        peer: 'the file',
        peerValue: bytes.length / 1024 / 1024,
      }
    }
  },
}
