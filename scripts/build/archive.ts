import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Zippable, zipSync } from 'fflate'

/** The first moment that a zip can tell, by the local clock that zips are written in: the same bytes on every day and machine. */
const NO_TIME = new Date(1980, 0, 1)

/** A zip of these files, by name, whose bytes depend on names and contents alone. */
export function archiveOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {}
  for (const name of [...files.keys()].sort()) entries[name] = files.get(name) as Uint8Array
  return zipSync(entries, { mtime: NO_TIME, level: 9, os: 3 })
}

/** All files of a folder, by their path in it with slashes. */
export function filesOf(folder: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    files.set(path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path))
  }
  return files
}
