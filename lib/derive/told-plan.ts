import type { Mention } from '../detect/mention.ts'
import type { Payer } from '../facts/schema.ts'
import { isAddend, oneProject, type Reading } from '../link/one-project.ts'
import type { Evidence, Tied } from '../link/tied.ts'
import { isPublicRole } from '../link/weigh.ts'
import { articleTerm, isStated } from './finding.ts'
import { type Plan, planOf, yearSoFar } from './plan.ts'
import { isPublic } from './recorded.ts'
import { mentionsBetween, sinceThen, yearsOf } from './told-years.ts'
import { mayBePublic, samePayer, type World, yearOf } from './world.ts'

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

/** Money that the words call the state's, or somebody's budget where nobody else is named as spending it. */
const isState = ({ national, payer, spender, amount }: Tied): boolean =>
  national || spender === 'state' || (payer !== null && isPublic(payer)) || amount.role === 'budget'

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

/** "첫해 예산은 420억원": the year that the plan begins in. */
const OF_FIRST_YEAR = /첫해(?:인|의)? ?(?:예산|사업비|국비|몫)?(?:으로|은|는|이|에)? ?(?:약 |모두 )?$/

function yearFor(annual: Tied, { from }: Plan['period'], world: World): number | null {
  if (annual.shape === 'so-far') return yearSoFar(annual, world)
  const { start } = annual.amount
  const isFirst = annual.period === null && OF_FIRST_YEAR.test(world.text.slice(Math.max(0, start - LEAD), start))
  return isFirst ? from : yearOf(annual)
}

/** Years of its own that don't begin with the plan's. */
const isOtherSpan = (spent: Tied['period'], { from }: Plan['period']): boolean =>
  spent?.from != null && spent.from !== spent.to && spent.from !== from

const saysFirst = ({ amount: { start }, within }: Tied, text: string): boolean =>
  text.slice(Math.max(within.start, start - LEAD), start).includes('첫해')

/** The plan that the total at `at` is, for the amount at `i`, a year's or so far; null where nothing says that both are of one project. */
function planFor(at: number, i: number, near: readonly number[], world: World): ToldPlan | null {
  const { text, tied } = world
  const [total, annual] = [tied[at], tied[i]]
  if (!total || !annual || !isUnknown(annual) || !mayBeOf(annual, total)) return null
  if (annual.shape !== 'annual' && annual.shape !== 'so-far' && annual.shape !== null) return null
  if (annual.shape === 'so-far' && !isSpent(annual, text)) return null
  if (!(isState(total) || isState(annual)) || (annual.amount.min ?? 0) > (total.amount.min ?? 0)) return null
  // what stands before with no amount of its own may tell the years
  const within = { start: tied[(near[0] ?? at) - 1]?.within.end ?? 0, end: tied[near.at(-1) ?? at]?.within.end ?? 0 }
  const known = total.program === null ? null : planOf(total.program.entity, world)
  // "작년까지 4년간 들인 돈은 1960억원, 전체 8년 사업비 5600억원의 35%": the years are those of what was spent
  const isShared = annual.shape === 'so-far' && total.period !== null && total.period.start === annual.period?.start
  const own = total.program !== null ? (known?.period ?? null) : isShared ? null : yearsOf(total, within, world)
  const period = own ?? (isShared ? null : sinceThen(total, annual))
  const year = period && yearFor(annual, period, world)
  if (period === null || year === null || year < period.from || year > period.to) return null
  if (annual.shape === 'so-far' && world.publishedAt !== null && year > Number(world.publishedAt.slice(0, 4)))
    return null
  // "최근 3년간 쓴 돈": of the plan's years a part that isn't all so far
  if (annual.shape === 'so-far' && isOtherSpan(annual.period, period)) return null
  // a year after the next is foreseen, and no budget yet
  if (world.publishedAt !== null && year > Number(world.publishedAt.slice(0, 4)) + 1) return null
  const [first, last] = [Math.min(total.sentence, annual.sentence), Math.max(total.sentence, annual.sentence)]
  const several = near.some((other) => {
    const one = tied[other]
    return (
      other !== at &&
      one &&
      isTotal(one, world) &&
      mayBeOf(annual, one) &&
      one.sentence >= first &&
      one.sentence <= last
    )
  })
  const reading: Reading = { text, tied, passed: (from, to) => mentionsBetween(world, from, to).filter(isPassed) }
  const said = isAddend(reading, i) ? null : oneProject(reading, at, i, several)
  const term = said && articleTerm('plan-total', total, period)
  const isFirst = annual.shape === null && year === period.from && saysFirst(annual, text)
  if (!said || !term || (annual.shape === null && said.says !== 'part of it' && !isFirst)) return null
  const yearly = near.find((other) => {
    const one = tied[other]
    return one?.shape === 'yearly' && isUnknown(one) && oneProject(reading, at, other, several) !== null
  })
  return { total: term, period, year, changedSince: false, yearly: tied[yearly ?? -1] ?? null, evidence: [said] }
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
