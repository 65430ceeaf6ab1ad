import { articleTerm, type Finding, over, quotient, type Term } from './finding.ts'
import { isAnnual, type Plan, planOf } from './plan.ts'
import { type Derivation, findingOn, yearOf } from './world.ts'

/** The number of years of a plan as a term beside its total. */
export const yearsTerm = (plan: Plan): Term => {
  const value = plan.period.to - plan.period.from + 1
  return { ...plan.total, role: 'years', value, low: value, high: value, unit: 'years', about: false, words: null }
}

/** The line of the plan with one year's amount on it. */
export const linePicture = (plan: Plan, points: readonly { readonly year: number; readonly value: number }[]) =>
  ({ kind: 'straight-line', ...plan.period, total: plan.total.value ?? 0, points }) as const

/**
 * One year's amount against an even yearly part of the plan. Twice where the article gives its own yearly figure: against
 * that figure as stated, and against the plan's total divided by its years. Ratio; won over won, same payer.
 */
export const straightLineNeed: Derivation = (world) => {
  const findings: Finding[] = []
  for (const tied of world.tied) {
    const year = isAnnual(tied) ? yearOf(tied) : null
    const entity = tied.program?.entity
    if (entity === undefined || year === null) continue
    const found = planOf(entity, world)
    const plan = found !== null && year >= found.period.from && year <= found.period.to ? found : null
    const stated = world.yearly.get(entity)
    if (plan === null && stated === undefined) continue
    const annual = articleTerm('annual', tied, { from: year, to: year })
    if (annual?.value == null) continue
    const picture = plan === null ? null : linePicture(plan, [{ year, value: annual.value }])
    const common = { kind: 'straight-line-need', unit: 'ratio', picture } as const
    const need = stated ? articleTerm('yearly-need', stated) : null
    const asStated = need && quotient(annual, need)
    if (asStated && need && (plan !== null || found === null)) {
      const terms = plan ? [annual, need, plan.total] : [annual, need]
      const caveats = ['nominal', 'stated-rounded'] as const
      findings.push(findingOn(tied, world, asStated, { ...common, terms, variant: 'stated', caveats }))
    }
    if (plan !== null) {
      const years = yearsTerm(plan)
      const { value, low, high } = plan.total
      const part = value === null || low === null || high === null ? null : over({ value, low, high }, years.value ?? 1)
      const exact = part && quotient(annual, part)
      if (exact)
        findings.push(
          findingOn(tied, world, exact, {
            ...common,
            terms: [annual, plan.total, years],
            variant: 'exact',
            caveats: plan.changedSince ? ['nominal', 'plan-changed', 'plan-superseded'] : ['nominal', 'plan-changed'],
          }),
        )
    }
  }
  return findings
}
