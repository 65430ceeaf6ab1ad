import type { Mention, PeriodMention } from '../detect/mention.ts'
import { lengthOf } from '../link/period-of.ts'
import type { Tied } from '../link/tied.ts'
import type { Plan } from './plan.ts'
import type { World } from './world.ts'

const LONGEST = 40
const NEAR = 160
const BEGINS = /^(?:에|부터)? ?(?:시작|착수|출범|첫)/
const FIRST = /첫해(?:인|가)? $/

/** The first mention that ends behind an offset. */
function firstBehind(mentions: readonly Mention[], offset: number): number {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The mentions between two offsets, in order; found by halving, since many ask. */
export function mentionsBetween({ mentions }: World, from: number, to: number): Mention[] {
  const found: Mention[] = []
  for (let at = firstBehind(mentions, from); (mentions[at]?.start ?? to) < to; at++) {
    const mention = mentions[at]
    if (mention !== undefined) found.push(mention)
  }
  return found
}

const span = (from: number, to: number): Plan['period'] | null =>
  from < to && to - from < LONGEST ? { from, to } : null

/** The year that the words nearest to an offset say something goes on until; "지난해까지" tells of what was. */
function lastYear(told: readonly PeriodMention[], at: number): number | null {
  const untils = told.filter(({ from, to, relative }) => from === null && to !== null && (relative?.to ?? 1) > 0)
  const far = ({ start }: PeriodMention) => Math.abs(start - at)
  return (
    untils.reduce<PeriodMention | null>((best, one) => (best && far(best) <= far(one) ? best : one), null)?.to ?? null
  )
}

/** "2030년에 끝나는 사업" */
const ENDS = /^에? ?(?:끝나|끝내|마치|마무리|완료|종료)/
const saysEnd = ({ from, to, end }: PeriodMention, { text }: World): boolean =>
  from === to && ENDS.test(text.slice(end, end + 8))

/**
 * The years of a total. Where its own period gives but their number, or their last: a span of that length beside it, the
 * year that it is said to begin in, or the last less the number.
 */
export function yearsOf(total: Tied, { start, end }: { readonly start: number; readonly end: number }, world: World) {
  const { period, amount } = total
  if (period !== null && period.from !== null && period.to !== null) return span(period.from, period.to)
  const told = mentionsBetween(world, Math.max(start, amount.start - NEAR), Math.min(end, amount.end + NEAR)).filter(
    (mention): mention is PeriodMention => mention.kind === 'period' && mention.start !== period?.start,
  )
  const counts = period === null ? told : [period]
  const count = counts.map(lengthOf).find((years) => years !== null && years > 1) ?? null
  const isIts = (from: number, to: number) =>
    (count === null || to - from + 1 === count) && (period?.to == null || period.to === to)
  const spans = told.filter(({ from, to, relative }) => from !== null && to !== null && from < to && relative === null)
  // "4년에서 5년으로 바뀐다": which of several, the words don't say
  if (period === null && spans.some(({ from, to }) => from !== spans[0]?.from || to !== spans[0]?.to)) return null
  for (const { from, to } of told)
    if (from !== null && to !== null && from < to && isIts(from, to)) return span(from, to)
  const until = period?.to ?? lastYear(told, amount.start) ?? told.find((one) => saysEnd(one, world))?.from ?? null
  if (count !== null && until !== null) return span(until - count + 1, until)
  const begins = told.find((one) => {
    const lead = world.text.slice(Math.max(0, one.start - 6), one.start)
    return one.from === one.to && (BEGINS.test(world.text.slice(one.end, one.end + 6)) || FIRST.test(lead))
  })?.from
  if (begins == null) return null
  if (count !== null) return span(begins, begins + count - 1)
  return until === null ? null : span(begins, until)
}

/** "2022년부터 작년까지 지원한 국비는 270억원으로, 6년간 주기로 한 900억원": the years begin with those that it was spent in. */
export function sinceThen({ program, period }: Tied, { shape, period: spent }: Tied): Plan['period'] | null {
  const count = program === null && period !== null ? lengthOf(period) : null
  return shape === 'so-far' && spent?.from != null && count !== null ? span(spent.from, spent.from + count - 1) : null
}
