import type { Row } from '../report.ts'
import type { startBench } from '../worker/measure.ts'

export type Bench = Awaited<ReturnType<typeof startBench>>
export const ROUNDS = Number(process.env.MAEKRAK_BENCH_ROUNDS ?? 11)

/** Milliseconds beside what the browser takes for the same with nothing in it. */
export const floored = (name: string, value: number, peer: string, peerValue: number): Row => ({
  ...{ name, unit: 'ms', value, peer, peerValue },
})

/** The 95th percentile. */
export const slowest = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? 0
