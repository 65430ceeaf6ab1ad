/** A year as the text gives it: absolute ("2025년"), or counted from the article's year ("내년"). */
export interface Point {
  readonly end: number
  readonly year: number | null
  readonly away: number | null
}

// Every expression here is sticky and bounded: constant time at each place, so the whole stays linear.
const FOUR = /((?:19|20)[0-9]{2})(?![0-9])( ?년(?:도)?(?![대생산]))?/y
const TWO = /['’‘]([0-9]{2})(?![0-9])(년(?:도)?)?/y
const PLAIN_TWO = /([0-9]{2})(?=년)년(?:도)?/y
const RELATIVE = /내후년|내년도?|올해|금년도?|지난해|작년도?|재작년|지지난해/y
const THIS = /올(?= (?:상반기|하반기|들어|한 해|예산|연말|연초|초|봄|여름|가을|겨울|[1-4]분기|[0-9]{1,2}월))/y
const PART = / ?(?:[상하]반기|[1-4]분기)/y

const AWAY: Readonly<Record<string, number>> = {
  올: 0,
  올해: 0,
  금년: 0,
  내년: 1,
  내후년: 2,
  지난해: -1,
  작년: -1,
  재작년: -2,
  지지난해: -2,
}

/** The match of a sticky expression at `at`. */
export function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** A point of time that begins at `at`. `bare`: a four-digit number needs no "년" ("2026~2030년"). */
export function pointAt(text: string, at: number, bare: boolean): Point | null {
  const point = yearAt(text, at, bare) ?? relativeAt(text, at)
  if (!point) return null
  const part = match(PART, text, point.end)
  return part ? { ...point, end: point.end + part[0].length } : point
}

function yearAt(text: string, at: number, bare: boolean): Point | null {
  const four = match(FOUR, text, at)
  if (four && (four[2] || bare)) return { end: at + four[0].length, year: Number(four[1]), away: null }
  const two = match(TWO, text, at)
  return two && (two[2] || bare) ? { end: at + two[0].length, year: 2000 + Number(two[1]), away: null } : null
}

function relativeAt(text: string, at: number): Point | null {
  const word = match(RELATIVE, text, at) ?? match(THIS, text, at)
  const away = word && (AWAY[word[0]] ?? AWAY[word[0].replace(/도$/, '')])
  return word && away !== undefined && away !== null ? { end: at + word[0].length, year: null, away } : null
}

/** The second end of a span, which may leave out the century: "2026~30년". */
export function farPointAt(text: string, at: number, from: Point): Point | null {
  const point = pointAt(text, at, true)
  if (point) return point
  const two = from.year === null ? null : match(PLAIN_TWO, text, at)
  if (!two || from.year === null) return null
  return { end: at + two[0].length, year: Math.floor(from.year / 100) * 100 + Number(two[1]), away: null }
}
