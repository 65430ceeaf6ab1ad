import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildDataset, placeOf } from '../lib/datasets/tables/build-dataset.ts'
import { TableFault } from '../lib/datasets/tables/csv.ts'
import { checkDataset, MAX_BYTES, parseDataset, tooLarge } from '../lib/facts/check-dataset.ts'
import type { Fault } from '../lib/facts/fault.ts'
import { compileIndex } from '../lib/facts/index/compile.ts'
import { diffOf } from './dataset/diff.ts'
import { datasetDocs } from './dataset/docs.ts'
import { importOpenFiscalFiles } from './dataset/import-openfiscal.ts'
import { datasetSchema } from './dataset/json-schema.ts'
import { publish, publishOptions } from './dataset/publish.ts'
import { readFolder } from './dataset/read-folder.ts'
import { statsOf } from './dataset/stats.ts'

const USAGE = `dataset check FILE…                       check dataset files
dataset build DIR -o FILE [--index FILE]  build a dataset from a folder of CSV tables and dataset.json; compile its index
dataset stats FILE                        counts, share with an official or double source, newest statement
dataset diff OLD NEW                      what the second changes: added, changed (field old -> new), removed, a line each
dataset schema -o FILE                    write the JSON Schema of format 1
dataset docs -o FILE                      write the description of format 1 in Korean and English

dataset keygen -o FILE       make a signing key; prints the public key
dataset manifest FILE -o DIR --key KEY [--base OLD…] [--expires DATE] [--mirror URL…] [--ko NOTE] [--en NOTE]
                             put dataset, deltas and signed manifest into a folder for a static host
dataset sign MANIFEST --key KEY [-o FILE]     sign a manifest again
dataset verify MANIFEST [--public KEY]        check signature, sizes and hashes; exit 1 with a line a fault
dataset import openfiscal FILE… -o OUT --as-of DATE [--core FILE]
                             make a dataset of exports of 열린재정

Faults are told on standard output, a line each: file:path: message
Exit codes: 0 done (diff: nothing differs); 1 faults were found (diff: something differs); 2 wrong usage (diff: a file has faults)`

const { positionals, values } = parseArgs({
  options: {
    out: { type: 'string', short: 'o' },
    index: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
    'as-of': { type: 'string' },
    core: { type: 'string', default: join(import.meta.dirname, '../public/datasets/core.json') },
    ...publishOptions,
  },
  allowPositionals: true,
})
const [command, ...files] = positionals

function tell(file: string, faults: readonly Fault[]): void {
  for (const { path, message } of faults) console.log(`${file}:${path}: ${message.en}`)
  process.exitCode = 1
}

/** Why a file could not be read, without the system's own abbreviations. */
function unread(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'no such file'
  return error instanceof Error ? error.message : String(error)
}

function load(file: string) {
  let text: string
  try {
    // an enormous file is refused unread
    if (statSync(file).size > MAX_BYTES) return tooLarge()
    text = readFileSync(file, 'utf8')
  } catch (error) {
    return { faults: [{ path: '', message: { ko: '', en: unread(error) } }] }
  }
  return parseDataset(text)
}

function build(folder: string, out: string): void {
  try {
    const texts = readFolder(folder)
    const checked = checkDataset(buildDataset(texts))
    if ('faults' in checked) {
      for (const { path, message } of checked.faults)
        console.log(`${join(folder, placeOf(path, texts))}: ${message.en}`)
      process.exitCode = 1
    } else {
      writeFileSync(out, `${JSON.stringify(checked.dataset)}\n`)
      if (values.index !== undefined) writeFileSync(values.index, compileIndex(checked.dataset))
    }
  } catch (error) {
    if (!(error instanceof TableFault)) throw error
    console.log(join(folder, error.message))
    process.exitCode = 1
  }
}

function diff(before: string, after: string): void {
  const [a, b] = [load(before), load(after)]
  if ('faults' in a) tell(before, a.faults)
  if ('faults' in b) tell(after, b.faults)
  if ('faults' in a || 'faults' in b) {
    process.exitCode = 2
    return
  }
  const lines = diffOf(a.dataset, b.dataset)
  for (const line of lines) console.log(line)
  if (lines.length > 0) process.exitCode = 1
}

const [first, second] = files
if (values.help) console.log(USAGE)
else if (command === 'check' && first !== undefined) {
  for (const file of files) {
    const checked = load(file)
    if ('faults' in checked) tell(file, checked.faults)
  }
} else if (command === 'build' && first !== undefined && values.out !== undefined) build(first, values.out)
else if (command === 'stats' && first !== undefined) {
  const checked = load(first)
  if ('faults' in checked) tell(first, checked.faults)
  else for (const line of statsOf(checked.dataset)) console.log(line)
} else if (command === 'diff' && first !== undefined && second !== undefined) diff(first, second)
else if (command === 'docs' && values.out !== undefined) writeFileSync(values.out, datasetDocs())
else if (command === 'schema' && values.out !== undefined)
  writeFileSync(values.out, `${JSON.stringify(datasetSchema(), null, 2)}\n`)
else if (command === 'import' && first === 'openfiscal' && files.length > 1 && values.out && values['as-of'])
  importOpenFiscalFiles(files.slice(1), values.out, values['as-of'], values.core)
else if (!(await publish(command, files, values))) {
  console.error(USAGE)
  process.exitCode = 2
}
