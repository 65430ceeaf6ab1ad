import { isHangul } from '../../korean/numeral-characters.ts'
import type { Span } from '../mention.ts'
import { wordTable } from '../word-table.ts'
import { ALONE, CUES, type Cue, REACH } from './cue-words.ts'

/** A cue word that stands in the text. */
export interface FoundCue extends Span {
  readonly cue: Cue
}

const table = wordTable(CUES.map((cue) => cue.word))
/** Second code unit of each cue word, 0 for a word of one: it rules out most places that share the first. */
const seconds = Uint16Array.from(CUES, (cue) => (cue.word.length > 1 ? cue.word.charCodeAt(1) : 0))
const alone = CUES.map((cue) => ALONE.has(cue.word))

/** All cue words near an amount, in order. Looks only at the neighbourhoods, at each character once. */
export const findCues = (text: string, amounts: readonly Span[]): FoundCue[] => {
  const found: FoundCue[] = []
  let p = 0
  for (const amount of amounts) {
    const to = Math.min(text.length, amount.end + 2 * REACH)
    for (p = Math.max(p, amount.start - 2 * REACH); p < to; p++) {
      const first = text.charCodeAt(p)
      if (table.begins[first] === 1) readCues(text, p, first, found)
    }
  }
  return found
}

const readCues = (text: string, at: number, first: number, found: FoundCue[]): void => {
  const second = text.charCodeAt(at + 1)
  for (const i of table.byFirst.get(first) ?? []) {
    const cue = CUES[i]
    if (cue === undefined || (seconds[i] !== 0 && seconds[i] !== second)) continue
    const end = at + cue.word.length
    if (cue.word.length > 2 && !text.startsWith(cue.word, at)) continue
    if (alone[i] === true && !isAlone(text, at, end)) continue
    found.push({ start: at, end, cue })
  }
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
