import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dataset } from '../../lib/facts/schema.ts'

const DATASETS = join(import.meta.dirname, '../../public/datasets')
export const TABLES = join(DATASETS, 'core')

/** The core dataset, as it ships. */
export const core: Dataset = JSON.parse(readFileSync(join(DATASETS, 'core.json'), 'utf8'))

/** Facts of one entity in `part`. */
const MOST_FACTS = 3

/** A part of the core dataset that is whole in itself and small enough to be checked hundreds of times a second. */
export const part: Dataset = closed(
  core,
  [...core.programs.slice(0, 6), ...core.programs.slice(-3)].map(({ id }) => id),
)

/** A few facts of each entity, with those whose place they take. */
function someFacts(facts: Dataset['facts']): Dataset['facts'] {
  const byEntity = [...Map.groupBy(facts, ({ entity }) => entity).values()]
  const wanted = new Set(byEntity.flatMap((of) => of.slice(-MOST_FACTS)).map(({ id }) => id))
  for (const { id, supersedes } of facts.toReversed()) if (wanted.has(id) && supersedes !== null) wanted.add(supersedes)
  return facts.filter(({ id }) => wanted.has(id))
}

function closed(whole: Dataset, wanted: readonly string[]): Dataset {
  const ids = new Set(wanted)
  const add = (...more: readonly (string | null)[]) => {
    for (const id of more) if (id !== null) ids.add(id)
  }
  for (let size = -1; size !== ids.size; ) {
    size = ids.size
    for (const { id, lead, executing, parent } of whole.programs) if (ids.has(id)) add(lead, parent, ...executing)
    for (const { id, parent, successors } of whole.agencies)
      if (ids.has(id)) add(parent, ...successors.map(({ to }) => to))
  }
  const of = <T extends { readonly id: string }>(records: readonly T[]) => records.filter(({ id }) => ids.has(id))
  const agencies = of(whole.agencies)
  const programs = of(whole.programs)
  const facts = someFacts(whole.facts.filter(({ entity }) => ids.has(entity)))
  const indicators = whole.indicators.slice(-8)
  const cited = new Set(
    [
      ...[...facts, ...indicators, ...agencies.flatMap(({ successors }) => successors)],
      ...programs.flatMap(({ renamed, renamedFrom }) => [renamed ?? [], renamedFrom ?? []].flat()),
    ].flatMap(({ sources }) => sources),
  )
  const sources = whole.sources.filter(({ id }) => cited.has(id))
  return { ...whole, sources, agencies, programs, facts, indicators }
}
