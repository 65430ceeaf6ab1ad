import { ok } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { encodeUtf8 } from '../../../lib/datasets/bytes.ts'
import { examineFile } from '../../../lib/datasets/examine.ts'
import { datasetText, openFile } from '../../../lib/datasets/file.ts'
import { splitCsv } from '../../../lib/datasets/tables/csv.ts'
import { part, TABLES } from '../core.ts'
import { type Flip, flipped, flips, type Splice, spliced, splices } from '../edit.ts'
import { target } from '../target.ts'
import { oddText } from '../text.ts'
import { works } from './dataset.ts'
import { orRefused } from './refused.ts'

const around = { active: [encodeUtf8(datasetText({ ...part, id: 'bundled' }))], off: [] }

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** The rows of the core's tables that `part` is made of. */
const tables: Record<string, string> = Object.fromEntries(
  readdirSync(TABLES).map((file) => [file, own(file, readFileSync(join(TABLES, file), 'utf8'))]),
)
const files = Object.keys(tables)

function own(file: string, text: string): string {
  if (!file.endsWith('.csv')) return text
  const ids = new Set(
    [...part.sources, ...part.agencies, ...part.programs, ...part.facts, ...part.indicators].map(({ id }) => id),
  )
  const [header, ...rows] = splitCsv(file, text)
  const kept = rows.filter(
    ({ cells }) => ids.has(cells[0] ?? '') && (!file.startsWith('changes') || ids.has(cells[1] ?? '')),
  )
  return [header, ...kept].map((row) => row?.cells.map(quoted).join(',')).join('\n')
}

const PIECES = [
  ',',
  '"',
  '""',
  '\n',
  '\r',
  '\r\n',
  ';',
  '\t',
  '\ufeff',
  '"a\nb"',
  '1e5',
  '-1',
  '  ',
  'yes',
  '2025-13-01',
]
const NAMES = [
  '../facts.csv',
  'facts-x.csv',
  'a/b/names.csv',
  'constructor.csv',
  'facts.csv/',
  'C:facts.csv',
  '.csv',
  'dataset.json',
  '가.csv',
]

/** Tables in a zip: with changes to a table's text, to a file's name, and to the zip's bytes. */
export const tablesTarget = target(
  'tables',
  fc.record({
    changes: fc.array(
      fc.record({
        file: fc.constantFrom(...files),
        as: fc.option(fc.constantFrom(...NAMES), { freq: 6 }),
        splices: splices(fc.oneof(fc.constantFrom(...PIECES), oddText)),
      }),
      { maxLength: 2 },
    ),
    flips: fc.oneof({ weight: 3, arbitrary: fc.constant<Flip[]>([]) }, { weight: 1, arbitrary: flips }),
  }),
  async ({
    changes,
    flips: bytes,
  }: {
    changes: { file: string; as: string | null; splices: Splice[] }[]
    flips: Flip[]
  }) => {
    const all = new Map(Object.entries(tables))
    for (const { file, as, splices: of } of changes) {
      const text = spliced(all.get(file) ?? '', of)
      if (as !== null) all.delete(file)
      all.set(as ?? file, text)
    }
    // stored, not packed: a changed byte is then one of the tables' text as often as one of the zip's own
    const zip = zipSync(Object.fromEntries([...all].map(([name, text]) => [name, strToU8(text)])), { level: 0 })
    const done = await orRefused(() => examineFile('tables.zip', flipped(zip, bytes), around))
    if ('value' in done) works(openFile(done.value.files.raw))
    else ok(done.code !== 'breaks' && done.code !== 'unexpected', done.code)
  },
)
