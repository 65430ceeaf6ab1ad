import type { Dataset, Fact } from '../facts/schema.ts'

const SECTIONS = ['sources', 'agencies', 'programs', 'facts', 'indicators'] as const
type Section = (typeof SECTIONS)[number]
type Rec = Dataset[Section][number]

/** As many as a reader looks through; the counts are of all. */
const MAX_ITEMS = 200

/** A field whose value is not what it was; null: it was not there, or is no more. */
interface Field {
  readonly path: string
  readonly before: string | null
  readonly after: string | null
}

interface Item {
  readonly change: 'added' | 'changed' | 'removed'
  readonly section: Section
  readonly id: string
  /** What the record is about, in Korean and English. */
  readonly label: { readonly ko: string; readonly en: string }
  /** Of a changed record: what differs. */
  readonly fields: readonly Field[]
}

/** Two datasets that say different things about the same. */
interface Conflict {
  readonly with: { readonly ko: string; readonly en: string }
  readonly label: { readonly ko: string; readonly en: string }
  readonly here: string
  readonly there: string
}

/** What a new version would change, before anything is changed. */
export interface Preview {
  readonly counts: Readonly<Record<'added' | 'changed' | 'removed' | 'conflicts', number>>
  readonly items: readonly Item[]
  readonly conflicts: readonly Conflict[]
}

/** Compares a new version with the one in use (null: there is none) and with the other active datasets. Linear. */
export function previewOf(next: Dataset, current: Dataset | null, others: readonly Dataset[]): Preview {
  const counts = { added: 0, changed: 0, removed: 0, conflicts: 0 }
  const items: Item[] = []
  const nameNext = namesOf(next)
  const nameCurrent = current === null ? nameNext : namesOf(current)
  const tell = (item: Item) => {
    counts[item.change]++
    if (items.length < MAX_ITEMS) items.push(item)
  }
  for (const section of SECTIONS) {
    const before = new Map<string, Rec>((current?.[section] ?? []).map((record) => [record.id, record]))
    for (const record of next[section]) {
      const old = before.get(record.id)
      before.delete(record.id)
      if (old === undefined)
        tell({ change: 'added', section, id: record.id, label: labelOf(record, nameNext), fields: [] })
      else {
        const fields = differences(old, record)
        if (fields.length > 0)
          tell({ change: 'changed', section, id: record.id, label: labelOf(record, nameNext), fields })
      }
    }
    for (const record of before.values())
      tell({ change: 'removed', section, id: record.id, label: labelOf(record, nameCurrent), fields: [] })
  }
  const conflicts: Conflict[] = []
  for (const other of others)
    for (const conflict of conflictsOf(next, other, nameNext)) {
      counts.conflicts++
      if (conflicts.length < MAX_ITEMS) conflicts.push(conflict)
    }
  return { counts, items, conflicts }
}

type Names = ReadonlyMap<string, { readonly ko: string; readonly en: string }>
const namesOf = (dataset: Dataset): Names =>
  new Map([...dataset.agencies, ...dataset.programs].map(({ id, name }) => [id, name]))

function labelOf(record: Rec, names: Names): { ko: string; en: string } {
  if ('name' in record) return record.name
  if ('title' in record) return { ko: record.title, en: record.title }
  if ('entity' in record) {
    const name = names.get(record.entity) ?? { ko: record.entity, en: record.entity }
    const years = record.period
      ? ` ${record.period.from}${record.period.to > record.period.from ? `–${record.period.to}` : ''}`
      : ''
    return { ko: `${name.ko}${years}`, en: `${name.en}${years}` }
  }
  return { ko: `${record.kind} ${record.year}`, en: `${record.kind} ${record.year}` }
}

/** Fields that differ, by path; a list is one value. */
function differences(before: object, after: object, at = ''): Field[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].flatMap((key): Field[] => {
    const [a, b] = [(before as Record<string, unknown>)[key], (after as Record<string, unknown>)[key]]
    const path = at === '' ? key : `${at}.${key}`
    if (plain(a) && plain(b)) return differences(a, b, path)
    const [x, y] = [written(a), written(b)]
    return x === y ? [] : [{ path, before: x, after: y }]
  })
}

const plain = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)
const written = (value: unknown): string | null =>
  value === undefined || value === null ? null : typeof value === 'string' ? value : JSON.stringify(value)

/** Figures about the same entity, measure, stage, years and payer, said of the same day, that are not the same. */
function* conflictsOf(next: Dataset, other: Dataset, names: Names): Iterable<Conflict> {
  const subject = ({ entity, measure, stage, period, payer, unit, asOf }: Fact) =>
    [entity, measure, stage, period?.from, period?.to, payer, unit, asOf].join(' ')
  const there = new Map(other.facts.flatMap((fact) => (fact.amount === null ? [] : [[subject(fact), fact]])))
  for (const fact of next.facts) {
    const against = there.get(subject(fact))
    if (!against?.amount || !fact.amount) continue
    const apart = Math.abs(against.amount.value - fact.amount.value)
    if (apart > (against.amount.roundedTo + fact.amount.roundedTo) / 2)
      yield {
        with: other.title,
        label: labelOf(fact, names),
        here: `${fact.amount.value} ${fact.unit}`,
        there: `${against.amount.value} ${against.unit}`,
      }
  }
  const theirs = namesOf(other)
  for (const { id, name } of [...next.agencies, ...next.programs]) {
    const same = theirs.get(id)
    if (same && same.ko !== name.ko)
      yield { with: other.title, label: name, here: `${id}: ${name.ko}`, there: `${id}: ${same.ko}` }
  }
}
