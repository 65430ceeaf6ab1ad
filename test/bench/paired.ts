/**
 * Medians of several functions measured in turn, round by round, so that a change in the machine's mood meets all of
 * them alike. Milliseconds a call.
 */
export function paired(functions: readonly (() => unknown)[], rounds = 15, leastMs = 20): number[] {
  const calls = functions.map((f) => callsFor(f, leastMs))
  const times: number[][] = functions.map(() => [])
  for (let round = 0; round < rounds; round++)
    functions.forEach((f, i) => {
      const n = calls[i] ?? 1
      const began = performance.now()
      for (let call = 0; call < n; call++) sink = f()
      times[i]?.push((performance.now() - began) / n)
    })
  return times.map(median)
}

/** Keeps results alive, so that no engine drops the work. */
let sink: unknown
export const lastResult = (): unknown => sink

function callsFor(f: () => unknown, leastMs: number): number {
  for (let n = 1; ; n *= 2) {
    const began = performance.now()
    for (let call = 0; call < n; call++) sink = f()
    if (performance.now() - began >= leastMs) return n
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
