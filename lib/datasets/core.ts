import { answered, blockBytes } from '../facts/index/block-bytes.ts'
import { wholeBytes } from '../facts/index/bytes.ts'
import { openPart, type Part } from '../facts/index/part.ts'
import { type OpenedIndex, openCompiled } from '../facts/open-index.ts'
import { activeParts } from './active-parts.ts'
import { answers, bundledCopy, bundledIndex } from './browser-store.ts'
import { whenDatasetsChange } from './changes.ts'
import { outOfTheWay } from './offscreen.ts'

let cached: Promise<OpenedIndex> | undefined
let watching = false

/**
 * Asks what answers now: the bundled index, as the build compiled it (wxt.config.ts) from what had been checked, and
 * beside it what was compiled when it was installed. `question` is asked again where records had to be read first, so it
 * does nothing but answer. A fault in the storage leaves the bundled data. Rejects with what the question throws.
 */
export async function ask<T>(question: (index: OpenedIndex) => T): Promise<T> {
  for (const index of [activeIndex, afresh])
    try {
      const opened = await index()
      return await answered(() => question(opened))
    } catch {
      // a file that was replaced or cleared away while it was being read, or that is damaged
    }
  return question(openCompiled([openPart(wholeBytes(await bundledIndex()))]))
}

/** Begins to read what answers, before anybody asks. */
export const warmUp = (): void => void activeIndex().catch(() => {})

/** Read again whenever the worker has been stopped or a dataset has changed. */
function activeIndex(): Promise<OpenedIndex> {
  if (!watching) {
    watching = true
    whenDatasetsChange(forget)
  }
  cached ??= load().catch((error: unknown) => {
    forget()
    throw error
  })
  return cached
}

function forget(): void {
  cached = undefined
}

function afresh(): Promise<OpenedIndex> {
  forget()
  return activeIndex()
}

async function load(): Promise<OpenedIndex> {
  const [core, others] = await Promise.all([bundled(), activeParts(answers, mend)])
  try {
    return openCompiled([core, ...others])
  } catch {
    return openCompiled([core])
  }
}

async function bundled(): Promise<Part> {
  try {
    const copy = await bundledCopy.find()
    if (copy) {
      const bytes = await blockBytes(copy)
      return await answered(() => openPart(bytes))
    }
  } catch {
    // the storage does not answer, or the copy is damaged
  }
  const compiled = await bundledIndex()
  void bundledCopy.keep(compiled).catch(() => {}) // no room: read from the extension's files again next time
  return openPart(wholeBytes(compiled))
}

/** Firefox's background page mends before it answers; Chromium's worker answers without the dataset until a page has. */
async function mend(id: string): Promise<boolean> {
  const done = outOfTheWay({ mend: id }).catch(() => null)
  if (!import.meta.env.FIREFOX) return false
  await done
  return true
}
