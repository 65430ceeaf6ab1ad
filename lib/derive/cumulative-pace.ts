import type { Fact } from '../facts/schema.ts'
import type { Tied } from '../link/tied.ts'
import { articleTerm, type Bounded, type Finding, factTerm, over, quotient, sumOf, type Term } from './finding.ts'
import { isAnnual, type Plan, planOf, yearSoFar } from './plan.ts'
import { linePicture, yearsTerm } from './straight-line-need.ts'
import { toldPlanOf } from './told-plan.ts'
import {
  type Derivation,
  findingOn,
  knownBy,
  mayBePublic,
  measureOf,
  onAmounts,
  programOf,
  type World,
  yearFacts,
  yearOf,
} from './world.ts'

/**
 * All public money of a plan so far against the straight line to the same year: (so far ÷ total) ÷ (years gone ÷ years).
 * 1 is on the line. So far is what the article says ("지금까지 …"), or every year since the plan's first, each known.
 */
export const cumulativePace: Derivation = (world) =>
  onAmounts(world, (tied) => {
    const entity = tied.program?.entity
    if (entity === undefined) {
      const told = tied.shape === 'so-far' ? toldPlanOf(tied, world) : null
      return told && stated({ ...tied, evidence: told.evidence }, told, world)
    }
    const plan = planOf(entity, world)
    if (plan === null) return null
    if (tied.shape === 'so-far') return stated(tied, plan, world)
    const year = isAnnual(tied) ? yearOf(tied) : null
    return year !== null && year > plan.period.from && year <= plan.period.to ? added(tied, year, plan, world) : null
  })

function stated(tied: Tied, plan: Plan, world: World): Finding | null {
  const year = yearSoFar(tied, world)
  const sum = articleTerm('so-far', tied)
  if (year === null || sum === null || !mayBePublic(tied.payer) || tied.delta !== null) return null
  return pace(tied, year, [sum], sum, plan, world, tied.period === null)
}

function added(tied: Tied, year: number, plan: Plan, world: World): Finding | null {
  const program = programOf(tied, world)
  const measure = program && measureOf(tied.fact, program, tied.amount.role)
  const own = articleTerm('annual', tied, { from: year, to: year })
  if (!program || !measure || !own) return null
  const terms: Term[] = []
  for (let each = plan.period.from; each < year; each++) {
    const fact: Fact | undefined = yearFacts(program.id, measure, each, world)
      .filter((f) => f.stage !== 'request' && f.stage !== 'plan' && knownBy(f, world.publishedAt))
      .at(-1)
    const term = fact && factTerm('annual', fact)
    if (!term) return null
    terms.push(term)
  }
  terms.push(own)
  const sum = sumOf(terms)
  return sum === null ? null : pace(tied, year, terms, sum, plan, world, false)
}

function pace(
  tied: Tied,
  year: number,
  terms: readonly Term[],
  sum: Pick<Term, 'value' | 'low' | 'high'>,
  plan: Plan,
  world: World,
  assumed: boolean,
): Finding | null {
  const years = yearsTerm(plan)
  const gone = year - plan.period.from + 1
  const { value, low, high } = plan.total
  if (gone < 1 || year > plan.period.to || value === null || low === null || high === null) return null
  const even: Bounded = over({ value: value * gone, low: low * gone, high: high * gone }, years.value ?? 1)
  const ratio = quotient(sum, even)
  if (ratio === null) return null
  const elapsed: Term = {
    ...years,
    role: 'elapsed',
    value: gone,
    low: gone,
    high: gone,
    period: { from: plan.period.from, to: year },
  }
  const picture = linePicture(plan, [{ year, value: sum.value ?? 0 }])
  return findingOn(tied, world, ratio, {
    kind: 'cumulative-pace',
    unit: 'ratio',
    terms: [...terms, plan.total, years, elapsed],
    picture,
    caveats: assumed ? ['nominal', 'plan-changed', 'year-assumed'] : ['nominal', 'plan-changed'],
  })
}
