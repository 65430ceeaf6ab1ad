/** A list of words made ready to be looked for at any place of a text. */
export interface WordTable {
  readonly words: readonly string[]
  /** For each UTF-16 code unit: 0 no word begins with it, 1 some do, 2 it is a word of its own, too. */
  readonly begins: Uint8Array
  /** For each hash of two code units: 1 when some word begins with them, or with two of the same hash. */
  readonly pairs: Uint8Array
  /** Places in the list of the words that begin with two code units, in the order of the list. */
  readonly byPair: ReadonlyMap<number, readonly number[]>
  /** Places of the words of one code unit. */
  readonly single: ReadonlyMap<number, readonly number[]>
}

const hash = (first: number, second: number): number => (first * 31 + second * 7) & 0xffff
const pair = (first: number, second: number): number => first * 65536 + second

/** Compiles words; duplicates are kept, so that one word may say several things. */
export const wordTable = (words: readonly string[]): WordTable => {
  const begins = new Uint8Array(65536)
  const pairs = new Uint8Array(65536)
  const byPair = new Map<number, number[]>()
  const single = new Map<number, number[]>()
  words.forEach((word, i) => {
    const first = word.charCodeAt(0)
    if (word.length === 1) {
      begins[first] = 2
      single.set(first, [...(single.get(first) ?? []), i])
      return
    }
    const key = pair(first, word.charCodeAt(1))
    if (begins[first] === 0) begins[first] = 1
    pairs[hash(first, word.charCodeAt(1))] = 1
    byPair.set(key, [...(byPair.get(key) ?? []), i])
  })
  return { words, begins, pairs, byPair, single }
}

/** Whether a word may stand at `at`: two look-ups in tables, so that most places cost no more. */
export const mayBeWord = (table: WordTable, text: string, at: number): boolean => {
  const first = text.charCodeAt(at)
  const begins = table.begins[first] ?? 0
  return begins !== 0 && (begins === 2 || table.pairs[hash(first, text.charCodeAt(at + 1))] === 1)
}

/** Place in the list of the first-listed word of two units or more that stands at `at`, else of the one-unit word, or -1. */
export const wordAt = (table: WordTable, text: string, at: number): number => {
  if (!mayBeWord(table, text, at)) return NO_WORD
  const longer = nextWordAt(table, text, at, NO_WORD)
  if (longer !== NO_WORD) return longer
  const single = table.single.get(text.charCodeAt(at))
  return single === undefined ? NO_WORD : (single[0] ?? NO_WORD)
}

export const NO_WORD = -1

/** Place of the first word of two units or more that stands at `at`, behind the place `last` in the list; or `NO_WORD`. */
export const nextWordAt = (table: WordTable, text: string, at: number, last: number): number => {
  const places = table.byPair.get(pair(text.charCodeAt(at), text.charCodeAt(at + 1)))
  if (places === undefined) return NO_WORD
  for (let k = 0; k < places.length; k++) {
    const place = places[k] ?? 0
    if (place > last && text.startsWith(table.words[place] ?? '', at)) return place
  }
  return NO_WORD
}
