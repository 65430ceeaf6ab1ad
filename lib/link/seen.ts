import type { AgencyMention, AmountMention, PeriodMention, ProgramMention } from '../detect/mention.ts'
import type { Actor } from './actors.ts'
import type { Sight } from './candidates.ts'

/** The name that the sentence before, or the heading above, hands on. */
export interface Carried {
  readonly program: ProgramMention
  readonly sentence: number
  readonly place: 'carried' | 'heading'
  /** Handed on across a sentence that names nothing and nobody: only a figure that is recorded counts. */
  readonly across: boolean
}

/** All that the walk shows of one amount. */
export interface Seen {
  readonly sight: Sight
  readonly amount: AmountMention
  readonly nth: number
  readonly earlier: AmountMention | null
  /** Whether the amount before is of what some name says, or barred from it by its own words: not just another thing's. */
  readonly earlierPlaced: boolean
  readonly before: ProgramMention | null
  readonly beforeThat: ProgramMention | null
  readonly after: ProgramMention | null
  readonly passed: readonly PeriodMention[]
  readonly following: PeriodMention | undefined
  readonly spender: Actor | null
  /** Whose money the sentence before spoke of. */
  readonly spoken: Actor | null
  readonly agency: AgencyMention | null
  readonly stateAgency: Actor | null
  readonly inherited: Carried | null
}
