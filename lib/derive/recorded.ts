import type { FactIndex } from '../facts/fact-index.ts'
import type { Fact, Measure, Payer } from '../facts/schema.ts'

/** An entity's facts as derivations ask for them. All lists are oldest statement first. */
export interface Recorded {
  readonly all: readonly Fact[]
  /** Public amounts of one year in won, by measure and year. */
  readonly oneYear: ReadonlyMap<Measure, ReadonlyMap<number, readonly Fact[]>>
  /** Public multi-year totals in won. */
  readonly plans: readonly Fact[]
  /** Statements that replaced an earlier one. */
  readonly replacing: readonly Fact[]
}

export const isPublic = (payer: Payer) => payer === 'state' || payer === 'public'

const sorted = new WeakMap<FactIndex, Map<string, Recorded>>()

/** The recorded facts of an index by entity; each entity's are sorted once, since an index never changes. */
export function recordedIn(index: FactIndex): (entity: string) => Recorded {
  const known = sorted.get(index) ?? new Map<string, Recorded>()
  sorted.set(index, known)
  return (entity) => {
    const before = known.get(entity)
    if (before !== undefined) return before
    const made = sort(index.facts(entity))
    known.set(entity, made)
    return made
  }
}

function sort(facts: readonly Fact[]): Recorded {
  const oneYear = new Map<Measure, Map<number, Fact[]>>()
  for (const fact of facts) {
    const { measure, period } = fact
    if (fact.unit !== 'KRW' || fact.amount === null || !isPublic(fact.payer)) continue
    if (period === null || period.from !== period.to) continue
    const years = oneYear.get(measure) ?? new Map<number, Fact[]>()
    oneYear.set(measure, years)
    const list = years.get(period.from)
    if (list === undefined) years.set(period.from, [fact])
    else list.push(fact)
  }
  return {
    all: facts,
    oneYear,
    plans: facts.filter((fact) => fact.measure === 'multi-year-total' && isPublic(fact.payer) && fact.unit === 'KRW'),
    replacing: facts.filter(({ supersedes }) => supersedes !== null),
  }
}
