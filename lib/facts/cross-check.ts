import { checkNames } from './check-names.ts'
import { checkTexts } from './check-text.ts'
import { cyclic } from './cyclic.ts'
import type { Fault, Tell } from './fault.ts'
import type { Dataset, Indicator } from './schema.ts'

const UNITS: Readonly<Record<Indicator['kind'], Indicator['unit']>> = {
  ...{ population: 'persons', households: 'households', gdp: 'KRW', cpi: 'index' },
  ...{ 'usd-krw': 'KRW per unit', 'eur-krw': 'KRW per unit', 'jpy100-krw': 'KRW per unit', 'cny-krw': 'KRW per unit' },
}

/** What holds between records and no schema says: references, cycles, periods, names. At most `limit` faults. Linear. */
export function crossFaults(dataset: Dataset, limit: number): Fault[] {
  const faults: Fault[] = []
  const tell: Tell = (path, ko, en) => {
    if (faults.length < limit) faults.push({ path, message: { ko, en } })
  }
  checkReferences(dataset, tell)
  checkValues(dataset, tell)
  checkCycles(dataset, tell)
  checkTexts(dataset, tell)
  checkNames(dataset, tell)
  return faults
}

function checkReferences(dataset: Dataset, tell: Tell): void {
  const unique = (records: readonly { readonly id: string }[], path: string, taken = new Set<string>()) => {
    for (const [i, { id }] of records.entries()) {
      if (taken.has(id)) tell(`${path}[${i}].id`, `"${id}"가 두 번 나옵니다`, `"${id}" occurs twice`)
      taken.add(id)
    }
    return taken
  }
  const agencies = new Set(dataset.agencies.map(({ id }) => id))
  const programs = new Set(dataset.programs.map(({ id }) => id))
  unique(dataset.programs, 'programs', unique(dataset.agencies, 'agencies'))
  const sources = unique(dataset.sources, 'sources')
  const facts = unique(dataset.facts, 'facts')
  unique(dataset.indicators, 'indicators')

  const refers = (id: string | null, known: ReadonlySet<string>, path: string) => {
    if (id !== null && !known.has(id)) tell(path, `"${id}"를 찾을 수 없습니다`, `no "${id}" in this dataset`)
  }
  const cites = (ids: readonly string[], path: string) => {
    for (const [i, id] of ids.entries()) refers(id, sources, `${path}[${i}]`)
  }
  for (const [i, agency] of dataset.agencies.entries()) {
    refers(agency.parent, agencies, `agencies[${i}].parent`)
    for (const [k, change] of agency.successors.entries()) {
      refers(change.to, agencies, `agencies[${i}].successors[${k}].to`)
      cites(change.sources, `agencies[${i}].successors[${k}].sources`)
    }
  }
  for (const [i, program] of dataset.programs.entries()) {
    refers(program.lead, agencies, `programs[${i}].lead`)
    for (const [k, id] of program.executing.entries()) refers(id, agencies, `programs[${i}].executing[${k}]`)
    refers(program.parent, programs, `programs[${i}].parent`)
    if (program.renamed) cites(program.renamed.sources, `programs[${i}].renamed.sources`)
    if (program.renamedFrom) cites(program.renamedFrom.sources, `programs[${i}].renamedFrom.sources`)
  }
  for (const [i, fact] of dataset.facts.entries()) {
    if (!agencies.has(fact.entity)) refers(fact.entity, programs, `facts[${i}].entity`)
    refers(fact.supersedes, facts, `facts[${i}].supersedes`)
    cites(fact.sources, `facts[${i}].sources`)
  }
  for (const [i, indicator] of dataset.indicators.entries()) cites(indicator.sources, `indicators[${i}].sources`)
}

function checkValues(dataset: Dataset, tell: Tell): void {
  const ordered = (
    period: { readonly from: number | string | null; readonly to: number | string | null } | null,
    path: string,
  ) => {
    if (period !== null && period.from !== null && period.to !== null && period.from > period.to)
      tell(path, '끝이 시작보다 앞섭니다', 'ends before it begins')
  }
  const stated = (day: string, path: string) => {
    if (day > dataset.released)
      tell(
        path,
        `자료를 펴낸 날(${dataset.released})보다 뒤입니다`,
        `is later than the dataset's release (${dataset.released})`,
      )
  }
  for (const [i, agency] of dataset.agencies.entries()) ordered(agency, `agencies[${i}].to`)
  for (const [i, program] of dataset.programs.entries()) ordered(program.period, `programs[${i}].period`)
  const facts = new Map(dataset.facts.map((fact) => [fact.id, fact]))
  for (const [i, fact] of dataset.facts.entries()) {
    const path = `facts[${i}]`
    ordered(fact.period, `${path}.period`)
    stated(fact.asOf, `${path}.asOf`)
    if (fact.amount === null && fact.note === null)
      tell(path, '금액도 설명도 없습니다', 'has neither an amount nor a note')
    if ((fact.unit === 'none') !== (fact.amount === null))
      tell(
        `${path}.unit`,
        '금액이 있으면 단위가, 없으면 none이 맞습니다',
        'an amount needs a unit, and no amount needs "none"',
      )
    if ((fact.unit === 'KRW' || fact.unit === 'USD') && !Number.isInteger(fact.amount?.value))
      tell(`${path}.amount.value`, '정수가 아닙니다', 'is no integer')
    const before = fact.supersedes === null ? undefined : facts.get(fact.supersedes)
    if (before !== undefined && before.asOf > fact.asOf)
      tell(`${path}.supersedes`, '나중에 나온 값을 대신할 수 없습니다', 'supersedes a later statement')
    if (before !== undefined && before.entity !== fact.entity)
      tell(
        `${path}.supersedes`,
        '다른 사업이나 기관의 값을 대신할 수 없습니다',
        'supersedes a fact about something else',
      )
  }
  for (const [i, indicator] of dataset.indicators.entries()) {
    const path = `indicators[${i}]`
    stated(indicator.asOf, `${path}.asOf`)
    const unit = UNITS[indicator.kind]
    if (indicator.unit !== unit)
      tell(`${path}.unit`, `${indicator.kind}의 단위는 ${unit}입니다`, `the unit of ${indicator.kind} is ${unit}`)
  }
}

function checkCycles(dataset: Dataset, tell: Tell): void {
  const check = <T extends { readonly id: string }>(
    section: string,
    field: string,
    records: readonly T[],
    next: (record: T) => readonly (string | null)[],
  ) => {
    const byId = new Map(records.map((record, i) => [record.id, { record, i }]))
    const after = (id: string) => {
      const known = byId.get(id)
      return known ? next(known.record).filter((to) => to !== null) : []
    }
    for (const id of cyclic(byId.keys(), after))
      tell(
        `${section}[${byId.get(id)?.i}].${field}`,
        `"${id}"가 스스로에게 되돌아옵니다`,
        `"${id}" leads back to itself`,
      )
  }
  check('facts', 'supersedes', dataset.facts, ({ supersedes }) => [supersedes])
  check('agencies', 'successors', dataset.agencies, ({ successors }) => successors.map(({ to }) => to))
  check('agencies', 'parent', dataset.agencies, ({ parent }) => [parent])
  check('programs', 'parent', dataset.programs, ({ parent }) => [parent])
}
