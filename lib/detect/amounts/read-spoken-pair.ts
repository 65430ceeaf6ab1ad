import { isHangul, KIND, SMALL_UNIT, SPOKEN_DIGIT, worthOf } from '../../korean/numeral-characters.ts'
import { readNumeral } from '../../korean/numerals.ts'
import type { Candidate } from './candidate.ts'
import { currencyAt } from './currencies.ts'

/** "이삼백만원", "삼사억 원", "오륙천만원": two digits in a row, spoken, are the ends of a range of the unit behind them. */
export const readSpokenPair = (text: string, at: number): Candidate | null => {
  const next = text.charCodeAt(at + 1)
  if (KIND[next] !== SPOKEN_DIGIT || isHangul(text.charCodeAt(at - 1))) return null
  if ((KIND[text.charCodeAt(at + 2)] ?? 0) < SMALL_UNIT) return null
  const low = worthOf(text.charCodeAt(at))
  const high = worthOf(next)
  if (high !== low + 1) return null
  const unit = readNumeral(text, at + 2)
  if (unit === null || !unit.uncounted) return null
  const gap = text[unit.end] === ' ' ? 1 : 0
  const currency = currencyAt(text, unit.end + gap, {
    spaced: gap === 1,
    large: unit.large > 0,
    spoken: true,
    sum: false,
  })
  if (currency === null) return null
  return {
    start: at,
    end: currency.end,
    min: low * unit.value,
    max: high * unit.value,
    qualifier: 'range',
    currency: currency.code,
    place: unit.place,
    precision: unit.precision,
    unit: unit.unit,
    large: unit.large,
    evidence: [],
  }
}
