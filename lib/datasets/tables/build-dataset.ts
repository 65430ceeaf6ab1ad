import { type Row, readTable, TableFault } from './csv.ts'

const COLUMNS = {
  sources: ['id', 'publisher', 'title', 'url', 'published', 'kind'],
  agencies: ['id', 'ko', 'en', 'kind', 'parent', 'from', 'to'],
  names: ['entity', 'text', 'kind', 'ambiguous'],
  changes: ['from', 'to', 'date', 'change', 'sources'],
  programs: 'id ko en kind lead executing from to parent renamed_ko renamed_en renamed_on renamed_sources'.split(' '),
  facts:
    'id entity measure stage value rounded_to bound unit from to payer as_of supersedes sources note_ko note_en'.split(
      ' ',
    ),
  indicators: ['id', 'kind', 'unit', 'value', 'rounded_to', 'year', 'stage', 'as_of', 'sources'],
}

/** Columns that a table may leave out. */
const OPTIONAL: Partial<Record<keyof typeof COLUMNS, readonly string[]>> = {
  programs: ['former_ko', 'former_en', 'former_on', 'former_sources'],
}

type Placed = Row & { readonly file: string }

/** The rows of a table in the order in which a dataset holds them. */
const rowsOf = (texts: ReadonlyMap<string, string>, table: keyof typeof COLUMNS): Placed[] =>
  [...texts.keys()]
    .sort()
    .filter((file) => file.endsWith('.csv') && (file === `${table}.csv` || file.startsWith(`${table}-`)))
    .flatMap((file) =>
      readTable(file, texts.get(file) ?? '', COLUMNS[table], OPTIONAL[table]).map((row) => ({ ...row, file })),
    )

/** Where a fault of the built dataset is to be mended: `facts[3].sources` is `facts.csv:5:sources`, `license` is in dataset.json. */
export function placeOf(path: string, texts: ReadonlyMap<string, string>): string {
  const [, table, row, rest] = /^(sources|agencies|programs|facts|indicators)\[(\d+)\]\.?(.*)$/.exec(path) ?? []
  if (table === undefined) return `dataset.json:${path}`
  const placed = rowsOf(texts, table as keyof typeof COLUMNS)[Number(row)]
  return placed === undefined ? `dataset.json:${path}` : `${placed.file}:${placed.line}:${rest}`
}

/**
 * Puts CSV tables and their descriptor (dataset.json), texts by file name, together into one dataset value, unchecked:
 * the caller hands it to checkDataset. A table may be spread over files (facts.csv, facts-health.csv …), read by name.
 * Throws TableFault (`file:line: …`) where a table can't be read.
 */
export function buildDataset(texts: ReadonlyMap<string, string>): Record<string, unknown> {
  const read = (table: keyof typeof COLUMNS) => rowsOf(texts, table)
  const names = read('names')
  const changes = read('changes')
  const aliasesOf = Map.groupBy(names, ({ cells }) => cells.entity)
  const aliases = (entity: string) =>
    (aliasesOf.get(entity) ?? []).map(({ cells }) => ({
      text: cells.text,
      kind: cells.kind,
      ambiguous: cells.ambiguous === 'yes',
    }))
  const agencies = read('agencies').map(({ cells }) => ({
    id: cells.id,
    name: { ko: cells.ko, en: cells.en },
    aliases: aliases(cells.id ?? ''),
    kind: cells.kind,
    parent: orNull(cells.parent),
    from: orNull(cells.from),
    to: orNull(cells.to),
    successors: changes
      .filter((row) => row.cells.from === cells.id)
      .map((row) => ({
        to: row.cells.to,
        date: row.cells.date,
        change: row.cells.change,
        sources: list(row.cells.sources),
      })),
  }))
  const programs = read('programs').map(({ file, line, cells }) => ({
    id: cells.id,
    name: { ko: cells.ko, en: cells.en },
    aliases: aliases(cells.id ?? ''),
    kind: cells.kind,
    lead: orNull(cells.lead),
    executing: list(cells.executing),
    period: period(file, line, cells),
    parent: orNull(cells.parent),
    renamed: cells.renamed_ko
      ? {
          to: { ko: cells.renamed_ko, en: cells.renamed_en },
          date: cells.renamed_on,
          sources: list(cells.renamed_sources),
        }
      : null,
    ...(cells.former_ko
      ? {
          renamedFrom: {
            name: { ko: cells.former_ko, en: cells.former_en },
            date: cells.former_on,
            sources: list(cells.former_sources),
          },
        }
      : {}),
  }))
  const known = new Set([...agencies, ...programs].map(({ id }) => id))
  for (const { file, line, cells } of names)
    if (!known.has(cells.entity)) throw new TableFault(`${file}:${line}: no agency or programme "${cells.entity}"`)
  for (const { file, line, cells } of changes)
    if (!known.has(cells.from)) throw new TableFault(`${file}:${line}: no agency "${cells.from}"`)

  return {
    ...descriptor(texts.get('dataset.json')),
    sources: read('sources').map(({ cells }) => ({ ...cells, published: orNull(cells.published) })),
    agencies,
    programs,
    facts: read('facts').map(({ file, line, cells }) => ({
      id: cells.id,
      entity: cells.entity,
      measure: cells.measure,
      stage: cells.stage,
      amount: cells.value ? amount(file, line, cells) : null,
      unit: cells.unit,
      period: period(file, line, cells),
      payer: cells.payer,
      asOf: cells.as_of,
      supersedes: orNull(cells.supersedes),
      sources: list(cells.sources),
      note: cells.note_ko || cells.note_en ? { ko: cells.note_ko, en: cells.note_en } : null,
    })),
    indicators: read('indicators').map(({ file, line, cells }) => ({
      id: cells.id,
      kind: cells.kind,
      unit: cells.unit,
      amount: amount(file, line, cells),
      year: number(file, line, 'year', cells.year),
      stage: cells.stage,
      asOf: cells.as_of,
      sources: list(cells.sources),
    })),
  }
}

function descriptor(text: string | undefined): Record<string, unknown> {
  if (text === undefined) throw new TableFault('dataset.json: the descriptor is missing')
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return { ...value }
  } catch {}
  throw new TableFault('dataset.json: not a JSON object')
}

const orNull = (cell: string | undefined) => (cell ? cell : null)
const list = (cell: string | undefined) => (cell ? cell.split(/ +/) : [])

function number(file: string, line: number, column: string, cell: string | undefined): number {
  if (!cell || !/^\d+(\.\d+)?$/.test(cell))
    throw new TableFault(`${file}:${line}:${column}: "${cell}" is no number (digits and a point alone, without commas)`)
  return Number(cell)
}

function amount(file: string, line: number, cells: Row['cells']) {
  return {
    value: number(file, line, 'value', cells.value),
    roundedTo: number(file, line, 'rounded_to', cells.rounded_to),
    bound: cells.bound || 'exact',
  }
}

function period(file: string, line: number, cells: Row['cells']) {
  if (!cells.from && !cells.to) return null
  return { from: number(file, line, 'from', cells.from), to: number(file, line, 'to', cells.to) }
}
