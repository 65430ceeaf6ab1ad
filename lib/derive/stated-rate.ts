import type { Tied } from '../link/tied.ts'
import type { Term } from './finding.ts'

const MORE = /늘|증|많|오른|올[라랐린]|확대|팽창|커[졌진지]|불[어었]|높|상승|뛰(?!어넘)|뛴|↑|▲/
const LESS = /줄|감[소액]|[급삭]감|축소|쪼그라|적[은다어]|깎|낮|하락|↓|▼|▽|△/
/** Per cent, not percentage points; a sign may stand before, its direction behind ("8.1% 늘어난", "+8.1%", "8.1%↑"). */
const RATE = /([+＋▲△▼▽−-]? ?)(?<![\d.,])(\d{1,4})(?:\.(\d{1,3}))? ?(?:%|％|퍼센트)(?! ?(?:p|P|포인트))/
/** "연평균 4.5% 증가": a rate for each of several years, not from the first to the last. */
const YEARLY = /(?:연평균|매년|해마다|매해|연간|평균)[가-힣]{0,3} ?(?:약 )?$/
const MOST = 120
type Direction = 'up' | 'down' | null

/** "453억원 증가(3.6%)한", "감액(20%)된": the rate in a bracket inside its verb. */
const IN_VERB = /^[)）](?:[한된했됐함됨]|하[였고여며]|되[었고어며])/

const RATE_NOUN = /(?:증가|상승|인상|감소|하락|삭감|감액)(?:율|률|폭)[은이] ?(?:약 ?)?$/

/** The words that say which way a rate from `from` to `to` goes: right behind it, or right before the bracket in which it stands. */
function wordsOf(stretch: string, from: number, to: number): string {
  if (/[(（]/.test(stretch[from - 1] ?? '') && IN_VERB.test(stretch.slice(to, to + 3)))
    return stretch.slice(Math.max(0, from - 5), from - 1)
  // "감소율은 16.4%": by the noun before
  const noun = RATE_NOUN.exec(stretch.slice(Math.max(0, from - 12), from))
  if (noun !== null) return noun[0]
  // "10.5%(1조5961억원) 증가한": the difference in brackets
  // "4.6%인 2조5000억원이 늘어난", "6.1%, 628억원이 늘어난": or behind the rate
  const behind = stretch
    .slice(to, to + 36)
    .replace(/^ ?[(（][^)）]{0,20}[)）]/, '')
    .replace(/^(?:인|,) [\d조억만천 ,.]{2,18}원?(?:이|가|을|를)? ?/, '')
  return behind.slice(0, 10)
}

/** The percentage in a stretch, signed by `direction`, which is given its own sign and the words right behind it. */
export function readRate(
  text: string,
  from: number,
  to: number,
  direction: (sign: string, behind: string) => Direction,
): Term | null {
  const stretch = text.slice(from, Math.min(to, from + MOST))
  const match = RATE.exec(stretch)
  if (match === null) return null
  const [whole, sign = '', units = '', decimals = ''] = match
  if (YEARLY.test(stretch.slice(Math.max(0, match.index - 12), match.index))) return null
  const at = match.index + whole.length
  const way = direction(sign, wordsOf(stretch, match.index, at))
  if (way === null) return null
  const value = (Number(`${units}.${decimals || 0}`) / 100) * (way === 'up' ? 1 : -1)
  const half = 0.005 * 10 ** -decimals.length
  const start = from + match.index + sign.length
  return {
    ...{ role: 'stated-rate', value, low: value - half, high: value + half, unit: 'ratio', period: null, about: false },
    ...{
      from: { span: [start, from + at] },
      words: text.slice(start, from + at),
      stage: null,
      asOf: null,
      currency: null,
    },
  }
}

function byWords(sign: string, behind: string): Direction {
  const up = /[+＋▲]/.test(sign) || MORE.test(behind)
  const down = /[−▼▽-]/.test(sign) || LESS.test(behind)
  return up === down ? null : up ? 'up' : 'down'
}

/** The percentage in a stretch, signed by the word of growing or shrinking right behind it, or by its own sign. */
export const statedRate = (text: string, from: number, to: number) => readRate(text, from, to, byWords)

const ON_LAST_YEAR =
  /(?:올해|지난해|작년|전년|20\d\d년)도?(?: ?(?:본예산|예산))?(?:보다|에 비해|[과와] 비교하면| ?대비)/
/** Code units around an amount in which a rate on the year before may stand. */
export const AROUND = 45
/** "전년 대비 8.2% 증가한 규모다.": a sentence that only goes on about the amount before it. */
const NEXT_ON_LAST_YEAR = new RegExp(`^[.\\s]{0,3}(?:이는 |[가-힣]{2,8}[부처청원][은는] )?${ON_LAST_YEAR.source}`)

const ARROW_BEHIND = /^(?:원)?(?:으로)?[,·… ]{1,2}[\d.]{1,5} ?[%％] ?[↑↓]/
const RIGHT_BEFORE = new RegExp(`${ON_LAST_YEAR.source} (?:약 )?$`)

/** Whether the sentence of an amount begins by measuring something on the year before, or does so right before the amount. */
export const opensOnLastYear = (text: string, { within, amount }: Tied): boolean =>
  NEXT_ON_LAST_YEAR.test(text.slice(within.start, Math.min(amount.start, within.start + AROUND))) ||
  RIGHT_BEFORE.test(text.slice(Math.max(within.start, amount.start - AROUND), amount.start))

/** The rate on the year before that stands by an amount: before it, behind it, or in the next sentence. */
export function rateAround(tied: Tied, next: Tied | undefined, text: string): Term | null {
  const { start, end } = tied.amount
  const from = Math.max(tied.within.start, start - AROUND)
  if (ON_LAST_YEAR.test(text.slice(from, start))) return statedRate(text, from, start)
  const to = Math.min(tied.within.end, end + AROUND)
  if (ON_LAST_YEAR.test(text.slice(end, to))) return statedRate(text, end, to)
  // "내년 61조5878억, 3.6%↑": a headline's
  if (ARROW_BEHIND.test(text.slice(end, to))) return statedRate(text, end, Math.min(to, end + 16))
  if (next?.sentence === tied.sentence) return null
  // "올해보다 453억원(-0.4%) 줄어든", "올해보다 0.4%(453억원)": the difference is no other amount
  const isFree = next === undefined || next.delta !== null
  const later = Math.min(tied.within.end + AROUND, isFree ? text.length : next.amount.start)
  return NEXT_ON_LAST_YEAR.test(text.slice(tied.within.end, later)) ? statedRate(text, tied.within.end, later) : null
}
