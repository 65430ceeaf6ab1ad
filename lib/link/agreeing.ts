import type { AmountMention, PeriodMention } from '../detect/mention.ts'
import type { FactIndex } from '../facts/fact-index.ts'
import type { Fact, Measure, Payer, Stage } from '../facts/schema.ts'
import type { Shape } from './shape.ts'

/** What is known of an amount when facts are asked for. */
export interface Known {
  readonly payer: Payer | null
  /** Nobody but the state is named as spending it. */
  readonly ofState: boolean
  readonly period: PeriodMention | null
  readonly shape: Shape | null
  readonly stage: Stage | null
  /** ISO day of the article. */
  readonly publishedAt: string | null
}

const kindOf = (payer: Payer) => (payer === 'state' || payer === 'public' ? 'public' : payer)
const payersAgree = (a: Payer | null, b: Payer) => a === null || kindOf(a) === kindOf(b)

/** The measure that a role insists on; an amount with another role is of any measure but these. */
const OWN_MEASURE: Readonly<Record<string, readonly Measure[]>> = {
  debt: ['debt'],
  revenue: ['revenue'],
  loan: ['loan', 'fund-size'],
}
const INSISTING: ReadonlySet<Measure> = new Set(['debt', 'loan', 'ownership-share', 'event'])

export function measureFits(role: AmountMention['role'], measure: Measure): boolean {
  const own = role === null ? undefined : OWN_MEASURE[role]
  return own === undefined ? !INSISTING.has(measure) : own.includes(measure)
}

/** A figure that is rounded more coarsely than this part of it agrees with too much. */
const FINE = 0.005
/** "4차 추경 7조8000억원": a supplementary budget of that stage has no other amount with which a coarser figure could agree. */
const FINE_OF_SUPPLEMENT = 0.015

const finenessFor = ({ measure, stage }: Fact, known: Known): number =>
  measure === 'supplementary' && stage === known.stage ? FINE_OF_SUPPLEMENT : FINE

/** True where the two are one figure, perhaps written to different digits: 65조9000억원 and 65조8642억원. */
export function isSameFigure(
  amount: AmountMention,
  { value, roundedTo }: NonNullable<Fact['amount']>,
  fine: number = FINE,
): boolean {
  if (value === amount.min) return true
  const coarser = Math.max(roundedTo, amount.roundedTo)
  return coarser <= fine * value && Math.abs(value - (amount.min ?? 0)) <= coarser / 2
}

/**
 * How well a fact that states the amount's figure fits: stated stage, public money where the state spends it, exact value, known on
 * the article's day; the later of equals.
 */
const suits = (fact: Fact, amount: AmountMention, known: Known): number =>
  (fact.stage === known.stage ? 8 : 0) +
  (known.ofState && kindOf(fact.payer) === 'public' ? 4 : 0) +
  (fact.amount?.value === amount.min ? 2 : 0) +
  (known.publishedAt === null || fact.asOf <= known.publishedAt ? 1 : 0)

/** The fact that states the same figure of the entity, not contradicted by payer, measure, shape or period; the best fit. */
export function agreeing(amount: AmountMention, entity: string, known: Known, index: FactIndex): Fact | null {
  if (amount.min === null || amount.min !== amount.max) return null
  let best: Fact | null = null
  for (const fact of index.facts(entity)) {
    if (fact.amount === null || fact.unit !== 'KRW') continue
    if (!isSameFigure(amount, fact.amount, finenessFor(fact, known))) continue
    // a figure that only rounds to one of a later day is not that one yet
    if (fact.amount.value !== amount.min && known.publishedAt !== null && fact.asOf > known.publishedAt) continue
    if (!payersAgree(known.payer, fact.payer) || !measureFits(amount.role, fact.measure)) continue
    const many = fact.period !== null && fact.period.from !== fact.period.to
    if ((known.shape === 'annual' && many) || known.shape === 'yearly') continue
    if (known.shape === 'plan' && !many && fact.period !== null) continue
    const year = known.period?.to ?? null
    if (year !== null && fact.period !== null && year !== fact.period.to) continue
    if (best === null || suits(fact, amount, known) >= suits(best, amount, known)) best = fact
  }
  return best
}
