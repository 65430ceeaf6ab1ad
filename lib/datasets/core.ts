import { browser } from 'wxt/browser'
import type { FactIndex } from '../facts/fact-index.ts'
import { wholeBytes } from '../facts/index/bytes.ts'
import { openPart } from '../facts/index/part.ts'
import { openCompiled } from '../facts/open-index.ts'
import type { Dataset } from '../facts/schema.ts'

interface Core {
  readonly index: FactIndex
  /** The bundled dataset itself, for the page that shows what is in it: no answer needs it. */
  dataset(): Promise<Dataset>
}

let cached: Promise<Core> | undefined

/**
 * The bundled dataset's index, as the build compiled it (wxt.config.ts) from what had been checked; read from the
 * extension's own files, again whenever the worker has been stopped.
 */
export function coreIndex(): Promise<Core> {
  cached ??= load().catch((error: unknown) => {
    cached = undefined
    throw error
  })
  return cached
}

const file = (name: 'core.idx' | 'core.json') => fetch(browser.runtime.getURL(`/datasets/${name}` as '/'))

async function load(): Promise<Core> {
  const bytes = wholeBytes(new Uint8Array(await (await file('core.idx')).arrayBuffer()))
  return {
    index: openCompiled([openPart(bytes)]),
    dataset: async () => (await (await file('core.json')).json()) as Dataset,
  }
}
