import type { AmountMention, Span } from '../mention.ts'
import { findConversions } from './conversions.ts'
import { type Cue, REACH } from './cue-words.ts'
import { type FoundCue, findCues } from './find-cues.ts'
import { surroundings } from './surroundings.ts'

type Evidence = AmountMention['evidence']

/** The nearest cue of each field so far. */
interface Nearest {
  role: FoundCue | null
  stage: FoundCue | null
  payer: FoundCue | null
  delta: FoundCue | null
  per: FoundCue | null
}

const FIELDS = ['role', 'stage', 'payer', 'delta', 'per'] as const

/** An amount as far as cues ask about it; offsets are those of the text that is read. */
export interface Priced extends Span {
  readonly currency: string | null
}

/** What the words around an amount say of it; `conversion` is the start of the amount that it restates or is restated by. */
export type Said = Pick<AmountMention, 'role' | 'stage' | 'payer' | 'delta' | 'per' | 'conversion' | 'evidence'>

/**
 * What each amount is in its sentence, by the words around it: role, stage, payer, delta, per, and whether it restates
 * the amount before it in another currency. The nearest word wins; what no word says stays null. `evidence` is the words
 * that spoke.
 */
export function cuesOf(text: string, amounts: readonly Priced[]): Said[] {
  const found = findCues(text, amounts)
  const partners = findConversions(text, amounts)
  let first = 0
  return amounts.map((amount, i) => {
    const { from, to } = surroundings(text, amounts, i)
    while (first < found.length && (found[first]?.start ?? 0) < from) first++
    return said(nearest(amount, to, found, first), partners[i] ?? null)
  })
}

const nearest = (amount: Span, to: number, found: readonly FoundCue[], first: number): Nearest => {
  const best: Nearest = { role: null, stage: null, payer: null, delta: null, per: null }
  for (let k = first; k < found.length; k++) {
    const word = found[k]
    if (word === undefined || word.start >= to) break
    if (word.end > to || !reaches(amount, word)) continue
    const away = distance(amount, word)
    for (const field of FIELDS) {
      if (word.cue[field] === undefined) continue
      const rival = best[field]
      if (rival === null || away < distance(amount, rival)) best[field] = word
    }
  }
  return best
}

const said = (best: Nearest, conversion: number | null): Said => {
  const delta = best.delta?.cue.delta ?? null
  return {
    role: best.role?.cue.role ?? delta,
    stage: best.stage?.cue.stage ?? null,
    payer: best.payer?.cue.payer ?? null,
    delta,
    per: best.per?.cue.per ?? null,
    conversion,
    evidence: evidenceOf(best),
  }
}

const NONE: Evidence = []

const evidenceOf = (best: Nearest): Evidence => {
  let evidence: Evidence[number][] | null = null
  for (const field of FIELDS) {
    const word = best[field]
    if (word === null) continue
    evidence ??= []
    evidence.push({ start: word.start, end: word.end, says: says(word.cue, field) })
  }
  return evidence ?? NONE
}

const says = (cue: Cue, field: (typeof FIELDS)[number]): string => `${field}:${cue[field]}`

const distance = (amount: Span, word: Span): number =>
  word.end <= amount.start ? amount.start - word.end : Math.max(0, word.start - amount.end)

const reaches = (amount: Span, word: FoundCue): boolean => {
  const side = word.cue.side
  if (side !== undefined && side !== (word.end <= amount.start ? 'before' : 'behind')) return false
  return distance(amount, word) <= (word.cue.reach ?? REACH)
}
