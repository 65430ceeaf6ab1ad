import type { FactIndex } from '../facts/fact-index.ts'
import { openIndex } from '../facts/open-index.ts'
import type { Dataset } from '../facts/schema.ts'
import { activeDatasets } from './active-datasets.ts'
import { browserWorld, bundledBytes, whenDatasetsChange } from './browser-world.ts'
import { openFile } from './delta.ts'

interface Active {
  /** The bundled dataset. */
  readonly dataset: Dataset
  /** Over the bundled data and every dataset that is switched on. */
  readonly index: FactIndex
}

let cached: Promise<Active> | undefined
let watching = false

/**
 * What answers now; read again whenever the worker has been stopped or a dataset has changed. A fault in the storage
 * leaves the bundled data.
 */
export function activeIndex(): Promise<Active> {
  if (!watching) {
    watching = true
    whenDatasetsChange(() => {
      cached = undefined
    })
  }
  cached ??= load().catch((error: unknown) => {
    cached = undefined
    throw error
  })
  return cached
}

async function load(): Promise<Active> {
  // Checked against the schema when it is built (npm run dataset -- check), so not again on every wake.
  const dataset = openFile(await bundledBytes())
  const datasets = await activeDatasets(browserWorld, dataset)
  try {
    return { dataset, index: openIndex(datasets) }
  } catch {
    return { dataset, index: openIndex([dataset]) }
  }
}
