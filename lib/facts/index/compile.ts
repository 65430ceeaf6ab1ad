import type { LexiconEntry } from '../fact-index.ts'
import type { Agency, Dataset, Indicator, Program } from '../schema.ts'
import type { About } from './about.ts'
import { compileNames } from './compile-names.ts'
import { compileRecords } from './compile-records.ts'
import { buildHashTable, hashText } from './hash.ts'
import { pack } from './layout.ts'

/** Which of two values of one year counts: the later stage, then the later statement. */
const RANK: Readonly<Record<Indicator['stage'], number>> = { final: 2, preliminary: 1, projection: 0 }
export const newer = (a: Indicator, b: Indicator): boolean =>
  RANK[a.stage] > RANK[b.stage] || (RANK[a.stage] === RANK[b.stage] && a.asOf > b.asOf)

const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

const firstOfEachId = <T extends { readonly id: string }>(records: readonly T[]): T[] => {
  const found = new Map<string, T>()
  for (const record of records) if (!found.has(record.id)) found.set(record.id, record)
  return [...found.values()]
}

/**
 * Compiles a checked dataset into one buffer that opens without parsing (openPart). Deterministic; the same dataset
 * gives the same bytes. Throws TooManyCollisions for names or ids that were made to collide.
 */
export function compileIndex(dataset: Dataset): Uint8Array<ArrayBuffer> {
  const programs = firstOfEachId(dataset.programs)
  const agencies = firstOfEachId(dataset.agencies)
  const entities: readonly (Program | Agency)[] = [...programs, ...agencies]
  const numbers = new Map<string, number>()
  const number = (id: string) => {
    const known = numbers.get(id)
    if (known !== undefined) return known
    numbers.set(id, count)
    return count++
  }
  let count = 0
  const ids = entities.map(({ id }, i) => {
    if (!numbers.has(id)) numbers.set(id, i)
    return id
  })
  count = entities.length
  // entities that another dataset describes: this one has facts about them
  const pairs = (of: Iterable<readonly [string, string]>) => Uint32Array.from([...of].flat(), number)
  const facts = firstOfEachId(dataset.facts)
  for (const { entity } of facts) number(entity)
  const budgets = pairs(
    programs.flatMap((p) => (p.kind === 'ministry' && p.lead !== null ? [[p.lead, p.id] as const] : [])),
  )
  const predecessors = pairs(agencies.flatMap((a) => a.successors.map(({ to }) => [to, a.id] as const)))
  for (const [id, i] of numbers) if (i >= ids.length) ids.push(id)

  const { multipliers, ...names } = compileNames(entities)
  const entityTable = buildHashTable(ids.length, (i, by) => hashText(ids[i] ?? '', by))
  const { tables, codes, ...records } = compileRecords(entities, ids, facts, firstOfEachId(dataset.sources), number)
  const { sources, agencies: _a, programs: _p, facts: _f, indicators, ...dated } = dataset
  const about: About = {
    dataset: dated,
    counts: {
      ...{ sources: sources.length, agencies: dataset.agencies.length, programs: dataset.programs.length },
      ...{ facts: dataset.facts.length, indicators: indicators.length },
    },
    newestAsOf:
      facts
        .map(({ asOf }) => asOf)
        .sort()
        .at(-1) ?? null,
    programs: programs.length,
    agencies: agencies.length,
    foreign: ids.slice(entities.length),
    ...codes,
    multipliers: { ...multipliers, entities: entityTable.multiplier, ...tables },
  }
  return pack({
    about: json(about),
    ...names,
    ...records,
    entitySlots: entityTable.slots,
    totals: Uint32Array.from(programs.flatMap((program, i) => (program.kind === 'total' ? [i] : []))),
    budgets,
    predecessors,
    lexicon: json(agencies.flatMap(lexiconEntries)),
    indicators: json(best(indicators)),
  })
}

/** The one indicator of each kind and year that counts. */
function best(indicators: readonly Indicator[]): Indicator[] {
  const found = new Map<string, Indicator>()
  for (const indicator of indicators) {
    const key = `${indicator.kind} ${indicator.year}`
    const known = found.get(key)
    if (known === undefined || newer(indicator, known)) found.set(key, indicator)
  }
  return [...found.values()]
}

function lexiconEntries({ id, name, aliases, from, to }: Agency): LexiconEntry[] {
  const entry = (text: string, ambiguous: boolean) => ({ text, entity: id, name: name.ko, ambiguous, from, to })
  return [
    entry(name.ko, false),
    ...aliases.filter((alias) => alias.kind !== 'english').map((alias) => entry(alias.text, alias.ambiguous)),
  ]
}
