import type { Tied } from '../link/tied.ts'
import { isStated } from './finding.ts'
import { BEHIND_RATE, MARKER, MEASURED_NEXT } from './measure-words.ts'

/** So little stands between a base and what was added to it. */
export const LONGEST_BESIDE = 14
const RATE_THEN_INCREMENT = /^[)\]）]?(?:원)?(?: ?보다| ?대비|에 비해|으로|로),? ?[\d.]{1,6} ?[%％](?: ?[(（]|인 |, )$/
const TAKEN_FROM = /^[)\]）]?(?:원)?에서 ?$/
const ARRIVED = /^[)\]）]?(?:원)?(?:으로|로|까지),? ?$/

/**
 * "673조원보다 54조원(8.1%) 늘어난다", "365조원에서 388조원으로 23조원(6.3%)": where the increment told right behind a base or
 * the amount arrived at ends, its rate with it; else null.
 */
export function throughIncrement(
  text: string,
  tied: readonly Tied[],
  i: number,
  ends: (i: number) => number,
): number | null {
  const [base, next] = [tied[i - 1], tied[i]]
  if (base === undefined || next === undefined || next.sentence !== base.sentence) return null
  const between = text.slice(base.amount.end, next.amount.start)
  // "5571억원에서 4260억원으로 23.5%(1311억원) 줄이고", "10조원보다 12.4%인 1조2973억원이": behind its rate
  if (RATE_THEN_INCREMENT.test(between)) return ends(i)
  // "올해 31조1000억원에서 5조2000억원(16.7%) 줄어든 규모다."
  const leads = MARKER.test(between) || ARRIVED.test(between) || (next.delta !== null && TAKEN_FROM.test(between))
  return between.length <= LONGEST_BESIDE && leads && !/\d/.test(between) ? ends(i) : null
}

/** "16조8000억원 대비 13.1%(2조2000억원) 늘어난 19조원": the increment stands in brackets behind its rate. */
const RATE_THEN_BRACKET = /^[)\]）]?(?: ?보다| ?대비|에 비해|에서) ?(?:[\d.]{1,6} ?(?:%|％)(?: ?[(（]|인 |, ))?$/

export function throughBracket(text: string, base: Tied, increment: Tied, now: Tied): boolean {
  if (base.sentence !== now.sentence || !isStated(now.amount)) return false
  const [first, second] = [increment.amount.start - base.amount.end, now.amount.start - increment.amount.end]
  if (first > 20 || second > 24) return false
  return (
    RATE_THEN_BRACKET.test(text.slice(base.amount.end, increment.amount.start)) &&
    MEASURED_NEXT.test(text.slice(increment.amount.end, now.amount.start))
  )
}

const MOST_OF_SEVERAL = 8
const GOES_ON_LISTING = /^[)）](?:,|고|하고|이고)/

/** The way of the next increment that stands in a bracket behind its rate, where a list goes on up to it. */
export function wayOfNext(text: string, tied: readonly Tied[], i: number): 'up' | 'down' | null {
  const own = tied[i]
  if (own === undefined || !GOES_ON_LISTING.test(text.slice(own.amount.end, own.amount.end + 3))) return null
  for (let at = i + 1; at <= i + MOST_OF_SEVERAL; at++) {
    const next = tied[at]
    if (next === undefined || next.sentence !== own.sentence) return null
    if (next.delta !== null && BEHIND_RATE.test(text.slice(next.amount.start - 3, next.amount.start)))
      return next.delta === 'increase' ? 'up' : 'down'
  }
  return null
}
