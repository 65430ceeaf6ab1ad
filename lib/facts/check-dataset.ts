import { crossFaults } from './cross-check.ts'
import { type Fault, zodFault } from './fault.ts'
import { deeperThan } from './scan-json.ts'
import { Agency, Dataset, Fact, Indicator, MAX_ALIASES, Program, Source } from './schema.ts'

/** A national budget over ten years is about 40 MB; twice that is bounded work, more is refused unread. */
export const MAX_BYTES = 80 * 1024 * 1024
const MAX_FAULTS = 100
/** As many names as the index is made for; a national budget over ten years has about a tenth of them. */
const MAX_NAMES = 200_000
/** Format 1 is six levels deep. */
const MAX_DEPTH = 8

const RECORDS = { sources: Source, agencies: Agency, programs: Program, facts: Fact, indicators: Indicator } as const
type Section = keyof typeof RECORDS
const SECTIONS = Object.keys(RECORDS) as Section[]
const MOST: Readonly<Record<Section, number>> = {
  ...{ sources: 200_000, agencies: 50_000, programs: 100_000, facts: 1_000_000, indicators: 10_000 },
}

export type Checked = { readonly dataset: Dataset } | { readonly faults: readonly Fault[] }

/** What is said of a file that is larger than MAX_BYTES: it need not be read. */
export const tooLarge = (): { readonly faults: readonly Fault[] } =>
  refused('', `파일이 너무 큽니다 (${MAX_BYTES}바이트까지)`, `the file is too large (at most ${MAX_BYTES} bytes)`)

/**
 * Checks a dataset file's text: size and nesting before anything is parsed, JSON (with line and column of the fault),
 * then as `checkDataset`. Never throws.
 */
export function parseDataset(text: string): Checked {
  if (text.length > MAX_BYTES) return tooLarge()
  const deep = deeperThan(text, MAX_DEPTH)
  if (deep >= 0) {
    const { line, column } = placeOf(text, deep)
    return refused(
      '',
      `너무 깊이 겹친 구조입니다 (${line}행 ${column}열)`,
      `nested too deeply (line ${line}, column ${column})`,
    )
  }
  try {
    return checkDataset(JSON.parse(text))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const said = /position (\d+)/.exec(error.message)?.[1]
    const { line, column } = placeOf(text, said === undefined ? text.length : Number(said))
    return refused(
      '',
      `JSON이 아니거나 끊긴 파일입니다 (${line}행 ${column}열)`,
      `not JSON, or a file cut short (line ${line}, column ${column})`,
    )
  }
}

/**
 * Checks a value against format 1 and what holds between its records. At most 100 faults are told; records are checked
 * one by one and the work ends with the hundredth fault. Never throws.
 */
export function checkDataset(value: unknown): Checked {
  const lists = listsOf(value)
  const many = tooMany(lists)
  if (many) return { faults: [many] }
  if (tooDeep(value)) return refused('', '너무 깊이 겹친 구조입니다', 'nested too deeply')
  const faults: Fault[] = []
  const tell = (more: readonly Fault[]) => faults.push(...more.slice(0, MAX_FAULTS - faults.length))
  const empty = Object.fromEntries(Object.keys(lists).map((section) => [section, []]))
  const shell = Dataset.safeParse(isRecord(value) ? { ...value, ...empty } : value, { reportInput: true })
  if (!shell.success) tell(shell.error.issues.slice(0, MAX_FAULTS).flatMap((issue) => zodFault(issue)))
  const checked: Partial<Record<Section, unknown[]>> = {}
  for (const section of SECTIONS) {
    const kept: unknown[] = []
    for (const [i, record] of (lists[section] ?? []).entries()) {
      if (faults.length >= MAX_FAULTS) break
      const parsed = RECORDS[section].safeParse(record, { reportInput: true })
      if (parsed.success) kept.push(parsed.data)
      else tell(parsed.error.issues.slice(0, MAX_FAULTS).flatMap((issue) => zodFault(issue, `${section}[${i}]`)))
    }
    checked[section] = kept
  }
  if (!shell.success || faults.length > 0) return { faults }
  const dataset: Dataset = { ...shell.data, ...(checked as Pick<Dataset, Section>) }
  const between = crossFaults(dataset, MAX_FAULTS)
  return between.length > 0 ? { faults: between } : { dataset }
}

const refused = (path: string, ko: string, en: string) => ({ faults: [{ path, message: { ko, en } }] })

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The sections that are lists; what is none is left to the schema to refuse. */
function listsOf(value: unknown): Partial<Record<Section, readonly unknown[]>> {
  if (!isRecord(value)) return {}
  return Object.fromEntries(SECTIONS.flatMap((s) => (Array.isArray(value[s]) ? [[s, value[s]]] : [])))
}

/** A list that is longer than it may be, told before its members are looked at. */
function tooMany(lists: Partial<Record<Section, readonly unknown[]>>): Fault | null {
  const fault = (path: string, most: number): Fault => ({
    path,
    message: { ko: `${most}개를 넘습니다`, en: `has more than ${most} items` },
  })
  for (const section of SECTIONS)
    if ((lists[section]?.length ?? 0) > MOST[section]) return fault(section, MOST[section])
  let names = 0
  for (const section of ['agencies', 'programs'] as const)
    for (const [i, record] of (lists[section] ?? []).entries()) {
      const aliases = isRecord(record) && Array.isArray(record.aliases) ? record.aliases.length : 0
      if (aliases > MAX_ALIASES) return fault(`${section}[${i}].aliases`, MAX_ALIASES)
      names += aliases + 2
      if (names > MAX_NAMES)
        return {
          path: section,
          message: { ko: `이름이 모두 ${MAX_NAMES}개를 넘습니다`, en: `has more than ${MAX_NAMES} names in all` },
        }
    }
  return null
}

/** Walked level by level: a value that was never text (a message, a test) may nest deeply too. */
function tooDeep(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true
    const next: unknown[] = []
    for (const item of level) {
      if (typeof item !== 'object' || item === null) continue
      for (const child of Object.values(item)) if (typeof child === 'object' && child !== null) next.push(child)
    }
    level = next
  }
  return false
}

/** Line and column, from 1, of an offset. */
function placeOf(text: string, offset: number): { line: number; column: number } {
  let line = 1
  let begins = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++
    begins = at + 1
  }
  return { line, column: Math.min(offset, text.length) - begins + 1 }
}
