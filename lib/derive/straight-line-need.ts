import { articleTerm, blank, type Finding, quotient, type Term } from './finding.ts'
import { isAnnual, planOf } from './plan.ts'
import { type Derivation, isPublic, yearOf } from './world.ts'

/**
 * One year's amount against an even yearly part of the plan. Twice where the article gives its own yearly figure: against
 * that figure as stated, and against the plan's total divided by its years. Ratio; won over won.
 */
export const straightLineNeed: Derivation = (world) =>
  world.tied.filter(isAnnual).flatMap((tied): Finding[] => {
    const year = yearOf(tied)
    const program = tied.program
    if (program === null || year === null) return []
    const annual = articleTerm('annual', tied, { from: year, to: year })
    if (annual?.value == null) return []
    const plan = planOf(tied, world)
    const entity = world.index.program(program.entity) ?? null
    const picture =
      plan?.total.value != null
        ? ({
            kind: 'straight-line',
            ...plan.period,
            total: plan.total.value,
            points: [{ year, value: annual.value }],
          } as const)
        : null
    const common = {
      ...blank,
      kind: 'straight-line-need',
      mention: tied.amount,
      entity,
      unit: 'ratio',
      evidence: tied.evidence,
      picture,
    } as const
    const found: Finding[] = []
    const stated = world.tied.find(
      (t) => t.shape === 'yearly' && t.program?.entity === program.entity && (t.payer === null || isPublic(t.payer)),
    )
    const need = stated && articleTerm('yearly-need', stated)
    const asStated = need && quotient(annual, need)
    if (asStated && need) {
      const terms = plan ? [annual, need, plan.total] : [annual, need]
      found.push({
        ...common,
        ...asStated,
        terms,
        variant: 'stated',
        caveats: ['nominal', 'stated-rounded'],
      })
    }
    if (plan && year >= plan.period.from && year <= plan.period.to) {
      const count = plan.period.to - plan.period.from + 1
      const part = {
        ...plan.total,
        value: over(plan.total.value, count),
        low: over(plan.total.low, count),
        high: over(plan.total.high, count),
      }
      const exact = quotient(annual, part)
      const years: Term = {
        ...plan.total,
        role: 'years',
        value: count,
        low: count,
        high: count,
        unit: 'years',
      }
      if (exact)
        found.push({
          ...common,
          ...exact,
          terms: [annual, plan.total, years],
          variant: 'exact',
          caveats: ['nominal', 'plan-changed'],
        })
    }
    return found
  })

const over = (value: number | null, count: number) => (value === null ? null : value / count)
