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

/** A to Z as Korean says the letters. */
const LETTERS =
  '에이 비 씨 디 이 에프 지 에이치 아이 제이 케이 엘 엠 엔 오 피 큐 아르 에스 티 유 브이 더블유 엑스 와이 제트'.split(
    ' ',
  )
const spoken = (letter: string): string => LETTERS[letter.charCodeAt(0) - 65] ?? ''

/** Capitals that stand together are read by letters; a word in small ones ('Smart') by its sound, which is unknown here. */
const ACRONYM = /(?<![A-Za-z])[A-Z]{1,6}(?![A-Za-z])/g

/** What people type for an acronym: each letter's whole name, each letter's first sound, the first letter's alone, nothing. */
const STYLES: readonly ((acronym: string) => string)[] = [
  (acronym) => [...acronym].map(spoken).join(''),
  (acronym) => [...acronym].map((letter) => spoken(letter).charAt(0)).join(''),
  (acronym) => spoken(acronym.charAt(0)).charAt(0),
  () => '',
]

/**
 * How else the initials of a Korean name with acronyms in it are typed: '국가AI센터' is ㄱㄱㅇㅇㅇㅇㅅㅌ (에이아이),
 * ㄱㄱㅇㅇㅅㅌ, ㄱㄱㅇㅅㅌ or ㄱㄱㅅㅌ. None for other names. The text is not folded.
 */
export function initialReadings(name: string): string[] {
  if (!/[가-힣]/.test(name) || name.search(ACRONYM) < 0) return []
  return [...new Set(STYLES.map((style) => initialsOf(name.replace(ACRONYM, style))))]
}
