import type { Agency, Fact, Program, Source } from '../schema.ts'
import { buildHashTable, hashText } from './hash.ts'
import type { Sections } from './layout.ts'

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** 20250413 for '2025-04-13'. */
export const dayNumber = (day: string): number => Number(day.slice(0, 10).replaceAll('-', ''))

type RecordArrays = Pick<
  Sections,
  | 'records'
  | 'entityRecords'
  | 'entityFacts'
  | 'factRecords'
  | 'factSlots'
  | 'factMeasures'
  | 'factStages'
  | 'factFrom'
  | 'factTo'
  | 'factDays'
  | 'sourceRecords'
  | 'sourceSlots'
>

/**
 * Lays the records out as JSON, an entity and its facts together, so that what a question needs lies together; then
 * the sources. `ids`: of all entities that facts speak of, described here (`entities`, first) or not.
 */
export function compileRecords(
  entities: readonly (Program | Agency)[],
  ids: readonly string[],
  unsorted: readonly Fact[],
  sources: readonly Source[],
  numberOf: (id: string) => number,
): RecordArrays & {
  readonly tables: { readonly facts: number; readonly sources: number }
  readonly codes: { readonly measures: readonly Fact['measure'][]; readonly stages: readonly Fact['stage'][] }
} {
  const facts = unsorted
    .map((fact) => ({ fact, entity: numberOf(fact.entity) }))
    .sort((a, b) => a.entity - b.entity || byText(a.fact.asOf, b.fact.asOf))
  const entityRecords = new Uint32Array(ids.length + 1)
  const entityFacts = new Uint32Array(ids.length + 1)
  const factRecords = new Uint32Array(facts.length + 1)
  const sourceRecords = new Uint32Array(sources.length + 1)
  const chunks: Uint8Array[] = []
  const encoder = new TextEncoder()
  let end = 0
  const write = (record: unknown) => {
    const bytes = encoder.encode(JSON.stringify(record))
    chunks.push(bytes)
    end += bytes.length
  }
  let next = 0
  for (let i = 0; i < ids.length; i++) {
    entityRecords[i] = end
    entityFacts[i] = next
    if (i < entities.length) write(entities[i])
    for (; facts[next]?.entity === i; next++) {
      factRecords[next] = end
      write(facts[next]?.fact)
    }
  }
  entityRecords[ids.length] = end
  entityFacts[ids.length] = facts.length
  factRecords[facts.length] = end
  for (const [i, source] of sources.entries()) {
    sourceRecords[i] = end
    write(source)
  }
  sourceRecords[sources.length] = end
  const records = new Uint8Array(end)
  let at = 0
  for (const chunk of chunks) {
    records.set(chunk, at)
    at += chunk.length
  }
  const measures = [...new Set(facts.map(({ fact }) => fact.measure))].sort()
  const stages = [...new Set(facts.map(({ fact }) => fact.stage))].sort()
  const factTable = buildHashTable(facts.length, (i, by) => hashText(facts[i]?.fact.id ?? '', by))
  const sourceTable = buildHashTable(sources.length, (i, by) => hashText(sources[i]?.id ?? '', by))
  return {
    ...{ records, entityRecords, entityFacts, factRecords, sourceRecords },
    factSlots: factTable.slots,
    sourceSlots: sourceTable.slots,
    factMeasures: Uint8Array.from(facts, ({ fact }) => measures.indexOf(fact.measure)),
    factStages: Uint8Array.from(facts, ({ fact }) => stages.indexOf(fact.stage)),
    factFrom: Uint16Array.from(facts, ({ fact }) => fact.period?.from ?? 0),
    factTo: Uint16Array.from(facts, ({ fact }) => fact.period?.to ?? 0),
    factDays: Uint32Array.from(facts, ({ fact }) => dayNumber(fact.asOf)),
    tables: { facts: factTable.multiplier, sources: sourceTable.multiplier },
    codes: { measures, stages },
  }
}
