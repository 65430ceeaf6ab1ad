import type { Term } from './finding.ts'

/** Figures further apart than this part of them are two, however round they are. */
const NEAR = 0.005

const overlap = (a: Term, b: Term): boolean => (a.low ?? 0) < (b.high ?? 0) && (b.low ?? 0) < (a.high ?? 0)

/** "75조7000억원" for 75조7607억원: cut off at `unit`, not rounded. */
const isCutOff = (short: number, long: number, unit: number): boolean =>
  unit > 0 && Math.floor(long / unit) * unit === short

/** What one of the last digit that isn't nought is worth. */
function lastDigitOf(value: number): number {
  let unit = 1
  while (value > 0 && value % (unit * 10) === 0) unit *= 10
  return unit
}

/** "3570억원" for 3567억원: one of the two ends in zeros, and is the other to them. */
const isRounded = (a: number, b: number): boolean =>
  Math.abs(a - b) <= Math.min(Math.max(lastDigitOf(a), lastDigitOf(b)) / 2, NEAR * b)

/**
 * Whether the article's figure and a recorded one may be one, written to different digits: within both precisions, or one the
 * other rounded or cut off. `unit`: what the last digit of the article's is worth, in won.
 */
export function isOneFigure(told: Term, recorded: Term, unit: number): boolean {
  if (told.value === null || recorded.value === null) return false
  if (overlap(told, recorded) || isCutOff(told.value, recorded.value, unit)) return true
  const width = (recorded.high ?? recorded.value) - (recorded.low ?? recorded.value)
  return isCutOff(recorded.value, told.value, width) || isRounded(told.value, recorded.value)
}
