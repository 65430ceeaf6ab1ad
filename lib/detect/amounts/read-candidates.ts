import { endOfFigures, endOfThree } from '../../korean/figures.ts'
import { FIGURE, KIND, LARGE_UNIT, NONE, SMALL_UNIT, SPOKEN_DIGIT } from '../../korean/numeral-characters.ts'
import type { Candidate } from './candidate.ts'
import { signBefore } from './currencies.ts'
import { isRangeSign } from './range-signs.ts'
import { readNumeralAmount } from './read-numeral-amount.ts'
import { readSeveral } from './read-several.ts'
import { readSpokenPair } from './read-spoken-pair.ts'

const SEVERAL = 5
const SPACE = 0x20
const SU = '수'.charCodeAt(0)
const MYEOT = '몇'.charCodeAt(0)
const TEN = '십'.charCodeAt(0)

const codes = (characters: string): Uint8Array => {
  const table = new Uint8Array(65536)
  for (const c of characters) table[c.charCodeAt(0)] = 1
  return table
}

/** Where a numeral can begin. 억 and 조 can't: alone they are words ("조 단위", "억대 연봉"). */
const STARTS = KIND.map((kind) => (kind === LARGE_UNIT ? NONE : kind))
STARTS[SU] = SEVERAL
STARTS[MYEOT] = SEVERAL
STARTS['만'.charCodeAt(0)] = SMALL_UNIT

/** What often follows digits that are no money. */
const PLAIN_FOLLOWERS = codes('년월일시분명개건회차번%.,)호층세살')
/** First syllables of the commoner currency words. */
const MONEY_STARTS = codes('원달유엔위파여불프元弗')

/**
 * The parsers, tried where a numeral can begin, in the order of the text; the loop passes over everything else with one
 * table look-up a character.
 */
export const readCandidates = (text: string): Candidate[] => {
  const out: Candidate[] = []
  for (let i = 0; i < text.length; ) {
    const kind = STARTS[text.charCodeAt(i)] ?? NONE
    if (kind === NONE) {
      i++
      continue
    }
    const behind = kind === FIGURE ? endOfFigures(text, i) : i + 1
    const found = mayGoOn(text, i, kind, behind) ? readAt(text, i, kind) : null
    if (found !== null) out.push(found)
    i = found !== null && found.end > behind ? found.end : behind
  }
  return out
}

const readAt = (text: string, at: number, kind: number): Candidate | null => {
  if (kind === SEVERAL) return readSeveral(text, at)
  if (kind === SMALL_UNIT && text.charCodeAt(at) === TEN && text.charCodeAt(at + 1) === SU) return readSeveral(text, at)
  return (kind === SPOKEN_DIGIT ? readSpokenPair(text, at) : null) ?? readNumeralAmount(text, at)
}

/** One look ahead spares most syllables that are also ordinary words (이, 사, 수, 만) a reading. */
const mayGoOn = (text: string, at: number, kind: number, behind: number): boolean => {
  if (kind === FIGURE) return figuresGoOn(text, at, behind)
  const next = text.charCodeAt(at + 1)
  const nextKind = KIND[next] ?? NONE
  if (kind === SPOKEN_DIGIT) return nextKind >= SPOKEN_DIGIT
  if (kind === SEVERAL) return nextKind >= SMALL_UNIT || next === SPACE
  return nextKind !== NONE || next === SPACE || next === SU || STARTS[next] !== NONE || MONEY_STARTS[next] === 1
}

/** Most digits on a page are dates, counts and shares: what follows them, or a sign before, tells at once. */
const figuresGoOn = (text: string, at: number, end: number): boolean => {
  const next = text.charCodeAt(end)
  if (next === 0x2c && end - at <= 3 && endOfThree(text, end + 1)) return true
  if (next === 0x2e) {
    const figure = text.charCodeAt(end + 1)
    if (figure >= 0x30 && figure <= 0x39) return true
  }
  const follower = text.charCodeAt(next === SPACE ? end + 1 : end)
  return (
    follower === SPACE ||
    PLAIN_FOLLOWERS[follower] !== 1 ||
    isRangeSign(text.charCodeAt(at - 1)) ||
    signBefore(text, at) !== null
  )
}
