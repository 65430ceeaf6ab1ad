import type { DatasetSummary } from '../extension/protocol.ts'
import type { Dataset } from '../facts/schema.ts'
import type { Summary } from './installed.ts'

/** What a dataset is, without its records. */
export function summaryOf(dataset: Dataset): Summary {
  const { id, version, title, description, publisher, license, released } = dataset
  let newestAsOf = ''
  for (const { asOf } of dataset.facts) if (asOf > newestAsOf) newestAsOf = asOf
  return {
    id,
    version,
    title,
    description,
    publisher,
    license,
    released,
    newestAsOf: newestAsOf || released,
    counts: {
      sources: dataset.sources.length,
      agencies: dataset.agencies.length,
      programs: dataset.programs.length,
      facts: dataset.facts.length,
      indicators: dataset.indicators.length,
    },
  }
}

/** A dataset as the options page shows it, with its sources. */
export const summarise = (dataset: Dataset): DatasetSummary => ({
  ...summaryOf(dataset),
  sources: dataset.sources.map(({ title, publisher, url, published }) => ({ title, publisher, url, published })),
})
