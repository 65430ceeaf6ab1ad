import type { Fact } from '../facts/schema.ts'
import type { Tied } from '../link/tied.ts'
import { articleTerm, factTerm, quotient } from './finding.ts'
import { sameStage, scalableYear } from './scale.ts'
import { type Derivation, findingOn, onAmounts, programOf, spendingOf, type World } from './world.ts'

/** Below this a share says nothing that the amount doesn't. */
const LEAST = 0.0001
const NEARLY_ALL = 0.9

const DAYS = 10

/** Whether a total has the supplementary budget in it: one that was stated before that budget hasn't. */
function holds(total: Fact, { fact }: Tied, { publishedAt }: World): boolean {
  const day = fact?.asOf ?? publishedAt
  if (day === null || !total.stage.startsWith('supplementary')) return false
  return Date.parse(total.asOf) >= Date.parse(day) - DAYS * 86_400_000
}

/** One year's public money as part of total government spending of the same year and stage. Ratio; won over won. */
export const shareOfGovernmentSpending: Derivation = (world) =>
  onAmounts(world, (tied) => {
    const year = scalableYear(tied, world)
    if (year === null || tied.amount.role === 'revenue' || tied.delta !== null) return null
    const own = programOf(tied, world)
    if (own !== null && own.kind === 'total' && own.parent === null) return null
    const picked = sameStage(spendingOf(year, world), tied, world)
    const isSupplement =
      own?.kind === 'supplementary' || (own === null && tied.stage?.startsWith('supplementary') === true)
    if (isSupplement && (picked === null || !holds(picked.fact, tied, world))) return null
    const amount = articleTerm('annual', tied, { from: year, to: year })
    const total = picked && factTerm('government-total', picked.fact)
    const share = amount && total && quotient(amount, total)
    if (!picked || !amount || !total || !share || share.value > 1 || share.value < LEAST) return null
    // Unnamed and as large as the whole, it is the whole.
    if (own === null && share.value > NEARLY_ALL) return null
    const picture = { kind: 'part', part: amount.value ?? 0, whole: total.value ?? 0 } as const
    return findingOn(tied, world, share, {
      kind: 'share-of-government-spending',
      unit: 'ratio',
      terms: [amount, total],
      picture,
      caveats: picked.caveats,
    })
  })
