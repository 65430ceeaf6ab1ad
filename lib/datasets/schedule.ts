const HOUR = 60 * 60 * 1000
const LONGEST = 7 * 24 * HOUR

/** Intervals that a reader can choose, in hours. */
export const INTERVALS = [6, 24, 168] as const
export type Interval = (typeof INTERVALS)[number]

/**
 * When to check next, in milliseconds from now. After a success: the interval, spread by ± 10 % so that readers don't
 * all come at once. After failures: an hour, doubled each time up to a week, anywhere in the upper half ('equal jitter').
 * `random` in [0, 1).
 */
export function nextDelay(interval: Interval, failures: number, random: number): number {
  if (failures === 0) return interval * HOUR * (0.9 + 0.2 * random)
  const backOff = Math.min(HOUR * 2 ** Math.min(failures - 1, 20), LONGEST)
  return backOff * (0.5 + 0.5 * random)
}

/** Whether a check is due; a time that lies further off than any delay comes from a clock that was wrong. */
export const isDue = (nextCheck: number, now: number): boolean => nextCheck <= now || nextCheck > now + 1.1 * LONGEST
