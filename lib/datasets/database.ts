import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** A compiled dataset as it lies in the database: a few bytes at hand, the rest read where it lies. */
export interface KeptIndex {
  /** Who compiled it, from what: what another has compiled is not opened. */
  readonly compiler: string
  readonly file: Blob
}

interface Schema extends DBSchema {
  installed: { key: string; value: unknown }
  raw: { key: string; value: Uint8Array<ArrayBuffer> }
  compiled: { key: string; value: KeptIndex }
}
export type Tables = IDBPDatabase<Schema>
type Name = 'installed' | 'raw' | 'compiled'

export const DATABASE = 'maekrak-datasets'
/** An open that other tabs or a damaged disk hold up for ever would hold up every card. */
const OPEN_LIMIT = 4000

/** Does work on the database, once more where the browser closed it behind our back. */
export type Attempt = <T>(work: (db: Tables) => Promise<T>) => Promise<T>

/** This origin's IndexedDB. Opens on first use, and again when the browser has closed it. */
export function openDatabase(name: string): Attempt {
  let opened: Promise<Tables> | undefined
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
  return async (work) => {
    try {
      return await work(await open())
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error
      forget()
      return work(await open())
    }
  }
}

/** A store to read from; that its transaction ended badly is told by the request. */
export function reading<N extends Name>(db: Tables, name: N) {
  const transaction = db.transaction(name)
  transaction.done.catch(() => {})
  return transaction.objectStore(name)
}

const within = <T>(limit: number, work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DOMException('the database does not open', 'TimeoutError')), limit)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
