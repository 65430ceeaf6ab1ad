import { type Figures, lowestPlace, readFigures, scaled, tenTo, unscaled } from './figures.ts'
import { FIGURE, KIND, LARGE_UNIT, NONE, SMALL_UNIT, SPOKEN_DIGIT, worthOf } from './numeral-characters.ts'

/**
 * A numeral in the text: `1조 2천345억`, `삼천억`, `1.5조`, `66조 2,900억`. Offsets are UTF-16 code units. What a digit or a
 * group is worth is a power of ten (8 for 억), a small integer.
 */
export interface Numeral {
  readonly start: number
  readonly end: number
  readonly value: number
  /** Power of the smallest written digit that is not zero: 2 for 1300, 5 for 70만. Bands are this wide. */
  readonly place: number
  /**
   * Power of the last written digit. One group keeps its zeros (200억 is given to the 억); behind a larger group they
   * only fill up the places (61조2000억 is 61.2조), so that there it equals `place`.
   */
  readonly precision: number
  /** Power of one in the first group: 12 for 3조 and 3조5000억, 7 for 2천만, 0 for 300. A range's first end may share it. */
  readonly unit: number
  /** Power of the 만, 억, 조 or 경 of the first group, 0 when there is none. */
  readonly large: number
  /** Power of the 만, 억, 조 or 경 of the last group, 0 when there is none. */
  readonly lastLarge: number
  /** No digits: 삼천억, 백만. */
  readonly spoken: boolean
  /** Begins with a unit that nothing counts: 만, 천만. */
  readonly uncounted: boolean
  /** 여 stands inside: 20여만. */
  readonly over: boolean
  /** The same up to its last 만, 억, 조 or 경, when something without one follows; it may belong to the next word. */
  readonly trimmed: Numeral | null
}

const SPACE = 0x20
const YEO = '여'.charCodeAt(0)
const UNTIL_LARGE = 4
const NO_LARGE_YET = 20

/** Reads the numeral that begins at `start`, or null. Looks at each character a bounded number of times. */
export const readNumeral = (text: string, start: number): Numeral | null => {
  let p = start
  let total = 0
  let section = 0
  let sectionPlace = 0
  let sectionFine = 0
  let pending: Figures | null = null
  let lastSmall = UNTIL_LARGE
  let lastLarge = NO_LARGE_YET
  let groups = 0
  let firstLarge = 0
  let firstSmall = 0
  let spoken = true
  let over = false
  // The numeral as it stood behind its last 만, 억, 조 or 경; kept in parts, since few need it as a whole.
  let closedEnd = -1
  let closedOver = false
  let closedSpoken = true
  let closedPlace = 0
  let closedPrecision = 0
  const uncounted = KIND[text.charCodeAt(start)] === SMALL_UNIT || KIND[text.charCodeAt(start)] === LARGE_UNIT

  for (;;) {
    const q = p > start && text.charCodeAt(p) === SPACE ? p + 1 : p
    const code = text.charCodeAt(q)
    const kind = KIND[code] ?? NONE
    if (kind === FIGURE) {
      if (pending !== null) break
      const figures = readFigures(text, q)
      if (figures === null) break
      const size = unscaled(figures)
      if ((section > 0 || groups > 0) && size >= tenTo(section > 0 ? lastSmall : UNTIL_LARGE)) break
      pending = figures
      spoken = false
      p = figures.end
    } else if (kind === SPOKEN_DIGIT) {
      if (pending !== null || !digitHolds(text, q, section > 0 || groups > 0)) break
      pending = { end: q + 1, mantissa: worthOf(code), decimals: 0 }
      p = q + 1
    } else if (kind === SMALL_UNIT) {
      const worth = worthOf(code)
      if (worth >= lastSmall) break
      const { mantissa, decimals }: Figures = pending ?? {
        end: q,
        mantissa: 1,
        decimals: 0,
      }
      section += scaled(mantissa, worth - decimals)
      sectionPlace = lowestPlace(mantissa, decimals) + worth
      sectionFine = worth - decimals
      lastSmall = worth
      if (groups === 0) firstSmall = worth
      pending = null
      p = q + 1
    } else if (kind === LARGE_UNIT) {
      const worth = worthOf(code)
      const nothing = pending === null && section === 0
      if (worth >= lastLarge) {
        pending = null
        section = 0
        break
      }
      if (nothing && groups > 0) break
      const last: Figures | null = pending ?? (nothing ? { end: q, mantissa: 1, decimals: 0 } : null)
      if (last !== null) {
        total += scaled(last.mantissa, worth - last.decimals)
        sectionPlace = lowestPlace(last.mantissa, last.decimals)
        sectionFine = 0 - last.decimals
        if (groups === 0) firstSmall = 0
      }
      total += section * tenTo(worth)
      if (groups === 0) firstLarge = worth
      groups++
      lastLarge = worth
      p = q + 1
      closedEnd = p
      closedOver = over
      closedSpoken = spoken
      closedPlace = sectionPlace + worth
      closedPrecision = (groups > 1 ? sectionPlace : sectionFine) + worth
      section = 0
      lastSmall = UNTIL_LARGE
      pending = null
    } else if (code === YEO && q === p && p > start && isUnit(text, q + (text.charCodeAt(q + 1) === SPACE ? 2 : 1))) {
      over = true
      p = q + 1
    } else break
  }
  const unit = firstSmall + firstLarge
  const closed: Numeral | null =
    closedEnd < 0
      ? null
      : {
          start,
          end: closedEnd,
          value: total,
          place: closedPlace,
          precision: closedPrecision,
          unit,
          large: firstLarge,
          lastLarge,
          spoken: closedSpoken,
          uncounted,
          over: closedOver,
          trimmed: null,
        }
  if (pending === null && section === 0) return closed
  const rest = pending === null ? 0 : unscaled(pending)
  if (pending !== null) {
    sectionPlace = lowestPlace(pending.mantissa, pending.decimals)
    sectionFine = 0 - pending.decimals
    if (groups === 0) firstSmall = 0
  }
  if (groups > 0) groups++
  return {
    start,
    end: p,
    value: total + section + rest,
    place: sectionPlace,
    precision: groups > 1 ? sectionPlace : sectionFine,
    unit: groups > 0 ? unit : firstSmall,
    large: firstLarge,
    lastLarge: lastLarge === NO_LARGE_YET ? 0 : lastLarge,
    spoken,
    uncounted,
    over,
    trimmed: closed,
  }
}

const isUnit = (text: string, at: number): boolean => (KIND[text.charCodeAt(at)] ?? NONE) >= SMALL_UNIT

/** A spoken digit is one only before a unit, or as the last of several (이십오 원): 이, 일, 사 are words, too. */
const digitHolds = (text: string, at: number, inSection: boolean): boolean => {
  const next = text.charCodeAt(at + 1)
  if ((KIND[next] ?? NONE) >= SMALL_UNIT) return true
  return inSection && (next === 0xc6d0 || text.startsWith('달러', at + 1) || text.startsWith(' 원', at + 1))
}
