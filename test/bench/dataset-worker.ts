import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page, Worker } from '@playwright/test'
import { datasetText } from '../../lib/datasets/file.ts'
import { madeDataset } from '../support/dataset-fixture.ts'
import { type DatasetHost, serveDatasets } from '../support/dataset-host.ts'
import { release } from '../support/dataset-release.ts'
import { extensionOf, launchChromium, workerOf } from '../support/launch.ts'
import type { Row } from './report.ts'

interface Watched {
  longest: number
  timer: ReturnType<typeof setInterval>
}
interface Api {
  watched: Watched
  readonly chrome: { readonly alarms: { onAlarm: { dispatch(alarm: { name: string }): void } } }
}

/** Notes the longest time for which the worker did not come to its timer of 5 ms. */
const watch = (worker: Worker): Promise<void> =>
  worker.evaluate(() => {
    const global = globalThis as unknown as Api
    clearInterval(global.watched?.timer)
    let last = performance.now()
    const watched: Watched = {
      longest: 0,
      timer: setInterval(() => {
        const now = performance.now()
        watched.longest = Math.max(watched.longest, now - last - 5)
        last = now
      }, 5),
    }
    global.watched = watched
  })

const longest = (worker: Worker): Promise<number> =>
  worker.evaluate(() => (globalThis as unknown as Api).watched.longest)

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Other work on the machine can only lengthen a block, and does so where it likes: the shortest of the runs is ours. */
const IDLE_RUNS = 3
/** Facts, and runs: one of 100,000 takes a minute. */
const SIZES = [
  [1_000, 3],
  [10_000, 3],
  [100_000, 2],
] as const

interface Run {
  /** Milliseconds. */
  readonly import: number
  readonly switch: number
  readonly update: number
  /** The worker's longest block meanwhile, in milliseconds. */
  readonly importBlock: number
  readonly updateBlock: number
}

/**
 * Chromium: how long it takes in the options page to look at a file and to put it in use, and in the page out of sight to
 * fetch, check and apply an update of every fact; and the worker's longest block meanwhile, whose peer is the same worker
 * with nothing to do for as long as an import of 10,000 facts takes.
 */
export async function* workerBlocks(): AsyncIterable<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'maekrak-bench-'))
  const host = await serveDatasets()
  const context = await launchChromium(join(folder, 'profile'))
  try {
    const worker = await workerOf(context)
    const page = await context.newPage()
    await page.goto(`${extensionOf(worker)}/options.html`)
    const idles: number[] = []
    for (let run = 0; run < IDLE_RUNS; run++) {
      await watch(worker)
      await sleep(3000)
      idles.push(await longest(worker))
    }
    const idle = Math.min(...idles)
    let before: Run | null = null
    for (const [size, times] of SIZES) {
      const runs: Run[] = []
      for (let run = 0; run < times; run++) runs.push(await measured({ worker, page, host, folder, size }))
      const best = (of: keyof Run) => Math.min(...runs.map((one) => one[of]))
      const of: Run = {
        ...{ import: best('import'), switch: best('switch'), update: best('update') },
        ...{ importBlock: best('importBlock'), updateBlock: best('updateBlock') },
      }
      const facts = `${size.toLocaleString('en')} facts`
      for (const what of ['import', 'switch', 'update'] as const)
        yield {
          name: `${STEPS[what]}, ${facts}`,
          unit: 'ms',
          value: of[what],
          peer: 'ten times the size before',
          peerValue: (before?.[what] ?? of[what] / 10) * 10,
        }
      for (const what of ['importBlock', 'updateBlock'] as const)
        yield {
          name: `${STEPS[what]}, ${facts}`,
          unit: 'ms',
          value: of[what],
          peer: 'the same worker idle',
          peerValue: idle,
        }
      before = of
    }
  } finally {
    await context.close()
    host.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const STEPS: Readonly<Record<keyof Run, string>> = {
  import: 'Chromium: a file, until it is shown',
  switch: 'Chromium: from the click until it is in use',
  update: 'Chromium: an update, from the alarm until it is in use',
  importBlock: 'worker’s longest block, import and switch',
  updateBlock: 'worker’s longest block, update',
}

interface Place {
  readonly worker: Worker
  readonly page: Page
  readonly host: DatasetHost
  readonly folder: string
  readonly size: number
}

async function measured({ worker, page, host, folder, size }: Place): Promise<Run> {
  const file = join(folder, `${size}.json`)
  writeFileSync(file, datasetText(madeDataset(size, '1', { id: 'filed' })))
  const shown = page.getByTestId('shown')
  const timeout = 90_000
  await watch(worker)
  let began = performance.now()
  await page.locator('#choose-dataset').setInputFiles(file)
  await shown.waitFor({ timeout })
  const imported = performance.now() - began
  began = performance.now()
  await shown.getByRole('button', { name: '가져오기' }).click()
  await page.getByTestId('dataset-filed').waitFor({ timeout })
  const switched = performance.now() - began
  const importBlock = await longest(worker)
  await removed(page, 'filed')

  await page.getByPlaceholder('https://').fill(await release(host, madeDataset(size, '1')))
  await page.getByRole('button', { name: '살펴보기' }).click()
  await shown.waitFor({ timeout })
  await shown.getByRole('button', { name: '구독하기' }).click()
  await page.getByTestId('dataset-made').waitFor({ timeout })
  await release(host, madeDataset(size, '2'))
  await page.evaluate(makeDue)
  await watch(worker)
  began = performance.now()
  await worker.evaluate(() => (globalThis as unknown as Api).chrome.alarms.onAlarm.dispatch({ name: 'datasets' }))
  await page.getByTestId('version').filter({ hasText: '판 2' }).waitFor({ timeout })
  const update = performance.now() - began
  const updateBlock = await longest(worker)
  await removed(page, 'made')
  return { import: imported, switch: switched, update, importBlock, updateBlock }
}

async function removed(page: Page, id: string): Promise<void> {
  const row = page.getByTestId(`dataset-${id}`)
  await row.getByRole('button', { name: '지우기', exact: true }).click()
  await row.getByRole('button', { name: '지웁니다' }).click()
  await row.waitFor({ state: 'detached' })
}

/** Runs in the page: puts the next check into the past. */
function makeDue(): Promise<void> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('maekrak-datasets')
    open.onerror = () => reject(open.error)
    open.onsuccess = () => {
      const change = open.result.transaction('installed', 'readwrite')
      const store = change.objectStore('installed')
      const all = store.getAll()
      all.onsuccess = () => {
        for (const record of all.result) {
          record.subscription.nextCheck = 0
          store.put(record, record.id)
        }
      }
      change.oncomplete = () => {
        open.result.close()
        resolve()
      }
    }
  })
}
