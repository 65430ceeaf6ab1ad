import type { Fact } from '../facts/schema.ts'
import { lengthOf } from '../link/period-of.ts'
import type { Tied } from '../link/tied.ts'
import { articleTerm, factTerm, type Term } from './finding.ts'
import { isPublic } from './recorded.ts'
import { mayBePublic, statedBy, type World } from './world.ts'

export interface Plan {
  readonly total: Term
  readonly period: { readonly from: number; readonly to: number }
  /** True where a later statement, after the article's day, gives another total. */
  readonly changedSince: boolean
}

/** True for an amount that is one year's public money of a programme. */
export function isAnnual(tied: Tied): boolean {
  if (tied.program === null || tied.shape !== 'annual' || tied.amount.currency !== 'KRW') return false
  if (tied.delta !== null || tied.amount.role === 'loan') return false
  return mayBePublic(tied.payer)
}

const UNTIL = 40

/**
 * The year up to which an amount spent so far goes: its period's end; else the year before, where the words say so, or the
 * article's own. Null for any other amount, and where the article has no date.
 */
export function yearSoFar({ shape, period, amount, within }: Tied, { text, publishedAt }: World): number | null {
  if (shape !== 'so-far') return null
  if (period?.to != null) return period.to
  if (publishedAt === null) return null
  const lead = text.slice(Math.max(within.start, amount.start - UNTIL), amount.start)
  return Number(publishedAt.slice(0, 4)) - (/(?:지난해|작년|전년)까지/.test(lead) ? 1 : 0)
}

/** The years of a plan's amount: its fact's, its own period's, or the span of years that its sentences tell. */
function yearsOf(tied: Tied, world: World): Plan['period'] | null {
  const { period, fact } = tied
  if (fact?.period && fact.period.from < fact.period.to) return fact.period
  if (period !== null && period.from !== null && period.to !== null)
    return period.from < period.to ? { from: period.from, to: period.to } : null
  const known = world.index.program(tied.program?.entity ?? '')?.period ?? null
  if (known === null) return null
  if (period === null) return known
  if (period.to !== null) return period.to === known.to ? known : null
  return lengthOf(period) === known.to - known.from + 1 ? known : null
}

const cache = new WeakMap<World, Map<string, Plan | null>>()

/**
 * A programme's multi-year public total: the article's own, when it gives the amount, its payer and (there or in the
 * dataset) its years; else the newest that the dataset knew on the article's day. Null when there is none. Found once for
 * each programme of a text.
 */
export function planOf(entity: string, world: World): Plan | null {
  const known = cache.get(world) ?? new Map<string, Plan | null>()
  cache.set(world, known)
  const before = known.get(entity)
  if (before !== undefined) return before
  const plan = findPlan(entity, world)
  known.set(entity, plan)
  return plan
}

/** "전액 국비로 2030년까지 6조6920억원이": the words say whose money it is, whatever is recorded. */
const saysState = ({ amount, within }: Tied, { text }: World): boolean =>
  /(?:국비|국고)/.test(text.slice(Math.max(within.start, amount.start - 20), amount.start))

const isOfOthers = (tied: Tied, entity: string, world: World): boolean =>
  world
    .recorded(entity)
    .all.some(
      ({ amount, payer, period }) =>
        amount?.value === tied.amount.min && !isPublic(payer) && period?.from !== period?.to,
    )

const years = ({ period }: Fact): number => (period === null ? 0 : period.to - period.from)

function findPlan(entity: string, world: World): Plan | null {
  const { plans } = world.recorded(entity)
  const changedSince = plans.some((fact) => fact.supersedes !== null && !statedBy(fact, world.publishedAt))
  const valid = (plan: Omit<Plan, 'changedSince'> | null) =>
    plan !== null && plan.period.from < plan.period.to && plan.period.to - plan.period.from < 40
      ? { ...plan, changedSince }
      : null
  for (const tied of world.ofEntity.get(entity) ?? []) {
    if (tied.shape !== 'plan' || tied.payer === null || !isPublic(tied.payer) || tied.delta !== null) continue
    // "국민성장펀드 150조원": recorded as of all payers together
    if (tied.amount.payer === null && !saysState(tied, world) && isOfOthers(tied, entity, world)) continue
    const period = yearsOf(tied, world)
    // a total of the article's own, over years that it doesn't tell, isn't the recorded plan's
    if (period === null && !plans.some(({ amount }) => amount?.value === tied.amount.min)) return null
    const total = period && articleTerm('plan-total', tied, period)
    const plan = period && total ? valid({ total, period }) : null
    if (plan !== null) return plan
  }
  const stated = plans.filter(
    (fact) => statedBy(fact, world.publishedAt) && fact.period !== null && fact.amount?.bound !== 'at-most',
  )
  // a first stage told on the same day as the whole is a part of it
  const newest = stated
    .filter(({ asOf }) => asOf === stated.at(-1)?.asOf)
    .reduce<Fact | undefined>((longest, fact) => (longest && years(longest) > years(fact) ? longest : fact), undefined)
  const total = newest && factTerm('plan-total', newest)
  return total && newest.period ? valid({ total, period: newest.period }) : null
}
