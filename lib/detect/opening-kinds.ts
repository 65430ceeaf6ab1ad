import { isHangul, KIND, LARGE_UNIT, NONE } from '../korean/numeral-characters.ts'

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
const BEGINS_PERIOD = "'’‘올내금지작재향앞최상하"
/** Syllables that may touch a spoken numeral from the left: 약삼천억원, 금오백만원정. */
const TOUCHES_NUMERAL = '약총금각'

const isFigure = (unit: number): boolean => unit >= 0x30 && unit <= 0x39
const isLatin = (unit: number): boolean => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)

/** For each code unit what may begin with it, but for names. */
export const OPENING_KINDS = KIND.map((kind, unit) => {
  if (isFigure(unit)) return FIGURE
  const character = String.fromCharCode(unit)
  const numeral = (kind !== NONE && kind !== LARGE_UNIT) || BEGINS_AMOUNT.includes(character)
  return (numeral ? NUMERAL : 0) | (BEGINS_PERIOD.includes(character) ? PERIOD : 0)
})

/** For each code unit what may begin right behind it: within a word, a number or an acronym little does. */
export const MAY_FOLLOW = KIND.map((_, unit) => {
  if (isFigure(unit)) return NUMERAL
  if (isLatin(unit)) return FIGURE | NUMERAL | PERIOD
  if (!isHangul(unit)) return 0xff
  return FIGURE | LATIN_NAME | (TOUCHES_NUMERAL.includes(String.fromCharCode(unit)) ? NUMERAL : 0)
})

/** The kind of name that begins with a code unit. */
export const nameKind = (unit: number): number => (unit < 0x80 ? LATIN_NAME : NAME)
