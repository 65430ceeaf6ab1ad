import type { Fact } from '../../facts/schema.ts'
import { Refused } from '../refusal.ts'
import type { Amounts } from './columns.ts'

/** A year's sums as proposed and as enacted, in won. */
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
 * Holds a file that has only the API's names against what is known of its years: sums over a whole year that are total
 * spending the other way round, or a year of which something was enacted and nothing proposed, say that the columns are
 * not what they are taken for. Throws Refused 'openfiscal-stage'.
 */
export function holdStages(
  { coded, proposal, enacted }: Amounts,
  years: readonly YearSums[],
  known: readonly KnownTotals[],
): void {
  if (!coded) return
  for (const { year, sums } of years)
    if (
      crossed(
        sums,
        known.find((of) => of.year === year),
      )
    )
      throw new Refused('openfiscal-stage', { columns: `${proposal}, ${enacted}`, year })
}

function crossed([proposed, passed]: YearSums['sums'], total: KnownTotals | undefined): boolean {
  if (proposed === 0 && passed !== 0) return true
  if (!total?.proposal || !total.enacted) return false
  const straight = holds(proposed, total.proposal) && holds(passed, total.enacted)
  return !straight && holds(passed, total.proposal) && holds(proposed, total.enacted)
}

const holds = (sum: number, { value, roundedTo }: NonNullable<Fact['amount']>): boolean =>
  Math.abs(sum - value) <= roundedTo / 2
