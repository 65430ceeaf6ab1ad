import { type IndexBytes, NotLoaded } from './bytes.ts'
import { BadIndex, HEADER_BYTES, hotEnd } from './layout.ts'

/** Reads a stretch of a compiled dataset: a slice of a Blob in IndexedDB, a range of a file. */
export interface BlockReader {
  readonly size: number
  /** How much every question needs, where it is known beforehand (hotBytes): it is then read in one go. */
  readonly hot?: number
  read(from: number, to: number): Promise<Uint8Array>
}

/** A read costs about the same up to here; what is read too much takes memory. */
const BLOCK = 256 * 1024
/** What is read before anything is known: the header, and of a small dataset all that every question needs. */
const FIRST = 512 * 1024

/**
 * Bytes that are read block by block, as questions need them; the buffer is as long as the file, but what was never
 * read takes no memory. Resolves once the part that every question needs is here. Throws BadIndex.
 */
export async function blockBytes({ size, hot = FIRST, read }: BlockReader): Promise<IndexBytes> {
  const buffer = new ArrayBuffer(size)
  const bytes = new Uint8Array(buffer)
  const here = new Uint8Array(Math.ceil(size / BLOCK))
  const bring = async (first: number, end: number) => {
    const from = first * BLOCK
    const to = Math.min(size, end * BLOCK)
    const part = await read(from, to)
    if (part.length !== to - from) throw new BadIndex('cut short')
    bytes.set(part, from)
    here.fill(1, first, end)
  }
  /** Blocks that are being read: questions asked together want the same ones. */
  const coming = new Map<string, Promise<void>>()
  const bringOnce = (first: number, end: number): Promise<void> => {
    const key = `${first} ${end}`
    const known = coming.get(key) ?? bring(first, end).finally(() => coming.delete(key))
    coming.set(key, known)
    return known
  }
  const missing = (from: number, to: number): [number, number] | null => {
    let first = Math.floor(from / BLOCK)
    let end = Math.ceil(to / BLOCK)
    while (first < end && here[first]) first++
    while (end > first && here[end - 1]) end--
    return first < end ? [first, end] : null
  }
  await bring(0, Math.ceil(Math.min(size, hot) / BLOCK))
  const rest = missing(0, hotEnd(new Uint32Array(buffer, 0, HEADER_BYTES / 4), size))
  if (rest) await bring(...rest)
  return {
    buffer,
    need(from, to) {
      const blocks = missing(from, to)
      if (blocks) throw new NotLoaded(() => bringOnce(...blocks))
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
