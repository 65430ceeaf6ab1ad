import type { Tied } from '../link/link.ts'
import { articleTerm, factTerm, type Term } from './finding.ts'
import { isPublic, statedBy, type World } from './world.ts'

export interface Plan {
  readonly total: Term
  readonly period: { readonly from: number; readonly to: number }
}

/** True for an amount that is one year's public money of a programme. */
export function isAnnual(tied: Tied): boolean {
  if (tied.program === null || tied.shape !== 'annual') return false
  if (tied.amount.delta !== null || tied.amount.role === 'loan') return false
  return tied.payer === null || isPublic(tied.payer)
}

/**
 * The programme's multi-year public total: the article's own, when it gives the amount, its payer and (there or in the
 * dataset) its years; else the newest that the dataset knew on the article's day. Null when there is none.
 */
export function planOf(annual: Tied, world: World): Plan | null {
  const entity = annual.program?.entity
  if (entity === undefined) return null
  const facts = world.index.facts(entity).filter((fact) => fact.measure === 'multi-year-total' && isPublic(fact.payer))
  const known = facts
    .filter((fact) => statedBy(fact, world.publishedAt) && fact.period !== null && fact.amount !== null)
    .at(-1)
  const spans = world.mentions.filter((m) => m.kind === 'period' && m.from !== null && m.to !== null && m.from < m.to)
  for (const tied of world.tied) {
    if (tied.program?.entity !== entity || tied.shape !== 'plan' || tied.payer === null || !isPublic(tied.payer))
      continue
    const to = tied.period?.to ?? null
    const whole = spans.find((m) => m.kind === 'period' && (to === null || m.to === to))
    const period =
      tied.fact?.period ??
      (whole?.kind === 'period' && whole.from !== null && whole.to !== null ? { from: whole.from, to: whole.to } : null)
    const total = period && articleTerm('plan-total', tied, period)
    if (total && period && period.from < period.to) return { total, period }
  }
  const total = known && factTerm('plan-total', known)
  return total && known.period && known.period.from < known.period.to ? { total, period: known.period } : null
}
