import type { AgencyMention, AmountMention, Mention, PeriodMention, ProgramMention, Span } from '../detect/mention.ts'
import type { FactIndex } from '../facts/fact-index.ts'
import { type Gap, gapBetween } from './gap.ts'

/** How a name stands to an amount. */
export type Place = 'before' | 'behind' | 'carried' | 'heading' | 'listed'

/** A name that an amount may be of. */
export interface Candidate {
  readonly program: ProgramMention
  readonly place: Place
  readonly gap: Gap
  /** The name is only the first word of something else's: "국가AI컴퓨팅센터 자문위원". */
  readonly headElsewhere: boolean
}

/** Whether another sentence, or a heading, gave the name. */
export const isHandedOn = ({ place }: Candidate): boolean => place === 'carried' || place === 'heading'

/** What link keeps while it walks through a sentence, so that each amount finds its names in constant time. */
export interface Sight {
  readonly text: string
  readonly sentence: Span
  readonly programs: readonly ProgramMention[]
  readonly amounts: readonly AmountMention[]
  readonly periods: readonly PeriodMention[]
  readonly agencies: readonly AgencyMention[]
  readonly index: FactIndex
  /** ISO day of the article. */
  readonly publishedAt: string | null
  /** The sentence names more than one thing. */
  readonly several: boolean
}

const MAX_REACH = 160
/** What may follow a programme's name and still speak of the programme. */
const HEAD =
  /^(?:[’'”"」』]*(?:안|비|건설)?)(?:[은는이가을를의에와과도]|에는|에도|에만|으로|로|이란|라는|이라는|[,(（:·\s’'”"」』]|\d|$)/
const OTHER_HEAD =
  /^[’'”"」』]* (?!사업|예산|구축|건설(?:비| |에)|공사(?:비| |에)|프로젝트|조성|설립|건립|개발|출자|총|사업비|규모|공모|지원|확보|도입|추진|투자|본예산|계획|정부안|올|내년|지난해|작년|금년|재작년|약|매년|해마다|연|최대|관련|등|분야|부문|전체|육성|확대|재원|지출|편성|배정|증액|특수목적법인|운영|전환|안|\d|\(|민간|공공|국비)[가-힣A-Za-z]/

const INCLUDES = /^[^.]{0,60}(?:포함한|포함해|비롯한|비롯해) /
/** "지방교부세 52조원을 비롯해 사업비 2조8000억원 등 내년 예산을 55조5000억원으로" */
const AMONG = /^[^.]{0,40}[을를] (?:포함한|포함해|비롯한|비롯해) [^.]{0,60} 등 /

/** The name is only what something else is measured by: "국방예산의 10배", "국방예산보다". */
const MEASURE = /^(?:의 (?:약 )?(?:[\d.]+|두|세|네|다섯|열) ?배|의 절반|보다|[과와] (?:맞먹|비슷|같은|견주|비교))/

const MOVED = /^ ?(?:증가|감소|감액|인상|증액|삭감|축소)(?:분|액)(?:을|이|만큼|으로)|^ ?(?:감소|증가|축소|확대)로 /

const isElsewhere = (text: string, program: ProgramMention): boolean => {
  const behind = text.slice(program.end, program.end + 8)
  return OTHER_HEAD.test(behind) || (!HEAD.test(behind) && /^[가-힣A-Za-z]/.test(behind))
}

/**
 * The name in the amount's own sentence that it may be of: the nearest before it, else one straight behind. `earlier` is
 * the amount before it in the sentence; `skip` are the stretches between (periods, the lead agency) that say nothing of their own.
 */
export function nearestName(
  sight: Sight,
  amount: AmountMention,
  before: ProgramMention | null,
  after: ProgramMention | null,
  earlier: AmountMention | null,
  skip: readonly Span[],
): Candidate | null {
  const { text } = sight
  // "총지출 673조원의 0.003%인 200억원이 국가AI컴퓨팅센터에": the name before has its amount already.
  const taken = before !== null && earlier !== null && earlier.start >= before.end
  const straight = taken ? behindName(text, amount, after) : null
  if (straight !== null) return straight
  // "고도화 사업 20억원을 포함한 총 1조1201억원": a whole of which the thing before is a part
  const isWhole =
    earlier !== null &&
    (INCLUDES.test(text.slice(earlier.end, amount.start)) ||
      (before !== null && AMONG.test(text.slice(before.end, Math.min(amount.start, before.end + MAX_REACH)))))
  if (before !== null && !(taken && isWhole) && amount.start - before.end <= MAX_REACH) {
    // "지방교부세 감액분을 반영해 72조원": only what moved another amount
    if (MOVED.test(text.slice(before.end, before.end + 10))) return behindName(text, amount, after)
    const from = Math.max(before.end, earlier?.end ?? 0)
    const measure = MEASURE.exec(text.slice(before.end, before.end + 12))
    const apart = measure === null ? null : { start: before.end, end: before.end + measure[0].length }
    const gap = gapBetween(text, from, amount.start, skip, taken)
    if (apart !== null && earlier === null)
      return { program: before, place: 'before', gap: { ...gap, apart }, headElsewhere: false }
    return { program: before, place: 'before', gap, headElsewhere: isElsewhere(text, before) }
  }
  return behindName(text, amount, after)
}

/** "200억원을 국가AI컴퓨팅센터에": the name straight behind, with nothing but a particle or 규모의 between. */
function behindName(text: string, amount: AmountMention, after: ProgramMention | null): Candidate | null {
  if (after === null || after.start - amount.end > 24) return null
  const between = text.slice(amount.end, after.start)
  if (
    !/^(?:을|를|이던|이|가|의|원|으로|인)? ?(?:규모의?|규모로 (?:편성한|짠|마련한|제출한)|상당의|짜리|을 들여|를 들여|을 들이는|이 드는|이 들어가는|이 투입되는|을 투입하는|을 투입해|을 투자하는|을 출자해서?|를 출자해서?|이 (?:배정|편성|책정|반영|투입|확정)된|을 출자하는|으로 첫발을 뗀|으로 시작한|으로 출발한|으로 조성하는|으로 추진하는)? ?(?:(?:올해|내년도?|정부의?|이번|슈퍼|초슈퍼|첫|\d{4}년도?) ?){0,2}[‘'“"]?$/.test(
      between,
    )
  )
    return null
  const gap: Gap = { content: 0, takeover: null, apart: null }
  return { program: after, place: 'behind', gap, headElsewhere: false }
}

/** "A와 B에 각각 100억원, 200억원": the name at the amount's own place in the list; null where it is no such list. */
export function listedName(sight: Sight, nth: number): ProgramMention | null {
  const { text, programs, amounts } = sight
  const first = amounts[0]
  const lastName = programs.at(-1)
  if (programs.length < 2 || programs.length !== amounts.length || !first || !lastName) return null
  if (lastName.end > first.start || !text.slice(lastName.end, first.start).includes('각각')) return null
  return programs[nth] ?? null
}

/** The ministry's whole budget ("과기정통부 내년 예산은 23조7417억원"), named by agency and the word 예산 apart; null otherwise. */
export function ministryBudget(
  sight: Sight,
  amount: AmountMention,
  agency: Extract<Mention, { kind: 'agency' }> | null,
  beforePeriods: readonly PeriodMention[],
): Candidate | null {
  if (agency === null || amount.start - agency.end > 80) return null
  const { text, index } = sight
  const between = text.slice(agency.end, amount.start)
  const said =
    /^[)）]?(?:의|은|는|이|가)? ?(?:(?:편성한|짠|마련한|내놓은|제출한|확정한) )?(?:(?:올해|내년도?|지난해|작년|\d{4}년도?|(?:오는 |지난 )?\d{1,2}일|소관|전체|총) ?){0,4}(?:예산(?:안|액)?|소관 예산|총지출|살림(?:살이)?)(?: 규모)?(?:은|는|이|가|도|을(?! 통)|으로|안은|,|\(| )/.exec(
      between,
    )
  if (said === null) return null
  const budgets = index.budgetsOf(agency.entity)
  const whole = budgets.find((program) => program.parent === null || index.program(program.parent)?.kind !== 'ministry')
  if (whole === undefined) return null
  const gap = gapBetween(text, agency.end + said[0].length, amount.start, beforePeriods)
  const { start, end } = agency
  return {
    program: { kind: 'program', start, end, text: agency.text, entity: whole.id, name: whole.name.ko },
    place: 'before',
    gap,
    headElsewhere: false,
  }
}

/** "올해보다 8.1% 늘어난 " between the budget and its amount. */
const COMPARED =
  /(?:올해|지난해|작년|전년)(?: ?본예산)?(?:[(（][^)）]{0,16}[)）])?(?:보다| ?대비) ?[\d.]{1,5} ?% ?(?:늘어난|증가한|많은|늘린|줄어든|감소한|증액한|증액된) ?/
const WHOLE_BUDGET =
  /(?:정부|나라|국가)?(?:의)? ?(?:본예산|예산안|예산|나라 ?살림|재정지출)(?: 규모)?(?:은|는|가|이|을|으로|안을|안은|의|이라는)?[^가-힣\d]{0,3}(?:총 |모두 |약 |총지출 기준 )?$/

/** "728조원 규모의 내년도 예산안": behind the amount and its year. */
const WHOLE_BEHIND = /^도? ?(?:(?:정부|나라|국가) ?)?(?:본예산|예산|나라살림)안?(?:[을를은는이가의과와,.”’'"]|으로| |$)/

/** "728조원 규모의 예산안", "728조원 예산안": behind an amount that no year is told of. */
const YEARLESS_BEHIND =
  /^ ?(?:규모의? )?(?:정부 |나라 |슈퍼 )?(?:본예산|예산)안?(?:[을를은는이가의과와,.”’'"]|으로| |$)/

/** True where the words around say that the amount is of the year's budget at large, and of no named part of it. */
function isCalledWhole(text: string, amount: AmountMention, period: PeriodMention | null, sentence: Span): boolean {
  if (period !== null && period.start >= amount.end) return WHOLE_BEHIND.test(text.slice(period.end, period.end + 14))
  const from = period?.end ?? Math.max(sentence.start, amount.start - 16)
  const between = text.slice(from, Math.min(amount.start, from + 60)).replace(COMPARED, '')
  if (between.length > 24 || !WHOLE_BUDGET.test(between))
    return period === null && YEARLESS_BEHIND.test(text.slice(amount.end, amount.end + 14))
  return !/[가-힣]{2} 본?예산/.test(between.replace(/^도? ?정부|감액 (?=예산)/, ''))
}

/** The years that a budget without one may be of: the one that the article's day leads to, or its own. */
function yearsOf(period: PeriodMention | null, publishedAt: string | null): readonly number[] {
  if (period !== null) return period.from !== null && period.from === period.to ? [period.from] : []
  const published = publishedAt === null ? null : Number(publishedAt.slice(0, 4))
  return published === null ? [] : [published + 1, published]
}

/** Won from which the very amount that is recorded as the nation's spending is that, in whatever words of a budget. */
const LARGE = 100_000_000_000_000
const AROUND = 120
const SPEAKS_OF_BUDGET = /예산|나라살림|총지출/
const MEASURES = /^[)）]?(?: ?보다| ?대비|에 비해|에서)/

/**
 * "정부의 내년 예산안은 728조원", "728조원 예산안": the nation's whole budget, called just that. Only an amount that is
 * recorded as total spending of its year counts, since any ministry's budget may be called so.
 */
export function wholeBudget(sight: Sight, amount: AmountMention, period: PeriodMention | null): Candidate | null {
  const { text, index, publishedAt, sentence } = sight
  const years = yearsOf(period, publishedAt)
  if (years.length === 0) return null
  const large =
    amount.min !== null &&
    amount.min >= LARGE &&
    !MEASURES.test(text.slice(amount.end, amount.end + 6)) &&
    SPEAKS_OF_BUDGET.test(
      text.slice(Math.max(sentence.start, amount.start - AROUND), Math.min(sentence.end, amount.end + AROUND)),
    )
  if (!large && !isCalledWhole(text, amount, period, sentence)) return null
  const fact = years
    .flatMap((year) => index.totals('total-spending', year))
    .find((each) => each.amount?.value === amount.min && index.program(each.entity)?.parent === null)
  const program = fact && index.program(fact.entity)
  if (!program) return null
  const { start, end } = period ?? amount
  return {
    program: { kind: 'program', start, end, text: text.slice(start, end), entity: program.id, name: program.name.ko },
    place: 'before',
    gap: { content: 0, takeover: null, apart: null },
    headElsewhere: false,
  }
}
