import { tenTo } from '../../korean/figures.ts'
import { type Candidate, EOK } from './candidate.ts'

const SEPARATORS = new Set([',', '·', '・', 'ㆍ', '‧', '/', '→', '과', '와', '및', '에서', '대', '또는', '혹은'])

/** What a list of prices is told by, beside labels that end alike (1등, 2등; 대상, 금상; 국비, 도비). */
const LABELS = new Set(
  '성인 어른 청소년 어린이 학생 대학생 군인 경로 유아 소아 일반 단체 개인 평일 주말 월 연 주간 야간'.split(' '),
)

/** "1등 1000만, 2등 500만원", "어른 1만·청소년 7천원", "둘째 1천만, 셋째부터는 2천만원": members with labels of one kind. */
const isLabelled = (text: string, left: Candidate, right: Candidate): boolean => {
  const second = /^(?:, ?|[·ㆍ/])([가-힣\d]{1,4}?)(?:부터는?|이상은?|[은는])? $/.exec(
    text.slice(left.end, right.start),
  )?.[1]
  if (second === undefined) return false
  const first = /([가-힣\d]{1,4}?)(?:[은는])? $/.exec(text.slice(Math.max(0, left.start - 6), left.start))?.[1]
  if (first === undefined) return false
  return (LABELS.has(first) && LABELS.has(second)) || (first !== second && first.at(-1) === second.at(-1))
}

/** The members of a list share the currency that one of them names: "각각 200억, 300억원", "10만·20만원", "1조→2조원". */
export const shareListCurrency = (text: string, candidates: readonly Candidate[]): Candidate[] => {
  const out = [...candidates]
  for (let i = out.length - 2; i >= 0; i--) share(text, out, i, i + 1)
  for (let i = 1; i < out.length; i++) share(text, out, i, i - 1)
  return out
}

const share = (text: string, all: Candidate[], to: number, from: number): void => {
  const bare = all[to]
  const named = all[from]
  if (!bare || !named || bare.currency !== null || named.currency === null) return
  if (bare.large === 0) {
    if (to > from || text.slice(bare.end, named.start) !== '·') return
    // "5천·1만 원" names the unit of each, "2·3조원" names it once
    const large = bare.unit > 0 ? 0 : named.large
    if (bare.min === null || (bare.unit === 0 && (large === 0 || named.unit !== large))) return
    const min = bare.min * tenTo(large)
    if (min >= (named.min ?? 0)) return
    const place = bare.place + large
    const unit = large || bare.unit
    all[to] = { ...bare, min, max: min, place, precision: place, unit, large, currency: named.currency }
    return
  }
  const [left, right] = to < from ? [bare, named] : [named, bare]
  const gap = right.start - left.end
  if (gap > 9) return
  if (gap > 4 || !SEPARATORS.has(text.slice(left.end, right.start).trim())) {
    if (to > from || !isLabelled(text, left, right)) return
  }
  // Behind a named amount a count may follow: "3만원, 5만 명".
  if (to > from && (bare.large < EOK || /[가-힣]/.test(text.charAt(bare.end + 1)))) return
  all[to] = { ...bare, currency: named.currency }
}
