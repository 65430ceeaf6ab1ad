import type { AmountMention, Span } from '../mention.ts'
import { findConversions } from './conversions.ts'
import { CUES, REACH } from './cue-words.ts'
import { type FoundCues, findCues } from './find-cues.ts'
import { surroundings } from './surroundings.ts'

/** An amount as far as cues ask about it; offsets are those of the text that is read. */
export interface Priced extends Span {
  readonly currency: string | null
}

/** What the words around an amount say of it; `conversion` is the start of the amount that it restates or is restated by. */
export type Said = Pick<AmountMention, 'role' | 'stage' | 'payer' | 'delta' | 'per' | 'conversion' | 'evidence'>

const FIELDS = ['role', 'stage', 'payer', 'delta', 'per'] as const
const NONE = -1
const BEFORE = 1
const BEHIND = 2

/** What is asked of each cue again and again, by its place in `CUES`. */
const lengths = Uint8Array.from(CUES, (cue) => cue.word.length)
const reaches = Uint8Array.from(CUES, (cue) => cue.reach ?? REACH)
const sides = Uint8Array.from(CUES, (cue) => (cue.side === undefined ? 0 : cue.side === 'before' ? BEFORE : BEHIND))
const fields = CUES.map((cue) => FIELDS.flatMap((field, f) => (cue[field] === undefined ? [] : [f])))

/** The nearest cue of each field for one amount: its place among those found, and how far away it stands. */
interface Nearest {
  readonly found: Int32Array
  readonly away: Int32Array
}

/**
 * What each amount is in its sentence, by the words around it: role, stage, payer, delta, per, and whether it restates
 * the amount before it in another currency. The nearest word wins; what no word says stays null. `evidence` is the words
 * that spoke.
 */
export function cuesOf(text: string, amounts: readonly Priced[]): Said[] {
  const cues = findCues(text, amounts)
  const partners = findConversions(text, amounts)
  const nearest: Nearest = { found: new Int32Array(FIELDS.length), away: new Int32Array(FIELDS.length) }
  let first = 0
  return amounts.map((amount, i) => {
    const { from, to } = surroundings(text, amounts, i)
    while (first < cues.starts.length && (cues.starts[first] ?? 0) < from) first++
    findNearest(amount, to, cues, first, nearest)
    return said(cues, nearest, partners[i] ?? null)
  })
}

const findNearest = (amount: Span, to: number, cues: FoundCues, first: number, nearest: Nearest): void => {
  nearest.found.fill(NONE)
  for (let k = first; k < cues.starts.length; k++) {
    const start = cues.starts[k] ?? 0
    if (start >= to) break
    const place = cues.places[k] ?? 0
    const end = start + (lengths[place] ?? 0)
    if (end > to) continue
    const before = end <= amount.start
    const side = sides[place] ?? 0
    if (side !== 0 && side !== (before ? BEFORE : BEHIND)) continue
    const away = before ? amount.start - end : Math.max(0, start - amount.end)
    if (away > (reaches[place] ?? 0)) continue
    for (const f of fields[place] ?? []) {
      if (nearest.found[f] !== NONE && away >= (nearest.away[f] ?? 0)) continue
      nearest.found[f] = k
      nearest.away[f] = away
    }
  }
}

const said = (cues: FoundCues, { found }: Nearest, conversion: number | null): Said => {
  const cue = (f: number) => ((found[f] ?? NONE) < 0 ? undefined : CUES[cues.places[found[f] ?? 0] ?? 0])
  const delta = cue(3)?.delta ?? null
  return {
    role: cue(0)?.role ?? delta,
    stage: cue(1)?.stage ?? null,
    payer: cue(2)?.payer ?? null,
    delta,
    per: cue(4)?.per ?? null,
    conversion,
    evidence: evidenceOf(cues, found),
  }
}

const SILENT: AmountMention['evidence'] = []

const evidenceOf = (cues: FoundCues, found: Int32Array): AmountMention['evidence'] => {
  let evidence: AmountMention['evidence'][number][] | null = null
  for (let f = 0; f < FIELDS.length; f++) {
    const k = found[f] ?? NONE
    if (k === NONE) continue
    const place = cues.places[k] ?? 0
    const start = cues.starts[k] ?? 0
    evidence ??= []
    evidence.push({ start, end: start + (lengths[place] ?? 0), says: SAYS[place]?.[f] ?? '' })
  }
  return evidence ?? SILENT
}

/** "role:budget" and the like, by place and field. */
const SAYS = CUES.map((cue) => FIELDS.map((field) => `${field}:${cue[field]}`))
