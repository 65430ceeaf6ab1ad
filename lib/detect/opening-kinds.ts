import { SMALL_UNITS, SPOKEN_DIGITS } from '../korean/numeral-characters.ts'

/** What may begin with a code unit, one bit each. */
export const FIGURE = 1
/** A numeral that begins with a syllable: 삼천억, 수백만, 만. */
export const NUMERAL = 2
export const PERIOD = 4
/** A name of the lexicon, which sets these: in Hangul or other, or in Latin letters. */
export const NAME = 8
export const LATIN_NAME = 16

/** Besides numerals. 억, 조 and 경 begin no amount: alone they are words ("조 단위", "억대 연봉"). */
const BEGINS_AMOUNT = '만수몇'
const BEGINS_PERIOD = "'’‘올새내금지작재향앞최상하"
/** Syllables that may touch a spoken numeral from the left: 약삼천억원, 금오백만원정. */
const TOUCHES_NUMERAL = '약총금각'

/** Code units from the first up to, and without, the second. Tables are filled by ranges: a page waits for them. */
const FIGURES = [0x30, 0x3a] as const
const CAPITALS = [0x41, 0x5b] as const
const SMALL_LETTERS = [0x61, 0x7b] as const
const SYLLABLES = [0xac00, 0xd7a4] as const

/** For each code unit what may begin with it, but for names. */
export const OPENING_KINDS = new Uint8Array(65536).fill(FIGURE, ...FIGURES)
for (const c of (SPOKEN_DIGITS + SMALL_UNITS + BEGINS_AMOUNT).replaceAll(' ', ''))
  OPENING_KINDS[c.charCodeAt(0)] = NUMERAL
for (const c of BEGINS_PERIOD) OPENING_KINDS[c.charCodeAt(0)] = (OPENING_KINDS[c.charCodeAt(0)] ?? 0) | PERIOD

/** For each code unit what may begin right behind it: within a word, a number or an acronym little does. */
export const MAY_FOLLOW = new Uint8Array(65536)
  .fill(0xff)
  .fill(NUMERAL, ...FIGURES)
  .fill(FIGURE | NUMERAL | PERIOD, ...CAPITALS)
  .fill(FIGURE | NUMERAL | PERIOD, ...SMALL_LETTERS)
  .fill(FIGURE | LATIN_NAME, ...SYLLABLES)
for (const c of TOUCHES_NUMERAL) MAY_FOLLOW[c.charCodeAt(0)] = FIGURE | LATIN_NAME | NUMERAL

/** The kind of name that begins with a code unit. */
export const nameKind = (unit: number): number => (unit < 0x80 ? LATIN_NAME : NAME)
