const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const UNITS = Uint16Array.from(INITIALS, (consonant) => consonant.charCodeAt(0))
const FIRST_SYLLABLE = 0xac00
const SYLLABLES = 11172

/** The initial consonant of a Hangul syllable; any other code unit as it is. */
export function initialUnit(unit: number): number {
  const syllable = unit - FIRST_SYLLABLE
  return syllable >= 0 && syllable < SYLLABLES ? (UNITS[Math.floor(syllable / 588)] ?? unit) : unit
}

/** Initial consonants of the Hangul syllables, other characters as they are: '국가AI' → 'ㄱㄱAI'. */
export const initialsOf = (text: string): string =>
  Array.from(text, (c) => (c.length === 1 ? String.fromCharCode(initialUnit(c.charCodeAt(0))) : c)).join('')

export const isInitialUnit = (unit: number): boolean => UNITS.includes(unit)

/** True for a query typed as initial consonants alone ('ㄱㄱㅇㅋ'). */
export const isInitials = (text: string): boolean => text !== '' && [...text].every((c) => INITIALS.includes(c))
