import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
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
export interface Store {
  all(): Promise<readonly Installed[]>
  find(id: string): Promise<Installed | undefined>
  stage(key: string, files: Files): Promise<void>
  raw(key: string): Promise<Uint8Array<ArrayBuffer> | undefined>
  /** undefined too where an extension with another compiler made it. */
  compiled(key: string): Promise<Uint8Array<ArrayBuffer> | undefined>
  /** Replaces a record whose `rev` is one less (or makes it, at rev 1) and drops files that it no longer names. */
  commit(record: Installed): Promise<void>
  remove(id: string): Promise<void>
  /** Drops files that no record names. */
  sweep(): Promise<void>
}

interface Schema extends DBSchema {
  installed: { key: string; value: unknown }
  raw: { key: string; value: Uint8Array<ArrayBuffer> }
  compiled: { key: string; value: { readonly compiler: string; readonly bytes: Uint8Array<ArrayBuffer> } }
}

const NAME = 'maekrak-datasets'
/** An open that other tabs or a damaged disk hold up for ever would hold up every card. */
const OPEN_LIMIT = 4000

/**
 * The store over this origin's IndexedDB. Opens on first use, and again when the browser has closed it. `compiler` names
 * who compiles here and beside which bundled data: what another has compiled is not handed out.
 */
export function openStore(compiler: string, name = NAME): Store {
  let opened: Promise<IDBPDatabase<Schema>> | undefined
  const forget = () => {
    opened = undefined
  }
  const open = () => {
    opened ??= within(
      OPEN_LIMIT,
      openDB<Schema>(name, 1, {
        upgrade(db) {
          for (const store of ['installed', 'raw', 'compiled'] as const)
            if (!db.objectStoreNames.contains(store)) db.createObjectStore(store)
        },
        terminated: forget,
        blocking: (_current, _blocked, event) => {
          forget()
          ;(event.target as IDBDatabase).close() // a newer extension, or the reader who clears the data, goes first
        },
      }),
    ).catch((error: unknown) => {
      forget()
      throw error
    })
    return opened
  }
  /** Once more where the browser closed the database behind our back. */
  const attempt = async <T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> => {
    try {
      return await work(await open())
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error
      forget()
      return work(await open())
    }
  }

  return {
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
          () => change.objectStore('compiled').put({ compiler, bytes: compiled }, key),
        ])
      }),
    raw: (key) => attempt((db) => reading(db, 'raw').get(key)),
    compiled: (key) =>
      attempt(async (db) => {
        const found = await reading(db, 'compiled').get(key)
        return found?.compiler === compiler ? found.bytes : undefined
      }),
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

/** A store to read from; that its transaction ended badly is told by the request. */
function reading<Name extends 'installed' | 'raw' | 'compiled'>(db: IDBPDatabase<Schema>, name: Name) {
  const transaction = db.transaction(name)
  transaction.done.catch(() => {})
  return transaction.objectStore(name)
}

/** A change of records and files together. */
function begin(db: IDBPDatabase<Schema>) {
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

const within = <T>(limit: number, work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DOMException('the database does not open', 'TimeoutError')), limit)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
