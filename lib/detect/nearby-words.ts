import { wordLengthAt, wordTable } from './word-table.ts'

/** Distances from a span to the nearest listed word on each side; Infinity when none is within reach. */
export type WordDistances = (start: number, end: number) => { readonly before: number; readonly after: number }

/**
 * Makes a finder of listed words around spans that are asked about in order of `start`. It reads the neighbourhoods
 * within `reach` only, each character once, so that a text of a million bare numerals still costs one walk.
 */
export const nearbyWords = (words: readonly string[], reach: number): ((text: string) => WordDistances) => {
  const table = wordTable(words)
  return (text) => {
    const starts: number[] = []
    const ends: number[] = []
    let next = 0
    let read = 0
    const readUntil = (to: number): void => {
      for (; read < to; read++) {
        const length = wordLengthAt(table, text, read)
        if (length === 0) continue
        starts.push(read)
        ends.push(read + length)
      }
    }
    return (start, end) => {
      read = Math.max(read, start - reach)
      readUntil(Math.min(text.length, end + reach))
      while (next < starts.length && (starts[next] ?? 0) < start) next++
      let later = next
      while (later < starts.length && (starts[later] ?? 0) < end) later++
      const last = next === 0 ? undefined : ends[next - 1]
      const first = later < starts.length ? starts[later] : undefined
      return {
        before: last === undefined ? Infinity : start - last,
        after: first === undefined ? Infinity : first - end,
      }
    }
  }
}
