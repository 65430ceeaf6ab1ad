import type { Indicator } from '../facts/schema.ts'
import type { ContextKind } from './context.ts'
import { articleTerm, type Finding, indicatorTerm, quotient } from './finding.ts'
import { indicatorOf, scalableYear } from './scale.ts'
import { findingOn, onAmounts, type World } from './world.ts'

/** People and households change by less than a per cent in two years; what is older is left out. */
const BACK = 2
const LEAST_WON = 1

/** One year's public money divided by a count of that year, in won; silent below one won each. */
export function perHead(
  world: World,
  kind: Extract<ContextKind, 'per-person' | 'per-household'>,
  counted: Extract<Indicator['kind'], 'population' | 'households'>,
): Finding[] {
  return onAmounts(world, (tied) => {
    const year = scalableYear(tied, world)
    const found = year === null ? null : indicatorOf(counted, year, BACK, world)
    const amount = year === null ? null : articleTerm('annual', tied, { from: year, to: year })
    const heads = found && indicatorTerm(counted, found.indicator)
    const each = amount && heads && quotient(amount, heads)
    if (!found || !amount || !heads || !each || each.value < LEAST_WON) return null
    return findingOn(tied, world, each, {
      kind,
      unit: 'KRW',
      terms: [amount, heads],
      indicators: [found.indicator],
      caveats: ['nominal', ...found.caveats],
    })
  })
}
