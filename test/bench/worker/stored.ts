import type { BlockReader } from '../../../lib/facts/index/block-bytes.ts'
import { hotBytes } from '../../../lib/facts/index/layout.ts'

const CHUNK = 64 * 1024

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('bench', 1)
  request.onupgradeneeded = () => request.result.createObjectStore('files')
  return done(request)
}

const get = (db: IDBDatabase, key: string): Promise<unknown> =>
  done(db.transaction('files').objectStore('files').get(key))

/** Keeps a compiled dataset in IndexedDB both ways: as one Blob, and in chunks. */
export async function store(name: string, bytes: ArrayBuffer): Promise<void> {
  const db = await open()
  const files = db.transaction('files', 'readwrite').objectStore('files')
  files.put({ blob: new Blob([bytes]), hot: hotBytes(new Uint8Array(bytes)) }, `${name} blob`)
  files.put(bytes.byteLength, `${name} size`)
  for (let i = 0; i * CHUNK < bytes.byteLength; i++)
    files.put(new Uint8Array(bytes.slice(i * CHUNK, (i + 1) * CHUNK)), `${name} ${i}`)
  await done(files.count())
}

/** Slices of the Blob: the file stays where it is, and only what is asked for is read. */
export async function blobReader(name: string): Promise<BlockReader> {
  const { blob, hot } = (await get(await open(), `${name} blob`)) as { readonly blob: Blob; readonly hot: number }
  return {
    ...{ size: blob.size, hot },
    read: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
  }
}

/** Chunks by key. */
export async function chunkReader(name: string): Promise<BlockReader> {
  const db = await open()
  return {
    size: (await get(db, `${name} size`)) as number,
    async read(from, to) {
      const first = Math.floor(from / CHUNK)
      const last = Math.ceil(to / CHUNK)
      const files = db.transaction('files').objectStore('files')
      const chunks = await Promise.all(
        Array.from({ length: last - first }, (_, i) => done<Uint8Array>(files.get(`${name} ${first + i}`))),
      )
      const bytes = new Uint8Array(to - from)
      for (const [i, chunk] of chunks.entries()) {
        const at = (first + i) * CHUNK - from
        const part = chunk.subarray(Math.max(0, -at), Math.min(chunk.length, to - from - at))
        bytes.set(part, Math.max(0, at))
      }
      return bytes
    },
  }
}
