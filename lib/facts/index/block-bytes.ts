import { type IndexBytes, NotLoaded } from './bytes.ts'
import { BadIndex, HEADER_BYTES, tablesEnd } from './layout.ts'

/** Reads a stretch of a compiled dataset: a slice of a Blob in IndexedDB, a range of a file. */
export interface BlockReader {
  readonly size: number
  read(from: number, to: number): Promise<Uint8Array>
}

/** What is read too much costs time and memory; smaller blocks are only more of them. */
const BLOCK = 16 * 1024
/** Waited for before anything is asked: the header, and the tables by which names are found. */
const FRONT = 24 * BLOCK
/**
 * Read meanwhile, before it is asked for: one long stretch costs less than the rounds in which questions would want its
 * blocks (docs/index.md). A small dataset is here as a whole then, of a large one the tables of names.
 */
const AHEAD = 192 * BLOCK

/**
 * Bytes that are read in blocks of so many, as questions need them; resolves once the first `front` are here, while all
 * until `ahead` are on their way. Rejects with BadIndex.
 */
export async function blockBytes(
  { size, read }: BlockReader,
  block = BLOCK,
  front = FRONT,
  ahead = AHEAD,
): Promise<IndexBytes> {
  const end = Math.min(front, size)
  const following = end < size ? read(end, Math.min(ahead, size)) : null
  following?.catch(() => {}) // whoever needs it is told
  const head = await read(0, end)
  if (head.length !== end) throw new BadIndex('cut short')
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
  const bring = async (from: number, to: number, reading = read(from, to)) => {
    const part = await reading
    if (part.length !== to - from) throw new BadIndex('cut short')
    keep(from, part)
  }
  /** Blocks that questions have asked for, and those that are being read: questions asked together want the same ones. */
  const wanted = new Set<number>()
  const coming = new Map<number, Promise<void>>()
  const onTheWay = (blocks: readonly number[], bringing: Promise<void>) => {
    const brought = bringing.finally(() => {
      for (const number of blocks) coming.delete(number)
    })
    brought.catch(() => {}) // whoever waits for one of them is told
    for (const number of blocks) coming.set(number, brought)
  }
  /** Reads what is wanted by now, in as few stretches as may be, and resolves once these blocks are here. */
  const load = async (blocks: readonly number[]) => {
    const missing = [...wanted].filter((number) => !here[number] && !coming.has(number)).sort((a, b) => a - b)
    wanted.clear()
    for (let i = 0, end = 0; i < missing.length; i = end) {
      end = i + 1
      while (missing[end] === (missing[i] ?? 0) + end - i) end++
      const stretch = missing.slice(i, end)
      const first = stretch[0] ?? 0
      onTheWay(stretch, bring(first * block, Math.min(size, (first + stretch.length) * block)))
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
  if (following !== null) {
    const to = Math.min(ahead, size)
    const blocks = Array.from({ length: Math.ceil((to - end) / block) }, (_, i) => end / block + i)
    onTheWay(blocks, bring(end, to, following))
  }
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
