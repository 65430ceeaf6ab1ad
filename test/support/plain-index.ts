import type { FactIndex, FactQuery, Hit, NameMatch } from '../../lib/facts/fact-index.ts'
import { beginsWord, endsWord } from '../../lib/facts/follows-name.ts'
import { initialReadings, isInitials } from '../../lib/facts/initials.ts'
import { type EntityName, namesOf } from '../../lib/facts/names-of.ts'
import type { Agency, Dataset, Fact, Indicator, Program, Source } from '../../lib/facts/schema.ts'

type Plain = Omit<FactIndex, 'datasets'> & { where(query: FactQuery): readonly Fact[] }
type Entity = Program | Agency

/** What the compiled index must answer, written as plainly as it can be: lists searched from end to end. */
export function plainIndex(datasets: readonly Dataset[]): Plain {
  const all = <T extends { readonly id: string }>(of: (dataset: Dataset) => readonly T[]): T[] => {
    const found: T[] = []
    for (const record of datasets.flatMap(of)) if (!found.some(({ id }) => id === record.id)) found.push(record)
    return found
  }
  const agencies = all((dataset): readonly Agency[] => dataset.agencies)
  const programs = all((dataset): readonly Program[] => dataset.programs)
  const sources = all((dataset): readonly Source[] => dataset.sources)
  const facts = all((dataset): readonly Fact[] => dataset.facts).sort((a, b) => compare(a.asOf, b.asOf))
  const indicators = datasets.flatMap((dataset) => dataset.indicators)
  const oneYear = (fact: Fact, year: number) => fact.period?.from === year && fact.period.to === year
  return {
    agency: (id) => agencies.find((agency) => agency.id === id),
    program: (id) => programs.find((program) => program.id === id),
    source: (id) => sources.find((source) => source.id === id),
    fact: (id) => facts.find((fact) => fact.id === id),
    facts: (entity) => facts.filter((fact) => fact.entity === entity),
    indicator(kind, year) {
      const stages = ['projection', 'preliminary', 'final']
      const weight = (i: Indicator) => `${stages.indexOf(i.stage)}${i.asOf}`
      const same = indicators.filter((indicator) => indicator.kind === kind && indicator.year === year)
      return same.reduce<Indicator | undefined>((a, b) => (a === undefined || weight(b) > weight(a) ? b : a), undefined)
    },
    totals: (measure, year) =>
      programs
        .filter(({ kind }) => kind === 'total')
        .flatMap(({ id }) => facts.filter((fact) => fact.entity === id))
        .filter((fact) => fact.measure === measure && oneYear(fact, year))
        .sort((a, b) => compare(a.asOf, b.asOf)),
    budgetsOf: (agency) => programs.filter(({ kind, lead }) => kind === 'ministry' && lead === agency),
    lexicon: () =>
      agencies.flatMap(({ id, name, aliases, from, to }) =>
        [{ text: name.ko, kind: 'official', ambiguous: false }, ...aliases]
          .filter(({ kind }) => kind !== 'english')
          .map(({ text, ambiguous }) => ({ text, entity: id, name: name.ko, ambiguous, from, to })),
      ),
    programsIn: (text) =>
      find(
        text,
        datasets.map((dataset) => programs.filter((program) => dataset.programs.includes(program))),
      ),
    lookup: (query, limit) => lookup(query, limit, programs, agencies),
    where: ({ entity, measure, stage, year, asOf }) =>
      facts.filter(
        (fact) =>
          (entity === undefined || fact.entity === entity) &&
          (measure === undefined || fact.measure === measure) &&
          (stage === undefined || fact.stage === stage) &&
          (year === undefined || (fact.period !== null && fact.period.from <= year && fact.period.to >= year)) &&
          (asOf === undefined || fact.asOf <= asOf),
      ),
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const DROPPED = ' \t\n\r\u00a0\u200b-‐‑–·ㆍ・‧\'"‘’“”「」『』'
const plainFold = (text: string) =>
  text
    .split('')
    .flatMap((c) => (DROPPED.includes(c) ? [] : [c.toLowerCase().length === 1 ? c.toLowerCase() : c]))
    .join('')

const initialsOf = (text: string) =>
  text
    .split('')
    .map((c) =>
      /[가-힣]/.test(c)
        ? 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'.charAt(Math.floor((c.charCodeAt(0) - 0xac00) / 588))
        : c,
    )
    .join('')

/** Tries every name at every place; of names as long, those of the first dataset. */
function find(text: string, programs: readonly (readonly Program[])[]): NameMatch[] {
  const names = programs.map((own) =>
    own.flatMap((program) =>
      namesOf(program)
        .filter(({ matchable, text: name }) => matchable && plainFold(name).length > 1)
        .map((name) => ({ ...name, folded: plainFold(name.text), entity: program.id })),
    ),
  )
  const found: NameMatch[] = []
  for (let start = 0; start < text.length; start++) {
    if (plainFold(text.charAt(start)) === '' || !beginsWord(text, start)) continue
    for (let end = text.length; end > start; end--) {
      if (plainFold(text.charAt(end - 1)) === '' || !endsWord(text, end)) continue
      const stretch = plainFold(text.slice(start, end))
      const here =
        names.map((own) => own.filter(({ folded }) => folded === stretch)).find((own) => own.length > 0) ?? []
      const official = here.filter((name) => name.official)
      const senses = official.length > 0 ? official : here
      const [sense] = senses
      if (sense === undefined) continue
      const others = senses.some(({ entity }) => entity !== sense.entity)
      found.push({ start, end, entity: sense.entity, ambiguous: sense.ambiguous || others })
      start = end - 1
      break
    }
  }
  return found
}

function lookup(query: string, limit: number, programs: readonly Program[], agencies: readonly Agency[]): Hit[] {
  const asked = plainFold(query.normalize('NFC').slice(0, 100))
  if (asked === '') return []
  const write = isInitials(asked) ? (name: string) => initialsOf(plainFold(name)) : plainFold
  const best = (kind: Hit['kind'], entity: Entity) => {
    const ranks = namesOf(entity).flatMap(({ text }: EntityName) =>
      [write(text), ...(isInitials(asked) ? initialReadings(text).map(plainFold) : [])].flatMap((written) => {
        const at = written.indexOf(asked)
        const rank = written === asked ? 0 : at === 0 ? 1 : 2
        return at < 0 ? [] : [{ rank: rank * 1000 + written.length, matched: text }]
      }),
    )
    const [first] = ranks.sort((a, b) => a.rank - b.rank)
    return first
      ? [{ rank: first.rank, hit: { kind, entity: entity.id, name: entity.name.ko, matched: first.matched } }]
      : []
  }
  return [...programs.flatMap((p) => best('program', p)), ...agencies.flatMap((a) => best('agency', a))]
    .sort((a, b) => a.rank - b.rank || compare(a.hit.entity, b.hit.entity))
    .slice(0, limit)
    .map(({ hit }) => hit)
}
