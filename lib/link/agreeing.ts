import type { AmountMention, PeriodMention } from '../detect/mention.ts'
import type { FactIndex } from '../facts/fact-index.ts'
import type { Fact, Measure, Payer, Stage } from '../facts/schema.ts'
import type { Shape } from './shape.ts'

/** What is known of an amount when facts are asked for. */
export interface Known {
  readonly payer: Payer | null
  readonly period: PeriodMention | null
  readonly shape: Shape | null
  readonly stage: Stage | null
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

/** The fact that states the same value of the entity, not contradicted by payer, measure, shape or period; same stage first. */
export function agreeing(amount: AmountMention, entity: string, known: Known, index: FactIndex): Fact | null {
  if (amount.min === null || amount.min !== amount.max) return null
  let best: Fact | null = null
  for (const fact of index.facts(entity)) {
    if (fact.amount === null || fact.unit !== 'KRW' || fact.amount.value !== amount.min) continue
    if (!payersAgree(known.payer, fact.payer) || !measureFits(amount.role, fact.measure)) continue
    const many = fact.period !== null && fact.period.from !== fact.period.to
    if ((known.shape === 'annual' && many) || known.shape === 'yearly') continue
    if (known.shape === 'plan' && !many && fact.period !== null) continue
    const year = known.period?.to ?? null
    if (year !== null && fact.period !== null && year !== fact.period.to) continue
    if (best === null || fact.stage === known.stage) best = fact
  }
  return best
}
