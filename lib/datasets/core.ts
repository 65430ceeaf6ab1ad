import { browser } from 'wxt/browser'
import type { FactIndex } from '../facts/fact-index.ts'
import { openIndex } from '../facts/open-index.ts'
import type { Dataset } from '../facts/schema.ts'

interface Core {
  readonly dataset: Dataset
  readonly index: FactIndex
}

let cached: Promise<Core> | undefined

/** The bundled dataset and its index; read from the extension's own files, again whenever the worker has been stopped. */
export function coreIndex(): Promise<Core> {
  cached ??= load().catch((error: unknown) => {
    cached = undefined
    throw error
  })
  return cached
}

async function load(): Promise<Core> {
  const response = await fetch(browser.runtime.getURL('/datasets/core.json' as '/'))
  // Checked against the schema when it is built (npm run dataset -- check), so not again on every wake.
  const dataset = (await response.json()) as Dataset
  return { dataset, index: openIndex([dataset]) }
}
