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

const isDropped = (c: number): boolean =>
  c === 0xad || (c >= 0x200b && c <= 0x200f) || c === 0x2060 || c === 0xfeff || (c >= 0xfe00 && c <= 0xfe0f)

const isSpace = (c: number): boolean =>
  c === 0xa0 || (c >= 0x2000 && c <= 0x200a) || c === 0x202f || c === 0x205f || c === 0x3000

const isLead = (c: number): boolean => c >= 0x1100 && c <= 0x1112
const isVowel = (c: number): boolean => c >= 0x1161 && c <= 0x1175
const isTail = (c: number): boolean => c > 0x11a7 && c <= 0x11c2

const isWide = (c: number): boolean =>
  (c >= 0xff01 && c <= 0xff5e) || (c >= 0xffe0 && c <= 0xffe6) || (c >= 0xf900 && c <= 0xfaff)

/** For each code unit whether it may have to change; a table, since nearly all units of a page are passed over by it. */
const CHANGES = new Uint8Array(65536).map((_, c) => (isDropped(c) || isSpace(c) || isWide(c) || isLead(c) ? 1 : 0))

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
    const width = isDropped(c) ? 0 : jamoLength(text, i, c)
    if (width === 1 && isLead(c)) {
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
  isLead(c) && isVowel(text.charCodeAt(i + 1)) ? (isTail(text.charCodeAt(i + 2)) ? 3 : 2) : 1

const replacement = (text: string, i: number, c: number, width: number): string => {
  if (width > 1) return composed(text, i, width)
  if (isSpace(c)) return ' '
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
