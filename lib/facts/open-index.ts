import type { FactIndex, LexiconEntry } from './fact-index.ts'
import { lookupTable, type NamedEntity } from './lookup.ts'
import { type MatchableName, nameMatcher } from './name-matcher.ts'
import type { Agency, Alias, Dataset, Fact, Indicator, Program, Source } from './schema.ts'

const RANK: Readonly<Record<Indicator['stage'], number>> = { final: 2, preliminary: 1, projection: 0 }

/**
 * The index over the active datasets. Where two datasets hold the same id, the one given first is kept: the bundled
 * data can't be changed by a dataset that comes after it.
 */
export function openIndex(datasets: readonly Dataset[]): FactIndex {
  const agencies = new Map<string, Agency>()
  const programs = new Map<string, Program>()
  const sources = new Map<string, Source>()
  const facts = new Map<string, Fact>()
  const byEntity = new Map<string, Fact[]>()
  const indicators = new Map<string, Indicator>()
  for (const dataset of datasets) {
    for (const agency of dataset.agencies) keepFirst(agencies, agency)
    for (const program of dataset.programs) keepFirst(programs, program)
    for (const source of dataset.sources) keepFirst(sources, source)
    for (const fact of dataset.facts) {
      if (keepFirst(facts, fact)) push(byEntity, fact.entity, fact)
    }
    for (const indicator of dataset.indicators) {
      const key = `${indicator.kind} ${indicator.year}`
      const known = indicators.get(key)
      if (known === undefined || newer(indicator, known)) indicators.set(key, indicator)
    }
  }
  for (const list of byEntity.values()) list.sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0))

  const totals = new Map<string, Fact[]>()
  const budgets = new Map<string, Program[]>()
  for (const program of programs.values()) {
    if (program.kind === 'ministry' && program.lead !== null) push(budgets, program.lead, program)
    if (program.kind !== 'total') continue
    for (const fact of byEntity.get(program.id) ?? [])
      if (fact.period !== null && fact.period.from === fact.period.to)
        push(totals, `${fact.measure} ${fact.period.from}`, fact)
  }

  const lexicon = [...agencies.values()].flatMap(lexiconEntries)
  const matchable = [...programs.values()].flatMap(programNames)
  const find = nameMatcher(matchable)
  const lookup = lookupTable([
    ...[...programs.values()].map((program) => named('program', program)),
    ...[...agencies.values()].map((agency) => named('agency', agency)),
  ])
  return {
    datasets: datasets.map(({ sources: _s, agencies: _a, programs: _p, facts: _f, indicators: _i, ...about }) => about),
    agency: (id) => agencies.get(id),
    program: (id) => programs.get(id),
    source: (id) => sources.get(id),
    fact: (id) => facts.get(id),
    facts: (entity) => byEntity.get(entity) ?? [],
    indicator: (kind, year) => indicators.get(`${kind} ${year}`),
    totals: (measure, year) => totals.get(`${measure} ${year}`) ?? [],
    budgetsOf: (agency) => budgets.get(agency) ?? [],
    lexicon: () => lexicon,
    programsIn: find,
    lookup,
  }
}

function keepFirst<T extends { readonly id: string }>(into: Map<string, T>, value: T): boolean {
  if (into.has(value.id)) return false
  into.set(value.id, value)
  return true
}

function push<T>(into: Map<string, T[]>, key: string, value: T): void {
  const list = into.get(key)
  if (list) list.push(value)
  else into.set(key, [value])
}

const newer = (a: Indicator, b: Indicator) =>
  RANK[a.stage] > RANK[b.stage] || (RANK[a.stage] === RANK[b.stage] && a.asOf > b.asOf)

function lexiconEntries({ id, name, aliases, from, to }: Agency): LexiconEntry[] {
  const entry = (text: string, ambiguous: boolean) => ({ text, entity: id, name: name.ko, ambiguous, from, to })
  return [
    entry(name.ko, false),
    ...aliases.filter((alias) => alias.kind !== 'english').map((alias) => entry(alias.text, alias.ambiguous)),
  ]
}

function programNames({ id, name, aliases, renamed }: Program): MatchableName[] {
  const later = renamed === null ? [] : [{ text: renamed.to.ko, entity: id, ambiguous: false }]
  return [
    { text: name.ko, entity: id, ambiguous: false },
    ...later,
    ...aliases.map(({ text, ambiguous }: Alias) => ({ text, entity: id, ambiguous })),
  ]
}

function named(kind: NamedEntity['kind'], entity: Agency | Program): NamedEntity {
  const later = 'renamed' in entity && entity.renamed !== null ? [entity.renamed.to.ko, entity.renamed.to.en] : []
  return {
    kind,
    entity: entity.id,
    name: entity.name.ko,
    names: [entity.name.ko, entity.name.en, ...later, ...entity.aliases.map((alias) => alias.text)],
  }
}
