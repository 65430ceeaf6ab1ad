/** Distances from a span to the nearest listed word on each side; Infinity when none is within `REACH`. */
export type WordDistances = (start: number, end: number) => { readonly before: number; readonly after: number }

const REACH = 40

/**
 * Makes a finder of listed words around spans that are asked about in order of `start`. It reads the neighbourhoods
 * only, each character once, so that a text of a million bare numerals still costs one walk.
 */
export const nearbyWords = (words: readonly string[]): ((text: string) => WordDistances) => {
  const begins = new Uint8Array(65536)
  const byFirst = new Map<number, string[]>()
  for (const word of words) {
    const first = word.charCodeAt(0)
    begins[first] = 1
    const list = byFirst.get(first)
    if (list) list.push(word)
    else byFirst.set(first, [word])
  }
  return (text) => {
    const starts: number[] = []
    const ends: number[] = []
    let next = 0
    let read = 0
    const readUntil = (to: number): void => {
      for (; read < to; read++) {
        const code = text.charCodeAt(read)
        if (begins[code] === 0) continue
        const word = byFirst.get(code)?.find((w) => text.startsWith(w, read))
        if (word === undefined) continue
        starts.push(read)
        ends.push(read + word.length)
      }
    }
    return (start, end) => {
      read = Math.max(read, start - REACH)
      readUntil(Math.min(text.length, end + REACH))
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
