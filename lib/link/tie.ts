import type { AmountMention, PeriodMention, ProgramMention, Span } from '../detect/mention.ts'
import type { FactIndex } from '../facts/fact-index.ts'
import type { Fact } from '../facts/schema.ts'
import type { Actor } from './actors.ts'
import { agreedStage } from './agreed-stage.ts'
import { agreeing } from './agreeing.ts'
import { farFrom, isOnlyPart, misdated, unlikeRecord } from './beside-record.ts'
import { candidateOf } from './candidate-of.ts'
import { type Candidate, isHandedOn, wholeBudget } from './candidates.ts'
import { isNations, isOthers } from './nations-money.ts'
import { noBudget } from './no-budget.ts'
import { cameFromOther, ofProjects } from './of-another.ts'
import { ownDelta } from './own-delta.ts'
import { isOfTarget, periodOf, yearBefore } from './period-of.ts'
import type { Seen } from './seen.ts'
import { payerOf, type Shape, shapeOf } from './shape.ts'
import { stageOf } from './stage-of.ts'
import { BESIDE, type Evidence, spanOf, THRESHOLD, type Tied } from './tied.ts'
import { barred, speaksForAll, weigh } from './weigh.ts'

const PIECE_OF = /^[^,.]{0,8}(?:중|가운데)(?![가-힣])/
const PLAN_WORDS = /계획|사업|출자|투입|센터|예산|집행|편성|배정|지출|쓴다|쓸 |지원/

/** "50억원 규모의 냉각 설비를": the noun that an amount describes, where that isn't the budget or programme itself. */
const DESCRIBES =
  /^ ?(?:규모|상당|어치|짜리)의? (?!내년|올해|새해|\d|제\d|슈퍼|추가경정|예산|정부|사업|국비|추경|재정|출자|본예산|공공|[‘'“"])[가-힣A-Za-z]/

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
  const doubt = doubted ?? noBudget(text, amount)
  const delta = ownDelta(text, amount)
  const from = earlier?.end ?? sentence.start
  const nearby = periodOf(text, amount, passed, following, from)
  const governing = nearby !== null && isOfTarget(text, amount, nearby, following) ? null : nearby
  const year = governing !== null && governing.from === governing.to ? governing.from : null
  const period = yearBefore(text, amount, from, year) ?? governing
  const payer = payerOf(text, amount, from, sentence)
  const stage = stageOf(text, amount, from, period)
  const whole = seen.agency === null || speaksForAll(seen.agency.entity) ? wholeBudget(sight, amount, period) : null
  const own = candidateOf(seen)
  // what the sentence itself calls the amount goes before what another one hands on
  // "상품권 예산 3000억원을 되살리며 656조6000억원 규모의 내년 예산이": the name before has its amount
  const isTaken = own?.place === 'before' && earlier !== null && earlier.start >= own.program.end
  const nearest = whole !== null && (own === null || isHandedOn(own) || isTaken) ? whole : own
  const describes = nearest === null || nearest.place === 'behind' ? null : describesOther(text, amount)
  const described =
    nearest === null || describes === null ? nearest : { ...nearest, gap: { ...nearest.gap, takeover: describes } }
  const shape = ownShape(seen, described, shapeOf(text, amount, from, period))
  const ofState = spender?.kind === 'state'
  const known = { payer, ofState, period, shape, stage, publishedAt: sight.publishedAt }
  const isPart = described !== null && delta === null && isOnlyPart(described, amount, known, index)
  const candidate = isPart
    ? handedOn(seen, index)
    : described === null || cameFromOther(seen, described)
      ? null
      : described
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
    refusal ??= ofProjects(seen, candidate, index)
    refusal ??= candidate.gap.apart && { ...candidate.gap.apart, says: BESIDE }
    const isYears = agrees === null && shape === 'annual' && delta === null
    const owner = spender !== null && isAside(text, spender, program) ? null : spender
    if (agrees === null && isHandedOn(candidate) && seen.inherited?.across)
      refusal ??= { ...spanOf(amount), says: 'named two sentences before' }
    refusal ??= isYears && isHandedOn(candidate) ? farFrom(amount, program.entity, index) : null
    refusal ??= isYears ? unlikeRecord(amount, program.entity, index) : null
    refusal ??= agrees === null ? misdated(amount, period, program.entity, index) : null
    // "경기도의회가 추경안을 통과시켰다. 올해 2차 추경은 41조원이다": a province's, by the sentence before
    if (agrees === null && spender === null && seen.spoken?.kind === 'local' && !isHandedOn(candidate))
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
  const entityPublic = linked !== null && !isOthers(payer ?? fact?.payer ?? null)
  // what is asked for is nobody's budget yet
  const speaks = stage !== 'request' && isNations(seen, payer, index)
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

/** "우주청이 내년 예산안에 올린 금액은 1508억원": no ministry's whole budget, so what the sentence before was about, if anything. */
function handedOn(seen: Seen, index: FactIndex): Candidate | null {
  if (seen.inherited === null || index.program(seen.inherited.program.entity)?.kind !== 'program') return null
  const other = candidateOf(seen, false)
  return other !== null && isHandedOn(other) ? other : null
}

const isSector = (program: ProgramMention, index: FactIndex): boolean =>
  index.program(program.entity)?.kind === 'sector'

/** The agency that the sentence before spoke of, where this one names nobody. */
const spokenState = ({ spender, spoken }: Seen): Actor | null =>
  spender === null && spoken?.kind === 'state' && spoken.agency !== null ? spoken : null

/** "삼성 컨소시엄이 응찰한 국가AI컴퓨팅센터의 …": an actor within a clause that only describes the programme. */
const isAside = (text: string, actor: Actor, program: ProgramMention): boolean =>
  actor.end < program.start &&
  /[이가]$/.test(text.slice(actor.start, actor.end)) &&
  /[한는은할된린던] [‘'“"]?$/.test(text.slice(Math.max(actor.end, program.start - 6), program.start))

/** Where the article gives no period, or only a part of the fact's year ("2025년 7월 추경에서"), the agreeing fact's own. */
function shapeOfFact(fact: Fact | null, period: PeriodMention | null, candidate: Candidate | null): Shape | null {
  if (fact === null || fact.period === null || candidate?.gap.takeover != null) return null
  // "내년부터 넓어지는 아동수당에 2조4822억원": the first of the years that it begins with
  const isOpen = period !== null && period.to === null && fact.period.from === fact.period.to
  if (period !== null && (period.from !== fact.period.from || (period.to !== fact.period.to && !isOpen))) return null
  return fact.period.from === fact.period.to ? 'annual' : 'plan'
}
