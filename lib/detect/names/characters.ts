const FIRST_SYLLABLE = 0xac00
const LAST_SYLLABLE = 0xd7a3

export const isHangul = (unit: number): boolean => unit >= FIRST_SYLLABLE && unit <= LAST_SYLLABLE

export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

/** ASCII letters; `unit` is folded. */
export const isLatin = (unit: number): boolean => (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)

/** Fullwidth forms count as their ASCII twins: pages set acronyms in either. */
export const fold = (unit: number): number => (unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit)

/** Characters that take no room on the page (zero-width spaces and joiners, soft hyphen, byte-order mark). */
export const isInvisible = (unit: number): boolean =>
  unit === 0xad || (unit >= 0x200b && unit <= 0x200d) || unit === 0x2060 || unit === 0xfeff

/** The final consonant's index in a Hangul syllable: 0 none, 8 ㄹ. */
export const finalConsonant = (unit: number): number => (unit - FIRST_SYLLABLE) % 28

/** The Hangul syllables that stand at `from`, at most `limit` of them. */
export function hangulRun(text: string, from: number, limit: number): string {
  let end = from
  while (end < text.length && end - from < limit && isHangul(text.charCodeAt(end))) end++
  return text.slice(from, end)
}
