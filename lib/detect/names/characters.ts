const FIRST_SYLLABLE = 0xac00
const LAST_SYLLABLE = 0xd7a3

export const isHangul = (unit: number): boolean => unit >= FIRST_SYLLABLE && unit <= LAST_SYLLABLE

export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

/** ASCII letters. */
export const isLatin = (unit: number): boolean => (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)

/** The final consonant's index in a Hangul syllable: 0 none, 8 ㄹ. */
export const finalConsonant = (unit: number): number => (unit - FIRST_SYLLABLE) % 28

/** The Hangul syllables that stand at `from`, at most `limit` of them. */
export function hangulRun(text: string, from: number, limit: number): string {
  let end = from
  while (end < text.length && end - from < limit && isHangul(text.charCodeAt(end))) end++
  return text.slice(from, end)
}
