import type { Dataset } from '../facts/schema.ts'

/** The first record of each id. */
type Taken = Map<string, { readonly id: string }>

/**
 * Makes datasets that were written apart fit for one index. An entity with the same id and name is the same entity, so
 * that its facts come together. All else is a dataset's own: a source or a fact whose id another dataset has used for
 * something else gets an id of its own here, or a figure would be shown under another publisher's source. The first
 * dataset, the bundled one, is left as it is.
 */
export function separate(datasets: readonly Dataset[]): Dataset[] {
  const sources: Taken = new Map()
  const entities: Taken = new Map()
  const facts: Taken = new Map()
  const indicators: Taken = new Map()
  return datasets.map((dataset) => {
    const own = (id: string) => `${dataset.id}:${id}`
    /** Ids of this dataset's that another has used for something else. */
    const clashes = <T extends { readonly id: string }>(
      taken: Taken,
      records: readonly T[],
      said: (record: T) => unknown,
    ) => {
      const found = new Set<string>()
      for (const record of records) {
        const known = taken.get(record.id)
        if (known === undefined) taken.set(record.id, record)
        // written out only where two share an id: a cold worker goes through here
        else if (JSON.stringify(said(known as T)) !== JSON.stringify(said(record))) found.add(record.id)
      }
      return found
    }
    const sourceClashes = clashes(sources, dataset.sources, (record) => record)
    const entityClashes = clashes(entities, [...dataset.agencies, ...dataset.programs], ({ name }) => name.ko)
    const source = (id: string) => (sourceClashes.has(id) ? own(id) : id)
    const entity = (id: string) => (entityClashes.has(id) ? own(id) : id)
    const orNull = (id: string | null, of: (id: string) => string) => (id === null ? null : of(id))
    const cites = <T extends { readonly sources: readonly string[] }>(record: T) => ({
      ...record,
      sources: record.sources.map(source),
    })
    // the same words about another source or entity are another statement
    const moved = dataset.facts.map((record) => ({ ...cites(record), entity: entity(record.entity) }))
    const factClashes = clashes(facts, moved, (record) => record)
    const counted = dataset.indicators.map(cites)
    const indicatorClashes = clashes(indicators, counted, (record) => record)
    if ([sourceClashes, entityClashes, factClashes, indicatorClashes].every(({ size }) => size === 0)) return dataset

    const fact = (id: string) => (factClashes.has(id) ? own(id) : id)
    return {
      ...dataset,
      sources: dataset.sources.map((record) => ({ ...record, id: source(record.id) })),
      agencies: dataset.agencies.map((agency) => ({
        ...agency,
        id: entity(agency.id),
        parent: orNull(agency.parent, entity),
        successors: agency.successors.map((change) => ({ ...cites(change), to: entity(change.to) })),
      })),
      programs: dataset.programs.map((program) => ({
        ...program,
        id: entity(program.id),
        lead: orNull(program.lead, entity),
        executing: program.executing.map(entity),
        parent: orNull(program.parent, entity),
        renamed: program.renamed && cites(program.renamed),
        ...(program.renamedFrom && { renamedFrom: cites(program.renamedFrom) }),
      })),
      facts: moved.map((record) => ({ ...record, id: fact(record.id), supersedes: orNull(record.supersedes, fact) })),
      indicators: counted.map((record) => ({
        ...record,
        id: indicatorClashes.has(record.id) ? own(record.id) : record.id,
      })),
    }
  })
}
