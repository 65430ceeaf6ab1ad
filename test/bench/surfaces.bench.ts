import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { servePages } from '../support/pages.ts'
import type { Group } from './report.ts'
import { cards } from './surfaces/cards.ts'
import { writeFloor } from './surfaces/floor.ts'
import { install, lookups } from './surfaces/lookups.ts'
import { popups } from './surfaces/popups.ts'
import { startBench } from './worker/measure.ts'

/** The build for tests, which reads loopback pages and whose card can be looked into. */
const OURS = resolve(import.meta.dirname, '../../.output/test/chrome-mv3')

export const group: Group = {
  name: 'surfaces: aims are a card 50 ms after the pointer settles, a popup’s first paint in 100 ms, an answer at each key stroke in 16 ms (MAEKRAK_TEST_HOSTS=1 npm run build first)',
  async *run() {
    if (!existsSync(OURS)) throw new Error('No build for tests: MAEKRAK_TEST_HOSTS=1 npm run build')
    const folder = mkdtempSync(join(tmpdir(), 'maekrak-surfaces-'))
    writeFloor(join(folder, 'floor'))
    const pages = await servePages()
    const ours = await startBench(OURS, 'popup.html')
    const floor = await startBench(join(folder, 'floor'), 'popup.html')
    try {
      yield* cards(ours, floor, pages.url('story'))
      yield* popups(ours, floor, pages.url('story'))
      await install(ours, folder)
      yield* lookups(ours, floor)
    } finally {
      await ours.close()
      await floor.close()
      pages.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
