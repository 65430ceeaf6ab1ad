import { type Normalised, normalise } from '../../korean/normalise.ts'
import { isHangul } from '../../korean/numeral-characters.ts'
import type { PeriodMention } from '../mention.ts'
import { FIGURE, OPENING_KINDS, PERIOD } from '../opening-kinds.ts'
import { type Openings, openingsIn } from '../openings.ts'
import { wordAt, wordTable } from '../word-table.ts'
import { away, countedAt, type Found, lengthAt } from './counted.ts'
import {
  farPointAt,
  figuresEnd,
  isApostrophe,
  isFigure,
  newYearFrom,
  type Point,
  pointAt,
  skipSpace,
} from './points.ts'

/** How the words begin that a period can begin with. */
const openers = wordTable('올해|올 |내년|내후|금년|지난|지지|작년|재작|새해|향후|앞으|최근|상반|하반'.split('|'))
const JOINTS = '~∼～–-'
const BEHIND_FIGURES = '년회개분~∼～–-'

/**
 * Periods in a text, in order, not overlapping; offsets in UTF-16 code units, years both inclusive.
 * `publishedAt`: ISO day or null; without it relative words keep `from` and `to` null. Linear in the text.
 */
export function detectPeriods(text: string, publishedAt: string | null): PeriodMention[] {
  const normalised = normalise(text)
  return periodsIn(text, normalised, openingsIn(normalised.text, OPENING_KINDS), publishedAt)
}

/** The same, for a text that is normalised already, and walked. */
export function periodsIn(
  original: string,
  normalised: Normalised,
  openings: Openings,
  publishedAt: string | null,
): PeriodMention[] {
  const { text } = normalised
  const today = yearOf(publishedAt)
  const newYear = newYearFrom(publishedAt)
  const mentions: PeriodMention[] = []
  let free = 0
  for (let i = 0; i < openings.count; i++) {
    if (((openings.kinds[i] ?? 0) & (PERIOD | FIGURE)) === 0) continue
    const at = openings.places[i] ?? 0
    if (at < free || !mayBegin(text, at)) continue
    const found = spanAt(text, at, today, newYear) ?? countedAt(text, at)
    if (!found || found.end <= at) continue
    mentions.push(resolve(original, normalised, at, found, today))
    free = found.end
  }
  return mentions
}

const yearOf = (day: string | null): number | null => {
  const year = day !== null && day[4] === '-' ? Number(day.slice(0, 4)) : Number.NaN
  return Number.isInteger(year) ? year : null
}

/** Most digits are amounts and counts: their number and what follows tell at once. Letters must begin a word. */
function mayBegin(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const behind = figuresEnd(text, at)
  if (behind === at)
    return (
      (isApostrophe(text.charCodeAt(at)) || wordAt(openers, text, at) !== 0) && !isHangul(before) && !isFigure(before)
    )
  if (behind - at > 4 || behind - at === 3) return false
  if (before === 0x2e || before === 0x2c || isLetter(before)) return false
  if (text[at - 1] === '제') return false
  const next = text.charCodeAt(behind) === 0x20 ? text.charAt(behind + 1) : text.charAt(behind)
  return next !== '' && BEHIND_FIGURES.includes(next)
}

const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

/** A year, or a span between two: "2025년", "2030년까지", "2025년부터 2030년까지 6년간", "2026~2030년". */
function spanAt(text: string, at: number, today: number | null, newYear: number | null): Found | null {
  const from = pointAt(text, at, true, newYear)
  if (!from) return null
  const joint = jointEnd(text, from.end)
  const far = joint < 0 ? null : farPointAt(text, joint, from)
  if (far && !isBareYear(text, far) && isForward(from, far, today))
    return withLength(text, closed(text, far), from, far)
  // Without a joint and a year behind it, four digits are just a number.
  const point = pointAt(text, at, false, newYear)
  if (!point) return null
  const until = untilEnd(text, point.end)
  if (until > 0) return untilAt(text, point, until)
  const across = wordEnd(text, point.end, '에서')
  const end = across < 0 ? null : farEnd(text, point, across, today)
  if (end) return withLength(text, end.end, point, end.to)
  const since = wordEnd(text, point.end, '부터')
  return since < 0 ? { end: point.end, from: point, to: point } : sinceAt(text, point, since, today)
}

/** Offset behind a stroke that joins two years, spaces beside it or none; or -1. */
function jointEnd(text: string, at: number): number {
  const stroke = skipSpace(text, at)
  const sign = text.charAt(stroke)
  return sign !== '' && JOINTS.includes(sign) ? skipSpace(text, stroke + 1) : -1
}

/** Offset behind a word, a space before it or none; or -1. */
function wordEnd(text: string, at: number, word: string): number {
  const from = skipSpace(text, at)
  return text.startsWith(word, from) ? from + word.length : -1
}

/** Offset behind 까지, 말까지 or " 말까지"; or -1. */
function untilEnd(text: string, at: number): number {
  const plain = wordEnd(text, at, '까지')
  return plain > 0 ? plain : wordEnd(text, at, '말까지')
}

/** "2030년까지", and "2030년까지 5년간", which says when it begins. */
function untilAt(text: string, to: Point, end: number): Found {
  const length = lengthAt(text, end)
  if (!length || length.years < 2) return { end, from: null, to }
  const back = length.years - 1
  const from = to.year === null ? away((to.away ?? 0) - back) : { end: 0, year: to.year - back, away: null }
  return { end: length.end, from, to }
}

/** The second end of a span, with the 까지 that closes it, behind 부터 or 에서. */
function farEnd(
  text: string,
  from: Point,
  at: number,
  today: number | null,
): { readonly to: Point; readonly end: number } | null {
  const to = farPointAt(text, skipSpace(text, at), from)
  const end = to && isForward(from, to, today) ? untilEnd(text, to.end) : -1
  return to && end > 0 ? { to, end } : null
}

function sinceAt(text: string, from: Point, end: number, today: number | null): Found {
  const far = farEnd(text, from, end, today)
  if (far) return withLength(text, far.end, from, far.to)
  const length = lengthAt(text, end)
  if (!length) return { end, from, to: null }
  const more = length.years - 1
  const last = from.year === null ? away((from.away ?? 0) + more) : { end: 0, year: from.year + more, away: null }
  return { end: length.end, from, to: last }
}

/** "'25~'30" is a span, "2025-2030" without "년" or apostrophe a range of numbers. */
function isBareYear(text: string, far: Point): boolean {
  return (
    far.year !== null && !'년도기'.includes(text.charAt(far.end - 1)) && !isApostrophe(text.charCodeAt(far.end - 3))
  )
}

/** Whether the second year is none before the first; where the article's year would have to say so and isn't known, it may be. */
function isForward(from: Point, to: Point, today: number | null): boolean {
  if (from.away !== null && to.away !== null) return from.away <= to.away
  const [first, last] = [year(from, today), year(to, today)]
  return first === null || last === null || first <= last
}

function closed(text: string, to: Point): number {
  const until = untilEnd(text, to.end)
  return until > 0 ? until : to.end
}

function withLength(text: string, end: number, from: Point, to: Point): Found {
  const length = lengthAt(text, end)
  return { end: length ? length.end : end, from, to }
}

function resolve(
  original: string,
  normalised: Normalised,
  at: number,
  { end: behind, from, to }: Found,
  today: number | null,
): PeriodMention {
  const start = normalised.start(at)
  const end = normalised.end(behind)
  return {
    kind: 'period',
    start,
    end,
    text: original.slice(start, end),
    from: year(from, today),
    to: year(to, today),
    relative: relative(from, to, today),
  }
}

const year = (point: Point | null, today: number | null): number | null =>
  point === null ? null : (point.year ?? (today === null ? null : today + (point.away ?? 0)))

const years = (point: Point, today: number | null): number | null =>
  point.away ?? (today === null || point.year === null ? null : point.year - today)

/** An open end of a relative period has no distance of its own; it takes the other end's. */
function relative(from: Point | null, to: Point | null, today: number | null): PeriodMention['relative'] {
  const first = from ?? to
  const last = to ?? from
  if (first === null || last === null || (from?.away == null && to?.away == null)) return null
  const near = years(first, today)
  const far = years(last, today)
  return near === null || far === null ? null : { from: near, to: far }
}
