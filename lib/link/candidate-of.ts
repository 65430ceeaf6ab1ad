import type { AmountMention, ProgramMention, Span } from '../detect/mention.ts'
import type { FactIndex } from '../facts/fact-index.ts'
import { type Candidate, listedName, ministryBudget, nearestName } from './candidates.ts'
import { gapBetween } from './gap.ts'
import { othersBudget } from './others-budget.ts'
import { goesOnAbout } from './points-back.ts'
import type { Seen } from './seen.ts'
import { isJoint, ofParts } from './together.ts'

const ADDED = /합[하해치쳐친한계산]|더[하해한]|모두/

/** "일반회계 및 균형발전특별회계는": two things together, of which the second has a name. */
const WITH_OTHER = /(?:회계|기금|예산) ?(?:및|과|와|·) ?$/

const ADDED_UP = /합치|합하|합쳐|합한|더하|더한|모두 합/
/** "고교 무상교육과 무상급식 예산을 합치면 3276억원": of the two only one has a name here, and the sum is of neither. */
const isAddedUp = (text: string, { program, place }: Candidate, amount: AmountMention): boolean =>
  place === 'before' &&
  ADDED_UP.test(text.slice(program.end, amount.start)) &&
  (/[가-힣][와과·] ?$|(?:및|,) $/.test(text.slice(Math.max(0, program.start - 4), program.start)) ||
    /^(?: 예산)?(?:[와과] |·| 및 )/.test(text.slice(program.end, program.end + 6)))

const NO_GAP = { content: 0, takeover: null, apart: null } as const

/**
 * What an amount may be of, by the names about it, by the sentence's topic, by what is recorded or by what another sentence hands
 * on. `ofAgency`: the whole budget of an agency counts, too.
 */
export function candidateOf(seen: Seen, ofAgency = true): Candidate | null {
  const { sight, amount, earlier, before, after, passed, agency, inherited } = seen
  // handed on beside names of the sentence's own only where the words point back to it
  if (inherited !== null && sight.programs.length > 0) return { ...inherited, gap: NO_GAP, headElsewhere: false }
  const listed = listedName(sight, seen.nth)
  if (listed !== null) return { program: listed, place: 'listed', gap: NO_GAP, headElsewhere: false }
  // "a와 b를 합하면 c": the sum of several is none of them, but of what the sentence is about
  if (
    sight.several &&
    earlier !== null &&
    // "a와 b를 더한 내년도 총지출은 c": the sum has a name of its own
    (before === null || before.start < earlier.end) &&
    ADDED.test(sight.text.slice(earlier.end, Math.min(amount.start, earlier.end + 20)))
  )
    return ofParts(sight, amount, seen.nth)
  if (isJoint(sight.text, seen.beforeThat, before, amount)) return null
  if (isSumOfPart(seen)) return ofAgency ? recordedBudget(seen) : null
  // "국가AI컴퓨팅센터 사업을 위한 자리에서 과기정통부의 올해 예산을": the ministry that leads it says whose money it is
  const leads =
    agency !== null &&
    before !== null &&
    (sight.index.program(before.entity)?.lead === agency.entity || isRecorded(amount, before.entity, sight.index))
  const said = leads && agency.start >= before.end ? [...passed, agency].sort((a, b) => a.start - b.start) : passed
  const own = nearestName(sight, amount, before, after, earlier, said)
  if (own !== null && isAddedUp(sight.text, own, amount)) return null
  if (own !== null && WITH_OTHER.test(sight.text.slice(Math.max(0, own.program.start - 12), own.program.start)))
    return null
  const topic = topicOf(seen, own)
  if (topic !== null) return topic
  const isOwn = own !== null && isRecorded(amount, own.program.entity, sight.index)
  const whole = isOwn || !ofAgency ? null : recordedBudget(seen)
  if (whole !== null) return whole
  const ministry = ofAgency ? ministryBudget(sight, amount, agency, passed) : null
  if (own !== null && (ministry === null || own.program.start >= ministry.program.start)) return own
  if (ministry !== null) return ministry
  if (inherited === null) return null
  const from = earlier?.end ?? sight.sentence.start
  // "항공산업 분야는 … 207억원 줄어든 405억원": what takes over stands before an earlier amount as well
  const { takeover } = gapBetween(
    sight.text,
    sight.sentence.start,
    amount.start,
    toldBefore(seen, inherited.program),
    true,
  )
  const gap = { ...gapBetween(sight.text, from, amount.start, passed), takeover }
  const other = othersBudget(sight.text, sight.sentence.start, amount.start)
  if (other !== null) return { ...inherited, gap: { ...gap, takeover: other }, headElsewhere: true }
  const back = goesOnAbout(sight.text, sight.sentence, from, amount, inherited.program)
  return { ...inherited, gap: back ? { ...gap, takeover: null } : gap, headElsewhere: false }
}

const BUDGET = /예산|총지출|지출액|기금운용|살림|편성/
/** "농식품부와 해수부의 예산이 각각" */
const FEW_AGENCIES = 4
/** A figure of so many of its last digit's worth is that of one budget and no other's. */
const FINE = 1000

/**
 * "복지부는 … 총지출이 137조4949억원으로", "중기부는 … 14조5135억원 규모의 2024년도 예산안을": the whole budget of the agency
 * that the sentence speaks of, by whatever words, where the very amount is recorded as that.
 */
function recordedBudget({ sight, amount, agency, spender, spoken }: Seen): Candidate | null {
  const { text, sentence, index } = sight
  const { min, max, roundedTo, currency } = amount
  if (min === null || min !== max || currency !== 'KRW' || min < FINE * roundedTo) return null
  const from = Math.max(sentence.start, amount.start - 100)
  if (!BUDGET.test(text.slice(from, Math.min(sentence.end, amount.end + 40)))) return null
  for (const who of [agency, spender, spoken, ...sight.agencies.slice(0, FEW_AGENCIES)]) {
    const entity = who === null ? null : 'entity' in who ? who.entity : who.agency
    if (who === null || entity === null) continue
    const budget = index.budgetsOf(entity).find(({ id, kind }) => kind === 'ministry' && isRecorded(amount, id, index))
    if (budget === undefined) continue
    const { start, end } = who
    const program = {
      kind: 'program',
      start,
      end,
      text: text.slice(start, end),
      entity: budget.id,
      name: budget.name.ko,
    } as const
    return { program, place: 'before', gap: NO_GAP, headElsewhere: false }
  }
  return null
}

const MOST_PASSED = 12

/** The last periods and amounts of the sentence before an amount, and the agency that leads the thing, in order. */
function toldBefore({ sight, nth, passed, agency }: Seen, { entity }: ProgramMention): Span[] {
  const lead = agency !== null && sight.index.program(entity)?.lead === agency.entity ? [agency] : []
  const spans = [...sight.amounts.slice(Math.max(0, nth - MOST_PASSED), nth), ...passed, ...lead]
  return spans.sort((a, b) => a.start - b.start)
}

/** Another ministry than today's may have led it: the very amount that is recorded of the thing says that it is its own. */
const isRecorded = ({ min, max }: AmountMention, entity: string, index: FactIndex): boolean =>
  min !== null && min === max && index.facts(entity).some((fact) => fact.amount?.value === min)

const TOPIC = /^(?: ?(?:예산|사업비|사업|규모))?(?:[은는]|에는|엔) /

/** "소비쿠폰 예산은 2차 추경 심사를 거치며 12조1709억원으로": of two names the sentence's topic, whose recorded amount it is. */
function topicOf({ sight, amount, earlier, beforeThat }: Seen, own: Candidate | null): Candidate | null {
  const { text, index } = sight
  if (own === null || beforeThat === null || own.place !== 'before' || earlier !== null) return null
  if (!TOPIC.test(text.slice(beforeThat.end, beforeThat.end + 6))) return null
  if (isRecorded(amount, own.program.entity, index) || !isRecorded(amount, beforeThat.entity, index)) return null
  return { program: beforeThat, place: 'before', gap: { ...own.gap, takeover: null }, headElsewhere: false }
}

/** "일반회계 2184억원, 남북협력기금 1조1004억원 등 총 1조3188억원" */
const IN_ALL = /(?:등|으로),? ?(?:총|모두|전체|합계|도합)/

/** "기금 75조원에 민간 자금 75조원을 합해 모두 150조원": the name has its amount, and the sum is of more than that. */
function isSumOfPart({ sight, amount, earlier, before }: Seen): boolean {
  if (earlier === null || before === null || earlier.start < before.end) return false
  const lead = sight.text.slice(earlier.end, Math.min(amount.start, earlier.end + 20))
  if (!ADDED.test(lead) && (!IN_ALL.test(lead) || isRecorded(amount, before.entity, sight.index))) return false
  return /^ ?\d/.test(sight.text.slice(before.end, before.end + 2))
}
