import { endOfFigures, endOfThree } from '../../korean/figures.ts'
import { KIND, NONE, SMALL_UNIT, SPOKEN_DIGIT } from '../../korean/numeral-characters.ts'
import { unitsOf } from '../../korean/units-of.ts'
import { FIGURE, NUMERAL } from '../opening-kinds.ts'
import type { Openings } from '../openings.ts'
import type { Candidate } from './candidate.ts'
import { signBefore } from './currencies.ts'
import { isRangeSign } from './range-signs.ts'
import { readNumeralAmount } from './read-numeral-amount.ts'
import { readSeveral } from './read-several.ts'
import { readSpokenPair } from './read-spoken-pair.ts'
import { readYuan } from './read-yuan.ts'

const SPACE = 0x20
const SU = '수'.charCodeAt(0)
const TEN = '십'.charCodeAt(0)

/** What often follows digits that are no money. */
const PLAIN_FOLLOWERS = unitsOf('년월일시분명개건회차번%.,)호층세살')
/** First syllables of the commoner currency words. */
const MONEY_STARTS = unitsOf('원달유엔위파여불프元弗')
/** First syllables of what may have tenths of a yuan behind it. */
const YUAN_STARTS = unitsOf('위콰회')

/** Candidates further apart (in code units) have no part in each other: beyond the reach of every word and joint. */
const APART = 80

/**
 * The parsers, tried where an amount may begin, in the order of the text. What they find is handed over passage by
 * passage, so that little of it is alive at a time; `more` is whether another passage follows.
 */
export const readPassages = (
  text: string,
  openings: Openings,
  take: (candidates: readonly Candidate[], more: boolean) => void,
): void => {
  let passage: Candidate[] = []
  let free = 0
  for (let i = 0; i < openings.count; i++) {
    if (((openings.kinds[i] ?? 0) & (NUMERAL | FIGURE)) === 0) continue
    const at = openings.places[i] ?? 0
    if (at < free) continue
    const found = readAt(text, at)
    if (found === null) continue
    if (passage.length > 0 && found.start - free > APART) {
      take(passage, true)
      passage = []
    }
    passage.push(found)
    free = found.end
  }
  if (passage.length > 0) take(passage, false)
}

/** One look ahead spares most digits and syllables, which are also ordinary words (이, 사, 수, 만), a reading. */
const readAt = (text: string, at: number): Candidate | null => {
  const unit = text.charCodeAt(at)
  const kind = KIND[unit] ?? NONE
  if (isFigure(unit)) return readDigits(text, at)
  const next = text.charCodeAt(at + 1)
  const nextKind = KIND[next] ?? NONE
  if (kind === NONE) return nextKind >= SMALL_UNIT || next === SPACE ? readSeveral(text, at) : null
  if (kind === SPOKEN_DIGIT)
    return nextKind < SPOKEN_DIGIT ? null : (readSpokenPair(text, at) ?? readNumeralAmount(text, at))
  if (unit === TEN && next === SU) return readSeveral(text, at)
  return nextKind !== NONE || next === SPACE || MONEY_STARTS.has(next) ? readNumeralAmount(text, at) : null
}

const readDigits = (text: string, at: number): Candidate | null => {
  const end = endOfFigures(text, at)
  const follower = text.charCodeAt(text.charCodeAt(end) === SPACE ? end + 1 : end)
  const yuan = YUAN_STARTS.has(follower) ? readYuan(text, at) : null
  return yuan ?? (figuresGoOn(text, at, end) ? readNumeralAmount(text, at) : null)
}

/** Most digits on a page are dates, counts and shares: what follows them, or a sign before, tells at once. */
const figuresGoOn = (text: string, at: number, end: number): boolean => {
  const next = text.charCodeAt(end)
  if (next === 0x2c && end - at <= 3 && endOfThree(text, end + 1)) return true
  if (next === 0x2e) {
    if (isFigure(text.charCodeAt(end + 1))) return true
  }
  const follower = text.charCodeAt(next === SPACE ? end + 1 : end)
  return (
    follower === SPACE ||
    !PLAIN_FOLLOWERS.has(follower) ||
    isRangeSign(text.charCodeAt(at - 1)) ||
    signBefore(text, at) !== null
  )
}

const isFigure = (unit: number): boolean => unit >= 0x30 && unit <= 0x39
