import { isHangul } from '../../korean/numeral-characters.ts'

/** A year as the text gives it: absolute ("2025년"), or counted from the article's year ("내년"). */
export interface Point {
  readonly end: number
  readonly year: number | null
  readonly away: number | null
}

const SPACE = 0x20
const YEAR = '년'.charCodeAt(0)
const TOO = '도'.charCodeAt(0)
const OL = '올'.charCodeAt(0)
/** "2000년대", "2010년생", "2030년산" are no years that something is done in. */
const NO_YEAR = '대생산'
/** The longer word first. */
const RELATIVE: readonly (readonly [word: string, away: number])[] = [
  ['내후년', 2],
  ['내년', 1],
  ['올해', 0],
  ['금년', 0],
  ['지난해', -1],
  ['지지난해', -2],
  ['작년', -1],
  ['재작년', -2],
]
const NEW_YEAR = '새해'
/** What may follow 올 where it is short for 올해. */
const THIS = '상반기 하반기 들어 한 해 예산 연말 연초 초 봄 여름 가을 겨울 추경 본예산 국감 정기국회 말 설 추석'.split(
  ' ',
)

export const isFigure = (code: number): boolean => code >= 0x30 && code <= 0x39
export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2018

/** Offset behind the space at `at`, if there is one. */
export const skipSpace = (text: string, at: number): number => (text.charCodeAt(at) === SPACE ? at + 1 : at)

/** The number that the digits from `at` to `end` write. */
export const numberAt = (text: string, at: number, end: number): number => {
  let value = 0
  for (let i = at; i < end; i++) value = value * 10 + (text.charCodeAt(i) - 0x30)
  return value
}

/** Offset behind the digits at `at`. */
export const figuresEnd = (text: string, at: number): number => {
  let end = at
  while (isFigure(text.charCodeAt(end))) end++
  return end
}

/** Years from the article's until the one that 새해 is: the next in autumn and winter, its own as it begins. */
export function newYearFrom(day: string | null): number | null {
  const month = day === null ? Number.NaN : Number(day.slice(5, 7))
  return month >= 9 ? 1 : month >= 1 && month <= 2 ? 0 : null
}

/**
 * A point of time that begins at `at`. `bare`: a four-digit number needs no "년" ("2026~2030년"). `newYear`: how far away
 * 새해 is; where that isn't known, the word is no point.
 */
export function pointAt(text: string, at: number, bare: boolean, newYear: number | null): Point | null {
  const point = yearAt(text, at, bare) ?? relativeAt(text, at) ?? newYearAt(text, at, newYear)
  if (!point) return null
  const end = partEnd(text, skipSpace(text, point.end))
  return end < 0 ? point : { ...point, end }
}

/** Offset behind 상반기, 하반기 or a quarter at `at`, or -1. */
export function partEnd(text: string, at: number): number {
  const first = text.charAt(at)
  if (first === '상' || first === '하') return text.startsWith('반기', at + 1) ? at + 3 : -1
  return first >= '1' && first <= '4' && text.startsWith('분기', at + 1) ? at + 3 : -1
}

function yearAt(text: string, at: number, bare: boolean): Point | null {
  const short = isApostrophe(text.charCodeAt(at))
  const from = short ? at + 1 : at
  const end = figuresEnd(text, from)
  if (end - from !== (short ? 2 : 4)) return null
  const number = numberAt(text, from, end)
  if (!short && (number < 1900 || number > 2099)) return null
  const named = yearWordEnd(text, short ? end : skipSpace(text, end))
  if (named < 0 && !bare) return null
  return { end: named < 0 ? end : named, year: short ? 2000 + number : number, away: null }
}

const FISCAL_YEAR = '회계연도'

/** Offset behind 년, 년도 or 회계연도 at `at`, or -1; 년 of 년대 and 년생 is none. */
function yearWordEnd(text: string, at: number): number {
  if (text.startsWith(FISCAL_YEAR, at)) return at + FISCAL_YEAR.length
  if (text.charCodeAt(at) !== YEAR) return -1
  const next = text.charAt(at + 1)
  if (next !== '' && NO_YEAR.includes(next)) return -1
  return text.charCodeAt(at + 1) === TOO ? at + 2 : at + 1
}

function relativeAt(text: string, at: number): Point | null {
  if (!isHangul(text.charCodeAt(at))) return null
  for (const [word, away] of RELATIVE) {
    if (!text.startsWith(word, at)) continue
    const end = at + word.length
    // 내년도 예산: 도 is a part of the word there, and a particle behind 지난해.
    const wordly = word.endsWith('년') && text.charCodeAt(end) === TOO && word !== '내후년' && word !== '재작년'
    return { end: wordly ? end + 1 : end, year: null, away }
  }
  return text.charCodeAt(at) === OL && isThisYear(text, at + 1) ? { end: at + 1, year: null, away: 0 } : null
}

const newYearAt = (text: string, at: number, away: number | null): Point | null =>
  away !== null && text.startsWith(NEW_YEAR, at) ? { end: at + NEW_YEAR.length, year: null, away } : null

function isThisYear(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== SPACE) return false
  const from = at + 1
  if (THIS.some((word) => text.startsWith(word, from))) return true
  const end = figuresEnd(text, from)
  return end > from && end - from <= 2 && (text[end] === '월' || text.startsWith('분기', end))
}

/** The second end of a span, which may leave out the century: "2026~30년". */
export function farPointAt(text: string, at: number, from: Point): Point | null {
  const point = pointAt(text, at, true, null)
  if (point) return point
  const end = figuresEnd(text, at)
  if (from.year === null || end - at !== 2) return null
  const named = yearWordEnd(text, end)
  if (named < 0) return null
  return { end: named, year: Math.floor(from.year / 100) * 100 + numberAt(text, at, end), away: null }
}
