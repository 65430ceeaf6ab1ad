import { z } from 'zod'

/**
 * Dataset format 1. This schema is the only source of the types below and of docs/dataset.schema.json.
 * Amounts are in the unit named beside them (KRW: integer won); dates are ISO days; years are calendar years, both ends inclusive.
 */
const FORMAT = 'maekrak-dataset'

const MAX_TEXT = 500
const text = (max = MAX_TEXT) => z.string().min(1).max(max)
const day = z.iso.date()
const year = z.int().min(1945).max(2100)
/** An agency's id is its official name (a name is one agency's at a time, by law); a programme's is a slug. */
const id = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}·._-]{0,79}$/u)
const bilingual = z.strictObject({ ko: text(), en: text() })
const names = z.strictObject({ ko: text(80), en: text(160) })
const note = z.strictObject({ ko: text(1000), en: text(1000) })

export const Stage = z.enum([
  'plan',
  'request',
  'proposal',
  'enacted',
  'supplementary-proposal',
  'supplementary',
  'revised',
  'executed',
])
export const Payer = z.enum(['state', 'local', 'public', 'private', 'total'])
export const Measure = z.enum([
  'annual-budget',
  'capital-contribution',
  'multi-year-total',
  'total-spending',
  'revenue',
  'debt',
  'sector-budget',
  'ministry-budget',
  'supplementary',
  'fund-size',
  'loan',
  'ownership-share',
  'event',
])

export const Source = z.strictObject({
  id,
  publisher: text(120),
  title: text(300),
  url: z.url({ protocol: /^https?$/ }).max(2000),
  published: day.nullable(),
  kind: z.enum(['official', 'law', 'statistics', 'wire', 'press']),
})

export const Alias = z.strictObject({
  text: z.string().min(2).max(80),
  kind: z.enum(['short', 'acronym', 'alias', 'english', 'former']),
  /** The word also means something else: it counts only with evidence (the full name, a list of agencies, a title). */
  ambiguous: z.boolean(),
})

const Change = z.strictObject({
  /** The agency that follows. */
  to: id,
  date: day,
  change: z.enum(['renamed', 'split', 'merged', 'raised', 'enlarged', 'reduced', 'replaced', 'abolished']),
  sources: z.array(id).min(1).max(20),
})

export const Agency = z.strictObject({
  id,
  name: names,
  aliases: z.array(Alias).max(40),
  kind: z.enum([
    'ministry',
    'agency',
    'committee',
    'office',
    'local-government',
    'assembly',
    'court',
    'institution',
    'central-bank',
  ]),
  parent: id.nullable(),
  /** First and last day on which the name was right; null: before or after anything this dataset speaks of. */
  from: day.nullable(),
  to: day.nullable(),
  successors: z.array(Change).max(20),
})

export const Program = z.strictObject({
  id,
  name: names,
  aliases: z.array(Alias).max(40),
  /** `total`, `sector`: government aggregates; `ministry`: an agency's whole budget; `supplementary`: a supplementary budget. */
  kind: z.enum(['program', 'total', 'sector', 'ministry', 'supplementary', 'fund']),
  lead: id.nullable(),
  executing: z.array(id).max(20),
  period: z.strictObject({ from: year, to: year }).nullable(),
  parent: id.nullable(),
  renamed: z.strictObject({ to: names, date: day, sources: z.array(id).min(1).max(20) }).nullable(),
  renamedFrom: z.strictObject({ name: names, date: day, sources: z.array(id).min(1).max(20) }).optional(),
})

/** `roundedTo`: worth of the last digit that the source gives; the value holds within ± half of it. */
const Amount = z.strictObject({
  value: z.number().nonnegative().max(Number.MAX_SAFE_INTEGER),
  roundedTo: z.number().positive().max(Number.MAX_SAFE_INTEGER),
  bound: z.enum(['exact', 'about', 'at-least', 'at-most']),
})

export const Fact = z.strictObject({
  id,
  entity: id,
  measure: Measure,
  stage: Stage,
  /** null only for an event, which its note tells. */
  amount: Amount.nullable(),
  unit: z.enum(['KRW', 'USD', 'ratio', 'none']),
  period: z.strictObject({ from: year, to: year }).nullable(),
  payer: Payer,
  asOf: day,
  supersedes: id.nullable(),
  sources: z.array(id).min(1).max(20),
  note: note.nullable(),
})

export const Indicator = z.strictObject({
  id,
  kind: z.enum(['population', 'households', 'gdp', 'usd-krw', 'eur-krw', 'jpy100-krw', 'cny-krw', 'cpi']),
  unit: z.enum(['persons', 'households', 'KRW', 'KRW per unit', 'index']),
  amount: Amount,
  year,
  stage: z.enum(['final', 'preliminary', 'projection']),
  asOf: day,
  sources: z.array(id).min(1).max(20),
})

export const Dataset = z.strictObject({
  format: z.literal(FORMAT),
  formatVersion: z.literal(1),
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,63}$/),
  version: z.string().regex(/^\d{1,6}(\.\d{1,6}){0,3}$/),
  title: bilingual,
  description: bilingual,
  publisher: text(120),
  license: text(120),
  released: day,
  sources: z.array(Source).max(200_000),
  agencies: z.array(Agency).max(50_000),
  programs: z.array(Program).max(100_000),
  facts: z.array(Fact).max(1_000_000),
  indicators: z.array(Indicator).max(10_000),
})

export type Stage = z.infer<typeof Stage>
export type Payer = z.infer<typeof Payer>
export type Measure = z.infer<typeof Measure>
export type Source = z.infer<typeof Source>
export type Alias = z.infer<typeof Alias>
export type Agency = z.infer<typeof Agency>
export type Program = z.infer<typeof Program>
export type Fact = z.infer<typeof Fact>
export type Indicator = z.infer<typeof Indicator>
export type Dataset = z.infer<typeof Dataset>
