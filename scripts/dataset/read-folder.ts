import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { TableFault } from '../../lib/datasets/tables/csv.ts'

/** The CSV tables and the descriptor of a folder: texts by file name. Throws TableFault. */
export function readFolder(folder: string): Map<string, string> {
  if (!existsSync(folder)) throw new TableFault('there is no such folder')
  return new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.csv') || file === 'dataset.json')
      .map((file) => [file, textOf(file, readFileSync(join(folder, file)))]),
  )
}

/** Read otherwise, the Korean of a table that Excel saved as plain 'CSV' would become signs that mean nothing. */
function textOf(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new TableFault(`${file}: not in UTF-8: save the sheet as “CSV UTF-8”`)
  }
}
