/** A compiled dataset's bytes, all of them here or brought in as they are needed. */
export interface IndexBytes {
  /** Bytes of the whole. */
  readonly size: number
  /** The header and the tables, as long as they are; what was never read takes no memory. Not the records. */
  readonly tables: ArrayBuffer
  /** Makes sure that [from, to) is here. Throws NotLoaded where it must be read first. */
  need(from: number, to: number): void
  /** The bytes in [from, to), of tables or records. Throws NotLoaded. */
  slice(from: number, to: number): Uint8Array
}

/** Thrown where an answer needs bytes that are still on disk: read them with `load`, then ask again. */
export class NotLoaded extends Error {
  readonly load: () => Promise<void>
  constructor(load: () => Promise<void>) {
    super('not loaded yet')
    this.load = load
  }
}

/** Bytes that are all in memory. A view that begins on an odd place of its buffer is copied, since arrays are aligned. */
export function wholeBytes(bytes: Uint8Array): IndexBytes {
  const { buffer, byteOffset, byteLength } = bytes
  const aligned = byteOffset === 0 && byteLength === buffer.byteLength && buffer instanceof ArrayBuffer
  const tables = aligned ? buffer : new Uint8Array(bytes).buffer
  return { size: byteLength, tables, need: () => {}, slice: (from, to) => new Uint8Array(tables, from, to - from) }
}

/**
 * Makes each of several answers; where some need bytes that are on disk, asks for all of these at once, so that they
 * are read together and not one after the other.
 */
export function together<T, R>(of: Iterable<T>, make: (item: T) => R): R[] {
  const made: R[] = []
  const missing: NotLoaded[] = []
  for (const item of of) {
    try {
      made.push(make(item))
    } catch (error) {
      if (!(error instanceof NotLoaded)) throw error
      missing.push(error)
    }
  }
  if (missing.length === 0) return made
  throw new NotLoaded(async () => {
    await Promise.all(missing.map(({ load }) => load()))
  })
}
