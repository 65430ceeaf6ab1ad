import { articleTerm, blank, type Finding, quotient } from './finding.ts'
import { isAnnual, planOf } from './plan.ts'
import { type Derivation, yearOf } from './world.ts'

/** One year's amount as part of the multi-year total of the same payer. Ratio; won over won. */
export const shareOfTotal: Derivation = (world) =>
  world.tied.filter(isAnnual).flatMap((tied): Finding[] => {
    const year = yearOf(tied)
    const plan = planOf(tied, world)
    if (year === null || plan === null || year < plan.period.from || year > plan.period.to) return []
    const annual = articleTerm('annual', tied, { from: year, to: year })
    const share = annual && quotient(annual, plan.total)
    if (annual?.value == null || plan.total.value === null || !share || share.value > 1) return []
    const entity = (tied.program && world.index.program(tied.program.entity)) ?? null
    const picture = {
      kind: 'part',
      part: annual.value,
      whole: plan.total.value,
    } as const
    const terms = [annual, plan.total]
    const where = {
      mention: tied.amount,
      entity,
      evidence: tied.evidence,
      picture,
      terms,
    }
    return [
      {
        ...blank,
        kind: 'share-of-total',
        ...where,
        ...share,
        unit: 'ratio',
        caveats: ['nominal'],
      },
    ]
  })
