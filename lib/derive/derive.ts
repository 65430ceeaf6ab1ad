import { agencyChange } from './agency-change.ts'
import { averageCheck } from './average-check.ts'
import { conversion } from './conversion.ts'
import { cumulativePace } from './cumulative-pace.ts'
import { disagreement } from './disagreement.ts'
import type { Finding } from './finding.ts'
import { growthCheck } from './growth-check.ts'
import { multipleCheck } from './multiple-check.ts'
import { perHousehold } from './per-household.ts'
import { perPerson } from './per-person.ts'
import { realTerms } from './real-terms.ts'
import { renamed } from './renamed.ts'
import { shareOfGdp } from './share-of-gdp.ts'
import { shareOfGovernmentSpending } from './share-of-government-spending.ts'
import { shareOfMinistry } from './share-of-ministry.ts'
import { shareOfTotal } from './share-of-total.ts'
import { stageChange } from './stage-change.ts'
import { straightLineNeed } from './straight-line-need.ts'
import { sumCheck } from './sum-check.ts'
import { superseded } from './superseded.ts'
import type { Derivation, World } from './world.ts'
import { yearOverYear } from './year-over-year.ts'

/** In the order in which a reader needs them: the plan first, then the year before, the article's own sums, scale last. */
const DERIVATIONS: readonly Derivation[] = [
  ...[straightLineNeed, disagreement, yearOverYear, shareOfTotal, cumulativePace],
  ...[growthCheck, realTerms, multipleCheck, sumCheck, averageCheck],
  ...[stageChange, superseded, renamed, agencyChange],
  ...[shareOfMinistry, shareOfGovernmentSpending, perPerson, conversion, shareOfGdp, perHousehold],
]

/** The contexts that the article and the dataset allow, in rank order; nothing where a condition isn't met. */
export const derive = (world: World): Finding[] => DERIVATIONS.flatMap((derivation) => derivation(world))
