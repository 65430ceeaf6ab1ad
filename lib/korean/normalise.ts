/** Text in the form that the detectors read, and the way back to the offsets of the text that it came from. */
export interface Normalised {
  readonly text: string
  /** True when every offset is the same in both. */
  readonly same: boolean
  /** Offset in the original of the character at `i`. */
  readonly start: (i: number) => number
  /** Offset in the original behind the character that ends at `i`. */
  readonly end: (i: number) => number
}

const itself = (i: number): number => i

const DROPPED = 1
const SPACE = 2
const LEAD = 3
const WIDE = 4
/** Code units that may have to change, from the first to the last. */
const CHANGING: readonly (readonly [change: number, first: number, last?: number])[] = [
  [DROPPED, 0xad],
  [DROPPED, 0x200b, 0x200f],
  [DROPPED, 0x2060],
  [DROPPED, 0xfeff],
  [DROPPED, 0xfe00, 0xfe0f],
  [SPACE, 0xa0],
  [SPACE, 0x2000, 0x200a],
  [SPACE, 0x202f],
  [SPACE, 0x205f],
  [SPACE, 0x3000],
  [LEAD, 0x1100, 0x1112],
  [WIDE, 0xff01, 0xff5e],
  [WIDE, 0xffe0, 0xffe6],
  [WIDE, 0xf900, 0xfaff],
]
/** What may have to change each code unit, 0: nothing; a table, since nearly all units of a page are passed over by it. */
const CHANGES = new Uint8Array(65536)
for (const [change, first, last = first] of CHANGING) CHANGES.fill(change, first, last + 1)

const isVowel = (c: number): boolean => c >= 0x1161 && c <= 0x1175
const isTail = (c: number): boolean => c > 0x11a7 && c <= 0x11c2

/** Offset of the first code unit at or behind `from` that may have to change; the text's length when there is none. */
const firstChange = (text: string, from: number): number => {
  let i = from
  while (i < text.length && CHANGES[text.charCodeAt(i)] === 0) i++
  return i
}

/**
 * Composes conjoining jamo, narrows fullwidth forms, makes every space U+0020 and drops what has no width (zero-width
 * characters, soft hyphens). Linear; text that needs none of it is returned as it is. NFKC on the whole string would
 * lose the offsets. Only the places where the lengths part are noted, since most changes are one character for one.
 */
export const normalise = (text: string): Normalised => {
  const parts: string[] = []
  const shifts: Shift[] = []
  let copied = 0
  let length = 0
  let by = 0
  for (let i = firstChange(text, 0); i < text.length; i = firstChange(text, i)) {
    const c = text.charCodeAt(i)
    const width = CHANGES[c] === DROPPED ? 0 : jamoLength(text, i, c)
    if (width === 1 && CHANGES[c] === LEAD) {
      i++
      continue
    }
    const taken = Math.max(width, 1)
    const put = width === 0 ? '' : replacement(text, i, c, width)
    parts.push(text.slice(copied, i), put)
    length += i - copied + put.length
    if (taken !== put.length) {
      by += taken - put.length
      shifts.push({ at: length, by, composed: put.length === 0 ? 0 : taken - 1 })
    }
    i += taken
    copied = i
  }
  if (copied === 0) return { text, same: true, start: itself, end: itself }
  parts.push(text.slice(copied))
  return {
    text: parts.join(''),
    same: shifts.length === 0,
    start: (i) => i + shiftAt(shifts, i),
    end: (i) => endOf(shifts, i),
  }
}

/** From `at` on in the normalised text, offsets in the original are `by` greater. */
interface Shift {
  readonly at: number
  readonly by: number
  /** Further code units of the character that ends at `at`; 0 when a character was dropped there. */
  readonly composed: number
}

/** Index of the first shift at or behind `i`. */
const firstShift = (shifts: readonly Shift[], i: number): number => {
  let low = 0
  let high = shifts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((shifts[middle]?.at ?? 0) < i) low = middle + 1
    else high = middle
  }
  return low
}

const shiftAt = (shifts: readonly Shift[], i: number): number => shifts[firstShift(shifts, i + 1) - 1]?.by ?? 0

/** What was dropped behind a character is no part of a span that ends with it. */
const endOf = (shifts: readonly Shift[], i: number): number => {
  if (i === 0) return 0
  const next = shifts[firstShift(shifts, i)]
  return i + shiftAt(shifts, i - 1) + (next?.at === i ? next.composed : 0)
}

/** Code units of the syllable that the jamo at `i` spell, 1 for anything else. */
const jamoLength = (text: string, i: number, c: number): number =>
  CHANGES[c] === LEAD && isVowel(text.charCodeAt(i + 1)) ? (isTail(text.charCodeAt(i + 2)) ? 3 : 2) : 1

const replacement = (text: string, i: number, c: number, width: number): string => {
  if (width > 1) return composed(text, i, width)
  if (CHANGES[c] === SPACE) return ' '
  const narrow = text.charAt(i).normalize('NFKC')
  return narrow.length === 1 ? narrow : text.charAt(i)
}

/** The syllable that a lead, a vowel and perhaps a tail spell, by the arithmetic of the Unicode Standard, section 3.12. */
const composed = (text: string, i: number, width: number): string => {
  const lead = text.charCodeAt(i) - 0x1100
  const vowel = text.charCodeAt(i + 1) - 0x1161
  const tail = width === 3 ? text.charCodeAt(i + 2) - 0x11a7 : 0
  return String.fromCharCode(0xac00 + (lead * 21 + vowel) * 28 + tail)
}
