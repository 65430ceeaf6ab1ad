import type { Mention } from '../detect/mention.ts'
import type { Payer } from '../facts/schema.ts'
import { isAddend, oneProject, type Reading } from '../link/one-project.ts'
import type { Evidence, Tied } from '../link/tied.ts'
import { isPublicRole } from '../link/weigh.ts'
import { articleTerm, isStated } from './finding.ts'
import { type Plan, planOf, yearSoFar } from './plan.ts'
import { mentionsBetween, sinceThen, yearsOf } from './told-years.ts'
import { isStates, mayBePublic, samePayer, type World, yearOf } from './world.ts'

/** A multi-year public total that the article alone tells, of the project that one year's amount, or what was spent so far, is of. */
export interface ToldPlan extends Plan {
  /** The year that the amount is of, or up to which it was spent. */
  readonly year: number
  /** The yearly part that the article gives for it. */
  readonly yearly: Tied | null
  /** What says that both are of one project. */
  readonly evidence: readonly Evidence[]
}

const NEIGHBOURS = 5
const APART = 2
const LEAD = 24
const WHOLE =
  /(?:총|전체) ?(?:사업비|예산|투자액)|사업비[은는] |드는 국비|국비 총액|총액[은이]|통틀어|총 ?(?:국비[)）]? ?)?$/

const isPassed = ({ kind }: Mention): boolean => kind === 'period' || kind === 'agency'

/** Won of its own that nothing in the dataset is known by, and that nothing says to be somebody else's than the state's. */
const isUnknown = (tied: Tied): boolean => tied.program === null && mayBeStates(tied)

function mayBeStates({ refusal, delta, amount, spender, payer, stage }: Tied): boolean {
  if (refusal !== null || delta !== null || stage === 'request') return false
  if (amount.currency !== 'KRW' || !isStated(amount) || amount.role === 'loan' || !mayBePublic(payer)) return false
  if (amount.role === 'benefit') return spender === 'state'
  return (spender === null || spender === 'state') && (amount.role === null || isPublicRole(amount.role))
}

/** An amount that is a plan's total: over years, or called the whole of a project with its years beside. */
function isTotal({ shape, amount, period }: Tied, { text }: World): boolean {
  if (amount.currency !== 'KRW') return false
  return (
    shape === 'plan' ||
    (shape === null && period === null && WHOLE.test(text.slice(Math.max(0, amount.start - LEAD), amount.start)))
  )
}

const SPENT = /투입|집행|지원|지출|지급|들어간|들인|들었|쓴 |쓰인|썼|쓰였|푼 |풀었|쏟|편성|확보|배정|반영/
const SPENT_NEAR = 30

/** "지금까지 들어간 돈은 300억원", "지난해까지 510억원이 집행됐다": what was spent so far, and no sum of arrears or losses. */
const isSpent = ({ amount, within }: Tied, text: string): boolean =>
  SPENT.test(
    text.slice(Math.max(within.start, amount.start - SPENT_NEAR), Math.min(within.end, amount.end + SPENT_NEAR)),
  )

/** Whose money a total is: where an agency is named as spending it and no other payer is, the state's. */
const payerOf = ({ payer, spender }: Tied): Payer | null => payer ?? (spender === 'state' ? 'state' : null)

function mayBeOf({ payer }: Tied, total: Tied): boolean {
  const whose = payerOf(total)
  return payer === null || (whose !== null && samePayer(whose, payer))
}

/** The places of the amounts about one, few sentences away. */
function neighbours(at: number, { tied }: World): number[] {
  const sentence = tied[at]?.sentence ?? 0
  const near: number[] = []
  for (let i = Math.max(0, at - NEIGHBOURS); i <= at + NEIGHBOURS; i++)
    if (Math.abs((tied[i]?.sentence ?? Number.NaN) - sentence) <= APART) near.push(i)
  return near
}

/** "첫해 예산은 420억원", "첫해인 2025년 예산안에 2조원": of the year that the plan begins in. */
const OF_FIRST_YEAR =
  /첫해(?:인|의)? ?(?:(?:\d{4}년도?|올해|내년도?) ?)?(?:예산안?|사업비|국비|몫)?(?:으로|은|는|이|에)? ?(?:약 |모두 )?$/

const isFirstYears = ({ amount: { start } }: Tied, text: string): boolean =>
  OF_FIRST_YEAR.test(text.slice(Math.max(0, start - LEAD), start))

function yearFor(annual: Tied, { from }: Plan['period'], world: World): number | null {
  if (annual.shape === 'so-far') return yearSoFar(annual, world)
  return annual.period === null && isFirstYears(annual, world.text) ? from : yearOf(annual)
}

/** Years of its own that don't begin with the plan's. */
const isOtherSpan = (spent: Tied['period'], { from }: Plan['period']): boolean =>
  spent?.from != null && spent.from !== spent.to && spent.from !== from

/** The years of a total's plan and the year that an amount near it is of; null where the words don't say both, or the one isn't of the others. */
function yearsFor(total: Tied, annual: Tied, near: readonly number[], world: World) {
  const { tied, publishedAt } = world
  const isSoFar = annual.shape === 'so-far'
  // what stands before with no amount of its own may tell the years
  const [first, last] = [near[0] ?? 0, near.at(-1) ?? 0]
  const within = { start: tied[first - 1]?.within.end ?? 0, end: tied[last]?.within.end ?? 0 }
  // "작년까지 4년간 들인 돈은 1960억원, 전체 8년 사업비 5600억원의 35%": the years are those of what was spent
  const isShared = isSoFar && total.period !== null && total.period.start === annual.period?.start
  const known = total.program === null ? null : (planOf(total.program.entity, world)?.period ?? null)
  const own = total.program !== null ? known : isShared ? null : yearsOf(total, within, world)
  const period = own ?? (isShared ? null : sinceThen(total, annual))
  const year = period && yearFor(annual, period, world)
  if (period === null || year === null || year < period.from || year > period.to) return null
  // "최근 3년간 쓴 돈": of the plan's years a part that isn't all so far
  if (isSoFar && isOtherSpan(annual.period, period)) return null
  // what was spent is over by this year; a year after the next is foreseen, and no budget yet
  const latest = publishedAt === null ? year : Number(publishedAt.slice(0, 4)) + (isSoFar ? 0 : 1)
  return year > latest ? null : { period, year }
}

/** Whether another total stands near enough that the amount may be of that plan. */
function isBesideOthers(at: number, annual: Tied, near: readonly number[], world: World): boolean {
  const sentences = [world.tied[at]?.sentence ?? 0, annual.sentence]
  return near.some((place) => {
    const other = place === at ? undefined : world.tied[place]
    if (other === undefined || !isTotal(other, world) || !mayBeOf(annual, other)) return false
    return other.sentence >= Math.min(...sentences) && other.sentence <= Math.max(...sentences)
  })
}

/** The plan that the total at `at` is, for the amount at `i`, a year's or so far; null where nothing says that both are of one project. */
function planFor(at: number, i: number, near: readonly number[], world: World): ToldPlan | null {
  const { text, tied } = world
  const [total, annual] = [tied[at], tied[i]]
  if (!total || !annual || !isUnknown(annual) || !mayBeOf(annual, total)) return null
  if (annual.shape !== 'annual' && annual.shape !== 'so-far' && annual.shape !== null) return null
  if (annual.shape === 'so-far' && !isSpent(annual, text)) return null
  if (!(isStates(total) || isStates(annual)) || (annual.amount.min ?? 0) > (total.amount.min ?? 0)) return null
  const years = yearsFor(total, annual, near, world)
  if (years === null) return null
  const several = isBesideOthers(at, annual, near, world)
  const reading: Reading = { text, tied, passed: (from, to) => mentionsBetween(world, from, to).filter(isPassed) }
  const said = isAddend(reading, i) ? null : oneProject(reading, at, i, several)
  const term = said && articleTerm('plan-total', total, years.period)
  const isFirst = years.year === years.period.from && isFirstYears(annual, text)
  if (!said || !term || (annual.shape === null && said.says !== 'part of it' && !isFirst)) return null
  const yearly = near.find((other) => {
    const one = tied[other]
    return one?.shape === 'yearly' && isUnknown(one) && oneProject(reading, at, other, several) !== null
  })
  return { total: term, ...years, changedSince: false, yearly: tied[yearly ?? -1] ?? null, evidence: [said] }
}

const told = new WeakMap<World, ReadonlyMap<Tied, ToldPlan>>()

/** The plans that the article tells, by the year's amount that is of them; from each total its neighbours only, so linear. */
function plansIn(world: World): ReadonlyMap<Tied, ToldPlan> {
  const known = told.get(world)
  if (known !== undefined) return known
  const plans = new Map<Tied, ToldPlan>()
  for (const [at, total] of world.tied.entries()) {
    if (!mayBeStates(total) || !isTotal(total, world)) continue
    const near = neighbours(at, world)
    for (const i of near) {
      const annual = world.tied[i]
      const plan = annual === undefined || i === at || plans.has(annual) ? null : planFor(at, i, near, world)
      if (annual !== undefined && plan !== null) plans.set(annual, plan)
    }
  }
  told.set(world, plans)
  return plans
}

/** The plan that the article tells for what one year's amount, or what was spent so far, is of; null where its words don't say so. */
export const toldPlanOf = (tied: Tied, world: World): ToldPlan | null => plansIn(world).get(tied) ?? null
