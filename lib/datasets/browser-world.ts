import { browser } from 'wxt/browser'
import { encodeUtf8 } from './bytes.ts'
import { COMPILER } from './compile.ts'
import { examineInWorker } from './examine-in-worker.ts'
import { runTask } from './run-task.ts'
import { openStore } from './store.ts'
import { PATIENCE } from './transport.ts'
import type { World } from './world.ts'

const CHANNEL = 'maekrak-datasets'

/** The bundled dataset's file, as built. */
export async function bundledBytes(): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(browser.runtime.getURL('/datasets/core.json' as '/'))
  return encodeUtf8(await response.text())
}

/** The world of the extension's own pages and its worker. */
export const browserWorld: World = {
  store: openStore(`${COMPILER} ${import.meta.env.MAEKRAK_VERSION}`),
  fetch: (...of) => fetch(...of),
  now: () => Date.now(),
  random: () => Math.random(),
  rules: { loopback: import.meta.env.MAEKRAK_LOOPBACK === true, ...PATIENCE },
  alone: (work) => navigator.locks.request('maekrak-datasets', work) as ReturnType<typeof work>,
  bundled: bundledBytes,
  // an extension's service worker can start no worker of its own (Chromium), so there it is done in place
  examine: (task, signal) => (typeof Worker === 'undefined' ? runTask(task) : examineInWorker(task, signal)),
  changed: () => {
    const channel = new BroadcastChannel(CHANNEL)
    channel.postMessage('changed')
    channel.close()
    for (const listener of listeners) listener()
  },
}

const listeners = new Set<() => void>()

/** Calls back when datasets have changed, here or on any page or in the worker; returns how to stop. */
export function whenDatasetsChange(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = listener
  listeners.add(listener)
  return () => {
    channel.close()
    listeners.delete(listener)
  }
}
