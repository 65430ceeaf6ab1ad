import type { PeriodMention } from '../mention.ts'
import { farPointAt, match, type Point, pointAt } from './points.ts'

interface Found {
  readonly end: number
  readonly from: Point | null
  readonly to: Point | null
}

const SINCE = / ?부터/y
const UNTIL = / ?까지/y
const JOINT = / ?[~∼～–-] ?/y
const LENGTH = / ?([0-9]{1,2})(?: ?개)?년 ?(?:간|동안|에 걸쳐)/y
const AHEAD = /(?:향후|앞으로|앞으로의) ([0-9]{1,2})년(?: ?(?:간|동안))?/y
const BEHIND = /(?:최근|지난) ([0-9]{1,2})년(?: ?(?:간|동안))?/y
const ALONE = /(?:([0-9]{1,2})년 ?(?:간(?![가-힣]{0,1}[격담])|동안)|[0-9]{1,2}개년)/y
const PART = /(?:[상하]반기|[1-4]분기)/y
/** What a period can begin with; all else is passed over at once. */
const STARTS = new Set("0123456789'’‘올내금지작재향앞최상하")

const away = (end: number, years: number): Point => ({ end, year: null, away: years })

/**
 * Periods in a text, in order, not overlapping; offsets in UTF-16 code units, years both inclusive.
 * `publishedAt`: ISO day or null; without it relative words keep `from` and `to` null. Linear in the text.
 */
export function detectPeriods(text: string, publishedAt: string | null): PeriodMention[] {
  const today = publishedAt && /^[0-9]{4}-/.test(publishedAt) ? Number(publishedAt.slice(0, 4)) : null
  const mentions: PeriodMention[] = []
  for (let at = 0; at < text.length; at++) {
    if (!STARTS.has(text.charAt(at)) || isInsideWord(text, at)) continue
    const found = spanAt(text, at) ?? countedAt(text, at)
    if (!found || found.end <= at) continue
    mentions.push(resolve(text, at, found, today))
    at = found.end - 1
  }
  return mentions
}

function isInsideWord(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  if (/[0-9]/.test(text.charAt(at))) return /[0-9.,A-Za-z]/.test(before) || (before === '제' && at > 0)
  return /[가-힣0-9]/.test(before)
}

/** A year, or a span between two: "2025년", "2030년까지", "2025년부터 2030년까지 6년간", "2026~2030년". */
function spanAt(text: string, at: number): Found | null {
  const from = pointAt(text, at, true)
  if (!from) return null
  const joint = match(JOINT, text, from.end)
  const far = joint && farPointAt(text, from.end + joint[0].length, from)
  if (far && !isBareYear(text, far) && isForward(from, far)) return withLength(text, closed(text, far), from, far)
  // Without a joint and a year behind it, four digits are just a number.
  const point = pointAt(text, at, false)
  if (!point) return null
  const until = match(UNTIL, text, point.end)
  if (until) return { end: point.end + until[0].length, from: null, to: point }
  const since = match(SINCE, text, point.end)
  if (!since) return { end: point.end, from: point, to: point }
  return sinceAt(text, point, point.end + since[0].length)
}

function sinceAt(text: string, from: Point, end: number): Found {
  const next = text.charAt(end) === ' ' ? end + 1 : end
  const to = farPointAt(text, next, from)
  if (to && isForward(from, to)) {
    const until = match(UNTIL, text, to.end)
    if (until) return withLength(text, to.end + until[0].length, from, to)
  }
  const length = match(LENGTH, text, end)
  if (!length) return { end, from, to: null }
  const more = Number(length[1]) - 1
  const last = from.year === null ? away(0, (from.away ?? 0) + more) : { end: 0, year: from.year + more, away: null }
  return { end: end + length[0].length, from, to: last }
}

/** "'25~'30" is a span, "2025-2030" without "년" or apostrophe a range of numbers. */
function isBareYear(text: string, far: Point): boolean {
  return far.year !== null && !/[년도기]/.test(text.charAt(far.end - 1)) && !/['’‘]/.test(text.charAt(far.end - 3))
}

const isForward = (from: Point, to: Point): boolean => from.year === null || to.year === null || from.year <= to.year

function closed(text: string, to: Point): number {
  const until = match(UNTIL, text, to.end)
  return until ? to.end + until[0].length : to.end
}

function withLength(text: string, end: number, from: Point, to: Point): Found {
  const bracket = text.startsWith('(', end) ? end + 1 : end
  const length = bracket === end ? match(LENGTH, text, end) : null
  return { end: length ? end + length[0].length : end, from, to }
}

/** A number of years, or a part of this one: "향후 5년", "최근 3년간", "5년간", "하반기". */
function countedAt(text: string, at: number): Found | null {
  const ahead = match(AHEAD, text, at)
  if (ahead) return { end: at + ahead[0].length, from: away(0, 0), to: away(0, Math.max(Number(ahead[1]) - 1, 0)) }
  const behind = match(BEHIND, text, at)
  if (behind) return { end: at + behind[0].length, from: away(0, -Number(behind[1])), to: away(0, -1) }
  const alone = match(ALONE, text, at)
  if (alone) return { end: at + alone[0].length, from: null, to: null }
  const part = match(PART, text, at)
  return part ? { end: at + part[0].length, from: away(0, 0), to: away(0, 0) } : null
}

function resolve(text: string, start: number, { end, from, to }: Found, today: number | null): PeriodMention {
  const year = (point: Point | null) =>
    point === null ? null : (point.year ?? (today === null ? null : today + (point.away ?? 0)))
  const years = (point: Point) => point.away ?? (today === null || point.year === null ? null : point.year - today)
  const isRelative = from?.away != null || to?.away != null
  // An open end of a relative period has no distance of its own; it takes the other end's.
  const first = from ?? to
  const last = to ?? from
  const near = isRelative && first ? years(first) : null
  const far = isRelative && last ? years(last) : null
  const relative = near === null || far === null ? null : { from: near, to: far }
  return { kind: 'period', start, end, text: text.slice(start, end), from: year(from), to: year(to), relative }
}
