/**
 * The compiled form of one dataset: a header, then sections, each a typed array, in one buffer (little-endian). What
 * every question needs comes first ("hot"); the rest is read when it is asked for. Nothing is parsed to open it.
 */
const MAGIC = 0x4d4b4958
/** Grows whenever the layout changes: what was compiled before is compiled anew. */
const INDEX_VERSION = 1

type Words = 'u8' | 'u16' | 'u32'

/** Section → element type, in file order. */
const HOT = {
  about: 'u8',
  /** Folded names, each ended by a 0, in the order in which look-up prefers them: shorter first. */
  nameUnits: 'u16',
  nameStarts: 'u32',
  /** Entity number, and flags in the high bits (names.ts). */
  nameEntities: 'u32',
  /** Which of its entity's names a name is. */
  nameOrdinals: 'u8',
  nameSlots: 'u32',
  /** First two code units of programme names → the lengths of the names that begin so, longest first. */
  groupKeys: 'u32',
  groupSlots: 'u32',
  groupLengthStarts: 'u32',
  groupLengths: 'u8',
  entitySlots: 'u32',
  /** Where each entity's record begins; its facts' records follow it. */
  entityRecords: 'u32',
  /** Number of each entity's first fact. Facts are sorted by entity, then by the date of the statement. */
  entityFacts: 'u32',
  /** Entities of kind `total`; pairs of an agency and its whole budget; pairs of an agency and its predecessor. */
  totals: 'u32',
  budgets: 'u32',
  predecessors: 'u32',
  sourceRecords: 'u32',
  sourceSlots: 'u32',
  lexicon: 'u8',
  indicators: 'u8',
} as const satisfies Record<string, Words>

const COLD = {
  factRecords: 'u32',
  factSlots: 'u32',
  factMeasures: 'u8',
  factStages: 'u8',
  factFrom: 'u16',
  factTo: 'u16',
  /** Day of the statement as a number: 20250413. */
  factDays: 'u32',
  prefixes: 'u32',
  prefixMins: 'u32',
  suffixes: 'u32',
  suffixMins: 'u32',
  initialPrefixes: 'u32',
  initialPrefixMins: 'u32',
  initialSuffixes: 'u32',
  initialSuffixMins: 'u32',
  records: 'u8',
} as const satisfies Record<string, Words>

const LAYOUT = { ...HOT, ...COLD }
export type Section = keyof typeof LAYOUT
const SECTIONS = Object.keys(LAYOUT) as Section[]
const HOT_COUNT = Object.keys(HOT).length

type ArrayOf<W> = W extends 'u8' ? Uint8Array : W extends 'u16' ? Uint16Array : Uint32Array
export type Arrays = { readonly [S in Section]: ArrayOf<(typeof LAYOUT)[S]> }

const FIXED = 3
export const HEADER_BYTES = (FIXED + 2 * SECTIONS.length) * 4

export class BadIndex extends Error {}

/** Puts sections into one buffer. Deterministic. */
export function pack(arrays: Arrays): Uint8Array<ArrayBuffer> {
  let end = HEADER_BYTES
  const places = SECTIONS.map((section) => {
    const from = end
    end += Math.ceil(arrays[section].byteLength / 4) * 4
    return from
  })
  const bytes = new Uint8Array(end)
  const header = new Uint32Array(bytes.buffer, 0, HEADER_BYTES / 4)
  header.set([MAGIC, INDEX_VERSION, end])
  SECTIONS.forEach((section, i) => {
    const { buffer, byteOffset, byteLength } = arrays[section]
    header.set([places[i] ?? 0, byteLength], FIXED + 2 * i)
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), places[i])
  })
  return bytes
}

/** Where the sections that every question needs end, told by the header alone. Throws BadIndex. */
export function hotEnd(header: Uint32Array, bytes: number): number {
  if (header[0] !== MAGIC || header[1] !== INDEX_VERSION || header[2] !== bytes)
    throw new BadIndex('not a compiled dataset of this version, or cut short')
  const last = FIXED + 2 * (HOT_COUNT - 1)
  return (header[last] ?? 0) + (header[last + 1] ?? 0)
}

/** How many bytes of a compiled dataset every question needs: kept beside it, they are read in one go. Throws BadIndex. */
export const hotBytes = (compiled: Uint8Array<ArrayBuffer>): number =>
  hotEnd(new Uint32Array(compiled.slice(0, HEADER_BYTES).buffer), compiled.length)

/** Typed views of the sections; nothing is copied or read. Throws BadIndex where the header points outside. */
export function unpack(buffer: ArrayBuffer): Arrays {
  const header = new Uint32Array(buffer, 0, HEADER_BYTES / 4)
  hotEnd(header, buffer.byteLength)
  const views = SECTIONS.map((section, i) => {
    const from = header[FIXED + 2 * i] ?? 0
    const length = header[FIXED + 2 * i + 1] ?? 0
    const width = { u8: 1, u16: 2, u32: 4 }[LAYOUT[section]]
    if (from % 4 !== 0 || length % width !== 0 || from < HEADER_BYTES || from + length > buffer.byteLength)
      throw new BadIndex(`section ${section} lies outside`)
    const array = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array }[LAYOUT[section]]
    return [section, new array(buffer, from, length / width)]
  })
  return Object.fromEntries(views) as Arrays
}
