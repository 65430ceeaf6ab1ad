import { checkDataset, parseDataset } from '../facts/check-dataset.ts'
import { openCompiled } from '../facts/open-index.ts'
import type { Dataset } from '../facts/schema.ts'
import { decodeUtf8, encodeUtf8, sha256 } from './bytes.ts'
import { compile, openBytes } from './compile.ts'
import { datasetText, openFile } from './file.ts'
import type { Summary } from './installed.ts'
import { MAX_DATASET } from './manifest.ts'
import { type Preview, previewOf } from './preview.ts'
import { Refused } from './refusal.ts'
import { separate } from './separate.ts'
import type { Files } from './store.ts'
import { summaryOf } from './summary.ts'
import { buildDataset } from './tables/build-dataset.ts'
import { TableFault } from './tables/csv.ts'
import { isZip, unzipTables } from './unzip.ts'

/** A new version that holds, compiled and compared; nothing is stored yet. */
export interface Examined {
  readonly summary: Summary
  readonly sha256: string
  readonly files: Files
  readonly preview: Preview
}

export interface Surroundings {
  /** Files of the datasets that answer, the bundled first. */
  readonly active: readonly Uint8Array<ArrayBuffer>[]
  /** And of those that are switched off: one of them may be the one that comes anew. */
  readonly off: readonly Uint8Array<ArrayBuffer>[]
}

export interface Wanted {
  readonly id: string
  readonly version: string
}

/** Examines a file that a reader chose: a dataset's JSON, or a zip of its tables. Throws Refused. */
export function examineFile(name: string, bytes: Uint8Array<ArrayBuffer>, around: Surroundings): Promise<Examined> {
  if (bytes.length > MAX_DATASET) throw new Refused('file-too-large', { name, max: MAX_DATASET / 1024 / 1024 })
  if (!isZip(bytes)) {
    if (!/^\ufeff?\s*[{[]/.test(new TextDecoder().decode(bytes.subarray(0, 64))))
      throw new Refused('file-kind', { name })
    return examine(bytes, null, around)
  }
  try {
    const checked = checkDataset(buildDataset(unzipTables(bytes)))
    if ('faults' in checked) throw new Refused('dataset-faults', { count: checked.faults.length }, checked.faults)
    return weigh(checked.dataset, encodeUtf8(datasetText(checked.dataset)), around)
  } catch (error) {
    if (error instanceof TableFault) throw new Refused('table', { where: error.message })
    throw error
  }
}

/** Examines a dataset's file as it came; `wanted`: what its manifest says that it is. Throws Refused. */
export async function examine(
  bytes: Uint8Array<ArrayBuffer>,
  wanted: Wanted | null,
  around: Surroundings,
): Promise<Examined> {
  const text = decodeUtf8(bytes)
  const newer = /^\s*\{\s*"format"\s*:\s*"maekrak-dataset"\s*,\s*"formatVersion"\s*:\s*(\d{1,6})/.exec(
    text.slice(0, 200),
  )
  if (newer && Number(newer[1]) > 1) throw new Refused('newer-format', { version: newer[1] ?? '' })
  const checked = parseDataset(text)
  if ('faults' in checked) throw new Refused('dataset-faults', { count: checked.faults.length }, checked.faults)
  const { dataset } = checked
  if (wanted !== null && dataset.id !== wanted.id)
    throw new Refused('dataset-id', { found: dataset.id, wanted: wanted.id })
  if (wanted !== null && dataset.version !== wanted.version)
    throw new Refused('dataset-version', { found: dataset.version, wanted: wanted.version })
  return weigh(dataset, bytes, around)
}

async function weigh(dataset: Dataset, raw: Uint8Array<ArrayBuffer>, around: Surroundings): Promise<Examined> {
  const active = around.active.map(openFile)
  const all = [...active, ...around.off.map(openFile)]
  if (active[0]?.id === dataset.id) throw new Refused('bundled-id', { id: dataset.id })
  const current = all.find(({ id }) => id === dataset.id) ?? null
  const others = active.filter(({ id }) => id !== dataset.id)
  // ids are made its own against all that is here: whichever of two datasets comes later gives way
  const own = separate([...all.filter(({ id }) => id !== dataset.id), dataset]).at(-1) ?? dataset
  const compiled = compile(own)
  tryOut(compiled, dataset)
  return {
    summary: summaryOf(dataset),
    sha256: await sha256(raw),
    files: { raw, compiled },
    preview: previewOf(dataset, current, others),
  }
}

/** Opens the new version as a cold worker would, and asks it for what it holds. */
function tryOut(compiled: Uint8Array, dataset: Dataset): void {
  try {
    const index = openCompiled([openBytes(compiled)])
    const named = dataset.programs[0] ?? dataset.agencies[0]
    index.lookup(named?.name.ko ?? dataset.title.ko, 1)
    index.programsIn(dataset.description.ko)
    index.lexicon()
  } catch {
    throw new Refused('breaks', { version: dataset.version })
  }
}
