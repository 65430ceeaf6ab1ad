/**
 * The compiled form of one dataset: a header, then sections, each a typed array, in one buffer (little-endian). What
 * questions need most comes first, since a dataset is read block by block; the records, by far the most, come last.
 * Nothing is parsed to open it.
 */
const MAGIC = 0x4d4b4958
/** Grows whenever the layout changes: what was compiled before is compiled anew. */
const INDEX_VERSION = 2

type Words = 'u8' | 'u16' | 'u32'

/** Section → element type, in file order. */
const TABLES = {
  about: 'u8',
  /** First two code units of programme names → the lengths of the names that begin so, longest first. */
  groupKeys: 'u32',
  groupSlots: 'u32',
  groupLengthStarts: 'u32',
  groupLengths: 'u8',
  /** Entities of kind `total`; pairs of an agency and its whole budget; pairs of an agency and its predecessor. */
  totals: 'u32',
  budgets: 'u32',
  predecessors: 'u32',
  /** Folded names, each ended by a 0, in the order in which look-up prefers them: shorter first. */
  nameUnits: 'u16',
  nameStarts: 'u32',
  /** Entity number, and flags in the high bits (names.ts). */
  nameEntities: 'u32',
  nameSlots: 'u32',
  /** Which of its entity's names a name is. */
  nameOrdinals: 'u8',
  entitySlots: 'u32',
  /** Where each entity's record begins; its facts' records follow it. */
  entityRecords: 'u32',
  /** Number of each entity's first fact. Facts are sorted by entity, then by the date of the statement. */
  entityFacts: 'u32',
  factRecords: 'u32',
  sourceRecords: 'u32',
  sourceSlots: 'u32',
  indicators: 'u8',
  prefixes: 'u32',
  prefixMins: 'u32',
  suffixes: 'u32',
  suffixMins: 'u32',
  initialPrefixes: 'u32',
  initialPrefixMins: 'u32',
  initialSuffixes: 'u32',
  initialSuffixMins: 'u32',
  lexicon: 'u8',
  factSlots: 'u32',
  factMeasures: 'u8',
  factStages: 'u8',
  factFrom: 'u16',
  factTo: 'u16',
  /** Day of the statement as a number: 20250413. */
  factDays: 'u32',
} as const satisfies Record<string, Words>

export type Table = keyof typeof TABLES
const NAMES = Object.keys(TABLES) as Table[]

type ArrayOf<W> = W extends 'u8' ? Uint8Array : W extends 'u16' ? Uint16Array : Uint32Array
export type Arrays = { readonly [T in Table]: ArrayOf<(typeof TABLES)[T]> }
/** What is packed: the tables, and the records as UTF-8 JSON one after the other. */
export type Sections = Arrays & { readonly records: Uint8Array }

const FIXED = 3
/** Magic, version and size; each table's place and length in bytes; where the records begin. */
export const HEADER_BYTES = (FIXED + 2 * NAMES.length + 1) * 4

export class BadIndex extends Error {}

/** Puts sections into one buffer. Deterministic. */
export function pack({ records, ...arrays }: Sections): Uint8Array<ArrayBuffer> {
  let end = HEADER_BYTES
  const places = NAMES.map((name) => {
    const from = end
    end += Math.ceil(arrays[name].byteLength / 4) * 4
    return from
  })
  const bytes = new Uint8Array(end + records.length)
  const header = new Uint32Array(bytes.buffer, 0, HEADER_BYTES / 4)
  header.set([MAGIC, INDEX_VERSION, bytes.length])
  header[header.length - 1] = end
  NAMES.forEach((name, i) => {
    const { buffer, byteOffset, byteLength } = arrays[name]
    header.set([places[i] ?? 0, byteLength], FIXED + 2 * i)
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), places[i])
  })
  bytes.set(records, end)
  return bytes
}

/** Where the tables end and the records begin, told by the header alone. `size`: of the whole. Throws BadIndex. */
export function tablesEnd(begin: ArrayBuffer, size: number): number {
  if (begin.byteLength < HEADER_BYTES) throw new BadIndex('cut short')
  const header = new Uint32Array(begin, 0, HEADER_BYTES / 4)
  const end = header[HEADER_BYTES / 4 - 1] ?? 0
  if (header[0] !== MAGIC || header[1] !== INDEX_VERSION || header[2] !== size || end < HEADER_BYTES || end > size)
    throw new BadIndex('not a compiled dataset of this version, or cut short')
  return end
}

/** Typed views of the tables; nothing is copied or read. `size`: of the whole. Throws BadIndex where one lies outside. */
export function unpack(tables: ArrayBuffer, size: number): Arrays {
  const end = tablesEnd(tables, size)
  const header = new Uint32Array(tables, 0, HEADER_BYTES / 4)
  const views = NAMES.map((name, i) => {
    const from = header[FIXED + 2 * i] ?? 0
    const length = header[FIXED + 2 * i + 1] ?? 0
    const width = { u8: 1, u16: 2, u32: 4 }[TABLES[name]]
    if (from % 4 !== 0 || length % width !== 0 || from < HEADER_BYTES || from + length > end)
      throw new BadIndex(`table ${name} lies outside`)
    const array = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array }[TABLES[name]]
    return [name, new array(tables, from, length / width)]
  })
  return Object.fromEntries(views) as Arrays
}
