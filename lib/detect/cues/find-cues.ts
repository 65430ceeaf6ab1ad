import { isHangul } from '../../korean/numeral-characters.ts'
import type { Span } from '../mention.ts'
import { longerWord, nextLongerWord, singleWord, wordTable } from '../word-table.ts'
import { ALONE, COUNTERS, CUES, endsAnotherWord, REACH } from './cue-words.ts'

/** What stands near the amounts of a text, in order. Arrays of numbers, since a page holds many. */
export interface Marks {
  /** Where cue words stand, and their places in `CUES`. */
  readonly starts: readonly number[]
  readonly places: readonly number[]
  /** Where sentences end: line breaks, and full stops before a space. */
  readonly ends: readonly number[]
  readonly commas: readonly number[]
}

const NEWLINE = 0x0a
const COMMA = 0x2c
const DOT = 0x2e
const QUESTION = 0x3f
const EXCLAMATION = 0x21

/** A cue word and the way from it to the amount fit into this. */
export const WINDOW = REACH + Math.max(...CUES.map((cue) => cue.word.length))

const table = wordTable(CUES.map((cue) => cue.word))
const alone = CUES.map((cue) => ALONE.has(cue.word))
const counters = CUES.map((cue) => COUNTERS.has(cue.word))

/** Cue words, commas and ends of sentences near amounts. Looks only at the neighbourhoods, at each character once. */
export const findMarks = (text: string, amounts: readonly Span[]): Marks => {
  const starts: number[] = []
  const places: number[] = []
  const ends: number[] = []
  const commas: number[] = []
  let p = 0
  const note = (word: number): void => {
    if (!isWhole(text, p, word - 1)) return
    starts.push(p)
    places.push(word - 1)
  }
  for (const amount of amounts) {
    const to = Math.min(text.length, amount.end + WINDOW)
    for (p = Math.max(p, amount.start - WINDOW); p < to; p++) {
      const code = text.charCodeAt(p)
      if (code < 0x40) {
        if (code === COMMA) commas.push(p)
        else if (endsSentence(text, p, code)) ends.push(p)
      }
      let word = longerWord(table, text, p, code, text.charCodeAt(p + 1))
      for (; word !== 0; word = nextLongerWord(table, text, p, word)) note(word)
      word = singleWord(table, code)
      if (word !== 0) note(word)
    }
  }
  return { starts, places, ends, commas }
}

const endsSentence = (text: string, at: number, code: number): boolean => {
  if (code === NEWLINE) return true
  if (code !== DOT && code !== QUESTION && code !== EXCLAMATION) return false
  return at + 1 >= text.length || isSpace(text.charCodeAt(at + 1))
}

const isSpace = (code: number): boolean => code === 0x20 || code === NEWLINE || code === 0x09 || code === 0x0d

/** Some words count only where they are words of their own, some not before certain others. */
const isWhole = (text: string, at: number, i: number): boolean => {
  const end = at + (table.words[i]?.length ?? 0)
  if (CUES[i]?.not?.some((word) => text.startsWith(word, end))) return false
  // "3분의 1인 936억원": a third, and not for one person
  if (text.startsWith('분의 ', at - 3)) return false
  const before = text.charCodeAt(at - 1)
  if (counters[i] === true && isHangul(before)) return false
  if (endsAnotherWord(CUES[i]?.word ?? '', text.charAt(at - 1))) return false
  return alone[i] !== true || isAlone(text, at, end)
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
