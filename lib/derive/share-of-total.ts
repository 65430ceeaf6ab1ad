import type { Tied } from '../link/tied.ts'
import { articleTerm, blank, type Finding, isStated, quotient } from './finding.ts'
import { isAnnual, planOf } from './plan.ts'
import { type Derivation, linkOf, mayBePublic, samePayer, type World, yearOf } from './world.ts'

/** "총 2000억원 가운데 200억원": what stands between whole and part, and nothing else. */
const OF_WHICH = /^[)）]?(?:의)? ?(?:중|가운데)(?:에서)? ?(?:[^,.]{0,30})$/

/**
 * One year's amount as part of the multi-year total of the same payer; or a part of the total that the article names with
 * it in one breath. Ratio; won over won.
 */
export const shareOfTotal: Derivation = (world) =>
  world.tied.flatMap((tied, i): Finding[] => {
    const planned = isAnnual(tied) ? ofPlan(tied, world) : []
    return planned.length > 0 ? planned : ofStatedWhole(tied, world.tied[i - 1], world)
  })

function ofPlan(tied: Tied, world: World): Finding[] {
  const year = yearOf(tied)
  const plan = planOf(tied.program?.entity ?? '', world)
  if (year === null || plan === null || year < plan.period.from || year > plan.period.to) return []
  const annual = articleTerm('annual', tied, { from: year, to: year })
  const share = annual && quotient(annual, plan.total)
  if (annual?.value == null || plan.total.value === null || !share || share.value > 1) return []
  const picture = { kind: 'part', part: annual.value, whole: plan.total.value } as const
  return [
    {
      ...{ ...blank, kind: 'share-of-total', ...linkOf(tied, world), ...share, unit: 'ratio', picture },
      ...{ terms: [annual, plan.total], variant: 'plan' },
      caveats: plan.changedSince ? ['nominal', 'plan-superseded'] : ['nominal'],
    },
  ]
}

function ofStatedWhole(tied: Tied, whole: Tied | undefined, world: World): Finding[] {
  if (whole === undefined || whole.sentence !== tied.sentence || !isStated(whole.amount) || !isStated(tied.amount))
    return []
  if (!whole.national || whole.amount.currency !== 'KRW' || tied.amount.currency !== 'KRW' || tied.refusal !== null)
    return []
  if (tied.amount.delta !== null || !mayBePublic(whole.payer) || (tied.payer && !mayBePublic(tied.payer))) return []
  if (tied.payer && whole.payer && !samePayer(tied.payer, whole.payer)) return []
  if (!OF_WHICH.test(world.text.slice(whole.amount.end, Math.min(tied.amount.start, whole.amount.end + 45)))) return []
  if (tied.amount.start - whole.amount.end > 45) return []
  const part = articleTerm('part', tied)
  const total = articleTerm('total', whole)
  const share = part && total && quotient(part, total)
  if (!part || !total || !share || share.value >= 1) return []
  const picture = { kind: 'part', part: part.value ?? 0, whole: total.value ?? 0 } as const
  return [
    {
      ...{ ...blank, kind: 'share-of-total', ...linkOf(tied, world), ...share, unit: 'ratio', picture },
      ...{ terms: [part, total], variant: 'stated', caveats: ['article-only'] },
    },
  ]
}
