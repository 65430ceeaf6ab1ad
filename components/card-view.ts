import type { Annotation } from '../lib/annotate/annotation.ts'
import type { CitedSource, Context, ContextKind } from '../lib/derive/context.ts'
import type { Mention } from '../lib/detect/mention.ts'
import { fold } from '../lib/facts/fold.ts'
import { initialsOf, isInitials } from '../lib/facts/initials.ts'

const SINCE: ReadonlySet<ContextKind> = new Set(['superseded', 'renamed', 'agency-change'])
const LINES = 3

/** Whether a context tells what has changed, not how much a figure is. */
export const isSince = ({ kind }: Context): boolean => SINCE.has(kind)

/** A card's contexts by the place that each has on it. */
export interface CardView {
  readonly lead: Context | null
  readonly lines: readonly Context[]
  readonly since: readonly Context[]
  readonly more: readonly Context[]
  readonly sources: readonly CitedSource[]
  readonly asOf: string | null
  readonly caveats: readonly string[]
}

/** Arranges contexts that are already in the order of their worth to the reader. */
export function arrange(contexts: readonly Context[]): CardView {
  const [lead = null, ...rest] = contexts
  const since = rest.filter(isSince)
  const other = rest.filter((context) => !isSince(context))
  const sources = new Map(contexts.flatMap((context) => context.sources).map((source) => [source.url, source]))
  const dates = contexts.flatMap(({ asOf }) => asOf ?? []).sort()
  return {
    lead,
    lines: other.slice(0, LINES),
    since,
    more: other.slice(LINES),
    sources: [...sources.values()],
    asOf: dates.at(-1) ?? null,
    caveats: [...new Set([lead, ...other.slice(0, LINES)].flatMap((context) => context?.caveats ?? []))],
  }
}

/** The card's first line: what the figure or name is. */
export function titleOf(mention: Mention, contexts: readonly Context[]): string {
  if (mention.kind === 'agency' || mention.kind === 'program') return mention.name
  const entity = contexts.find(({ entityName }) => entityName)?.entityName
  return entity ? `${entity} · ${mention.text}` : mention.text
}

export interface Row {
  readonly index: number
  readonly mention: Mention
  readonly contexts: readonly Context[]
}

/** The popup's rows: what has context first, the rest apart; a name, and a figure with the same contexts, that comes again is one row. */
export function rowsOf(annotation: Annotation): { told: Row[]; amounts: Row[]; names: Row[] } {
  const told: Row[] = []
  const amounts: Row[] = []
  const names: Row[] = []
  const seen = new Set<string>()
  for (const [index, mention] of annotation.mentions.entries()) {
    if (mention.kind === 'period') continue
    const contexts = annotation.contexts.filter((context) => context.mention === index)
    const what = mention.kind === 'amount' ? mention.text : mention.entity
    const key = [mention.kind, what, ...contexts.map(({ sentence }) => sentence)].join('\n')
    if (seen.has(key)) continue
    seen.add(key)
    const row = { index, mention, contexts }
    if (contexts.length > 0) told.push(row)
    else if (mention.kind === 'amount') amounts.push(row)
    else names.push(row)
  }
  return { told, amounts, names }
}

/**
 * The strongest kinds first: what measures the figure, then what has changed, then the article's own arithmetic. The
 * look-up below compiles only while every kind is in it.
 */
const STRENGTH = [
  'straight-line-need',
  'cumulative-pace',
  'year-over-year',
  'stage-change',
  'share-of-total',
  'superseded',
  'disagreement',
  'share-of-ministry',
  'share-of-government-spending',
  'share-of-gdp',
  'per-person',
  'per-household',
  'real-terms',
  'growth-check',
  'sum-check',
  'average-check',
  'multiple-check',
  'conversion',
  'renamed',
  'agency-change',
] as const satisfies readonly ContextKind[]
const strength = ({ contexts: [lead] }: Row) => (lead ? STRENGTH.indexOf(lead.kind) : STRENGTH.length)

export interface Group {
  readonly key: string
  /** The programme or agency that the rows are about; null for figures on their own. */
  readonly name: string | null
  readonly rows: readonly Row[]
}

/** Rows by the programme or agency that they are about; groups and the rows in each by their strongest context. */
export function groupsOf(rows: readonly Row[]): Group[] {
  const groups = new Map<string, { key: string; name: string | null; rows: Row[] }>()
  for (const row of rows) {
    const { mention } = row
    const told = row.contexts.find(({ entity }) => entity !== null)
    const own = mention.kind === 'agency' || mention.kind === 'program' ? mention : null
    const key = told?.entity ?? own?.entity ?? `figure ${row.index}`
    const group = groups.get(key) ?? { key, name: told?.entityName ?? own?.name ?? null, rows: [] }
    group.rows.push(row)
    groups.set(key, group)
  }
  for (const { rows: own } of groups.values()) own.sort((a, b) => strength(a) - strength(b))
  const first = ({ rows: own }: Group) => Math.min(...own.map(strength))
  return [...groups.values()].sort((a, b) => first(a) - first(b))
}

/** Whether a row answers a filter: by any of its words without regard to spacing, or by its initial consonants. */
export function rowMatches(row: Row, filter: string): boolean {
  const asked = fold(filter)
  const words = [titleOf(row.mention, row.contexts), row.mention.text, ...row.contexts.map(({ sentence }) => sentence)]
  const folded = words.map((text) => fold(text))
  return (
    folded.some((text) => text.includes(asked)) || (isInitials(asked) && initialsOf(folded[0] ?? '').includes(asked))
  )
}
