import { type IndexBytes, NotLoaded } from './bytes.ts'
import { HEADER_BYTES, hotEnd } from './layout.ts'

/** Reads a stretch of a compiled dataset: a slice of a Blob in IndexedDB, a range of a file. */
export interface BlockReader {
  readonly size: number
  read(from: number, to: number): Promise<Uint8Array>
}

const BLOCK = 32 * 1024
/** What is read before anything is known: the header, and of a small dataset all that every question needs. */
const FIRST = 128 * 1024

/**
 * Bytes that are read block by block, as questions need them; the buffer is as long as the file, but what was never
 * read takes no memory. Resolves once the part that every question needs is here. Throws BadIndex.
 */
export async function blockBytes({ size, read }: BlockReader): Promise<IndexBytes> {
  const buffer = new ArrayBuffer(size)
  const bytes = new Uint8Array(buffer)
  const here = new Uint8Array(Math.ceil(size / BLOCK))
  const bring = async (first: number, end: number) => {
    const from = first * BLOCK
    bytes.set(await read(from, Math.min(size, end * BLOCK)), from)
    here.fill(1, first, end)
  }
  const missing = (from: number, to: number): [number, number] | null => {
    let first = Math.floor(from / BLOCK)
    let end = Math.ceil(to / BLOCK)
    while (first < end && here[first]) first++
    while (end > first && here[end - 1]) end--
    return first < end ? [first, end] : null
  }
  await bring(0, Math.ceil(Math.min(size, FIRST) / BLOCK))
  const rest = missing(0, hotEnd(new Uint32Array(buffer, 0, HEADER_BYTES / 4), size))
  if (rest) await bring(...rest)
  return {
    buffer,
    need(from, to) {
      const blocks = missing(from, to)
      if (blocks) throw new NotLoaded(() => bring(...blocks))
    },
  }
}

/** Asks, and asks again whenever bytes had to be read first: questions stay plain functions. */
export async function answered<T>(ask: () => T): Promise<T> {
  for (;;) {
    try {
      return ask()
    } catch (error) {
      if (!(error instanceof NotLoaded)) throw error
      await error.load()
    }
  }
}
