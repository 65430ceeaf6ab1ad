import fc from 'fast-check'
import type { Target } from './target.ts'

/** Something that did not hold, with the smallest input that shows it. */
interface Finding {
  readonly given: unknown
  /** The error's own words and where it was thrown. */
  readonly said: string
}

export interface Ran {
  readonly executions: number
  readonly seconds: number
  readonly findings: readonly Finding[]
}

/** As many different faults as one run tells of a target; after that there is enough to mend. */
const MOST_FINDINGS = 20
/** So long a finding may be made smaller, beyond the target's own time. */
const SHRINK_MS = 10_000

/**
 * Runs a target for so many seconds (at most `most` executions). A finding is made as small as fast-check can, then the
 * rest of the time goes on past it: each fault is told once.
 */
export async function runTarget(
  { given, run }: Target,
  { seconds, seed, most = Number.MAX_SAFE_INTEGER }: { seconds: number; seed: number; most?: number },
): Promise<Ran> {
  const began = Date.now()
  const until = began + seconds * 1000
  const findings = new Map<string, Finding>()
  let executions = 0
  for (let round = 0; Date.now() < until && executions < most && findings.size < MOST_FINDINGS; round++) {
    let fault: string | null = null
    const property = fc.asyncProperty(given, async (value) => {
      if (fault === null) {
        if (executions >= most || Date.now() >= until) return fc.pre(false)
        executions++
      }
      try {
        // as a case file would give it back
        await run(JSON.parse(JSON.stringify(value)))
      } catch (error) {
        const of = signature(error)
        // another fault met on the way to a smaller input would be lost under the first one's name
        if (findings.has(of) || (fault !== null && fault !== of)) return
        fault = of
        throw error
      }
    })
    const details = await fc.check(property, {
      ...{ seed: seed + round, numRuns: most, endOnFailure: false, skipEqualValues: false },
      ...{ interruptAfterTimeLimit: Math.max(1, until - Date.now()) + SHRINK_MS, maxSkipsPerRun: 0 },
    })
    if (fault === null || details.counterexample === null) break
    findings.set(fault, { given: details.counterexample[0], said: saidBy(details.errorInstance) })
  }
  return { executions, seconds: (Date.now() - began) / 1000, findings: [...findings.values()] }
}

const OWN = /\/(lib|scripts|test\/fuzz\/targets|node_modules)\/[^)\s]*/g

/** The same for the same fault: the kind of error, its words without the input's own, and where it came from. */
function signature(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const words = error.message.split('\n')[0]?.replace(/"[^"]*"|'[^']*'|\d+/g, '…') ?? ''
  return `${error.name} ${words} ${error.stack?.match(OWN)?.[0] ?? ''}`
}

function saidBy(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const places = (error.stack?.match(OWN) ?? []).slice(0, 4).map((place) => place.slice(1))
  return `${error.name}: ${error.message.slice(0, 500)} (${places.join(', ')})`
}
