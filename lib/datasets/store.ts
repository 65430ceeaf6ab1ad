import { type Answers, keptIndex, openAnswers } from './answers.ts'
import { DATABASE, openDatabase, reading, type Tables } from './database.ts'
import { Installed } from './installed.ts'
import { Refused } from './refusal.ts'

/** A version's files: the dataset as it came (the base of deltas, and what is exported) and its compiled form. */
export interface Files {
  readonly raw: Uint8Array<ArrayBuffer>
  readonly compiled: Uint8Array<ArrayBuffer>
}

/**
 * Where datasets are kept. Each call is one transaction: it has happened or it has not. Files are staged under the key
 * of their content, and count only once a commit names them, so a step that ends half-way leaves nothing but waste,
 * which `sweep` takes away.
 */
export interface Store extends Answers {
  all(): Promise<readonly Installed[]>
  find(id: string): Promise<Installed | undefined>
  stage(key: string, files: Files): Promise<void>
  raw(key: string): Promise<Uint8Array<ArrayBuffer> | undefined>
  /** Replaces a record whose `rev` is one less (or makes it, at rev 1) and drops files that it no longer names. */
  commit(record: Installed): Promise<void>
  remove(id: string): Promise<void>
  /** Drops files that no record names. */
  sweep(): Promise<void>
}

/** The store over this origin's IndexedDB; `compiler` as for openAnswers. */
export function openStore(compiler: string, name = DATABASE): Store {
  const attempt = openDatabase(name)
  return {
    ...openAnswers(compiler, attempt),
    all: () =>
      attempt(async (db) =>
        (await reading(db, 'installed').getAll()).flatMap((value) => Installed.safeParse(value).data ?? []),
      ),
    find: (id) => attempt(async (db) => Installed.safeParse(await reading(db, 'installed').get(id)).data),
    stage: (key, { raw, compiled }) =>
      attempt(async (db) => {
        const change = begin(db)
        await finished(change, [
          () => change.objectStore('raw').put(raw, key),
          () => change.objectStore('compiled').put(keptIndex(compiler, compiled), key),
        ])
      }),
    raw: (key) => attempt((db) => reading(db, 'raw').get(key)),
    commit: (record) =>
      attempt(async (db) => {
        const change = begin(db)
        const known = Installed.safeParse(await change.objectStore('installed').get(record.id)).data
        const files = await change.objectStore('raw').getAllKeys()
        if ((known?.rev ?? 0) !== record.rev - 1) throw aborted(change, new Refused('busy'))
        const named = record.versions.map(({ key }) => key)
        // a record that names files which are not there would be the mixture that must never be
        if (named.some((key) => !files.includes(key))) throw aborted(change, new Refused('gone', { id: record.id }))
        const dropped = known?.versions.map(({ key }) => key).filter((key) => !named.includes(key)) ?? []
        await finished(change, [
          () => change.objectStore('installed').put(record, record.id),
          ...dropped.flatMap((key) => [
            () => change.objectStore('raw').delete(key),
            () => change.objectStore('compiled').delete(key),
          ]),
        ])
      }),
    remove: (id) =>
      attempt(async (db) => {
        const change = begin(db)
        const known = Installed.safeParse(await change.objectStore('installed').get(id)).data
        await finished(change, [
          () => change.objectStore('installed').delete(id),
          ...(known?.versions ?? []).flatMap(({ key }) => [
            () => change.objectStore('raw').delete(key),
            () => change.objectStore('compiled').delete(key),
          ]),
        ])
      }),
    sweep: () =>
      attempt(async (db) => {
        const change = begin(db)
        const records = (await change.objectStore('installed').getAll()).flatMap(
          (value) => Installed.safeParse(value).data ?? [],
        )
        const named = new Set(records.flatMap(({ versions }) => versions.map(({ key }) => key)))
        const files = await change.objectStore('raw').getAllKeys()
        await finished(
          change,
          files
            .filter((key) => !named.has(key))
            .flatMap((key) => [
              () => change.objectStore('raw').delete(key),
              () => change.objectStore('compiled').delete(key),
            ]),
        )
      }),
  }
}

/** A change of records and files together. */
function begin(db: Tables) {
  const change = db.transaction(['installed', 'raw', 'compiled'], 'readwrite')
  // told by the request that failed; `finished` asks again
  change.done.catch(() => {})
  return change
}

/** Makes the requests and waits until they are on disk; one that fails ends the transaction whole. */
async function finished(
  change: { readonly done: Promise<void> },
  requests: readonly (() => Promise<unknown>)[],
): Promise<void> {
  const asked: Promise<unknown>[] = [change.done]
  try {
    for (const ask of requests) asked.push(ask())
  } catch (error) {
    asked.push(Promise.reject(error)) // the transaction is over, or the value can't be stored
  }
  const results = await Promise.allSettled(asked)
  const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as Error] : []))
  if (reasons.length === 0) return
  // the requests of a transaction that ended all say 'AbortError'; one of them says why
  throw reasons.find(({ name }) => name !== 'AbortError') ?? new Refused('store-broken', { name: 'AbortError' })
}

function aborted(change: { abort(): void }, error: Error): Error {
  change.abort()
  return error
}
