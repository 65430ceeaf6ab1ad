import { isHangul } from '../../korean/numeral-characters.ts'
import { readNumeral } from '../../korean/numerals.ts'
import type { Candidate } from './candidate.ts'
import { currencyAt } from './currencies.ts'

const HUNDRED_THOUSAND = 100_000
const HUNDRED_MILLION = 100_000_000
const FIRST_SYLLABLE = 0xac00
const RIEUL = 8

/** "할 수", "될 수": behind ㄹ and a space 수 is the noun of being able. */
const mayBeNounSu = (text: string, at: number): boolean => {
  const before = text.charCodeAt(at - 2)
  return text[at - 1] === ' ' && isHangul(before) && (before - FIRST_SYLLABLE) % 28 === RIEUL
}

/** "수백억원", "몇십만 원", "수 조원", "십수억원": between one and ten (십수: ten and twenty) of the unit that is named. */
export const readSeveral = (text: string, at: number): Candidate | null => {
  if (isHangul(text.charCodeAt(at - 1))) return null
  const teens = text.startsWith('십수', at)
  const from = at + (teens ? 2 : 1)
  const spaced = text[from] === ' '
  const numeral = readNumeral(text, from + (spaced ? 1 : 0))
  if (numeral === null || !numeral.uncounted || !numeral.spoken || (numeral.trimmed ?? numeral).end !== numeral.end)
    return null
  // "할 수 천원" and the like: a lone 수 is the noun, save before 천만 and the larger units where no 할 precedes.
  if (spaced && text[at] === '수' && numeral.value < (mayBeNounSu(text, at) ? HUNDRED_MILLION : HUNDRED_THOUSAND))
    return null
  const yeo = text[numeral.end] === '여' ? 1 : 0
  const p = numeral.end + yeo
  const gap = text[p] === ' ' ? 1 : 0
  const currency = currencyAt(text, p + gap, {
    spaced: gap === 1,
    large: true,
    spoken: true,
    sum: false,
  })
  const least = numeral.value * (teens ? 10 : 1)
  const place = numeral.unit + (teens ? 1 : 0)
  return {
    start: at,
    end: currency?.end ?? p,
    min: least,
    max: teens ? least * 2 : least * 10,
    qualifier: 'several',
    currency: currency?.code ?? null,
    place,
    precision: place,
    unit: numeral.unit,
    large: numeral.large,
    evidence: [],
  }
}
