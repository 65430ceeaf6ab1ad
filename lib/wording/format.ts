import type { Lang } from './lang.ts'

const UNITS: readonly (readonly [number, string])[] = [
  [1e12, '조'],
  [1e8, '억'],
  [1e4, '만'],
]
const grouped = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, ',')
const trimmed = (n: number, digits: number) => String(Number(n.toFixed(digits)))

/** An amount of won as it is customarily written: 1조 2,345억 원 · KRW 1.23 trillion. `won` is rounded to whole won. */
export function won(value: number, lang: Lang): string {
  const sign = value < 0 ? '-' : ''
  let rest = Math.round(Math.abs(value))
  if (lang === 'en') {
    for (const [worth, name] of [
      [1e12, 'trillion'],
      [1e9, 'billion'],
      [1e6, 'million'],
    ] as const) {
      if (rest >= worth) return `${sign}KRW ${trimmed(rest / worth, 2)} ${name}`
    }
    return `${sign}KRW ${grouped(rest)}`
  }
  const parts: string[] = []
  for (const [worth, name] of UNITS) {
    const count = Math.floor(rest / worth)
    if (count > 0) parts.push(`${grouped(count)}${name}`)
    rest -= count * worth
  }
  if (rest > 0 || parts.length === 0) parts.push(grouped(rest))
  return `${sign}${parts.join(' ')} 원`
}

/** The value to three significant digits, for a result of a division. */
export const threeDigits = (value: number) => Number(value.toPrecision(3))

/** A ratio as per cent, with one decimal only where the bounds allow it: never more digits than hold. */
export function percent(value: number, low: number | null, high: number | null): string {
  const size = Math.abs(value) * 100
  const width = low === null || high === null ? 0 : (high - low) * 100
  if (size > 0 && size < 0.1) return `${Number((value * 100).toPrecision(2))}%`
  return `${trimmed(value * 100, width < 0.4 ? 1 : 0)}%`
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** An ISO day as people write it: 2025년 4월 13일 · 13 Apr 2025. */
export function day(iso: string, lang: Lang): string {
  const [year = '', month = '', date = ''] = iso.split('-')
  return lang === 'ko'
    ? `${year}년 ${Number(month)}월 ${Number(date)}일`
    : `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`
}

/** A stretch of years: 2025년, 2025~2030년 · 2025, 2025–2030. */
export function years(period: { readonly from: number; readonly to: number }, lang: Lang): string {
  if (period.from === period.to) return lang === 'ko' ? `${period.from}년` : String(period.from)
  return lang === 'ko' ? `${period.from}~${period.to}년` : `${period.from}–${period.to}`
}
