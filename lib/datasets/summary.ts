import type { DatasetSummary } from '../extension/protocol.ts'
import type { Dataset } from '../facts/schema.ts'

/** A dataset as the options page shows it. */
export function summarise(dataset: Dataset): DatasetSummary {
  const { id, version, title, description, publisher, license, released } = dataset
  const newest = dataset.facts.map(({ asOf }) => asOf).sort()
  return {
    id,
    version,
    title,
    description,
    publisher,
    license,
    released,
    newestAsOf: newest.at(-1) ?? released,
    counts: {
      sources: dataset.sources.length,
      agencies: dataset.agencies.length,
      programs: dataset.programs.length,
      facts: dataset.facts.length,
      indicators: dataset.indicators.length,
    },
    sources: dataset.sources.map((source) => ({
      title: source.title,
      publisher: source.publisher,
      url: source.url,
      published: source.published,
    })),
  }
}
