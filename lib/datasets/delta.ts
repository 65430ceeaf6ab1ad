import { z } from 'zod'
import { Dataset } from '../facts/schema.ts'
import { datasetText } from './file.ts'
import { Refused } from './refusal.ts'

const SECTIONS = ['sources', 'agencies', 'programs', 'facts', 'indicators'] as const
type Section = (typeof SECTIONS)[number]

/** A run of records taken over from the base, or a record that is new or changed. */
const step = <T extends z.ZodType>(record: T) =>
  z.union([z.strictObject({ keep: z.tuple([z.int().min(0), z.int().min(1)]) }), z.strictObject({ put: record })])
const { sources, agencies, programs, facts, indicators, ...head } = Dataset.shape

/**
 * What changed from one version to the next, record by record. It is a list of the new version's records in their order,
 * so the result is the new file byte for byte, and is held against the whole file's sha256.
 */
const Delta = z.strictObject({
  format: z.literal('maekrak-delta'),
  formatVersion: z.literal(1),
  head: z.strictObject(head),
  sources: z.array(step(sources.element)).max(200_000),
  agencies: z.array(step(agencies.element)).max(50_000),
  programs: z.array(step(programs.element)).max(100_000),
  facts: z.array(step(facts.element)).max(1_000_000),
  indicators: z.array(step(indicators.element)).max(10_000),
})
export type Delta = z.infer<typeof Delta>
type Step = { readonly keep: readonly [number, number] } | { readonly put: unknown }

/** Steps that make `to` from `from`. Linear; a record that moved is put again. */
export function diffDatasets(from: Dataset, to: Dataset): Delta {
  const { sources: _s, agencies: _a, programs: _p, facts: _f, indicators: _i, ...rest } = to
  const section = (name: Section) => diffRecords(from[name], to[name])
  return {
    format: 'maekrak-delta',
    formatVersion: 1,
    head: rest,
    ...Object.fromEntries(SECTIONS.map((name) => [name, section(name)])),
  } as Delta
}

function diffRecords(from: readonly { readonly id: string }[], to: readonly { readonly id: string }[]): Step[] {
  const before = new Map(from.map((record, at) => [record.id, { at, text: JSON.stringify(record) }]))
  const steps: Step[] = []
  let next = 0
  let run: [number, number] | null = null
  for (const record of to) {
    const known = before.get(record.id)
    if (known === undefined || known.at < next || known.text !== JSON.stringify(record)) {
      run = null
      steps.push({ put: record })
      continue
    }
    next = known.at + 1
    if (run !== null && run[0] + run[1] === known.at) run[1]++
    else {
      run = [known.at, 1]
      steps.push({ keep: run })
    }
  }
  return steps
}

/**
 * The new version's text from the base's. Kept runs go forward only, so a delta can't make more of the base than there
 * is. The caller holds the result's sha256 against the manifest's. Throws Refused 'delta-schema' or 'delta-base'.
 */
export function applyDelta(base: Dataset, text: string): string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Refused('delta-schema')
  }
  const parsed = Delta.safeParse(value)
  if (!parsed.success) throw new Refused('delta-schema')
  const { head: rest, format: _, formatVersion: __, ...steps } = parsed.data
  const section = (name: Section) => applySteps(base[name], steps[name])
  return datasetText({
    ...rest,
    ...Object.fromEntries(SECTIONS.map((name) => [name, section(name)])),
  } as Dataset)
}

function applySteps(base: readonly unknown[], steps: readonly Step[]): unknown[] {
  const result: unknown[] = []
  let next = 0
  for (const change of steps) {
    if ('put' in change) {
      result.push(change.put)
      continue
    }
    const [at, count] = change.keep
    if (at < next || at + count > base.length) throw new Refused('delta-base')
    for (let i = at; i < at + count; i++) result.push(base[i])
    next = at + count
  }
  return result
}
