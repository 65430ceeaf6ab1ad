import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { datasetText } from '../../lib/datasets/file.ts'
import { importOpenFiscal } from '../../lib/datasets/openfiscal/import-openfiscal.ts'
import { Refused } from '../../lib/datasets/refusal.ts'
import { checkDataset } from '../../lib/facts/check-dataset.ts'
import type { Dataset } from '../../lib/facts/schema.ts'
import { refusalText } from '../../lib/wording/dataset-refusals.ts'

/** Makes a dataset file of 열린재정's exports; what was left out is told on standard error. Exit code 1 where it is refused. */
export function importOpenFiscalFiles(files: readonly string[], out: string, asOf: string, core: string): void {
  try {
    const bundled = JSON.parse(readFileSync(core, 'utf8')) as Dataset
    const read = files.map((file) => ({ name: basename(file), bytes: new Uint8Array(readFileSync(file)) }))
    const { dataset, rows, empty, left } = importOpenFiscal(read, { asOf, bundled })
    const checked = checkDataset(dataset)
    if ('faults' in checked) {
      for (const { path, message } of checked.faults) console.log(`${out}:${path}: ${message.en}`)
      process.exitCode = 1
      return
    }
    writeFileSync(out, datasetText(checked.dataset))
    console.error(
      `${rows} rows, ${empty} without an amount, ${dataset.programs.length} programmes, ${dataset.facts.length} facts, ${left.length} left out`,
    )
    for (const name of left.slice(0, 50)) console.error(`left out: ${name}`)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    console.log(`${files.join(', ')}: ${refusalText('en', error.refusal.code, error.refusal.params)}`)
    process.exitCode = 1
  }
}
