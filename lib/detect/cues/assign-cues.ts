import type { AmountMention, Span } from '../mention.ts'
import { findConversions, type Priced } from './conversions.ts'
import { CUES, type Cue, REACH } from './cue-words.ts'
import { findMarks, type Marks, WINDOW } from './find-cues.ts'

/** What the words around an amount say of it; `conversion` is the start of the amount that it restates or is restated by. */
export type Said = Pick<AmountMention, 'role' | 'stage' | 'payer' | 'delta' | 'per' | 'conversion' | 'evidence'>

const FIELDS = ['role', 'stage', 'payer', 'delta', 'per'] as const
const DELTA = 3
const NONE = -1
const BEFORE = 1
const BEHIND = 2

/** What is asked of each cue again and again, by its place in `CUES`. */
const lengths = Uint8Array.from(CUES, (cue) => cue.word.length)
const reaches = Uint8Array.from(CUES, (cue) => cue.reach ?? REACH)
const sides = Uint8Array.from(CUES, (cue) => (cue.side === undefined ? 0 : cue.side === 'before' ? BEFORE : BEHIND))
/** The fields that a cue speaks of, one bit each. */
const masks = Uint8Array.from(CUES, (cue) =>
  FIELDS.reduce((mask, f, i) => mask | (cue[f] === undefined ? 0 : 1 << i), 0),
)
/** "role:budget" and the like, by place and field. */
const says = CUES.map((cue) => FIELDS.map((field) => `${field}:${cue[field]}`))

/** The nearest cue of each field for one amount: its place among the marks, and how far away it stands. */
interface Nearest {
  readonly mark: Int32Array
  readonly away: Int32Array
}

/** How far the marks have been read. */
interface Reading {
  cue: number
  end: number
  comma: number
}

/**
 * What each amount is in its sentence, by the words around it: role, stage, payer, delta, per, and whether it restates
 * the amount before it in another currency. The nearest word wins; what no word says stays null. `evidence` is the words
 * that spoke. `amounts` are those of a passage, in order; `more`: the text goes on to others.
 */
export function cuesOf(text: string, amounts: readonly Priced[], more: boolean): Said[] {
  const marks = findMarks(text, amounts)
  const partners = findConversions(text, amounts)
  const nearest: Nearest = { mark: new Int32Array(FIELDS.length), away: new Int32Array(FIELDS.length) }
  const reading: Reading = { cue: 0, end: 0, comma: 0 }
  return amounts.map((amount, i) => {
    const from = firstOffset(marks, amounts[i - 1], amount, reading)
    const to = lastOffset(text, marks, amount, amounts[i + 1], more, reading)
    while (reading.cue < marks.starts.length && (marks.starts[reading.cue] ?? 0) < from) reading.cue++
    findNearest(amount, to, marks, reading.cue, nearest)
    return said(marks, nearest.mark, partners[i] ?? null)
  })
}

/** Where the words about an amount may begin: in its sentence, behind the amount before it, within reach. */
const firstOffset = (marks: Marks, last: Span | undefined, amount: Span, reading: Reading): number => {
  while (reading.end < marks.ends.length && (marks.ends[reading.end] ?? 0) < amount.start) reading.end++
  const sentence = reading.end === 0 ? 0 : (marks.ends[reading.end - 1] ?? 0) + 1
  return Math.max(last?.end ?? 0, amount.start - WINDOW, sentence)
}

/** Where they end: before the next amount or, when that is near, before the comma that parts the two. */
const lastOffset = (
  text: string,
  marks: Marks,
  amount: Span,
  next: Span | undefined,
  more: boolean,
  reading: Reading,
): number => {
  const most = Math.min(next?.start ?? text.length, amount.end + WINDOW)
  let end = reading.end
  while (end < marks.ends.length && (marks.ends[end] ?? 0) < amount.end) end++
  if (end < marks.ends.length && (marks.ends[end] ?? 0) < most) return marks.ends[end] ?? 0
  if (next === undefined && !more) return most
  while (reading.comma < marks.commas.length && (marks.commas[reading.comma] ?? 0) < amount.end) reading.comma++
  return Math.min(most, marks.commas[reading.comma] ?? most)
}

const findNearest = (amount: Span, to: number, marks: Marks, first: number, { mark, away }: Nearest): void => {
  for (let f = 0; f < FIELDS.length; f++) mark[f] = NONE
  for (let k = first; k < marks.starts.length; k++) {
    const start = marks.starts[k] ?? 0
    if (start >= to) break
    const place = marks.places[k] ?? 0
    const end = start + (lengths[place] ?? 0)
    if (end > to) continue
    const before = end <= amount.start
    const side = sides[place] ?? 0
    if (side !== 0 && side !== (before ? BEFORE : BEHIND)) continue
    const distance = before ? amount.start - end : Math.max(0, start - amount.end)
    if (distance > (reaches[place] ?? 0)) continue
    const mask = masks[place] ?? 0
    for (let f = 0; f < FIELDS.length; f++) {
      if ((mask & (1 << f)) === 0 || (mark[f] !== NONE && distance >= (away[f] ?? 0))) continue
      mark[f] = k
      away[f] = distance
    }
  }
}

const said = (marks: Marks, nearest: Int32Array, conversion: number | null): Said => {
  const delta = cueOf(marks, nearest[DELTA])?.delta ?? null
  return {
    role: cueOf(marks, nearest[0])?.role ?? delta,
    stage: cueOf(marks, nearest[1])?.stage ?? null,
    payer: cueOf(marks, nearest[2])?.payer ?? null,
    delta,
    per: cueOf(marks, nearest[4])?.per ?? null,
    conversion,
    evidence: evidenceOf(marks, nearest),
  }
}

const cueOf = (marks: Marks, k: number | undefined): Cue | undefined =>
  k === undefined || k === NONE ? undefined : CUES[marks.places[k] ?? 0]

type Evidence = AmountMention['evidence']
const SILENT: Evidence = []

const evidenceOf = (marks: Marks, nearest: Int32Array): Evidence => {
  let evidence: Evidence[number][] | null = null
  for (let f = 0; f < FIELDS.length; f++) {
    const k = nearest[f] ?? NONE
    if (k === NONE) continue
    const place = marks.places[k] ?? 0
    const start = marks.starts[k] ?? 0
    evidence ??= []
    evidence.push({ start, end: start + (lengths[place] ?? 0), says: says[place]?.[f] ?? '' })
  }
  return evidence ?? SILENT
}
