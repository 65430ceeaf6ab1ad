import type { Dataset } from '../../lib/facts/schema.ts'

/** What a dataset holds, as lines `name value`. */
export function statsOf(dataset: Dataset): string[] {
  const official = new Set(
    dataset.sources.filter(({ kind }) => ['official', 'law', 'statistics'].includes(kind)).map(({ id }) => id),
  )
  const sourced = dataset.facts.filter(
    ({ sources }) => new Set(sources).size > 1 || sources.some((id) => official.has(id)),
  )
  const figures = dataset.facts.filter(({ amount }) => amount !== null)
  const days = dataset.facts.map(({ asOf }) => asOf).sort()
  return [
    `id ${dataset.id}`,
    `version ${dataset.version}`,
    `sources ${dataset.sources.length}`,
    `agencies ${dataset.agencies.length}`,
    `programmes ${dataset.programs.length}`,
    `facts ${dataset.facts.length}`,
    `figures ${figures.length}`,
    `indicators ${dataset.indicators.length}`,
    `official-or-double-source ${dataset.facts.length === 0 ? 0 : Math.round((100 * sourced.length) / dataset.facts.length)}%`,
    `newest ${days.at(-1) ?? '-'}`,
  ]
}
