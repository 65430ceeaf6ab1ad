import { isHangul } from '../../korean/numeral-characters.ts'
import type { Span } from '../mention.ts'
import { mayBeWord, wordTable } from '../word-table.ts'
import { ALONE, CUES, REACH } from './cue-words.ts'

/** Cue words that stand in the text, in order: where, and their places in `CUES`. Arrays of numbers, since a page holds many. */
export interface FoundCues {
  readonly starts: readonly number[]
  readonly places: readonly number[]
}

const table = wordTable(CUES.map((cue) => cue.word))
const alone = CUES.map((cue) => ALONE.has(cue.word))

/** All cue words near an amount. Looks only at the neighbourhoods, at each character once. */
export const findCues = (text: string, amounts: readonly Span[]): FoundCues => {
  const starts: number[] = []
  const places: number[] = []
  let p = 0
  for (const amount of amounts) {
    const to = Math.min(text.length, amount.end + 2 * REACH)
    for (p = Math.max(p, amount.start - 2 * REACH); p < to; p++) {
      if (!mayBeWord(table, text, p)) continue
      for (const i of table.byFirst.get(text.charCodeAt(p)) ?? []) {
        if (!stands(text, p, i)) continue
        starts.push(p)
        places.push(i)
      }
    }
  }
  return { starts, places }
}

const stands = (text: string, at: number, i: number): boolean => {
  const word = table.words[i] ?? ''
  return text.startsWith(word, at) && (alone[i] !== true || isAlone(text, at, at + word.length))
}

const isAlone = (text: string, start: number, end: number): boolean =>
  !isWord(text.charCodeAt(start - 1)) && !isHangul(text.charCodeAt(end))

/** A letter or a digit; NaN, before the text's start, is none. */
const isWord = (code: number): boolean =>
  isHangul(code) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x4e00 && code <= 0x9fff)
