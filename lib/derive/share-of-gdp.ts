import { articleTerm, indicatorTerm, quotient } from './finding.ts'
import { indicatorOf, scalableYear } from './scale.ts'
import { type Derivation, findingOn, onAmounts } from './world.ts'

/** Below this a share says nothing that the amount doesn't. */
const LEAST = 0.001

/** One year's public money beside gross domestic product of exactly that year. Ratio; won over won, both nominal. */
export const shareOfGdp: Derivation = (world) =>
  onAmounts(world, (tied) => {
    const year = scalableYear(tied, world)
    const found = year === null ? null : indicatorOf('gdp', year, 0, world)
    const amount = year === null ? null : articleTerm('annual', tied, { from: year, to: year })
    const gdp = found && indicatorTerm('gdp', found.indicator)
    const share = amount && gdp && quotient(amount, gdp)
    if (!found || !amount || !gdp || !share || share.value < LEAST || share.value > 1) return null
    return findingOn(tied, world, share, {
      kind: 'share-of-gdp',
      unit: 'ratio',
      terms: [amount, gdp],
      indicators: [found.indicator],
      caveats: found.caveats,
    })
  })
