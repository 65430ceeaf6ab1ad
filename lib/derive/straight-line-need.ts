import { articleTerm, blank, type Finding, over, quotient, type Term } from './finding.ts'
import { isAnnual, type Plan, planOf } from './plan.ts'
import { type Derivation, linkOf, yearOf } from './world.ts'

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
export const straightLineNeed: Derivation = (world) =>
  world.tied.filter(isAnnual).flatMap((tied): Finding[] => {
    const year = yearOf(tied)
    const entity = tied.program?.entity
    const annual = year === null ? null : articleTerm('annual', tied, { from: year, to: year })
    if (entity === undefined || year === null || annual?.value == null) return []
    const found = planOf(entity, world)
    const plan = found !== null && year >= found.period.from && year <= found.period.to ? found : null
    const picture = plan === null ? null : linePicture(plan, [{ year, value: annual.value }])
    const common = { ...blank, kind: 'straight-line-need', ...linkOf(tied, world), unit: 'ratio', picture } as const
    const findings: Finding[] = []
    const stated = world.yearly.get(entity)
    const need = stated ? articleTerm('yearly-need', stated) : null
    const asStated = need && quotient(annual, need)
    if (asStated && need && (plan !== null || found === null)) {
      const terms = plan ? [annual, need, plan.total] : [annual, need]
      findings.push({ ...common, ...asStated, terms, variant: 'stated', caveats: ['nominal', 'stated-rounded'] })
    }
    if (plan !== null) {
      const years = yearsTerm(plan)
      const { value, low, high } = plan.total
      const part = value === null || low === null || high === null ? null : over({ value, low, high }, years.value ?? 1)
      const exact = part && quotient(annual, part)
      if (exact)
        findings.push({
          ...{ ...common, ...exact, terms: [annual, plan.total, years], variant: 'exact' },
          caveats: plan.changedSince ? ['nominal', 'plan-changed', 'plan-superseded'] : ['nominal', 'plan-changed'],
        })
    }
    return findings
  })
