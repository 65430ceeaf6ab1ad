import type { AmountMention, ProgramMention, Role } from '../detect/mention.ts'
import type { FactIndex } from '../facts/fact-index.ts'
import type { Fact } from '../facts/schema.ts'
import { type Actor, BARE } from './actors.ts'
import { measureFits } from './agreeing.ts'
import { type Candidate, isHandedOn, type Place } from './candidates.ts'
import type { Evidence } from './tied.ts'

/** Roles of money that is never a programme's budget. */
const NEVER: ReadonlySet<Role> = new Set<Role>(['company', 'price', 'fine', 'wealth', 'damage'])
const PUBLIC: ReadonlySet<Role> = new Set<Role>([
  ...(['budget', 'total-spending', 'contribution', 'plan-total', 'yearly-average', 'increase', 'decrease'] as const),
])

/** Where the name stands: what that alone is worth. A carried or heading name needs more than its place. */
const PLACES: Readonly<Record<Place, number>> = { before: 0.5, behind: 0.6, listed: 0.7, carried: 0.35, heading: 0.3 }
const DIRECT = 0.3
const NEAR = 0.2
const ROLE = 0.1
const PAYER = 0.05
const PERIOD = 0.05
const LEAD = 0.05
const AGREES = 0.3
const TAKEN = -0.3
const ELSEWHERE = -0.35
const FEW_CHARACTERS = 14
/** Roles without a fact behind them that a programme's own money seldom has. */
const DOUBTFUL: ReadonlySet<Role> = new Set<Role>(['benefit', 'debt', 'revenue'])

export interface Weighed {
  readonly score: number
  readonly evidence: readonly Evidence[]
}

/** Adds up what speaks for a candidate, with the words that say so. Pure arithmetic on what the sentence showed. */
export function weigh(
  amount: AmountMention,
  candidate: Candidate,
  known: {
    readonly fact: Fact | null
    readonly lead: Evidence | null
    readonly period: Evidence | null
    readonly planWords: boolean
  },
): Weighed {
  const { program, place, gap, headElsewhere } = candidate
  const evidence: Evidence[] = [{ start: program.start, end: program.end, says: `name:${place}` }]
  let score = PLACES[place]
  if (gap.content === 0) score += DIRECT
  else if (gap.content <= FEW_CHARACTERS) score += NEAR
  if (gap.takeover !== null) score += TAKEN
  if (headElsewhere) score += ELSEWHERE
  if (amount.role !== null && PUBLIC.has(amount.role)) score += ROLE
  if (amount.payer === 'state' || amount.payer === 'public') score += PAYER
  if (known.period !== null) {
    score += PERIOD
    evidence.push(known.period)
  }
  if (known.lead !== null) {
    score += LEAD
    evidence.push(known.lead)
  }
  if (known.fact !== null) {
    score += AGREES
    evidence.push({ start: amount.start, end: amount.end, says: `agrees:${known.fact.id}` })
  }
  if (isHandedOn(candidate) && !known.planWords && known.fact === null) score -= NEAR
  evidence.push(...amount.evidence)
  return { score: Math.max(0, Math.min(1, Number(score.toFixed(2)))), evidence }
}

/** What bars an amount from a name whatever the score: the role, the actor, or somebody else's share of a total. */
export function barred(
  amount: AmountMention,
  program: ProgramMention,
  actor: Actor | null,
  agency: Actor | null,
  fact: Fact | null,
  earlier: AmountMention | null,
  text: string,
  index: FactIndex,
): Evidence | null {
  const own = { start: amount.start, end: amount.end }
  if (amount.currency !== 'KRW') return { ...own, says: 'a foreign currency' }
  const role = isOwnWord(amount, program) ? null : amount.role
  if (role !== null && NEVER.has(role)) return { ...own, says: `role:${role}` }
  if (role !== null && (DOUBTFUL.has(role) || role === 'loan') && fact === null) {
    const measured = index.facts(program.entity).some((f) => role !== 'benefit' && measureFits(role, f.measure))
    if (!measured) return { ...own, says: `role:${role}` }
  }
  if (amount.per !== null && amount.per !== 'year') return { ...own, says: `per:${amount.per}` }
  // "시는 가덕도신공항 9640억원이 국회에서 확정됐다고 밝혔다": it tells of what is recorded as the nation's
  if (actor !== null && actor.kind !== 'state' && !(fact !== null && actor.says === BARE)) return actor
  if (fact === null && (isIssued(text, amount) || (earlier !== null && isIssuedTo(text, earlier, amount))))
    return { ...own, says: 'issued, not spent' }
  const entity = index.program(program.entity)
  if (entity !== undefined && isWhole(program, index)) {
    const lead = text.slice(Math.max(0, program.start - 10), program.start)
    const part = NARROWS.exec(lead) ?? OWNED.exec(lead)
    if (part !== null) {
      const start = program.start - part[0].length
      return { start, end: program.start, says: `part:${part[0].trim()}` }
    }
    // "과기정통부의 내년 AI 예산": a ministry's part of a national total, unless it speaks for the whole of it.
    const speaker = agency?.agency ?? null
    if (agency !== null && speaker !== null && fact === null && speaker !== entity.lead && !speaksForAll(speaker)) {
      const whole = /(?:정부|국가|범정부|전 부처|모든 부처|나라) ?(?:전체 ?)?$/
      if (!whole.test(text.slice(Math.max(0, program.start - 12), program.start)) && !program.text.startsWith('정부'))
        return { ...agency, says: `part:${agency.says}` }
    }
  }
  return null
}

const WHOLES: ReadonlySet<string | undefined> = new Set(['total', 'sector', 'supplementary'])

/** True for what all of government, or a sector of it, spends: a region or a ministry has its own of the same name. */
const isWhole = (program: ProgramMention, index: FactIndex): boolean => WHOLES.has(index.program(program.entity)?.kind)

/** "아동수당은 2조5822억원이다": the word that would say whose money it is belongs to the programme's own name. */
const isOwnWord = ({ evidence, role }: AmountMention, { start, end }: ProgramMention): boolean => {
  const said = evidence.find(({ says }) => says === `role:${role}`)
  return said !== undefined && said.start >= start && said.end <= end
}

/** Straight before a total's name: "주요 R&D 예산", "일반 R&D 예산" are pieces of it. */
const NARROWS = /(?:^|[^가-힣])(?:주요|일반|핵심|신규|자체|민간|민수|국방|기초|기금의?|부처의?|소관) ?$/

/** "공공기관의 총지출", "331곳의 총수입": somebody else's whole. */
const OWNED = /(?:기관|공기업|자치단체|지자체|지방정부|교육청|가구|가계|기업|재단|공단|곳|\d개)의? ?$/
/** "29조원 규모의 상품권을 발행", "국채 발행 규모는 19조원": face value, no budget. */
const ISSUED_BEHIND = /^(?:어치|상당)?(?: ?규모)?(?:의|로)? ?[가-힣 ‘’'“”"]{0,16}발행/
const ISSUED_BEFORE = /발행(?:액|규모|량| 규모)?(?:은|는|이|을|를|도)? ?(?:올해|지난해|내년)? ?(?:총|약|모두|최대)? ?$/
/** "발행 규모를 올해 20조원에서 내년 6조원으로": what the first is, the second is. */
const isIssuedTo = (text: string, { start, end }: AmountMention, to: AmountMention): boolean =>
  /^에서/.test(text.slice(end, Math.min(to.start, end + 3))) &&
  ISSUED_BEFORE.test(text.slice(Math.max(0, start - 12), start))
const isIssued = (text: string, { start, end }: AmountMention): boolean =>
  ISSUED_BEHIND.test(text.slice(end, end + 26)) || ISSUED_BEFORE.test(text.slice(Math.max(0, start - 12), start))

/** Agencies that speak for the whole of government. */
const SPEAKERS: ReadonlySet<string> = new Set([
  ...['기획재정부', '재정경제부', '기획예산처', '국회예산정책처', '국무조정실', '대통령실', '국회사무처'],
  ...['국가인공지능전략위원회', '국가인공지능위원회', '국가과학기술자문회의', '한국개발연구원', '한국조세재정연구원'],
])

/** True for an agency that speaks for the whole of government. */
export const speaksForAll = (agency: string): boolean => SPEAKERS.has(agency)

/** True for a role in which the nation's money may be measured against people, totals and output. */
export const isPublicRole = (role: Role | null): boolean => role !== null && (PUBLIC.has(role) || role === 'revenue')
