import type { Finding, Term, TermRole } from '../derive/finding.ts'
import {
  count,
  foreign,
  percent,
  percentBounds,
  plain,
  signedPercent,
  threeDigits,
  withinBounds,
  won,
} from './format.ts'
import type { Lang } from './lang.ts'
import { rounded, toDigits } from './rounding.ts'

/** A finding as one neutral sentence, number first; its formula with the numbers in place; its bounds, where they differ. */
export interface Worded {
  readonly sentence: string
  readonly formula: string
  readonly bounds: string | null
}

/** What a kind's wording is given: terms by role, already in the reader's form. */
export interface Said {
  readonly finding: Finding
  readonly lang: Lang
  readonly ko: boolean
  readonly name: string
  term(role: TermRole): Term | undefined
  /** The term's value in the reader's form; '' when there is none. */
  say(role: TermRole): string
  all(role: TermRole): string[]
  year(role: TermRole): string
}

export type Wording = (said: Said) => { readonly sentence: string; readonly formula: string }

const about = (text: string, lang: Lang) => (lang === 'ko' ? `약 ${text}` : `about ${text}`)

/** A term's value in the reader's form. */
export function shown(term: Term, lang: Lang): string {
  const { value, words } = term
  if (value === null) return ''
  const ko = lang === 'ko'
  switch (term.unit) {
    case 'years':
      return ko ? `${value}년` : value === 1 ? '1 year' : `${value} years`
    case 'ratio':
      if (term.role === 'stated-multiple' && !ko) return `${value} times`
      return words ?? percent(value, term.low, term.high)
    case 'persons':
    case 'households':
      return count(value, term.unit, lang)
    case 'KRW per unit':
      return ko ? `${plain(value)}원` : `KRW ${plain(value)}`
    case 'index':
      return plain(value)
    case 'USD':
    case 'none':
      return !ko && term.currency ? foreign(value, term.currency) : (words ?? plain(value))
    default: {
      const text = won(value, lang)
      return term.about ? about(text, lang) : text
    }
  }
}

/** Terms, name and language of a finding, ready for a kind's wording. */
export function saidOf(finding: Finding, lang: Lang): Said {
  const { terms } = finding
  const term = (role: TermRole) => {
    for (const each of terms) if (each.role === role) return each
    return undefined
  }
  // formula and sentence say the same terms
  const said = new Array<string | undefined>(terms.length)
  return {
    finding,
    lang,
    ko: lang === 'ko',
    name: finding.entity?.name[lang] ?? '',
    term,
    say: (role) => {
      for (let i = 0; i < terms.length; i++) {
        const each = terms[i]
        if (each?.role !== role) continue
        const text = said[i] ?? shown(each, lang)
        said[i] = text
        return text
      }
      return ''
    },
    all: (role) => terms.filter((each) => each.role === role).map((each) => shown(each, lang)),
    year: (role) => String(term(role)?.period?.from ?? ''),
  }
}

/** The finding's ratio as per cent, with 약 or 'about' where its bounds don't round to the same. */
export function share({ finding, lang }: Said): string {
  const { value, low, high } = finding
  if (value === null) return ''
  const text = percent(value, low, high)
  return isExact(finding, text, (each) => percent(each, low, high)) ? text : about(text, lang)
}

/** The finding's change as signed per cent, with 약 or 'about' where its bounds don't round to the same. */
export function change({ finding, lang }: Said): string {
  const { value, low, high } = finding
  if (value === null) return ''
  const text = signedPercent(value, low, high)
  return isExact(finding, text, (each) => signedPercent(each, low, high)) ? text : about(text, lang)
}

/** The finding's ratio as a multiple: 3.1배 · 3.1 times. */
export function times({ finding, lang, ko }: Said): string {
  const { value, low, high } = finding
  if (value === null) return ''
  const width = low === null || high === null ? 0 : high - low
  const digits = value < 2 && width < 0.05 ? 2 : width < 0.4 ? 1 : 0
  const write = (each: number) => (ko ? `${rounded(each, digits)}배` : `${rounded(each, digits)} times`)
  const text = write(value)
  return isExact(finding, text, write) ? text : about(text, lang)
}

/** The finding's amount with the digits that hold; 약 or 'about' where the digits shown aren't all of it. */
export function amount({ finding, lang }: Said): string {
  const { value, low, high, kind } = finding
  if (value === null) return ''
  // An average of round figures is told as it comes out: their trailing zeros are no rounding.
  const number =
    kind === 'average-check'
      ? toDigits(value, 4)
      : kind === 'per-person' || kind === 'per-household'
        ? threeDigits(value) // a share of one's own is handled, not accounted for
        : withinBounds(value, low, high)
  const text = won(number, lang)
  return number === value && (kind === 'average-check' || low === high) ? text : about(text, lang)
}

/** True where the bounds are written with the same digits as the value, whose text is given. */
function isExact({ low, high, terms }: Finding, text: string, write: (each: number) => string): boolean {
  // what rests on an 약 of the article's is no more exact than that
  for (const term of terms) if (term.about) return false
  if (low === null || high === null || low === high) return true
  return write(low) === text && write(high) === text
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** "약 8.3%: …" — the number first, then what it is. */
export const numberFirst = (number: string, rest: string, { ko }: Said): string =>
  ko ? `${number}: ${rest}` : `${capital(number)}${rest}`

const CHANGES = new Set(['year-over-year', 'growth-check', 'stage-change', 'real-terms'])

/** The finding's bounds in the reader's form; null where they round to its value. */
export function boundsOf(finding: Finding, lang: Lang): string | null {
  const { low, high, unit, kind } = finding
  if (low === null || high === null || low === high) return null
  if (unit === 'ratio') {
    if (kind === 'multiple-check' || kind === 'cumulative-pace') {
      const [from, to] = [rounded(low, 2), rounded(high, 2)]
      return from === to ? null : lang === 'ko' ? `${from}~${to}배` : `${from} to ${to} times`
    }
    return percentBounds(low, high, CHANGES.has(kind), lang)
  }
  if (unit !== 'KRW') return null
  const width = high - low
  const digits = (value: number) =>
    Math.max(2, Math.min(6, Math.ceil(Math.log10(Math.max(1, Math.abs(value)) / width)) + 1))
  const from = won(toDigits(low, digits(low)), lang)
  const to = won(toDigits(high, digits(high)), lang)
  return from === to ? null : lang === 'ko' ? `${from}~${to}` : `${from} to ${to}`
}
