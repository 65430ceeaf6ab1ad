import type { Fault } from './fault.ts'
import type { Dataset } from './schema.ts'

/** Control and bidirectional characters, lone surrogates and angle brackets: none belongs in a name or a note. */
const UNFIT = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069<>]/u

/** What holds between records and no schema says: references, cycles, periods, names. At most `limit` faults. */
export function crossFaults(dataset: Dataset, limit: number): Fault[] {
  const faults: Fault[] = []
  const fault = (path: string, ko: string, en: string) => {
    if (faults.length < limit) faults.push({ path, message: { ko, en } })
  }
  const sources = new Set(dataset.sources.map(({ id }) => id))
  const agencies = new Set(dataset.agencies.map(({ id }) => id))
  const programs = new Set(dataset.programs.map(({ id }) => id))
  const facts = new Map(dataset.facts.map((fact) => [fact.id, fact]))

  const unique = (records: readonly { readonly id: string }[], path: string, taken = new Set<string>()) => {
    for (const [i, { id }] of records.entries()) {
      if (taken.has(id)) fault(`${path}[${i}].id`, `"${id}"가 두 번 나옵니다`, `"${id}" occurs twice`)
      taken.add(id)
    }
    return taken
  }
  unique(dataset.programs, 'programs', unique(dataset.agencies, 'agencies'))
  unique(dataset.sources, 'sources')
  unique(dataset.facts, 'facts')
  unique(dataset.indicators, 'indicators')

  const refers = (id: string | null, known: ReadonlySet<string> | ReadonlyMap<string, unknown>, path: string) => {
    if (id !== null && !known.has(id)) fault(path, `"${id}"를 찾을 수 없습니다`, `no "${id}" in this dataset`)
  }
  const referSources = (ids: readonly string[], path: string) => {
    for (const [i, id] of ids.entries()) refers(id, sources, `${path}[${i}]`)
  }
  const plain = (value: string, path: string) => {
    if (UNFIT.test(value))
      fault(path, '제어 문자나 꺾쇠가 들어 있습니다', 'holds a control character or an angle bracket')
  }
  const ordered = (period: { from: number; to: number } | null, path: string) => {
    if (period !== null && period.from > period.to) fault(path, '끝이 시작보다 앞섭니다', 'ends before it begins')
  }
  const namesFit = (
    { name, aliases }: { name: { ko: string; en: string }; aliases: readonly { text: string }[] },
    path: string,
  ) => {
    plain(name.ko, `${path}.name.ko`)
    plain(name.en, `${path}.name.en`)
    for (const [i, alias] of aliases.entries()) plain(alias.text, `${path}.aliases[${i}].text`)
  }

  for (const [i, source] of dataset.sources.entries()) {
    plain(source.title, `sources[${i}].title`)
    plain(source.publisher, `sources[${i}].publisher`)
  }
  for (const [i, agency] of dataset.agencies.entries()) {
    const path = `agencies[${i}]`
    namesFit(agency, path)
    refers(agency.parent, agencies, `${path}.parent`)
    if (agency.from !== null && agency.to !== null && agency.from > agency.to)
      fault(`${path}.to`, '끝이 시작보다 앞섭니다', 'ends before it begins')
    for (const [k, change] of agency.successors.entries()) {
      refers(change.to, agencies, `${path}.successors[${k}].to`)
      referSources(change.sources, `${path}.successors[${k}].sources`)
    }
  }
  for (const [i, program] of dataset.programs.entries()) {
    const path = `programs[${i}]`
    namesFit(program, path)
    refers(program.lead, agencies, `${path}.lead`)
    for (const [k, id] of program.executing.entries()) refers(id, agencies, `${path}.executing[${k}]`)
    refers(program.parent, programs, `${path}.parent`)
    ordered(program.period, `${path}.period`)
    if (program.renamed !== null) referSources(program.renamed.sources, `${path}.renamed.sources`)
  }
  for (const [i, fact] of dataset.facts.entries()) {
    const path = `facts[${i}]`
    if (!agencies.has(fact.entity)) refers(fact.entity, programs, `${path}.entity`)
    refers(fact.supersedes, facts, `${path}.supersedes`)
    referSources(fact.sources, `${path}.sources`)
    ordered(fact.period, `${path}.period`)
    if (fact.note !== null) {
      plain(fact.note.ko, `${path}.note.ko`)
      plain(fact.note.en, `${path}.note.en`)
    }
    if (fact.amount === null && fact.note === null)
      fault(path, '금액도 설명도 없습니다', 'has neither an amount nor a note')
    if ((fact.unit === 'none') !== (fact.amount === null))
      fault(
        `${path}.unit`,
        '금액이 있으면 단위가, 없으면 none이 맞습니다',
        'an amount needs a unit, and no amount needs "none"',
      )
    if ((fact.unit === 'KRW' || fact.unit === 'USD') && !Number.isInteger(fact.amount?.value))
      fault(`${path}.amount.value`, '정수가 아닙니다', 'is no integer')
    const before = fact.supersedes === null ? undefined : facts.get(fact.supersedes)
    if (before !== undefined && before.asOf > fact.asOf)
      fault(`${path}.supersedes`, '나중에 나온 값을 대신할 수 없습니다', 'supersedes a later statement')
  }
  for (const [i, indicator] of dataset.indicators.entries()) referSources(indicator.sources, `indicators[${i}].sources`)

  const cycles = (path: string, ids: Iterable<string>, next: (id: string) => readonly string[]) => {
    for (const id of cyclic(ids, next)) fault(path, `"${id}"가 스스로에게 되돌아옵니다`, `"${id}" leads back to itself`)
  }
  cycles('facts.supersedes', facts.keys(), (id) => listOf(facts.get(id)?.supersedes))
  const byId = new Map(dataset.agencies.map((agency) => [agency.id, agency]))
  cycles('agencies.successors', byId.keys(), (id) => byId.get(id)?.successors.map(({ to }) => to) ?? [])
  cycles('agencies.parent', byId.keys(), (id) => listOf(byId.get(id)?.parent))
  const programsById = new Map(dataset.programs.map((program) => [program.id, program]))
  cycles('programs.parent', programsById.keys(), (id) => listOf(programsById.get(id)?.parent))
  return faults
}

const listOf = (id: string | null | undefined): readonly string[] => (id ? [id] : [])

/** Ids from which a walk comes back to where it was: depth-first with colours, without recursion. Linear. */
function cyclic(ids: Iterable<string>, next: (id: string) => readonly string[]): string[] {
  const state = new Map<string, 'open' | 'done'>()
  const found: string[] = []
  for (const root of ids) {
    const stack: { id: string; left: string[] }[] = []
    const enter = (id: string) => {
      state.set(id, 'open')
      stack.push({ id, left: [...next(id)] })
    }
    if (!state.has(root)) enter(root)
    while (stack.length > 0) {
      const top = stack[stack.length - 1]
      const to = top?.left.pop()
      if (top === undefined) break
      if (to === undefined) {
        state.set(top.id, 'done')
        stack.pop()
      } else if (state.get(to) === 'open') found.push(to)
      else if (!state.has(to)) enter(to)
    }
  }
  return found
}
