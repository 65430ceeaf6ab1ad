import type { Tied } from '../link/tied.ts'
import type { Finding } from './finding.ts'
import { isMeasure } from './measure-words.ts'
import { annualYear, type World, yearOf } from './world.ts'

/** "7조원이었던 올해보다 32.5% 많다": the year stands behind its amount. */
const YEAR_BEHIND =
  /^(?:이었던|이던|였던|인) (올해|지난해|작년|전년)(?:도)?(?:보다|에 비해|에 비하면| ?대비|[와과에] (?:견주|견줘|비교|비춰))/
/** "올해 예산이 17조4351억원이라며 9.9% 증가했다고": told as what something grew from. */
const GROWN_FROM =
  /^(?:이라며|이니|이므로|이었으니|이었는데|인데|인 만큼),? (?:약 )?[\d.]{1,6} ?[%％] ?(?:증가|늘|감소|줄|많|적)/
const isGrownFrom = (text: string, { amount: { end } }: Tied): boolean =>
  (text[end] === '이' || text[end] === '인') && GROWN_FROM.test(text.slice(end, end + 24))
const SENTENCES = 2
/** Amounts looked back over at most, so that a sentence without end costs no more than its length. */
const MOST = 16

/** The year of an amount that a sentence measures something by, which it doesn't give itself; null: it is no such amount. */
export function lastYearOf(base: Tied, world: World): number | null {
  if (base.amount.currency !== 'KRW' || base.delta !== null || base.refusal !== null) return null
  const behind = YEAR_BEHIND.exec(world.text.slice(base.amount.end, base.amount.end + 24))
  if (behind === null && !isMeasure(world.text, base) && !isGrownFrom(world.text, base)) return null
  return yearOf(base) ?? yearNamed(behind?.[1], world.publishedAt)
}

/** The year that 올해, 지난해 or 작년 is on the article's day; null for other words, or where the day isn't known. */
function yearNamed(word: string | undefined, publishedAt: string | null): number | null {
  if (word === undefined || word === '전년' || publishedAt === null) return null
  return Number(publishedAt.slice(0, 4)) - (word === '올해' ? 0 : 1)
}

/**
 * What the words behind the amount at `i` measure: of the year's amounts in the sentences before, those that `say` finds
 * to agree with the words (told whether nothing stands before it there); of several the one that was enacted, else the first,
 * which the text is about.
 */
export function measuredBefore(
  i: number,
  year: number,
  { text, tied }: World,
  say: (measured: Tied, first: boolean) => Finding | null,
  back: number = SENTENCES,
): Finding | null {
  const sentence = tied[i]?.sentence ?? 0
  let chosen: Finding | null = null
  let enacted = false
  for (let at = i - 1; at >= 0 && at >= i - MOST; at--) {
    const one = tied[at]
    if (one === undefined || one.sentence < sentence - back) break
    if (one.sentence === sentence || annualYear(one) !== year || isMeasure(text, one)) continue
    const before = tied[at - 1]
    const first = before === undefined || before.sentence < sentence - back
    const isEnacted = one.stage === 'enacted'
    const found = enacted && !isEnacted ? null : say(one, first)
    if (found === null) continue
    chosen = found
    enacted = isEnacted
  }
  return chosen
}
