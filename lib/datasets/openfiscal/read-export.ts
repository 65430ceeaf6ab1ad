import { Refused } from '../refusal.ts'
import { splitCsv, TableFault } from '../tables/csv.ts'

export interface Export {
  readonly headers: readonly string[]
  /** Cells by header, with where they stand, for messages. */
  readonly rows: readonly { readonly where: string; readonly cells: Readonly<Record<string, string>> }[]
}

/**
 * Reads a file as 열린재정 gives it: a CSV (UTF-8 or, as its Excel-friendly download is, EUC-KR) or its API's JSON, also
 * where that was written as JSON twice. Throws Refused.
 */
export function readExport(name: string, bytes: Uint8Array): Export {
  const text = decoded(bytes)
  return /^\s*["[{]/.test(text) && !text.startsWith('"회계연도"') ? fromJson(name, text) : fromCsv(name, text)
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

/** Blocks of `{Service: [{head: […]}, {row: […]}]}`. */
const blocks = (value: unknown): Fields[] =>
  isFields(value) ? Object.values(value).flatMap((list) => (Array.isArray(list) ? list.filter(isFields) : [])) : []

const results = (value: unknown): Fields[] =>
  [value, ...blocks(value).flatMap(({ head }) => (Array.isArray(head) ? head : []))].flatMap((of) =>
    isFields(of) && isFields(of.RESULT) ? [of.RESULT] : [],
  )

const rowsIn = (value: unknown): Fields[] =>
  blocks(value).flatMap(({ row }) => (Array.isArray(row) ? row.filter(isFields) : []))
