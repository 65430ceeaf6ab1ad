import type { AmountMention, PeriodMention } from '../detect/mention.ts'

/** Words behind a period that make it what something is measured against: "올해보다", "지난해(3조원)의 3배". */
const COMPARES =
  /[원억조][)）]?에서(?![는도])|보다|대비|에 비해|비하면|과 비교|와 비교|에 견줘|의 (?:약 )?[\d.]+ ?배|의 (?:두|세|네|다섯) ?배|의 절반/
const PART_OF_YEAR = /분기|반기/
const MONTH = /^ ?\d{1,2}(?:[~∼～-]\d{1,2})? ?월(?:까지|간|말까지)?/
/** "2026년도 국방예산이 전년 대비": another year than the period's is compared with. */
const LAST_YEAR = /전년도?(?:[(（][^)）]{0,16}[)）])? ?(?:본예산 ?)?(?:대비|보다|에 비해)/g
/** "내년 국방예산은 정부안 대비": another stage of it; "올해 정부안보다", straight behind the period, is not meant. */
const OTHER_STAGE = /(?<=.{4})(?:정부 ?원?안|당초 ?계획|요구안|원안)(?:[(（][^)）]{0,16}[)）])? ?(?:대비|보다|에 비해)/g
/** "올해 국회 심의 과정에서", "지난해 국회를 통과한": the year of the debate, not of the budget. */
const DEBATE = /^(?:도|의)? ?(?:정기)?(?:국회|예산 ?심[의사]|심[의사] ?과정|예결위)/
const REACH = 90

/**
 * The period that governs an amount. The nearest before it in its sentence that isn't just what it is compared with;
 * else one right behind it ("728조원 규모의 내년 예산안"). `before` and `after` are the sentence's periods on each side,
 * in order; `previousEnd` is where the amount before it ends.
 */
export function periodOf(
  text: string,
  amount: AmountMention,
  before: readonly PeriodMention[],
  after: PeriodMention | undefined,
): PeriodMention | null {
  for (let i = before.length - 1; i >= 0; i--) {
    const period = before[i]
    if (period === undefined || amount.start - period.end > REACH * 3) break
    if (DEBATE.test(text.slice(period.end, period.end + 10))) continue
    const next = before[i + 1]?.start ?? amount.start
    const stretch = text.slice(period.end, Math.min(next, period.end + REACH))
    if (!COMPARES.test(stretch.replace(LAST_YEAR, '').replace(OTHER_STAGE, ''))) return period
  }
  if (after === undefined || before.length > 0) return null
  const between = text.slice(amount.end, after.start)
  return /^ ?(?:규모|수준)?의 ?$|^ ?규모인 $|^에 (?:이르는|달하는) $|^ ?\($/.test(between) ? after : null
}

const FROM = /^[)）]?에서(?![는도])/
const ADJACENT = 12
const OWN = 25

/**
 * "내년 예산이 305억원에서 503억원으로": the year is that of the amount arrived at. A starting amount keeps a period only
 * where it stands right before, or the amount arrived at has one of its own.
 */
export function isOfTarget(
  text: string,
  amount: AmountMention,
  period: PeriodMention,
  after: PeriodMention | undefined,
): boolean {
  if (!FROM.test(text.slice(amount.end, amount.end + 6)) || amount.start - period.end <= ADJACENT) return false
  return after === undefined || after.start - amount.end > OWN
}

const LAST = /전년도?(?: ?(?:본예산|예산|추경))?(?:의|인)? ?[(（]?$/

/** "전년(305억원) 대비": the year before the one that the sentence speaks of. A word, no period of its own to detection. */
export function yearBefore(
  text: string,
  amount: AmountMention,
  from: number,
  year: number | null,
): PeriodMention | null {
  const start = Math.max(from, amount.start - 14)
  const match = LAST.exec(text.slice(start, amount.start))
  if (match === null) return null
  const at = start + match.index
  const [before, relative] = [year === null ? null : year - 1, null]
  return { kind: 'period', start: at, end: at + 2, text: text.slice(at, at + 2), from: before, to: before, relative }
}

/** True for a period that is less than its year: a quarter, a half, "올해 3월까지". */
export const isPartOfYear = (text: string, period: PeriodMention): boolean =>
  PART_OF_YEAR.test(period.text) || MONTH.test(text.slice(period.end, period.end + 12))

/** The number of years that a period spans; null when its words don't say. "5년간" alone says 5. */
export function lengthOf(period: PeriodMention): number | null {
  if (period.from !== null && period.to !== null) return period.to - period.from + 1
  const counted = /(\d{1,2}) ?(?:개)?년/.exec(period.text)
  return counted && period.from === null && period.to === null ? Number(counted[1]) : null
}
