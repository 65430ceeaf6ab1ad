import type { Agency, Dataset, Fact } from '../../lib/facts/schema.ts'

const OFFICIAL = new Set(['official', 'law', 'statistics'])

/** What a dataset holds, as lines `name value`. */
export function statsOf(dataset: Dataset): string[] {
  const figures = dataset.facts.filter(({ amount }) => amount !== null)
  const sourced = dataset.facts.filter((fact) => isWellSourced(fact, dataset))
  const used = Map.groupBy(figures, ({ entity }) => entity)
  const programs = dataset.programs.filter(({ id }) => used.has(id))
  const supported = programs.map(({ id }) => contextsOf(used.get(id) ?? []))
  const kinds = Map.groupBy(dataset.agencies, ({ kind }: Agency) => kind)
  const indicators = Map.groupBy(dataset.indicators, ({ kind }) => kind)
  const years = (of: readonly { readonly year: number }[]) => {
    const sorted = of.map(({ year }) => year).sort((a, b) => a - b)
    return `${sorted[0]}-${sorted.at(-1)}`
  }
  return [
    `id ${dataset.id}`,
    `version ${dataset.version}`,
    `sources ${dataset.sources.length}`,
    `facts ${dataset.facts.length}`,
    `figures ${figures.length}`,
    `programmes ${dataset.programs.length}`,
    `programmes-with-figures ${programs.length}`,
    `programmes-with-context ${supported.filter(({ size }) => size > 0).length}`,
    ...(['straight-line', 'year-over-year', 'share-of-total'] as const).map(
      (kind) => `programmes-with-${kind} ${supported.filter((kinds) => kinds.has(kind)).length}`,
    ),
    `agencies ${dataset.agencies.length}`,
    ...[...kinds].sort().map(([kind, of]) => `agencies-${kind} ${of.length}`),
    `agency-changes ${dataset.agencies.reduce((sum, { successors }) => sum + successors.length, 0)}`,
    `indicators ${dataset.indicators.length}`,
    ...[...indicators].sort().map(([kind, of]) => `indicator-${kind} ${of.length} ${years(of)}`),
    `official-or-double-source ${dataset.facts.length === 0 ? 0 : Math.round((100 * sourced.length) / dataset.facts.length)}%`,
    `newest ${
      dataset.facts
        .map(({ asOf }) => asOf)
        .sort()
        .at(-1) ?? '-'
    }`,
  ]
}

/** An official source, or two publishers that are not the same. */
function isWellSourced({ sources }: Fact, dataset: Dataset): boolean {
  const cited = dataset.sources.filter(({ id }) => sources.includes(id))
  return cited.some(({ kind }) => OFFICIAL.has(kind)) || new Set(cited.map(({ publisher }) => publisher)).size > 1
}

type Kind = 'straight-line' | 'year-over-year' | 'share-of-total'

/** The contexts for which an entity's own figures hold what is needed; a figure of the article may do the rest. */
function contextsOf(figures: readonly Fact[]): Set<Kind> {
  const won = figures.filter(({ unit, period }) => unit === 'KRW' && period !== null)
  const years = (fact: Fact) => (fact.period ? fact.period.to - fact.period.from + 1 : 0)
  const plans = won.filter((fact) => fact.measure === 'multi-year-total' && years(fact) > 1 && fact.payer !== 'private')
  const annual = won.filter((fact) => years(fact) === 1)
  const inPlan = (plan: Fact, fact: Fact) =>
    (fact.period?.from ?? 0) >= (plan.period?.from ?? 0) && (fact.period?.to ?? 0) <= (plan.period?.to ?? 0)
  const found = new Set<Kind>()
  // a plan's total is enough: the article brings the year's amount
  if (plans.length > 0) found.add('straight-line')
  if (plans.some((plan) => annual.some((fact) => fact.payer !== 'private' && inPlan(plan, fact))))
    found.add('share-of-total')
  if (annual.some((a) => annual.some((b) => isYearBefore(a, b)))) found.add('year-over-year')
  return found
}

const isYearBefore = (a: Fact, b: Fact) =>
  a.period?.from === (b.period?.from ?? 0) - 1 && a.measure === b.measure && a.payer === b.payer && a.stage === b.stage
