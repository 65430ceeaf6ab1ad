import type { BlockReader } from '../facts/index/block-bytes.ts'
import { type Attempt, DATABASE, type KeptIndex, openDatabase, reading } from './database.ts'
import { type Outline, outlineOf } from './outline.ts'

/** What a cold worker reads of the installed datasets: no more than it answers from. */
export interface Answers {
  outlines(): Promise<readonly Outline[]>
  /** A version's compiled form; undefined too where an extension with another compiler made it. */
  compiled(key: string): Promise<BlockReader | undefined>
}

/** `compiler` names who compiles here and beside which bundled data: what another has compiled is not handed out. */
export function openAnswers(compiler: string, attempt: Attempt = openDatabase(DATABASE)): Answers {
  return {
    outlines: () =>
      attempt(async (db) => (await reading(db, 'installed').getAll()).flatMap((value) => outlineOf(value) ?? [])),
    compiled: (key) => attempt(async (db) => readerOf(await reading(db, 'compiled').get(key), compiler)),
  }
}

/** The bundled dataset's compiled form, kept here because reading it from the extension's files takes several times as long. */
export interface BundledCopy {
  find(): Promise<BlockReader | undefined>
  keep(compiled: Uint8Array<ArrayBuffer>): Promise<void>
}

/** No version's key: these hold an '@'. */
const BUNDLED = 'bundled'

/** `build` names the bundled file's content. */
export function openBundledCopy(build: string, attempt: Attempt): BundledCopy {
  return {
    find: () => attempt(async (db) => readerOf(await reading(db, 'compiled').get(BUNDLED), build)),
    keep: (compiled) =>
      attempt(async (db) => {
        await db.put('compiled', keptIndex(build, compiled), BUNDLED)
      }),
  }
}

export const keptIndex = (compiler: string, compiled: Uint8Array<ArrayBuffer>): KeptIndex => ({
  compiler,
  file: new Blob([compiled]),
})

function readerOf(kept: KeptIndex | undefined, compiler: string): BlockReader | undefined {
  if (kept?.compiler !== compiler) return undefined
  const { file } = kept
  return {
    size: file.size,
    read: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
  }
}
