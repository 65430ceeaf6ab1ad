import { BUILD, bundledBytes, LOCK, RULES } from './browser-store.ts'
import { datasetsChanged } from './changes.ts'
import { examineInWorker } from './examine-in-worker.ts'
import { keptStorage } from './kept-storage.ts'
import { openStore } from './store.ts'
import type { World } from './world.ts'

/** The world of the extension's own pages, and of Firefox's background page. */
export const browserWorld: World = {
  store: openStore(BUILD),
  kept: keptStorage,
  fetch: (...of) => fetch(...of),
  now: () => Date.now(),
  random: () => Math.random(),
  rules: RULES,
  alone: (work) => navigator.locks.request(LOCK, work) as ReturnType<typeof work>,
  bundled: bundledBytes,
  examine: examineInWorker,
  changed: datasetsChanged,
}
