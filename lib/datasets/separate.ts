import type { Dataset } from '../facts/schema.ts'

/**
 * Makes datasets that were written apart fit for one index. An entity with the same id and name is the same entity, so
 * that its facts come together. All else is a dataset's own: a source or a fact whose id another dataset has used for
 * something else gets an id of its own here, or a figure would be shown under another publisher's source.
 */
export function separate(datasets: readonly Dataset[]): Dataset[] {
  const taken = {
    sources: new Map<string, string>(),
    facts: new Map<string, string>(),
    indicators: new Map<string, string>(),
  }
  const entities = new Map<string, string>()
  return datasets.map((dataset, order) => {
    const own = (id: string) => `${dataset.id}:${id}`
    const renamed = {
      sources: new Map<string, string>(),
      facts: new Map<string, string>(),
      indicators: new Map<string, string>(),
    }
    const entityRenamed = new Map<string, string>()
    for (const section of ['sources', 'facts', 'indicators'] as const)
      for (const record of dataset[section]) {
        const text = JSON.stringify(record)
        const known = taken[section].get(record.id)
        if (known === undefined) taken[section].set(record.id, text)
        else if (known !== text) renamed[section].set(record.id, own(record.id))
      }
    for (const { id, name } of [...dataset.agencies, ...dataset.programs]) {
      const known = entities.get(id)
      if (known === undefined) entities.set(id, name.ko)
      else if (known !== name.ko) entityRenamed.set(id, own(id))
    }
    const none = [...Object.values(renamed), entityRenamed].every((map) => map.size === 0)
    if (order === 0 || none) return dataset

    const source = (id: string) => renamed.sources.get(id) ?? id
    const fact = (id: string) => renamed.facts.get(id) ?? id
    const entity = (id: string) => entityRenamed.get(id) ?? id
    const orNull = (id: string | null, of: (id: string) => string) => (id === null ? null : of(id))
    return {
      ...dataset,
      sources: dataset.sources.map((record) => ({ ...record, id: source(record.id) })),
      agencies: dataset.agencies.map((agency) => ({
        ...agency,
        id: entity(agency.id),
        parent: orNull(agency.parent, entity),
        successors: agency.successors.map((change) => ({
          ...change,
          to: entity(change.to),
          sources: change.sources.map(source),
        })),
      })),
      programs: dataset.programs.map((program) => ({
        ...program,
        id: entity(program.id),
        lead: orNull(program.lead, entity),
        executing: program.executing.map(entity),
        parent: orNull(program.parent, entity),
        renamed: program.renamed && { ...program.renamed, sources: program.renamed.sources.map(source) },
      })),
      facts: dataset.facts.map((record) => ({
        ...record,
        id: fact(record.id),
        entity: entity(record.entity),
        supersedes: orNull(record.supersedes, fact),
        sources: record.sources.map(source),
      })),
      indicators: dataset.indicators.map((record) => ({
        ...record,
        id: renamed.indicators.get(record.id) ?? record.id,
        sources: record.sources.map(source),
      })),
    }
  })
}
