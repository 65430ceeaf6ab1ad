import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The CSV tables and the descriptor of a folder: texts by file name. */
export const readFolder = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.csv') || file === 'dataset.json')
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  )
