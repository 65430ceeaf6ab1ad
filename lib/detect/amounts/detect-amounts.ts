import { endOfFigures, endOfThree } from '../../korean/figures.ts'
import { normalise } from '../../korean/normalise.ts'
import { FIGURE, KIND, LARGE_UNIT, NONE, SMALL_UNIT, SPOKEN_DIGIT } from '../../korean/numeral-characters.ts'
import type { AmountMention } from '../mention.ts'
import type { Candidate } from './candidate.ts'
import { signBefore } from './currencies.ts'
import { joinRanges } from './join-ranges.ts'
import { keepMoney } from './keep-money.ts'
import { qualify } from './qualify.ts'
import { isRangeSign } from './range-signs.ts'
import { readNumeralAmount } from './read-numeral-amount.ts'
import { readSeveral } from './read-several.ts'
import { shareListCurrency } from './share-list-currency.ts'

const SEVERAL = 5
const SU = '수'.charCodeAt(0)
const MYEOT = '몇'.charCodeAt(0)
const SPACE = 0x20
/** What often follows digits that are no money. */
const PLAIN_FOLLOWERS = new Set([...'년월일시분명개건회차번%.,)]'].map((c) => c.charCodeAt(0)))

/** Where a numeral can begin. 억 and 조 can't: alone they are words ("조 단위", "억대 연봉"). */
const STARTS = KIND.map((kind) => (kind === LARGE_UNIT ? NONE : kind))
for (const c of [SU, MYEOT]) STARTS[c] = SEVERAL
STARTS['만'.charCodeAt(0)] = SMALL_UNIT

/**
 * The amounts of money of a text, in order, without overlaps. Offsets are UTF-16 code units of `text` as given, whatever
 * its form (jamo, fullwidth, zero-width characters). Time is linear in the text. Role, stage, payer and what else the
 * sentence says stay null; `assignCues` reads them.
 */
export function detectAmounts(text: string): AmountMention[] {
  const normalised = normalise(text)
  const t = normalised.text
  const ranged = joinRanges(t, readCandidates(t))
  const money = keepMoney(t, shareListCurrency(t, ranged))
  return money.map((m): AmountMention => {
    const c = qualify(t, m)
    const start = normalised.start(c.start)
    const end = normalised.end(c.end)
    return {
      kind: 'amount',
      start,
      end,
      text: text.slice(start, end),
      min: c.min,
      max: c.max,
      currency: c.currency ?? 'KRW',
      qualifier: c.qualifier,
      roundedTo: c.precision,
      role: null,
      stage: null,
      payer: null,
      delta: null,
      per: null,
      conversion: null,
      evidence: c.evidence.map((e) => ({
        ...e,
        start: normalised.start(e.start),
        end: normalised.end(e.end),
      })),
    }
  })
}

/** The parsers, tried where a numeral can begin; the loop passes over everything else one table look-up a character. */
const readCandidates = (text: string): Candidate[] => {
  const out: Candidate[] = []
  for (let i = 0; i < text.length; ) {
    const kind = STARTS[text.charCodeAt(i)]
    if (kind === NONE) {
      i++
      continue
    }
    const found = mayGoOn(text, i, kind ?? NONE) ? readAt(text, i, kind ?? NONE) : null
    if (found !== null) out.push(found)
    i = Math.max(found?.end ?? 0, kind === FIGURE ? endOfFigures(text, i) : i + 1)
  }
  return out
}

const readAt = (text: string, at: number, kind: number): Candidate | null => {
  if (kind === SEVERAL || text.startsWith('십수', at)) return readSeveral(text, at)
  return readNumeralAmount(text, at)
}

/** One look ahead spares most syllables that are also ordinary words (이, 사, 수, 만) a reading. */
const mayGoOn = (text: string, at: number, kind: number): boolean => {
  const next = text.charCodeAt(at + 1)
  const nextKind = KIND[next] ?? NONE
  if (kind === FIGURE) return figuresGoOn(text, at)
  if (kind === SPOKEN_DIGIT) return nextKind >= SMALL_UNIT
  if (kind === SEVERAL) return nextKind >= SMALL_UNIT || next === SPACE
  return nextKind !== NONE || next === SPACE || next === SU || STARTS[next] !== NONE || isMoneyStart(next)
}

const isMoneyStart = (code: number): boolean => '원달유엔위파여불프元'.includes(String.fromCharCode(code))

/** Most digits on a page are dates, counts and shares: what follows them, or a sign before, tells at once. */
const figuresGoOn = (text: string, at: number): boolean => {
  const end = endOfFigures(text, at)
  const next = text.charCodeAt(end)
  if (next === 0x2c && end - at <= 3 && endOfThree(text, end + 1)) return true
  if (next === 0x2e) {
    const figure = text.charCodeAt(end + 1)
    if (figure >= 0x30 && figure <= 0x39) return true
  }
  const follower = text.charCodeAt(next === SPACE ? end + 1 : end)
  return (
    follower === SPACE ||
    !PLAIN_FOLLOWERS.has(follower) ||
    signBefore(text, at) !== null ||
    isRangeSign(text.charCodeAt(at - 1))
  )
}
