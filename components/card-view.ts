import type { Annotation } from '../lib/annotate/annotation.ts'
import type { CitedSource, Context, ContextKind } from '../lib/derive/context.ts'
import type { Mention } from '../lib/detect/mention.ts'

const SINCE: ReadonlySet<ContextKind> = new Set(['superseded', 'renamed', 'agency-change'])
const LINES = 3

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
  const since = rest.filter(({ kind }) => SINCE.has(kind))
  const other = rest.filter(({ kind }) => !SINCE.has(kind))
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
