import { isHangul } from '../../korean/numeral-characters.ts'
import { figuresEnd, numberAt, type Point, partEnd, skipSpace } from './points.ts'

/** A period found: its end in the text, and its two ends in time; null: open, or not known. */
export interface Found {
  readonly end: number
  readonly from: Point | null
  readonly to: Point | null
}

const AHEAD = ['향후 ', '앞으로의 ', '앞으로 ']
const BEHIND = ['최근 ', '지난 ']

/** A point that many years from the article's year. */
export const away = (years: number): Point => ({ end: 0, year: null, away: years })

/** A number of years, or a part of this one: "향후 5년", "최근 3년간", "5년간", "하반기". */
export function countedAt(text: string, at: number): Found | null {
  if (isHangul(text.charCodeAt(at))) {
    const ahead = yearsBehind(text, at, AHEAD)
    if (ahead) return { end: ahead.end, from: away(0), to: away(Math.max(ahead.years - 1, 0)) }
    const behind = yearsBehind(text, at, BEHIND)
    if (behind) return { end: behind.end, from: away(-behind.years), to: away(-1) }
  } else {
    const end = aloneEnd(text, at)
    if (end > 0) return { end, from: null, to: null }
  }
  const part = partEnd(text, at)
  return part < 0 ? null : { end: part, from: away(0), to: away(0) }
}

/** "6년간", "5개년", "5개년 동안", "3년에 걸쳐", "6년 치": a length that follows a point or a span; the offset behind it and the years. */
export function lengthAt(text: string, at: number): { readonly end: number; readonly years: number } | null {
  const from = skipSpace(text, at)
  const figures = figuresEnd(text, from)
  if (figures === from || figures - from > 2) return null
  const counter = text.startsWith(' 개', figures) ? figures + 2 : text[figures] === '개' ? figures + 1 : figures
  if (text[counter] !== '년') return null
  const lasting = lastingEnd(text, counter + 1)
  // "2024~2028년 5개년 사업": 개년 counts years by itself
  const end = lasting < 0 && text[figures] === '개' ? counter + 1 : lasting
  return end < 0 ? null : { end, years: numberAt(text, from, figures) }
}

/** Offset behind 간, 동안, 에 걸쳐 or 치, a space before it or none; or -1. */
function lastingEnd(text: string, at: number): number {
  const from = skipSpace(text, at)
  for (const word of ['간', '동안', '에 걸쳐', '에 걸친']) if (text.startsWith(word, from)) return from + word.length
  // "6년 치 1920억원", and no 치료
  return text.startsWith('치 ', from) ? from + 1 : -1
}

function yearsBehind(text: string, at: number, openers: readonly string[]): { end: number; years: number } | null {
  const opener = openers.find((word) => text.startsWith(word, at))
  if (opener === undefined) return null
  const from = at + opener.length
  const figures = figuresEnd(text, from)
  if (figures === from || figures - from > 2 || text[figures] !== '년') return null
  const last = skipSpace(text, figures + 1)
  const end = text[last] === '간' ? last + 1 : text.startsWith('동안', last) ? last + 2 : figures + 1
  return { end, years: numberAt(text, from, figures) }
}

/** "5년간", "3년 동안", "5개년"; 년간 of 연간격차 and the like is no length. */
function aloneEnd(text: string, at: number): number {
  const figures = figuresEnd(text, at)
  if (figures === at || figures - at > 2) return -1
  if (text.startsWith('개년', figures)) return figures + 2
  if (text[figures] !== '년') return -1
  const last = skipSpace(text, figures + 1)
  if (text.startsWith('동안', last)) return last + 2
  if (text.startsWith('에 걸쳐', figures + 1) || text.startsWith('에 걸친', figures + 1)) return figures + 5
  if (text.startsWith('치 ', last)) return last + 1
  if (text[last] !== '간') return -1
  return '격담'.includes(text.charAt(last + 1) || ' ') || '격담'.includes(text.charAt(last + 2) || ' ') ? -1 : last + 1
}
