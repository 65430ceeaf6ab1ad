import { tenTo } from '../../korean/figures.ts'
import { type Candidate, EOK, MAN } from './candidate.ts'
import { isRangeSign } from './range-signs.ts'

const WORDS = new Set(['에서', '부터', '내지'])
const CLOSERS = [
  '까지',
  ' 까지',
  '사이',
  ' 사이',
  ' 정도',
  '정도',
  ' 내외',
  ' 안팎',
  ' 수준',
  ' 가량',
  '가량',
  '대',
  ' 선',
  '선',
]

/**
 * Two ends of a range are one amount: "5000만~7000만원", "2~3조 원", "1조에서 1조5000억원". A first end without 만, 억 or 조
 * shares the second's.
 */
export const joinRanges = (text: string, candidates: readonly Candidate[]): Candidate[] => {
  const out: Candidate[] = []
  for (const next of candidates) {
    const last = out.at(-1)
    const joined = last === undefined ? null : join(text, last, next)
    if (joined === null) out.push(orSo(text, next))
    else out[out.length - 1] = joined
  }
  return out
}

const join = (text: string, a: Candidate, b: Candidate): Candidate | null => {
  if (b.start - a.end > 5 || b.start <= a.end || a.qualifier === 'range' || a.min === null) return null
  const currency = b.currency ?? a.currency
  if (currency === null && b.large < EOK) return null
  const between = text.slice(a.end, b.start).trim()
  const signed = between.length === 1 && isRangeSign(between.charCodeAt(0))
  if (!signed && !WORDS.has(between)) return null
  if (a.currency !== null && a.currency !== b.currency) {
    // "$20-30" gives the currency before the first end.
    if (!(signed && b.currency === null && b.large === 0 && text.charCodeAt(a.start) < 0x30)) return null
  }
  if (between === '-' && /[-0-9.]/.test(text.charAt(a.start - 1))) return null
  if (!signed && between !== '내지' && !isSpan(text, a, b)) return null
  const top = b.max ?? b.min
  if (top === null) return null
  const share = a.currency !== null ? 0 : sharedPower(a, b, top)
  if (share === null || a.min * tenTo(share) > top) return null
  return {
    ...b,
    start: a.start,
    min: a.min * tenTo(share),
    max: top,
    qualifier: 'range',
    currency,
    place: Math.min(a.place + share, b.place),
    precision: Math.min(a.precision + share, b.precision),
  }
}

const LOWER = /(?:^|[^\d.,가-힣])([1-8]), $/

/** "3, 4만 원", "2, 3억원": two digits in a row before one unit are the ends of a range, as they are spoken. */
const orSo = (text: string, c: Candidate): Candidate => {
  // "각각 2, 3억원": two amounts
  if (c.qualifier !== 'exact' || c.min === null || c.large === 0 || text.startsWith('각각', c.start - 6)) return c
  const one = tenTo(c.unit)
  const high = c.min / one
  if (high < 2 || high > 9 || text.charAt(c.start) !== String(high)) return c
  const low = Number(LOWER.exec(text.slice(Math.max(0, c.start - 4), c.start))?.[1])
  return low === high - 1 ? { ...c, start: c.start - 3, min: low * one, qualifier: 'range' } : c
}

const GROWS = /^ ?까지 (?:늘|줄|올|오[른르](?!내)|내[려리렸린]|떨어|커|확대|[증감][가소])/
/** "1조에서 2조원으로" and "에서 2조원까지 늘어난다" is a change from one amount to another; "10만원에서 20만원 사이" a range. */
const isSpan = (text: string, a: Candidate, b: Candidate): boolean => {
  if (text.startsWith('으로', b.end) || text.startsWith('로', b.end) || GROWS.test(text.slice(b.end, b.end + 6)))
    return false
  const open = a.currency === null && a.unit > 0 && b.currency !== null
  return open || CLOSERS.some((c) => text.startsWith(c, b.end))
}

/** What the first end is counted in: the first of the second end's units that leaves it the smaller one. */
const sharedPower = (a: Candidate, b: Candidate, top: number): number | null => {
  if (a.large > 0) return 0
  const powers = a.unit > 0 ? [b.large, 0] : [b.unit, b.large, MAN, 0]
  return powers.find((p) => p <= Math.max(b.large, b.unit) && (a.min ?? 0) * tenTo(p) < top) ?? null
}
