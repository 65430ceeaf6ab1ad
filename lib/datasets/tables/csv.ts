/** A row of a table, by column name, with the line of the file on which it begins (1 is the header). */
export interface Row {
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

export class TableFault extends Error {}

/** As many as a dataset may have facts; a longer table is refused before it fills the memory. */
const MAX_ROWS = 1_000_000

/**
 * Reads a CSV table (RFC 4180: quotes, doubled quotes, line breaks in quotes; UTF-8, with or without a mark).
 * `columns` are the ones that the table must have, in any order, `optional` those that it may have; another is refused.
 */
export function readTable(
  file: string,
  text: string,
  columns: readonly string[],
  optional: readonly string[] = [],
): Row[] {
  const rows = splitCsv(file, text.replace(/^\ufeff/, ''))
  const header = rows.shift()
  if (header === undefined) throw new TableFault(`${file}: the table is empty`)
  if (header.cells.length === 1 && /[;\t]/.test(header.cells[0] ?? ''))
    throw new TableFault(`${file}:1: cells have to be separated by commas: save the sheet as “CSV UTF-8”`)
  for (const name of header.cells)
    if (!columns.includes(name) && !optional.includes(name)) throw new TableFault(`${file}:1: unknown column "${name}"`)
  for (const name of columns)
    if (!header.cells.includes(name)) throw new TableFault(`${file}:1: column "${name}" is missing`)
  return rows.map(({ line, cells }) => {
    if (cells.length !== header.cells.length)
      throw new TableFault(`${file}:${line}: ${cells.length} cells where the header has ${header.cells.length}`)
    return { line, cells: Object.fromEntries(header.cells.map((name, i) => [name, cells[i]?.trim() ?? ''])) }
  })
}

/** Rows of a CSV text as they stand, the header first. Throws TableFault. */
export function splitCsv(file: string, text: string): { line: number; cells: string[] }[] {
  const rows: { line: number; cells: string[] }[] = []
  let count = 0
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let line = 1
  let began = 1
  const endRow = () => {
    cells.push(cell)
    // spreadsheets leave rows of nothing but commas behind
    if (cells.some((one) => one.trim() !== '')) rows.push({ line: began, cells })
    // an empty one counts: it takes its time, too
    if (++count > MAX_ROWS + 1) throw new TableFault(`${file}:${began}: more than ${MAX_ROWS} rows`)
    cells = []
    cell = ''
  }
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (c === '\n') line++
    if (quoted) {
      if (c !== '"') cell += c
      else if (text[i + 1] === '"') cell += text[++i]
      else quoted = false
    } else if (c === '"' && cell === '') quoted = true
    else if (c === ',') {
      cells.push(cell)
      cell = ''
    } else if (c === '\n' || (c === '\r' && text[i + 1] === '\n')) {
      if (c === '\r') {
        i++
        line++
      }
      endRow()
      began = line
    } else cell += c
  }
  if (quoted) throw new TableFault(`${file}:${began}: a quotation mark is not closed`)
  endRow()
  return rows
}
