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
/** "지난해 절반 수준인", "올해 1.1배 규모인", "올해와 같은": the year of what it is like. */
const LIKE =
  /^(?:도|의)? ?(?:약 )?(?:절반|[\d.]{1,4} ?배|(?:두|세|네|다섯|열) ?배)|^(?:과|와) (?:같은|비슷한|엇비슷한|동일한|동일하게|똑같이)|^ ?수준(?:인|으로|의) /
const REACH = 90

/** "(2025∼2030년, 총 540억원)에": a period that stands in a bracket with an amount of its own. */
const IN_BRACKET = /^[^()（）]{0,30}원[^()（）]{0,8}[)）]/
/** "올해 착수해 2029년 마치는": the year in which something ends, not one whose money it is. */
const ENDS = /^에? ?(?:마치|끝나|끝내|완료[되하할]|마무리|종료[되하할])/
/** "2029년 12월 개항": the year in which something opens. */
const OPENS = /^에? ?(?:\d{1,2}월(?:에|까지)? ?)?(?:개항|개통|개원|개관|개교|개청|준공|완공|운항|발사)/
/** "52억원을 내년 정부안에 편성했다", "250억원을 올해 집행하기로": the year of the budget that it was put into, or of the spending. */
const INTO = /^도? ?(?:정부안|예산안|본예산|예산)에/
const ITS_BUDGET = /^도? ?(?:본예산|예산안?|정부안|결산|기준)[)）]/
const SPENT_IN = /^(?:에|에는|까지)? ?(?:우선 |먼저 )?(?:집행|투입|지원|편성|배정|쓰|쓸|쓴|들이|지출|출자|출연)/

/**
 * The period that governs an amount. The nearest before it in its sentence that isn't just what it is compared with;
 * else one right behind it ("728조원 규모의 내년 예산안"). `before` and `after` are the sentence's periods on each side,
 * in order; `from` is where the amount before it ends.
 */
export function periodOf(
  text: string,
  amount: AmountMention,
  before: readonly PeriodMention[],
  after: PeriodMention | undefined,
  from: number,
): PeriodMention | null {
  // "2030년까지 3200억원을 투입하고 이 가운데 250억원을 올해 집행하기로": the period before has its amount
  if (after !== undefined && (before.at(-1)?.end ?? 0) <= from && isSpentIn(text, amount, after)) return after
  // "35조원(2025년 본예산) → 37조원(2026년 예산안)": right behind, in a bracket of its own
  if (after !== undefined && after.from !== null && after.from === after.to)
    if (/^ ?[(（]$/.test(text.slice(amount.end, after.start)) && ITS_BUDGET.test(text.slice(after.end, after.end + 12)))
      return after
  for (let i = before.length - 1; i >= 0; i--) {
    const period = before[i]
    if (period === undefined || amount.start - period.end > REACH * 3) break
    if (DEBATE.test(text.slice(period.end, period.end + 10))) continue
    if (period.relative === null && OPENS.test(text.slice(period.end, period.end + 12))) continue
    const bracket = IN_BRACKET.exec(text.slice(period.end, period.end + 42))
    if (bracket !== null && period.end + bracket[0].length <= amount.start) continue
    if (LIKE.test(text.slice(period.end, Math.min(amount.start, period.end + 16)))) continue
    // "지난해 추경과 올해 예산을 통해 확보한": of two years together
    const earlier = before[i - 1]
    if (earlier !== undefined && isJoined(text, earlier, period, amount)) return { ...period, from: null }
    const next = before[i + 1]?.start ?? amount.start
    const stretch = text.slice(period.end, Math.min(next, period.end + REACH))
    if (!COMPARES.test(stretch.replace(LAST_YEAR, '').replace(OTHER_STAGE, '')))
      return period.relative === null && ENDS.test(text.slice(period.end, period.end + 8))
        ? { ...period, from: null }
        : period
  }
  if (after === undefined || before.length > 0) return null
  const between = text.slice(amount.end, after.start)
  if (/^(?:[(（][^()（）\d]{1,12}[)）])? ?(?:규모|수준)?의 ?$|^ ?규모인 $|^에 (?:이르는|달하는) $/.test(between))
    return after
  const behind = text.slice(after.end, after.end + 42)
  if (/^ ?[(（]$/.test(between)) return IN_BRACKET.test(behind) ? null : after
  if (/^, ?$/.test(between)) return after.from !== after.to && /^[)）]/.test(behind) ? after : null
  if (/^[을를이가] $/.test(between) && INTO.test(behind)) return after
  // "국비 8077억원을 들여 2022년부터 2028년까지"
  if (/^[을를] (?:들여|투입해|투자해|써서?) (?:오는 )?$/.test(between) && (lengthOf(after) ?? 1) > 1) return after
  // "1050억원을 7년간 투입하는": over years, and no year's money "1050억원을 올해"
  return /^[을를] (?:오는 )?$/.test(between) && (after.from !== after.to || (lengthOf(after) ?? 1) > 1) ? after : null
}

const JOINS = /^도?(?: ?(?:추경|본예산|예산|추가경정예산)(?:안)?)?(?:과|와| 및|·) ?$/

/** Whether two years stand side by side for one amount; "2024년과 2025년 각각" has one for each. */
const isJoined = (text: string, earlier: PeriodMention, period: PeriodMention, amount: AmountMention): boolean =>
  JOINS.test(text.slice(earlier.end, period.start)) && !text.slice(period.end, amount.start).includes('각각')

const isSpentIn = (text: string, { end }: AmountMention, after: PeriodMention): boolean =>
  after.from !== null &&
  after.from === after.to &&
  /^[을를] $/.test(text.slice(end, after.start)) &&
  SPENT_IN.test(text.slice(after.end, after.end + 14))

const FROM = /^(?:[(（][^()（）]{0,16}[)）]|[)）])?에서(?![는도]| (?:멈|그[쳤치]|동결|묶))/
/** "기초연금(9조1천억원→11조5천억원)": from the one to the other. */
const ARROW = /^[)）]? ?(?:→|⟶|➔|➡|->|=>) ?/
/** Whether nothing but an arrow stands between two amounts. */
export const isArrow = (between: string): boolean => ARROW.exec(between)?.[0] === between

const OF_TOPIC = /^(?:도|의)? [가-힣A-Za-z&· ]{2,16}[을를은는] ?(?:약 |총 )?$/
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
  const leads = ARROW.test(text.slice(amount.end, amount.end + 5))
  if (!leads && !FROM.test(text.slice(amount.end, amount.end + 24))) return false
  // "2026년 국방예산을 61조원에서 66조원으로": the year of what is spoken of
  const isTopics = OF_TOPIC.test(text.slice(period.end, amount.start))
  if (!isTopics && amount.start - period.end <= (leads ? 1 : ADJACENT)) return false
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
