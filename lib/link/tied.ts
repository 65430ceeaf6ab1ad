import type { AmountMention, PeriodMention, ProgramMention, Span } from '../detect/mention.ts'
import type { Fact, Payer, Stage } from '../facts/schema.ts'
import type { ActorKind } from './actors.ts'
import type { Shape } from './shape.ts'

/** A stretch of the article and what it says for or against a link. */
export type Evidence = Span & { readonly says: string }

export const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** An amount with what its sentence says of it. `program` is null when no link has enough evidence. */
export interface Tied {
  readonly amount: AmountMention
  /** Number of the sentence, and where it lies. */
  readonly sentence: number
  readonly within: Span
  readonly program: ProgramMention | null
  /** 0 to 1; a link needs THRESHOLD. */
  readonly score: number
  readonly evidence: readonly Evidence[]
  /** Why there is no link, where something spoke against one. */
  readonly refusal: Evidence | null
  readonly shape: Shape | null
  readonly payer: Payer | null
  readonly stage: Stage | null
  readonly period: PeriodMention | null
  /** The amount is itself a rise or a fall, not what rose or fell. */
  readonly delta: 'increase' | 'decrease' | null
  /** Nothing but filler words lies between the name and the amount: the amount is the thing's own, not a piece of it. */
  readonly direct: boolean
  /** Public money of the nation, by its role and by who spends it: what may be measured against people or totals. */
  readonly national: boolean
  /** Whose money the sentence speaks of; null when it names nobody. */
  readonly spender: ActorKind | null
  /** The national agency that the sentence says spends it. */
  readonly agency: string | null
  /** A fact of the programme with the same value, payer and period, where there is one. */
  readonly fact: Fact | null
}

/** Why an amount that a word sets beside the name ("별도로", "대신") isn't its own. */
export const BESIDE = 'set beside it'

const OF_LINK: ReadonlySet<string> = new Set([
  ...[
    'named two sentences before',
    'far from any recorded year',
    'unlike any recorded amount',
    'another year’s amount',
  ],
])

/** A refusal that only speaks against a link to a name, and says nothing of the amount itself. */
export const isOfLink = (refusal: Evidence | null): boolean => refusal !== null && OF_LINK.has(refusal.says)

/** A link with less evidence than this is none. */
export const THRESHOLD = 0.6
