import type { AgencyMention, AmountMention, PeriodMention, ProgramMention, Span } from '../detect/mention.ts'
import type { FactIndex } from '../facts/fact-index.ts'
import type { Fact, Stage } from '../facts/schema.ts'
import type { Actor } from './actors.ts'
import { agreeing, type Known } from './agreeing.ts'
import { type Candidate, listedName, ministryBudget, nearestName, type Sight, wholeBudget } from './candidates.ts'
import { gapBetween } from './gap.ts'
import { notSpent } from './not-spent.ts'
import { othersBudget } from './others-budget.ts'
import { ownDelta } from './own-delta.ts'
import { isOfTarget, periodOf, yearBefore } from './period-of.ts'
import { payerOf, type Shape, shapeOf } from './shape.ts'
import { stageOf } from './stage-of.ts'
import { type Evidence, THRESHOLD, type Tied } from './tied.ts'
import { isJoint, ofParts } from './together.ts'
import { barred, isPublicRole, isWhole, speaksForAll, weigh } from './weigh.ts'

const PLAN_WORDS = /계획|사업|출자|투입|센터|예산|집행|편성|배정|지출|쓴다|쓸 |지원/
const BACK_TO =
  /^(?:이|해당|그|같은) ?(?:사업|센터|예산|프로젝트|펀드|계획)|^(?:사업비|총사업비|예산|정부안|규모)(?:은|는|이|도)|^이를 위해|^여기에/
/** "우주항공청은 지난해까지 이 사업에 4900억원을": pointed back to right before the amount. */
const BACK_BY =
  /(?:^|\s)(?:이|해당|그|같은) ?(?:사업|센터|프로젝트|펀드|계획)(?:에|에는|의|은|는)? ?(?:(?:올해|내년|지난해|작년)(?:에|에는|엔)? )?(?:[집투쓰들][가-힣]{0,2}[된인한간] (?:국비|예산|돈|금액|사업비)[은는이]? )?(?:모두 |총 |약 )?$/
/** "올해 450억원이던 이 사업 예산을" */
const BACK_BEHIND = /^(?:이던|이었던|을|를) (?:이|해당|그) ?(?:사업|센터|프로젝트|펀드|예산)/
const PIECE_OF = /^[^,.]{0,8}(?:중|가운데)(?![가-힣])/
const ADDED = /합[하해치쳐친한계산]|더[하해한]|모두/

/** "시는 국비 1조원을 확보했다": state money told by somebody who got or wants a part of it, and isn't the nation. */
const GOT = /^(?:을|를|도)? ?(?:추가로 |더 |새로 )?(?:확보|요청|신청|건의|받[아은았을]|따[내냈]|땄)/

/** The name that the sentence before, or the heading above, hands on. */
export interface Carried {
  readonly program: ProgramMention
  readonly sentence: number
  readonly place: 'carried' | 'heading'
  /** Handed on across a sentence that names nothing and nobody: only a figure that is recorded counts. */
  readonly across: boolean
}

/** All that the walk shows of one amount. */
export interface Seen {
  readonly sight: Sight
  readonly amount: AmountMention
  readonly nth: number
  readonly earlier: AmountMention | null
  readonly before: ProgramMention | null
  readonly beforeThat: ProgramMention | null
  readonly after: ProgramMention | null
  readonly passed: readonly PeriodMention[]
  readonly following: PeriodMention | undefined
  readonly spender: Actor | null
  /** Whose money the sentence before spoke of. */
  readonly spoken: Actor | null
  readonly agency: AgencyMention | null
  readonly stateAgency: Actor | null
  readonly inherited: Carried | null
}

const NO_GAP = { content: 0, takeover: null, apart: null } as const

function candidateOf(seen: Seen): Candidate | null {
  const { sight, amount, earlier, before, after, passed, agency, inherited } = seen
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
  if (isJoint(sight.text, seen.beforeThat, before, amount) || isSumOfPart(seen)) return null
  // "국가AI컴퓨팅센터 사업을 위한 자리에서 과기정통부의 올해 예산을": the ministry that leads it says whose money it is
  const leads =
    agency !== null &&
    before !== null &&
    (sight.index.program(before.entity)?.lead === agency.entity || isRecorded(amount, before.entity, sight.index))
  const said = leads && agency.start >= before.end ? [...passed, agency].sort((a, b) => a.start - b.start) : passed
  const own = nearestName(sight, amount, before, after, earlier, said)
  const topic = topicOf(seen, own)
  if (topic !== null) return topic
  const whole = own !== null && isRecorded(amount, own.program.entity, sight.index) ? null : recordedBudget(seen)
  if (whole !== null) return whole
  const ministry = ministryBudget(sight, amount, agency, passed)
  if (own !== null && (ministry === null || own.program.start >= ministry.program.start)) return own
  if (ministry !== null) return ministry
  if (inherited === null) return null
  const from = earlier?.end ?? sight.sentence.start
  // "항공산업 분야는 … 207억원 줄어든 405억원": what takes over stands before an earlier amount as well
  const { takeover } = gapBetween(sight.text, sight.sentence.start, amount.start, toldBefore(seen))
  const gap = { ...gapBetween(sight.text, from, amount.start, passed), takeover }
  const other = othersBudget(sight.text, sight.sentence.start, amount.start)
  if (other !== null) return { ...inherited, gap: { ...gap, takeover: other }, headElsewhere: true }
  const back =
    callsByNoun(sight.text, sight.sentence, inherited.program) ||
    BACK_TO.test(sight.text.slice(sight.sentence.start, sight.sentence.start + 12)) ||
    BACK_BY.test(sight.text.slice(from, amount.start)) ||
    BACK_BEHIND.test(sight.text.slice(amount.end, amount.end + 10))
  return { ...inherited, gap: back ? { ...gap, takeover: null } : gap, headElsewhere: false }
}

const BUDGET = /예산|총지출|지출액|기금운용|살림/
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

/** The last periods and amounts of the sentence before an amount, in order. */
const toldBefore = ({ sight, nth, passed }: Seen): Span[] =>
  [...sight.amounts.slice(Math.max(0, nth - MOST_PASSED), nth), ...passed].sort((a, b) => a.start - b.start)

/** Another ministry than today's may have led it: the very amount that is recorded of the thing says that it is its own. */
const isRecorded = ({ min, max }: AmountMention, entity: string, index: FactIndex): boolean =>
  min !== null && min === max && index.facts(entity).some((fact) => fact.amount?.value === min)

const TOPIC = /^(?: ?(?:예산|사업비|사업|규모))?[은는] /

/** "소비쿠폰 예산은 2차 추경 심사를 거치며 12조1709억원으로": of two names the sentence's topic, whose recorded amount it is. */
function topicOf({ sight, amount, earlier, beforeThat }: Seen, own: Candidate | null): Candidate | null {
  const { text, index } = sight
  if (own === null || beforeThat === null || own.place !== 'before' || earlier !== null) return null
  if (!TOPIC.test(text.slice(beforeThat.end, beforeThat.end + 6))) return null
  if (isRecorded(amount, own.program.entity, index) || !isRecorded(amount, beforeThat.entity, index)) return null
  return { program: beforeThat, place: 'before', gap: { ...own.gap, takeover: null }, headElsewhere: false }
}

/** "기금 75조원에 민간 자금 75조원을 합해 모두 150조원": the name has its amount, and the sum is of more than that. */
function isSumOfPart({ sight, amount, earlier, before }: Seen): boolean {
  if (earlier === null || before === null || earlier.start < before.end) return false
  if (!ADDED.test(sight.text.slice(earlier.end, Math.min(amount.start, earlier.end + 20)))) return false
  return /^ ?\d/.test(sight.text.slice(before.end, before.end + 2))
}

const NOUN = /^([가-힣]{2,4}?)(?:[은는의]|에는|에) /

/** "지방소멸대응기금의 기준을 공개했다. 기금은 10년간": a sentence that begins with the name's own last noun goes on about it. */
function callsByNoun(text: string, { start }: Span, { name }: ProgramMention): boolean {
  const noun = NOUN.exec(text.slice(start, start + 7))?.[1]
  return noun !== undefined && name.endsWith(noun)
}

/** "50억원 규모의 냉각 설비를": the noun that an amount describes, where that isn't the budget or programme itself. */
const DESCRIBES =
  /^ ?(?:규모|상당|어치|짜리)의? (?!내년|올해|\d|예산|정부|사업|국비|추경|재정|출자|본예산|공공|[‘'“"])[가-힣A-Za-z]/

function describesOther(text: string, amount: AmountMention): Span | null {
  const match = DESCRIBES.exec(text.slice(amount.end, amount.end + 12))
  return match === null ? null : { start: amount.end, end: amount.end + match[0].length }
}

/** The shape, where the amount is the thing's own; a piece of it has none. */
function ownShape(seen: Seen, candidate: Candidate | null, shape: Shape | null): Shape | null {
  const { sight, amount, earlier } = seen
  if (candidate !== null && candidate.gap.takeover !== null) return null
  const pieceOf =
    earlier !== null && PIECE_OF.test(sight.text.slice(earlier.end, Math.min(amount.start, earlier.end + 14)))
  return pieceOf && shape === 'plan' ? null : shape
}

/** Ties one amount: its period, payer, stage and shape, the candidate that it may be of, and what speaks for and against. */
export function tie(seen: Seen, number: number, doubted: Evidence | null, index: FactIndex): Tied {
  const { sight, amount, earlier, passed, following, spender } = seen
  const { text, sentence } = sight
  const doubt = doubted ?? notSpent(text, amount)
  const delta = ownDelta(text, amount)
  const from = earlier?.end ?? sentence.start
  const nearby = periodOf(text, amount, passed, following)
  const governing = nearby !== null && isOfTarget(text, amount, nearby, following) ? null : nearby
  const year = governing !== null && governing.from === governing.to ? governing.from : null
  const period = yearBefore(text, amount, from, year) ?? governing
  const payer = payerOf(text, amount, from, sentence)
  const stage = stageOf(text, amount, from, period)
  const whole = seen.agency === null || speaksForAll(seen.agency.entity) ? wholeBudget(sight, amount, period) : null
  const own = candidateOf(seen)
  // what the sentence itself calls the amount goes before what another one hands on
  const nearest = whole !== null && (own === null || isHandedOn(own)) ? whole : own
  const describes = nearest === null || nearest.place === 'behind' ? null : describesOther(text, amount)
  const described =
    nearest === null || describes === null ? nearest : { ...nearest, gap: { ...nearest.gap, takeover: describes } }
  const shape = ownShape(seen, described, shapeOf(text, amount, from, period))
  const known = { payer, period, shape, stage, publishedAt: sight.publishedAt }
  const candidate =
    described !== null && delta === null && isOnlyPart(described, amount, known, index) ? null : described
  // "모태펀드가 … 가장 큰 펀드는 8200억원": another thing than the one that the sentence before named agrees by chance
  const isAnothers = candidate !== null && isHandedOn(candidate) && candidate.gap.takeover !== null
  const agrees: Fact | null =
    candidate === null || isAnothers ? null : agreeing(amount, candidate.program.entity, known, index)
  let refusal: Evidence | null = doubt
  let weighed: ReturnType<typeof weigh> = { score: 0, evidence: [] }
  if (candidate !== null) {
    const { program } = candidate
    const lead = index.program(program.entity)?.lead ?? null
    const leads = lead !== null && seen.agency?.entity === lead ? { ...spanOf(seen.agency), says: 'lead agency' } : null
    const when = period === null ? null : { ...spanOf(period), says: 'period' }
    const planWords =
      shape !== null &&
      (shape === 'yearly' ||
        PLAN_WORDS.test(
          text.slice(Math.max(sentence.start, amount.start - 160), Math.min(sentence.end, amount.end + 60)),
        ))
    weighed = weigh(amount, candidate, { fact: agrees, lead: leads, period: when, planWords })
    refusal ??= candidate.gap.apart && { ...candidate.gap.apart, says: 'set beside it' }
    const isYears = agrees === null && shape === 'annual' && delta === null
    const owner = spender !== null && isAside(text, spender, program) ? null : spender
    if (agrees === null && isHandedOn(candidate) && seen.inherited?.across)
      refusal ??= { ...spanOf(amount), says: 'named two sentences before' }
    refusal ??= isYears && isHandedOn(candidate) ? farFrom(amount, program.entity, index) : null
    refusal ??= isYears ? unlikeRecord(amount, program.entity, index) : null
    refusal ??= agrees === null ? misdated(amount, period, program.entity, index) : null
    // "경기도의회가 추경안을 통과시켰다. 올해 2차 추경은 41조원이다": a province's, by the sentence before
    if (agrees === null && spender === null && seen.spoken?.kind === 'local' && isWhole(program, index))
      refusal ??= seen.spoken
    refusal ??= barred(
      amount,
      program,
      owner,
      seen.stateAgency ?? (isSector(program, index) ? spokenState(seen) : null),
      agrees,
      earlier,
      text,
      index,
    )
  }
  const linked = refusal === null && candidate !== null && weighed.score >= THRESHOLD ? candidate.program : null
  const fact = linked === null ? null : agrees
  const who = spender ?? seen.spoken
  const isState = who?.kind === 'state'
  const foreign = who !== null && linked === null && !isState
  const entityPublic =
    linked !== null &&
    (payer === null
      ? !(fact?.payer === 'private' || fact?.payer === 'local')
      : payer !== 'private' && payer !== 'local')
  const balance = BALANCE.test(text.slice(Math.max(0, amount.start - 16), amount.start))
  const speaks =
    !balance &&
    !FOR_REGION.test(text.slice(Math.max(0, amount.start - 30), amount.start)) &&
    (payer === 'state' || payer === 'public' || (isState && !isCorporation(who.agency, index))) &&
    !(who === null && GOT.test(text.slice(amount.end, Math.min(sentence.end, amount.end + 16)))) &&
    isPublicRole(amount.role) &&
    payer !== 'private' &&
    payer !== 'local'
  return {
    ...{ amount, sentence: number, within: sentence, program: linked, score: refusal === null ? weighed.score : 0 },
    evidence: linked === null ? amount.evidence : weighed.evidence,
    ...{
      refusal,
      shape: shape ?? shapeOfFact(fact, period, candidate),
      stage: agreedStage(stage, fact, sight.publishedAt),
      period,
    },
    payer: payer ?? fact?.payer ?? (linked !== null && isState ? 'state' : null),
    direct: linked !== null && candidate !== null && candidate.gap.content === 0 && !candidate.headElsewhere,
    national: amount.currency === 'KRW' && doubt === null && !foreign && (entityPublic || (linked === null && speaks)),
    spender: who?.kind ?? null,
    delta,
    agency: isState ? (spender === null ? (who?.agency ?? null) : (seen.stateAgency?.agency ?? null)) : null,
    fact,
  }
}

/** A public corporation's money is its own where no payer is named: rents, fares, bonds. */
const isCorporation = (agency: string | null, index: FactIndex): boolean =>
  agency !== null && (index.agency(agency)?.name.ko.endsWith('공사') ?? false)

/** "충남 현안 사업 국비 총 11조 9297억 원": state money for one region's people. */
const FOR_REGION =
  /(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주)[시도]? [가-힣 ]{0,12}국비 ?(?:총 |약 )?$/

/** "관리재정수지 적자를 91조원": what is short or left over is neither spent nor taken in. */
const BALANCE = /(?:적자|흑자|수지|결손|부족분)[가-힣]{0,3} ?(?:총 |약 )?$/

const isSector = (program: ProgramMention, index: FactIndex): boolean =>
  index.program(program.entity)?.kind === 'sector'

/** The agency that the sentence before spoke of, where this one names nobody. */
const spokenState = ({ spender, spoken }: Seen): Actor | null =>
  spender === null && spoken?.kind === 'state' && spoken.agency !== null ? spoken : null

const isHandedOn = ({ place }: Candidate): boolean => place === 'carried' || place === 'heading'

const FARTHEST = 4
const TINY = 1000

/** A year's amount that is more than the thing's whole plan, or a thousandth of any year's: a price, or of more than it. */
function unlikeRecord(amount: AmountMention, entity: string, index: FactIndex): Evidence | null {
  const value = amount.min ?? amount.max
  if (value === null) return null
  const facts = index.facts(entity).filter(({ unit, amount: of }) => unit === 'KRW' && of !== null)
  const isPlan = ({ period }: Fact) => period !== null && period.from !== period.to
  const plans = facts.filter(isPlan).map((fact) => fact.amount?.value ?? 0)
  const values = facts.filter((fact) => !isPlan(fact)).map((fact) => fact.amount?.value ?? 0)
  const isMore = plans.length > 0 && plans.every((each) => value > each)
  const isLess = values.length > 0 && values.every((each) => value * TINY < each)
  return isMore || isLess ? { ...spanOf(amount), says: 'unlike any recorded amount' } : null
}

/** A year's amount that is nowhere near any recorded year of a name that only another sentence gives is something else's. */
function farFrom(amount: AmountMention, entity: string, index: FactIndex): Evidence | null {
  const value = amount.min ?? amount.max
  if (value === null) return null
  const years = index.facts(entity).filter((fact) => fact.period !== null && fact.period.from === fact.period.to)
  const values = years.flatMap((fact) => (fact.unit === 'KRW' && fact.amount !== null ? [fact.amount.value] : []))
  if (values.length === 0 || values.some((each) => value <= each * FARTHEST && each <= value * FARTHEST)) return null
  return { ...spanOf(amount), says: 'far from any recorded year' }
}

/**
 * "총지출 규모는 19조원", of a ministry: what is called the whole budget of the state or a ministry and is a fraction of what is
 * recorded as that is something else's.
 */
function isOnlyPart(candidate: Candidate, amount: AmountMention, known: Known, index: FactIndex): boolean {
  const { entity } = candidate.program
  const kind = index.program(entity)?.kind
  if (isHandedOn(candidate) || (kind !== 'ministry' && kind !== 'supplementary' && kind !== 'total')) return false
  return (
    known.shape === 'annual' &&
    agreeing(amount, entity, known, index) === null &&
    farFrom(amount, entity, index) !== null
  )
}

/** "지난해 3조3000억원" where the record has that very amount for the year behind, and not for its own: of which, nobody can say. */
function misdated(
  amount: AmountMention,
  period: PeriodMention | null,
  entity: string,
  index: FactIndex,
): Evidence | null {
  const year = period !== null && period.from === period.to ? period.from : null
  if (year === null || amount.min === null || amount.min !== amount.max) return null
  const same = index.facts(entity).filter((fact) => fact.amount?.value === amount.min && fact.unit === 'KRW')
  const isOf = (of: number) => same.some((fact) => fact.period?.from === of && fact.period.to === of)
  return !isOf(year) && (isOf(year + 1) || isOf(year - 1)) ? { ...spanOf(amount), says: 'another year’s amount' } : null
}

const MAIN: ReadonlySet<Stage> = new Set<Stage>(['proposal', 'enacted'])

/**
 * The fact's stage where the text names none, or only another of the main budget ("예산안에 따르면 올해 61조원에서"): an
 * agreeing fact of the text's own stage would have been found first. A supplementary budget may be said to be proposed or passed.
 */
function agreedStage(stage: Stage | null, fact: Fact | null, publishedAt: string | null): Stage | null {
  if (fact === null) return stage
  // the same amount as was voted later is the proposal's on the article's day
  if (fact.stage === 'enacted' && isLater(fact, publishedAt) && (stage === null || stage === 'proposal'))
    return 'proposal'
  if (stage === null || (MAIN.has(stage) && MAIN.has(fact.stage))) return fact.stage
  if ((stage === 'enacted' || stage === 'supplementary-proposal') && fact.stage === 'supplementary') return fact.stage
  return stage === 'proposal' && fact.stage.startsWith('supplementary') ? fact.stage : stage
}

/** Whether a budget of a year that had not begun was voted after the article's day. */
const isLater = ({ asOf, period }: Fact, publishedAt: string | null): boolean =>
  publishedAt !== null && asOf > publishedAt && (period?.from ?? 0) > Number(publishedAt.slice(0, 4))

/** "삼성 컨소시엄이 응찰한 국가AI컴퓨팅센터의 …": an actor within a clause that only describes the programme. */
const isAside = (text: string, actor: Actor, program: ProgramMention): boolean =>
  actor.end < program.start &&
  /[이가]$/.test(text.slice(actor.start, actor.end)) &&
  /[한는은할된린던] [‘'“"]?$/.test(text.slice(Math.max(actor.end, program.start - 6), program.start))

/** Where the article gives no period, or only a part of the fact's year ("2025년 7월 추경에서"), the agreeing fact's own. */
function shapeOfFact(fact: Fact | null, period: PeriodMention | null, candidate: Candidate | null): Shape | null {
  if (fact === null || fact.period === null || candidate?.gap.takeover != null) return null
  if (period !== null && (period.from !== fact.period.from || period.to !== fact.period.to)) return null
  return fact.period.from === fact.period.to ? 'annual' : 'plan'
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })
