import type { Lang } from './lang.ts'
import { rounded, toDigits } from './rounding.ts'

const UNITS: readonly (readonly [number, string])[] = [
  [1e16, '경'],
  [1e12, '조'],
  [1e8, '억'],
  [1e4, '만'],
]
const LARGE: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
]

/** Commas before each three digits of the whole part. */
function grouped(text: string): string {
  const point = text.indexOf('.')
  const whole = point < 0 ? text.length : point
  if (whole <= 3) return text
  let out = text.slice(whole)
  for (let end = whole; end > 0; end -= 3)
    out = text.slice(Math.max(0, end - 3), end) + (end === whole ? '' : ',') + out
  return out
}

const trimmed = (n: number, digits: number) => grouped(rounded(n, digits))

/**
 * A number with its comma groups and the decimals it has, `most` at most. By hand, not by the browser's own formatter: the
 * first use of that takes 30 ms of the first card.
 */
export function plain(n: number, most = 2): string {
  const text = trimmed(Math.abs(n), most)
  return n < 0 && text !== '0' ? `-${text}` : text
}

const MYRIAD = 10_000

/** A whole number below 10,000 with its comma. */
function small(n: number): string {
  if (n < 1000) return String(n)
  const rest = n % 1000
  return `${(n - rest) / 1000},${rest < 10 ? '00' : rest < 100 ? '0' : ''}${rest}`
}

const MOST_KEPT = 2000
const written: Record<Lang, Map<number, string>> = { ko: new Map(), en: new Map() }

/** An amount of won as it is customarily written: 1조 2,345억 원 · KRW 1.23 trillion. `won` is rounded to whole won. */
export function won(value: number, lang: Lang): string {
  // the same few amounts are written again and again, for each kind of context
  const kept = written[lang]
  const known = kept.get(value)
  if (known !== undefined) return known
  if (kept.size >= MOST_KEPT) kept.clear()
  const text = write(value, lang)
  kept.set(value, text)
  return text
}

function write(value: number, lang: Lang): string {
  const sign = value < 0 ? '-' : ''
  const whole = Math.round(Math.abs(value))
  return lang === 'ko' ? `${sign}${inMyriads(whole)} 원` : `${sign}KRW ${inMillions(whole)}`
}

/** 1조 2,345억 6,789만 1: each step of ten thousand that isn't empty. */
function inMyriads(whole: number): string {
  let rest = whole
  let text = ''
  for (const [worth, name] of UNITS) {
    if (rest < worth) continue
    const count = Math.floor(rest / worth)
    text = `${text}${text === '' ? '' : ' '}${count < MYRIAD ? small(count) : grouped(String(count))}${name}`
    rest -= count * worth
  }
  if (rest === 0 && text !== '') return text
  return `${text}${text === '' ? '' : ' '}${small(rest)}`
}

function inMillions(whole: number): string {
  for (const [worth, name] of LARGE) if (whole >= worth) return `${trimmed(whole / worth, 2)} ${name}`
  return grouped(String(whole))
}

/** An amount of a foreign currency in English: USD 20 million. */
export const foreign = (value: number, currency: string): string => won(value, 'en').replace('KRW', currency)

/** The value to three significant digits, for a result of a division. */
export const threeDigits = (value: number) => toDigits(value, 3)

/** Decimals of a per cent that bounds so far apart (in per cent) hold: one at most from 1 % up, two below. */
function decimalsFor(size: number, width: number): number {
  if (size < 1) return width < 0.04 ? 2 : width < 0.6 ? 1 : 0
  return width < 0.4 ? 1 : 0
}

/** A ratio as per cent, with one decimal only where the bounds allow it: never more digits than hold. */
export function percent(value: number, low: number | null, high: number | null): string {
  const size = Math.abs(value) * 100
  const width = low === null || high === null ? 0 : (high - low) * 100
  if (size > 0 && size < 0.1) return `${Number((value * 100).toPrecision(width > size / 5 ? 1 : 2))}%`
  const decimals = decimalsFor(size, width)
  const text = rounded(value * 100, decimals)
  const holds = decimals > 0 || low === null || high === null || width <= 0
  return `${grouped(holds || isWithin(Number(text), low * 100, high * 100) ? text : rounded(value * 100, 1))}%`
}

const isWithin = (value: number, low: number, high: number) => value >= low && value <= high

/** A change as per cent, always signed: +8.1%, −3%. */
export function signedPercent(value: number, low: number | null, high: number | null): string {
  const text = percent(value, low, high)
  if (text === '0%') return text
  return value > 0 ? `+${text}` : text.replace('-', '−')
}

/**
 * Bounds as per cent with one decimal more than the value may show, so that they differ where they differ: 8.2~8.4%. Null
 * where they don't even then.
 */
export function percentBounds(low: number, high: number, signed: boolean, lang: Lang): string | null {
  const size = Math.max(Math.abs(low), Math.abs(high)) * 100
  const digits = size < 0.1 ? 4 : size < 1 ? 2 : (high - low) * 100 < 4 ? 1 : 0
  const one = (value: number) => {
    const text = trimmed(value * 100, digits)
    if (value < 0) return text.replace('-', '−')
    return signed && text !== '0' ? `+${text}` : text
  }
  const [from, to] = [one(low), one(high)]
  if (from === to) return null
  return lang === 'ko' ? `${from}~${to}%` : `${from}% to ${to}%`
}

/** A number worked out by division, to the significant digits that its bounds hold: two at least (one would move it by up to a third), four at most. */
export function withinBounds(value: number, low: number | null, high: number | null): number {
  const width = low === null || high === null ? 0 : high - low
  const digits = width <= 0 ? 4 : Math.max(2, Math.min(4, Math.floor(Math.log10(Math.abs(value) / width)) + 1))
  for (let more = digits; more < 8; more++) {
    const shorter = toDigits(value, more)
    if (low === null || high === null || width <= 0 || isWithin(shorter, low, high)) return shorter
  }
  return value
}

/** A count of people or households as it is customarily said: 5,168만 명 · 51.68 million people. */
export function count(value: number, unit: 'persons' | 'households', lang: Lang): string {
  const bare = won(lang === 'ko' && value >= 1e6 ? Math.round(value / 1e4) * 1e4 : value, lang)
  if (lang === 'ko') return bare.replace(' 원', unit === 'persons' ? ' 명' : ' 가구')
  return `${bare.replace('KRW ', '')} ${unit === 'persons' ? 'people' : 'households'}`
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** An ISO day as people write it: 2025년 4월 13일 · 13 Apr 2025. */
export function day(iso: string, lang: Lang): string {
  const year = iso.slice(0, 4)
  const month = Number(iso.slice(5, 7))
  const date = Number(iso.slice(8, 10))
  return lang === 'ko' ? `${year}년 ${month}월 ${date}일` : `${date} ${MONTHS[month - 1] ?? month} ${year}`
}

/** A stretch of years: 2025년, 2025~2030년 · 2025, 2025–2030. */
export function years(period: { readonly from: number; readonly to: number }, lang: Lang): string {
  if (period.from === period.to) return lang === 'ko' ? `${period.from}년` : String(period.from)
  return lang === 'ko' ? `${period.from}~${period.to}년` : `${period.from}–${period.to}`
}

/** A value that its source gives as a bound, or as about: 2조 9,000억 원 이상 · at least KRW 2.9 trillion. */
export function atBound(text: string, bound: string | undefined, lang: Lang): string {
  const ko = lang === 'ko'
  if (bound === 'at-most') return ko ? `${text} 이하` : `at most ${text}`
  if (bound === 'at-least') return ko ? `${text} 이상` : `at least ${text}`
  if (bound === 'about') return ko ? `약 ${text}` : `about ${text}`
  return text
}
