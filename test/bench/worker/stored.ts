import type { BlockReader } from '../../../lib/facts/index/block-bytes.ts'

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
export async function store(bytes: ArrayBuffer): Promise<void> {
  const db = await open()
  const files = db.transaction('files', 'readwrite').objectStore('files')
  await done(files.put(new Blob([bytes]), 'blob'))
  const chunks = db.transaction('files', 'readwrite').objectStore('files')
  chunks.put(bytes.byteLength, 'size')
  for (let i = 0; i * CHUNK < bytes.byteLength; i++)
    chunks.put(new Uint8Array(bytes.slice(i * CHUNK, (i + 1) * CHUNK)), `chunk ${i}`)
  await done(chunks.count())
}

/** Slices of the Blob: the file stays where it is, and only what is asked for is read. */
export async function blobReader(): Promise<BlockReader> {
  const blob = (await get(await open(), 'blob')) as Blob
  return {
    size: blob.size,
    read: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
  }
}

/** Chunks by key. */
export async function chunkReader(): Promise<BlockReader> {
  const db = await open()
  return {
    size: (await get(db, 'size')) as number,
    async read(from, to) {
      const first = Math.floor(from / CHUNK)
      const last = Math.ceil(to / CHUNK)
      const files = db.transaction('files').objectStore('files')
      const chunks = await Promise.all(
        Array.from({ length: last - first }, (_, i) => done(files.get(`chunk ${first + i}`) as IDBRequest<Uint8Array>)),
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
