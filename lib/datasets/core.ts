import { browser } from 'wxt/browser'
import type { FactIndex } from '../facts/fact-index.ts'
import { wholeBytes } from '../facts/index/bytes.ts'
import { openPart } from '../facts/index/part.ts'
import { openCompiled } from '../facts/open-index.ts'
import type { Dataset } from '../facts/schema.ts'
import { activeParts } from './active-parts.ts'
import { browserWorld, bundledBytes, whenDatasetsChange } from './browser-world.ts'
import { openFile } from './delta.ts'

interface Active {
  /** Over the bundled data and every dataset that is switched on. */
  readonly index: FactIndex
  /** The bundled dataset itself, for the page that shows what is in it: no answer needs it. */
  dataset(): Promise<Dataset>
}

let cached: Promise<Active> | undefined
let watching = false

/**
 * What answers now: the bundled index, as the build compiled it (wxt.config.ts) from what had been checked, and beside it
 * what was compiled when it was installed. Read again whenever the worker has been stopped or a dataset has changed. A
 * fault in the storage leaves the bundled data.
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
  const response = await fetch(browser.runtime.getURL('/datasets/core.idx' as '/'))
  const bundled = openPart(wholeBytes(new Uint8Array(await response.arrayBuffer())))
  const dataset = async () => openFile(await bundledBytes())
  const others = await activeParts(browserWorld)
  try {
    return { index: openCompiled([bundled, ...others]), dataset }
  } catch {
    return { index: openCompiled([bundled]), dataset }
  }
}
