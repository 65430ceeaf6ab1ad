import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page, Worker } from '@playwright/test'
import { datasetText } from '../../lib/datasets/file.ts'
import { madeDataset } from '../support/dataset-fixture.ts'
import { serveDatasets } from '../support/dataset-host.ts'
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

/**
 * The worker's longest block in Chromium while a file is imported in the options page and while an update is checked,
 * fetched and compiled; the peer is the same worker with nothing to do for three seconds, which is the machine's noise.
 */
export async function* workerBlocks(): AsyncIterable<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'maekrak-bench-'))
  const host = await serveDatasets()
  const context = await launchChromium(join(folder, 'profile'))
  try {
    const worker = await workerOf(context)
    const page = await context.newPage()
    await page.goto(`${extensionOf(worker)}/options.html`)
    await watch(worker)
    await sleep(3000)
    const idle = await longest(worker)
    for (const size of [10_000, 100_000]) {
      const row = (name: string, value: number): Row => ({
        name: `worker's longest block, ${name}, ${size.toLocaleString('en')} facts`,
        unit: 'ms',
        value,
        peer: 'the same worker idle',
        peerValue: idle,
      })
      const file = join(folder, `${size}.json`)
      writeFileSync(file, datasetText(madeDataset(size, '1', { id: 'filed' })))
      await watch(worker)
      await page.locator('#choose-dataset').setInputFiles(file)
      const shown = page.getByTestId('shown')
      await shown.waitFor({ timeout: 60_000 })
      await shown.getByRole('button', { name: '가져오기' }).click()
      await page.getByTestId('dataset-filed').waitFor({ timeout: 60_000 })
      yield row('import', await longest(worker))
      await removed(page, 'filed')

      await page.getByPlaceholder('https://').fill(await release(host, madeDataset(size, '1')))
      await page.getByRole('button', { name: '살펴보기' }).click()
      await shown.waitFor({ timeout: 60_000 })
      await shown.getByRole('button', { name: '구독하기' }).click()
      await page.getByTestId('dataset-made').waitFor({ timeout: 60_000 })
      await release(host, madeDataset(size, '2'))
      await page.evaluate(makeDue)
      await watch(worker)
      await worker.evaluate(() => (globalThis as unknown as Api).chrome.alarms.onAlarm.dispatch({ name: 'datasets' }))
      await page.getByTestId('version').filter({ hasText: '판 2' }).waitFor({ timeout: 60_000 })
      yield row('update', await longest(worker))
      await removed(page, 'made')
    }
  } finally {
    await context.close()
    host.stop()
    rmSync(folder, { recursive: true, force: true })
  }
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
