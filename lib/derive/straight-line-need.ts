import type { Tied } from '../link/tied.ts'
import { articleTerm, type Bounded, type Caveat, type Finding, over, quotient, type Term } from './finding.ts'
import { isAnnual, type Plan, planOf } from './plan.ts'
import { toldPlanOf } from './told-plan.ts'
import { type Derivation, findingOn, type World, yearOf } from './world.ts'

/** The number of years of a plan as a term beside its total. */
export const yearsTerm = (plan: Plan): Term => {
  const value = plan.period.to - plan.period.from + 1
  return { ...plan.total, role: 'years', value, low: value, high: value, unit: 'years', about: false, words: null }
}

/** The line of the plan with one year's amount on it. */
export const linePicture = (plan: Plan, points: readonly { readonly year: number; readonly value: number }[]) =>
  ({ kind: 'straight-line', ...plan.period, total: plan.total.value ?? 0, points }) as const

/** What one year's amount is measured against, and the amount with what says so. */
interface Against {
  readonly tied: Tied
  readonly year: number
  readonly plan: Plan | null
  /** The yearly part that the article gives. */
  readonly stated: Tied | null
}

/** The plan that the dataset or the article knows of the amount's programme; else the one told beside it. */
function againstOf(i: number, world: World): Against | null {
  const tied = world.tied[i]
  if (tied === undefined) return null
  const entity = tied.program?.entity
  if (entity === undefined) {
    const told = tied.shape === 'so-far' ? null : toldPlanOf(tied, world)
    if (told === null) return null
    return { tied: { ...tied, evidence: told.evidence }, year: told.year, plan: told, stated: told.yearly }
  }
  const year = yearOf(tied)
  if (year === null || !isAnnual(tied)) return null
  const found = planOf(entity, world)
  const plan = found !== null && year >= found.period.from && year <= found.period.to ? found : null
  // a year outside of the plan that is known is no part of it
  const stated = plan !== null || found === null ? (world.yearly.get(entity) ?? null) : null
  return plan === null && stated === null ? null : { tied, year, plan, stated }
}

/**
 * One year's amount against an even yearly part of the plan. Twice where the article gives its own yearly figure: against
 * that figure as stated, and against the plan's total divided by its years. Ratio; won over won, same payer.
 */
export const straightLineNeed: Derivation = (world) => {
  const findings: Finding[] = []
  for (let i = 0; i < world.tied.length; i++) {
    const against = againstOf(i, world)
    const annual = against && articleTerm('annual', against.tied, { from: against.year, to: against.year })
    if (against === null || annual?.value == null) continue
    const { tied, year, plan, stated } = against
    const picture = plan === null ? null : linePicture(plan, [{ year, value: annual.value }])
    const common = { kind: 'straight-line-need', unit: 'ratio', picture } as const
    const need = stated ? articleTerm('yearly-need', stated) : null
    const asStated = need && quotient(annual, need)
    if (asStated && need) {
      const terms = plan ? [annual, need, plan.total] : [annual, need]
      const caveats = ['nominal', 'stated-rounded'] as const
      findings.push(findingOn(tied, world, asStated, { ...common, terms, variant: 'stated', caveats }))
    }
    const exact = plan && againstPart(annual, plan)
    if (plan && exact)
      findings.push(
        findingOn(tied, world, exact, {
          ...common,
          terms: [annual, plan.total, yearsTerm(plan)],
          variant: 'exact',
          caveats: caveatsOf(plan, tied),
        }),
      )
  }
  return findings
}

/** One year's amount over the plan's total divided by its years. */
function againstPart(annual: Term, { total, period }: Plan): Bounded | null {
  const { value, low, high } = total
  if (value === null || low === null || high === null) return null
  return quotient(annual, over({ value, low, high }, period.to - period.from + 1))
}

function caveatsOf({ changedSince }: Plan, { program }: Tied): readonly Caveat[] {
  if (program === null) return ['nominal', 'plan-changed', 'from-article']
  return changedSince ? ['nominal', 'plan-changed', 'plan-superseded'] : ['nominal', 'plan-changed']
}
