import { type IndexBytes, NotLoaded } from './bytes.ts'
import { BadIndex, HEADER_BYTES, tablesEnd } from './layout.ts'

/** Reads a stretch of a compiled dataset: a slice of a Blob in IndexedDB, a range of a file. */
export interface BlockReader {
  readonly size: number
  read(from: number, to: number): Promise<Uint8Array>
}

/** What is read too much costs time and memory; smaller blocks are only more of them. */
const BLOCK = 16 * 1024
/**
 * Read at once, before any question: one stretch of this length costs less than the rounds in which questions would ask
 * for its blocks (docs/index.md). A small dataset is here as a whole then, of a large one the first tables.
 */
const FRONT = 128 * BLOCK

/** Bytes that are read in blocks of so many, as questions need them; `front` of them now. Rejects with BadIndex. */
export async function blockBytes({ size, read }: BlockReader, block = BLOCK, front = FRONT): Promise<IndexBytes> {
  const head = await read(0, Math.min(front, size))
  if (head.length !== Math.min(front, size)) throw new BadIndex('cut short')
  const tables = new ArrayBuffer(tablesEnd(new Uint8Array(head.subarray(0, HEADER_BYTES)).buffer, size))
  const written = new Uint8Array(tables)
  /** Blocks that hold records, by number. */
  const records = new Map<number, Uint8Array>()
  const here = new Uint8Array(Math.ceil(size / block))
  const keep = (from: number, part: Uint8Array) => {
    written.set(part.subarray(0, Math.max(0, tables.byteLength - from)), Math.min(from, tables.byteLength))
    for (let at = 0; at < part.length; at += block) {
      const number = (from + at) / block
      here[number] = 1
      if (from + at + block > tables.byteLength) records.set(number, part.subarray(at, at + block))
    }
  }
  const bring = async (first: number, end: number) => {
    const from = first * block
    const to = Math.min(size, end * block)
    const part = await read(from, to)
    if (part.length !== to - from) throw new BadIndex('cut short')
    keep(from, part)
  }
  /** Blocks that questions have asked for, and those that are being read: questions asked together want the same ones. */
  const wanted = new Set<number>()
  const coming = new Map<number, Promise<void>>()
  /** Reads what is wanted by now, in as few stretches as may be, and resolves once these blocks are here. */
  const load = async (blocks: readonly number[]) => {
    const missing = [...wanted].filter((number) => !here[number] && !coming.has(number)).sort((a, b) => a - b)
    wanted.clear()
    for (let i = 0, end = 0; i < missing.length; i = end) {
      end = i + 1
      while (missing[end] === (missing[i] ?? 0) + end - i) end++
      const stretch = missing.slice(i, end)
      const first = stretch[0] ?? 0
      const brought = bring(first, first + stretch.length).finally(() => {
        for (const number of stretch) coming.delete(number)
      })
      for (const number of stretch) coming.set(number, brought)
    }
    await Promise.all(blocks.map((number) => coming.get(number)))
  }
  const need = (from: number, to: number) => {
    const blocks: number[] = []
    if (to > size) throw new BadIndex('points outside')
    for (let number = Math.floor(from / block); number * block < to; number++) if (!here[number]) blocks.push(number)
    if (blocks.length === 0) return
    for (const number of blocks) wanted.add(number)
    throw new NotLoaded(() => load(blocks))
  }
  keep(0, head)
  return {
    ...{ size, tables, need },
    slice(from, to) {
      need(from, to)
      if (to <= tables.byteLength) return written.subarray(from, to)
      const bytes = new Uint8Array(to - from)
      for (let number = Math.floor(from / block); number * block < to; number++) {
        const start = number * block
        const part = records.get(number)?.subarray(Math.max(0, from - start), to - start)
        if (part) bytes.set(part, Math.max(0, start - from))
      }
      return bytes
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
