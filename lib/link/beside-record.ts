import type { AmountMention, PeriodMention } from '../detect/mention.ts'
import type { FactIndex } from '../facts/fact-index.ts'
import type { Fact } from '../facts/schema.ts'
import { agreeing, type Known } from './agreeing.ts'
import { type Candidate, isHandedOn } from './candidates.ts'
import { type Evidence, spanOf } from './tied.ts'

const WHOLES: ReadonlySet<string> = new Set(['ministry', 'supplementary', 'total', 'sector'])
const FARTHEST = 4
/** No whole budget grows or shrinks as a programme may. */
const WHOLE_FARTHEST = 2.5
const TINY = 1000

/** A year's amount that is more than the thing's whole plan, or a thousandth of any year's: a price, or of more than it. */
export function unlikeRecord(amount: AmountMention, entity: string, index: FactIndex): Evidence | null {
  const value = amount.min ?? amount.max
  if (value === null) return null
  const facts = index.facts(entity).filter(({ unit, amount: of }) => unit === 'KRW' && of !== null)
  const isPlan = ({ period }: Fact) => period !== null && period.from !== period.to
  const plans = facts.filter(isPlan).map((fact) => fact.amount?.value ?? 0)
  const values = facts.filter((fact) => !isPlan(fact)).map((fact) => fact.amount?.value ?? 0)
  const isMore = plans.length > 0 && plans.every((each) => value > each)
  const isLess = values.length > 0 && values.every((each) => value * TINY < each)
  return isMore || isLess ? { ...spanOf(amount), says: 'unlike any recorded amount' } : null
}

/** A year's amount that is nowhere near any recorded year of a name that only another sentence gives is something else's. */
export function farFrom(amount: AmountMention, entity: string, index: FactIndex, farthest = FARTHEST): Evidence | null {
  const value = amount.min ?? amount.max
  if (value === null) return null
  const years = index.facts(entity).filter((fact) => fact.period !== null && fact.period.from === fact.period.to)
  const values = years.flatMap((fact) => (fact.unit === 'KRW' && fact.amount !== null ? [fact.amount.value] : []))
  if (values.length === 0 || values.some((each) => value <= each * farthest && each <= value * farthest)) return null
  return { ...spanOf(amount), says: 'far from any recorded year' }
}

/**
 * "총지출 규모는 19조원", of a ministry: what is called the whole budget of the state, a sector or a ministry and is a fraction of what is
 * recorded as that is something else's.
 */
export function isOnlyPart(candidate: Candidate, amount: AmountMention, known: Known, index: FactIndex): boolean {
  const { entity } = candidate.program
  const kind = index.program(entity)?.kind
  if (isHandedOn(candidate) || !WHOLES.has(kind ?? '')) return false
  return (
    known.shape === 'annual' &&
    agreeing(amount, entity, known, index) === null &&
    farFrom(amount, entity, index, WHOLE_FARTHEST) !== null
  )
}

/** "지난해 3조3000억원" where the record has that very amount for the year behind, and not for its own: of which, nobody can say. */
export function misdated(
  amount: AmountMention,
  period: PeriodMention | null,
  entity: string,
  index: FactIndex,
): Evidence | null {
  const year = period !== null && period.from === period.to ? period.from : null
  if (year === null || amount.min === null || amount.min !== amount.max) return null
  const same = index.facts(entity).filter((fact) => fact.amount?.value === amount.min && fact.unit === 'KRW')
  const isOf = (of: number) => same.some((fact) => fact.period?.from === of && fact.period.to === of)
  return !isOf(year) && (isOf(year + 1) || isOf(year - 1)) ? { ...spanOf(amount), says: 'another year’s amount' } : null
}
