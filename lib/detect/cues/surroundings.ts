import type { Span } from '../mention.ts'
import { REACH } from './cue-words.ts'

/** The part of the text that may speak about one amount: its sentence, up to the amounts on both sides. */
export interface Surroundings {
  readonly from: number
  readonly to: number
}

const NEWLINE = 0x0a
const COMMA = 0x2c

/** Where the words about the `i`-th amount may stand. */
export const surroundings = (text: string, amounts: readonly Span[], i: number): Surroundings => {
  const amount = amounts[i]
  if (amount === undefined) return { from: 0, to: 0 }
  const next = amounts[i + 1]
  const least = Math.max(amounts[i - 1]?.end ?? 0, amount.start - 2 * REACH)
  const most = Math.min(next?.start ?? text.length, amount.end + 2 * REACH)
  let from = amount.start
  while (from > least && !endsSentence(text, from - 1)) from--
  let to = amount.end
  let comma = -1
  while (to < most && !endsSentence(text, to)) {
    if (comma < 0 && text.charCodeAt(to) === COMMA) comma = to
    to++
  }
  // Behind a comma the words before the next amount speak about that one.
  return { from, to: next !== undefined && to === most && comma > 0 ? comma : to }
}

const endsSentence = (text: string, at: number): boolean => {
  const c = text.charCodeAt(at)
  if (c > 0x3f) return false
  if (c === NEWLINE) return true
  return (c === 0x2e || c === 0x3f || c === 0x21) && (at + 1 >= text.length || isSpace(text.charCodeAt(at + 1)))
}

const isSpace = (code: number): boolean => code === 0x20 || code === NEWLINE || code === 0x09 || code === 0x0d
