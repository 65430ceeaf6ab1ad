import type { Dataset, Fact } from '../../facts/schema.ts'
import { Refused } from '../refusal.ts'
import { type Column, type Layout, layoutOf } from './columns.ts'
import { holdStages, type KnownTotals, type YearSums } from './hold-stages.ts'
import { type Export, readExport } from './read-export.ts'
import { datasetOf, type Group, SAME, type Texts } from './to-dataset.ts'

export interface OpenFiscalFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface OpenFiscalOptions {
  /** Day on which the files were fetched: what they say is as of then. */
  readonly asOf: string
  /** The bundled data: agencies by name, and total spending by year. */
  readonly bundled: Dataset
}

/** What was read, and what was left out because it would have had to be guessed. */
export interface OpenFiscalImport {
  readonly dataset: Dataset
  readonly rows: number
  /** Rows of earlier closings: no amount. */
  readonly empty: number
  /** Detailed programmes of which a row stands twice with different amounts, or whose name does not fit. */
  readonly left: readonly string[]
}

interface Line {
  readonly year: number
  readonly text: Texts
  /** As proposed and as enacted, in won. */
  readonly amounts: readonly [number, number]
}

/** Makes an ordinary dataset of 열린재정's exports (one year or several; pages of the API one after another). Throws Refused. */
export function importOpenFiscal(files: readonly OpenFiscalFile[], options: OpenFiscalOptions): OpenFiscalImport {
  const read = files.map(({ name, bytes }) => readExport(name, bytes))
  const [first, ...others] = read.map(({ headers }) => layoutOf(headers))
  if (first === undefined) throw new Refused('openfiscal-empty')
  if (others.some((layout) => JSON.stringify(layout) !== JSON.stringify(first)))
    throw new Refused('openfiscal-columns', { missing: files.map(({ name }) => name).join(' ≠ ') })
  const lines = read.flatMap((file) => linesOf(file, first))
  const filled = lines.filter(({ amounts }) => amounts[0] !== 0 || amounts[1] !== 0)
  if (filled.length === 0) throw new Refused('openfiscal-empty')
  holdStages(first.amounts, sumsOf(filled), totalsOf(options.bundled))
  const { groups, left } = grouped(filled)
  return {
    dataset: datasetOf(groups, first.amounts.unit, options, left),
    rows: lines.length,
    empty: lines.length - filled.length,
    left,
  }
}

function linesOf({ rows }: Export, { at, amounts }: Layout): Line[] {
  return rows.map(({ where, cells }) => {
    const cell = (column: Column) => cells[at[column] ?? ''] ?? ''
    const amount = (header: string): number => {
      const written = cells[header] ?? ''
      const value =
        written === '' ? 0 : /^-?\d{1,3}(,?\d{3})*$/.test(written) ? Number(written.replaceAll(',', '')) : Number.NaN
      if (!Number.isSafeInteger(value * amounts.unit))
        throw new Refused('openfiscal-rows', { where, cell: written.slice(0, 40), column: header })
      return value * amounts.unit
    }
    const year = cell('year')
    if (!/^(19|20)\d{2}$/.test(year))
      throw new Refused('openfiscal-rows', { where, cell: year.slice(0, 40), column: '회계연도' })
    const text = Object.fromEntries(TEXTS.map((column) => [column, cell(column)])) as Texts
    return { year: Number(year), text, amounts: [amount(amounts.proposal), amount(amounts.enacted)] }
  })
}
const TEXTS = 'office account subAccount field section program activity detail item subItem expense outlay'.split(
  ' ',
) as Exclude<Column, 'year'>[]

function sumsOf(lines: readonly Line[]): YearSums[] {
  const byYear = Map.groupBy(lines, ({ year }) => year)
  return [...byYear].map(([year, of]) => ({
    year,
    sums: [of.reduce((sum, line) => sum + line.amounts[0], 0), of.reduce((sum, line) => sum + line.amounts[1], 0)],
  }))
}

/** 정부 총지출 in the bundled data; other totals there are single agencies'. */
const GOVERNMENT = 'government-total-spending'

function totalsOf(bundled: Dataset): KnownTotals[] {
  const spending = bundled.facts.filter(
    ({ entity, measure, period }) =>
      entity === GOVERNMENT && measure === 'total-spending' && period?.from === period?.to,
  )
  const years = new Set(spending.map(({ period }) => period?.from ?? 0))
  const amount = (year: number, stage: Fact['stage']) =>
    spending.find((fact) => fact.period?.from === year && fact.stage === stage)?.amount ?? null
  return [...years].map((year) => ({ year, proposal: amount(year, 'proposal'), enacted: amount(year, 'enacted') }))
}

/** Sums the parts (accounts within an account, items, kinds of expense) of each detailed programme; one that stands twice is left out. */
function grouped(lines: readonly Line[]): { groups: Group[]; left: string[] } {
  const left: string[] = []
  const groups: Group[] = []
  for (const of of Map.groupBy(lines, ({ text }) => SAME.map((column) => text[column]).join('\t')).values()) {
    const [first] = of
    if (first === undefined) continue
    const parts = new Map<string, Line>()
    const years = new Map<number, readonly [number, number]>()
    let twice = false
    for (const line of of) {
      const part = JSON.stringify([line.year, line.text])
      const known = parts.get(part)
      parts.set(part, line)
      // the same part twice, both with amounts: nobody here says which holds, or whether they add up
      if (known !== undefined) twice = true
      const [a, b] = years.get(line.year) ?? [0, 0]
      years.set(line.year, [a + line.amounts[0], b + line.amounts[1]])
    }
    const { office, detail } = first.text
    const negative = [...years.values()].some((sums) => sums.some((sum) => sum < 0))
    if (twice || negative || office === '' || detail === '') left.push(`${office} ${detail}`.trim())
    else groups.push({ text: first.text, years })
  }
  return { groups, left }
}
