import type { Finding } from './finding.ts'
import { growthCheck, yearOverYear } from './growth.ts'
import { shareOfTotal } from './share-of-total.ts'
import { agencyChange, renamed, superseded } from './since.ts'
import { straightLineNeed } from './straight-line-need.ts'
import { sumCheck } from './sum-check.ts'
import type { Derivation, World } from './world.ts'

/** In the order in which a reader needs them. */
const DERIVATIONS: readonly Derivation[] = [
  straightLineNeed,
  yearOverYear,
  shareOfTotal,
  superseded,
  growthCheck,
  sumCheck,
  renamed,
  agencyChange,
]

/** Every context that the article and the dataset allow, in rank order; nothing where a condition isn't met. */
export const derive = (world: World): Finding[] => DERIVATIONS.flatMap((derivation) => derivation(world))
