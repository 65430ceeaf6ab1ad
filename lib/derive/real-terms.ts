import { articleTerm, changeOf, indicatorTerm, quotient } from './finding.ts'
import { indicatorOf } from './scale.ts'
import { comparedYear, type Derivation, findingOn, onAmounts, samePayer, yearOf } from './world.ts'

/** Over one year the nominal change is what is reported; prices matter over more. */
const LEAST_YEARS = 2

/**
 * Two years' amounts that the article sets against each other, in the later year's prices: (a ÷ b) ÷ (prices now ÷ prices
 * then) − 1. Needs the price index of both years. Ratio of change.
 */
export const realTerms: Derivation = (world) =>
  onAmounts(world, (tied) => {
    const comparison = world.comparisons.get(tied)
    const then = comparison?.kind === 'base' ? yearOf(comparison.other) : null
    const year = then === null ? null : comparedYear(tied, world)
    if (year === null || then === null || comparison === undefined || year - then < LEAST_YEARS) return null
    const { other } = comparison
    if (other.refusal !== null || (tied.payer && other.payer && !samePayer(tied.payer, other.payer))) return null
    const [now, before] = [indicatorOf('cpi', year, 0, world), indicatorOf('cpi', then, 0, world)]
    const current = articleTerm('current', tied, { from: year, to: year })
    const base = articleTerm('base', other, { from: then, to: then })
    if (!now || !before || !current || !base) return null
    const [high, low] = [indicatorTerm('prices-now', now.indicator), indicatorTerm('prices-then', before.indicator)]
    const nominal = quotient(current, base)
    const prices = quotient(high, low)
    const real = nominal && prices && quotient(nominal, prices)
    if (!real) return null
    return findingOn(tied, world, changeOf(real), {
      kind: 'real-terms',
      unit: 'ratio',
      terms: [current, base, high, low],
      indicators: [now.indicator, before.indicator],
      caveats: [...new Set([...now.caveats, ...before.caveats])],
    })
  })
