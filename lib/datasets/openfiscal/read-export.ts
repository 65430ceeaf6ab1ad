import { Refused } from '../refusal.ts'
import { splitCsv, TableFault } from '../tables/csv.ts'

export interface Export {
  readonly headers: readonly string[]
  /** Cells by header, with where they stand, for messages. */
  readonly rows: readonly { readonly where: string; readonly cells: Readonly<Record<string, string>> }[]
}

/** As a zip (.xlsx) and as an OLE file (.xls) begin. */
const SPREADSHEETS = ['504b0304', 'd0cf11e0']
/** JSON, or JSON in a string, which the API writes at times; a CSV's first header may stand in quotes, too. */
const JSON_TEXT = /^\s*(?:"\s*)?[[{]/

/**
 * Reads a file as 열린재정 gives it: a CSV (UTF-8 or, as its Excel-friendly download is, EUC-KR) or its API's JSON, also
 * where that was written as JSON twice or several pages stand in one list. Throws Refused.
 */
export function readExport(name: string, bytes: Uint8Array): Export {
  const magic = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  if (SPREADSHEETS.includes(magic)) throw new Refused('openfiscal-spreadsheet', { name })
  const text = decoded(bytes)
  return JSON_TEXT.test(text) ? fromJson(name, text) : fromCsv(name, text)
}

function decoded(bytes: Uint8Array): string {
  for (const encoding of ['utf-8', 'euc-kr'])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // the other one, then
    }
  throw new Refused('not-utf8')
}

function fromCsv(name: string, text: string): Export {
  try {
    const [header, ...rows] = splitCsv(name, text.replace(/^\ufeff/, ''))
    const headers = header?.cells.map((cell) => cell.trim()) ?? []
    return {
      headers,
      rows: rows.map(({ line, cells }) => ({
        where: `${name}:${line}`,
        cells: Object.fromEntries(headers.map((of, i) => [of, cells[i]?.trim() ?? ''])),
      })),
    }
  } catch (error) {
    if (error instanceof TableFault) throw new Refused('table', { where: error.message })
    throw error
  }
}

function fromJson(name: string, text: string): Export {
  const value = parsed(text)
  const asked = typeof value === 'string' ? parsed(value) : value
  for (const { CODE, MESSAGE } of results(asked))
    if (typeof CODE === 'string' && CODE !== 'INFO-000')
      throw new Refused('openfiscal-answer', { message: `${CODE} ${cell(MESSAGE)}`.slice(0, 200) })
  const rows = rowsIn(asked)
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return {
    headers,
    rows: rows.map((row, i) => ({
      where: `${name}:row[${i}]`,
      cells: Object.fromEntries(headers.map((header) => [header, cell(row[header])])),
    })),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refused('openfiscal-answer', { message: 'JSON' })
  }
}

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const cell = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''

/** What a page of the API is made of, `{Service: [{head: […]}, {row: […]}]}`, wherever in a file it stands. */
function fieldsIn(value: unknown, depth = 0): Fields[] {
  if (depth > DEEPEST) return []
  if (Array.isArray(value)) return value.flatMap((one) => fieldsIn(one, depth + 1))
  if (!isFields(value)) return []
  return [value, ...Object.values(value).flatMap((one) => (Array.isArray(one) ? fieldsIn(one, depth + 1) : []))]
}
/** List of pages, service, block, rows: each a list or two deep. */
const DEEPEST = 6

const results = (value: unknown): Fields[] =>
  fieldsIn(value).flatMap(({ RESULT }) => (isFields(RESULT) ? [RESULT] : []))

const rowsIn = (value: unknown): Fields[] =>
  fieldsIn(value).flatMap(({ row }) => (Array.isArray(row) ? row.filter(isFields) : []))
