/** What a character is within a Korean numeral. */
export const NONE = 0
export const FIGURE = 1
export const SPOKEN_DIGIT = 2
export const SMALL_UNIT = 3
export const LARGE_UNIT = 4

/** Digits from 1 on as they are spoken, and 십, 백, 천: in hangul and in hanja. */
export const SPOKEN_DIGITS = '일이삼사오육칠팔구 一二三四五六七八九 壹貳參'
export const SMALL_UNITS = '십백천 十百千'

/** Kind of each UTF-16 code unit; a table, since most of a page is none of these and must be passed over fast. */
export const KIND = new Uint8Array(65536)
const WORTH = new Uint8Array(65536)

const define = (kind: number, characters: string, worth: (index: number) => number): void => {
  for (let i = 0; i < characters.length; i++) {
    KIND[characters.charCodeAt(i)] = kind
    WORTH[characters.charCodeAt(i)] = worth(i)
  }
}

define(FIGURE, '0123456789', (i) => i)
for (const digits of SPOKEN_DIGITS.split(' ')) define(SPOKEN_DIGIT, digits, (i) => i + 1)
for (const units of SMALL_UNITS.split(' ')) define(SMALL_UNIT, units, (i) => i + 1)
define(LARGE_UNIT, '만억조경', (i) => 4 * (i + 1))
define(LARGE_UNIT, '萬億兆京', (i) => 4 * (i + 1))
define(LARGE_UNIT, '万亿', (i) => 4 * (i + 1))

/** The number that a digit is (3 for 삼), or the power of ten that a unit is (3 for 천, 8 for 억); 0 for any other character. */
export const worthOf = (code: number): number => WORTH[code] ?? 0

/** True for the code unit of a composed Hangul syllable. */
export const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3
