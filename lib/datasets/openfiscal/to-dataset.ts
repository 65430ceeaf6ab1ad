import { UNFIT } from '../../facts/check-text.ts'
import { fold } from '../../facts/fold.ts'
import type { Agency, Dataset } from '../../facts/schema.ts'
import type { Column } from './columns.ts'
import { distinctNames } from './distinct-names.ts'

export type Texts = Readonly<Record<Exclude<Column, 'year'>, string>>

/** A detailed programme over its years. */
export interface Group {
  readonly text: Texts
  /** As proposed and as enacted, in won. */
  readonly years: ReadonlyMap<number, readonly [number, number]>
}

/** What makes a detailed programme the same one over its rows and years. */
export const SAME: readonly Exclude<Column, 'year'>[] = ['office', 'account', 'detail']

/** An agency's id is its name; two under one head ('국무조정실 및 국무총리비서실') are written with spaces, which an id has not. */
const officeId = (name: string): string => name.replaceAll(' ', '_')
const OFFICE = /^[\p{L}\p{N}][\p{L}\p{N}·._-]{0,79}$/u
/** Long enough to mean something, and no longer than a dataset takes. */
const isName = (text: string): boolean => text.length <= 80 && fold(text).length >= 2
/** In UTF-16 code units; a dataset takes 1000. */
const MOST_NOTE = 900

/** The dataset of these programmes; names that do not fit are added to `left`. `unit`: won of the amounts' last digit. */
export function datasetOf(
  groups: readonly Group[],
  unit: number,
  { asOf, bundled }: { readonly asOf: string; readonly bundled: Dataset },
  left: string[],
): Dataset {
  const years = [...new Set(groups.flatMap((group) => [...group.years.keys()]))].sort()
  const span = years.length > 1 ? `${years[0]}–${years.at(-1)}` : String(years[0])
  const names = distinctNames(groups.map(({ text }) => text))
  const source = `openfiscal-${asOf}`
  const programs: Dataset['programs'] = []
  const facts: Dataset['facts'] = []
  const offices = new Map<string, Agency>()
  const known = new Map(bundled.agencies.map((agency) => [agency.name.ko, agency]))
  const taken = new Set<string>()
  const ofOffices = new Set(
    groups.flatMap(({ text }) => {
      const lead = plain(text.office)
      const aliases = known.get(lead)?.aliases ?? []
      return [lead, ...aliases.flatMap((alias) => (alias.ambiguous ? [] : [alias.text]))].map(fold)
    }),
  )
  for (const [i, { text, years: sums }] of groups.entries()) {
    const name = plain(names[i] ?? text.detail)
    const id = `openfiscal-${hash(SAME.map((column) => text[column]).join('\t'))}`
    const lead = plain(text.office)
    const office = officeId(lead)
    const named = isName(name) && !ofOffices.has(fold(name))
    // each row's amount is exact, and what they come to together may not be
    const exact = [...sums.values()].every((each) => each.every(Number.isSafeInteger))
    if (!exact || !named || !isName(lead) || !OFFICE.test(office) || taken.has(id)) {
      left.push(`${text.office} ${text.detail}`)
      continue
    }
    taken.add(id)
    if (!offices.has(office)) offices.set(office, officeOf(lead, known.get(lead)))
    programs.push({
      id,
      name: { ko: name, en: name },
      aliases: [],
      kind: 'program',
      lead: office,
      executing: [],
      period: null,
      parent: null,
      renamed: null,
    })
    const where = [text.office, text.account, text.field, text.section, text.program, text.activity].filter(
      (part) => part !== '',
    )
    const note = plain(plain(where.join(' › ')).slice(0, MOST_NOTE))
    for (const [year, [proposal, enacted]] of sums)
      for (const [stage, value] of [
        ['proposal', proposal],
        ['enacted', enacted],
      ] as const) {
        // nothing enacted yet is told as zero, which would read as 'abolished'
        if (value <= 0) continue
        facts.push({
          id: `${id}-${year}-${stage}`,
          entity: id,
          measure: 'annual-budget',
          stage,
          amount: { value, roundedTo: unit, bound: 'exact' },
          unit: 'KRW',
          period: { from: year, to: year },
          payer: 'state',
          asOf,
          supersedes: null,
          sources: [source],
          note: { ko: note, en: note },
        })
      }
  }
  return {
    format: 'maekrak-dataset',
    formatVersion: 1,
    id: `openfiscal-${years[0]}${years.length > 1 ? `-${years.at(-1)}` : ''}`,
    version: asOf.split('-').map(Number).join('.'),
    title: { ko: `열린재정 세부사업 ${span}`, en: `Open Fiscal Data, detailed programmes ${span}` },
    description: {
      ko: `열린재정의 세출/지출 세부사업 예산편성현황에서 가져온 정부안과 국회확정 금액 (${asOf}에 받음)`,
      en: `Amounts as proposed and as enacted, from Open Fiscal Data’s table of detailed programmes (fetched ${asOf})`,
    },
    publisher: '열린재정',
    license: '공공누리 (열린재정의 이용 조건을 따름)',
    released: asOf,
    sources: [
      {
        id: source,
        publisher: '열린재정',
        title: `세출/지출 세부사업 예산편성현황 ${span}`,
        url: 'https://www.openfiscaldata.go.kr/',
        published: null,
        kind: 'official',
      },
    ],
    agencies: [...offices.values()],
    programs,
    facts,
    indicators: [],
  }
}

/** The agency as the bundled data know it, without what would refer beyond this dataset; else by its name alone. */
function officeOf(name: string, known: Agency | undefined): Agency {
  if (known !== undefined) return { ...known, parent: null, successors: [] }
  const kind = /위원회$/.test(name)
    ? 'committee'
    : /청$/.test(name)
      ? 'agency'
      : /[처실]$/.test(name)
        ? 'office'
        : /부$/.test(name)
          ? 'ministry'
          : 'institution'
  return {
    id: officeId(name),
    name: { ko: name, en: name },
    aliases: [],
    kind,
    parent: null,
    from: null,
    to: null,
    successors: [],
  }
}

/** As a dataset takes it: no angle brackets, nothing that is not to be seen, single spaces. */
const plain = (text: string): string =>
  text
    .replaceAll('<', '〈')
    .replaceAll('>', '〉')
    .replace(/\p{Cf}/gu, '')
    .replace(EVERY_UNFIT, ' ')
    .normalize('NFC')
    .replace(/ +/g, ' ')
    .trim()
const EVERY_UNFIT = new RegExp(UNFIT, 'gu')

/** FNV-1a over UTF-16 code units, twice with other starts: 16 hexadecimal digits that stay from one import to the next. */
function hash(text: string): string {
  const half = (start: number) => {
    let h = start
    for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
    return (h >>> 0).toString(16).padStart(8, '0')
  }
  return half(0x811c9dc5) + half(0x9747b28c)
}
