import type { Fact } from '../../facts/schema.ts'
import { Refused } from '../refusal.ts'
import type { Amounts } from './columns.ts'

/** A year's sums of the two amounts, in won. */
export interface YearSums {
  readonly year: number
  readonly sums: readonly [number, number]
}

/** Total government spending that is known for a year, from the bundled data. */
export interface KnownTotals {
  readonly year: number
  readonly proposal: Fact['amount']
  readonly enacted: Fact['amount']
}

/**
 * Which of two amounts is the proposal's and which is enacted: by the Korean headers, or, where the file has only the
 * API's names, by its sums over a whole year, which have to be total spending as proposed and as enacted, and not the
 * other way round. Never by the names' own sound. Throws Refused 'openfiscal-stage'.
 */
export function settleStages(
  { by }: Amounts,
  years: readonly YearSums[],
  known: readonly KnownTotals[],
): { readonly proposal: string; readonly enacted: string } {
  if ('proposal' in by) return by
  const [first, second] = by.unsettled
  const votes = years.map(({ year, sums: [a, b] }) => {
    const total = known.find((of) => of.year === year)
    if (!total?.proposal || !total.enacted) return null
    const straight = holds(a, total.proposal) && holds(b, total.enacted)
    const crossed = holds(b, total.proposal) && holds(a, total.enacted)
    return straight === crossed ? null : straight
  })
  const told = votes.filter((vote) => vote !== null)
  if (told.length === 0 || new Set(told).size > 1)
    throw new Refused('openfiscal-stage', { columns: `${first}, ${second}` })
  return told[0] ? { proposal: first, enacted: second } : { proposal: second, enacted: first }
}

const holds = (sum: number, { value, roundedTo }: NonNullable<Fact['amount']>): boolean =>
  Math.abs(sum - value) <= roundedTo / 2
