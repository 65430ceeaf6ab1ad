import type { Unit } from '../lib/derive/context.ts'
import { plain, threeDigits, won } from '../lib/wording/format.ts'
import { t } from '../lib/wording/interface.ts'
import type { Lang } from '../lib/wording/lang.ts'

const KOREAN_STEPS = [
  [1e16, '경'],
  [1e12, '조'],
  [1e8, '억'],
  [1e4, '만'],
] as const
const ENGLISH_STEPS = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const

/** A count in the steps by which the language reads large numbers, three significant digits where it is shortened. */
export function shortNumber(value: number, lang: Lang): string {
  for (const [step, word] of lang === 'ko' ? KOREAN_STEPS : ENGLISH_STEPS)
    if (Math.abs(value) >= step) {
      const scaled = value / step
      const digits = Math.abs(scaled) >= 100 ? 0 : Math.abs(scaled) >= 10 ? 1 : 2
      const number = plain(scaled, digits)
      return lang === 'ko' ? `${number}${word}` : `${number} ${word}`
    }
  return plain(value)
}

/** A value with its unit, short enough for a table. */
export function showValue(value: number | null, unit: Unit, lang: Lang): string {
  if (value === null) return '–'
  const short = shortNumber(value, lang)
  const ko = lang === 'ko'
  switch (unit) {
    case 'KRW':
      return won(value % 10_000 === 0 ? value : threeDigits(value), lang)
    case 'USD':
      return ko ? `${short} 달러` : `USD ${short}`
    case 'KRW per unit':
      return ko ? `${plain(value, 3)}원` : `KRW ${plain(value, 3)}`
    case 'ratio':
      return `${plain(value * 100, 1)}%`
    case 'years':
      return ko ? `${value}년` : `${value} years`
    case 'persons':
      return ko ? `${short} 명` : `${short} people`
    case 'households':
      return ko ? `${short} 가구` : `${short} households`
    default:
      return short
  }
}

export const showYear = (year: number, lang: Lang): string => t(lang, 'yearSuffix', { year })
