/** A list of words made ready to be looked for at any place of a text. */
export interface WordTable {
  readonly words: readonly string[]
  /** For each UTF-16 code unit: 0 no word begins with it, 1 some do, 2 it is a word of its own, too. */
  readonly begins: Uint8Array
  /** For each hash of two code units: 1 when some word begins with them, or with two of the same hash. */
  readonly pairs: Uint8Array
  /** Places in the list of the words that begin with a code unit, in the order of the list. */
  readonly byFirst: ReadonlyMap<number, readonly number[]>
}

const hash = (first: number, second: number): number => (first * 31 + second * 7) & 0xffff

/** Compiles words; duplicates are kept, so that one word may say several things. */
export const wordTable = (words: readonly string[]): WordTable => {
  const begins = new Uint8Array(65536)
  const pairs = new Uint8Array(65536)
  const byFirst = new Map<number, number[]>()
  words.forEach((word, i) => {
    const first = word.charCodeAt(0)
    if (word.length === 1) begins[first] = 2
    else {
      begins[first] = Math.max(begins[first] ?? 0, 1)
      pairs[hash(first, word.charCodeAt(1))] = 1
    }
    const places = byFirst.get(first)
    if (places) places.push(i)
    else byFirst.set(first, [i])
  })
  return { words, begins, pairs, byFirst }
}

/** Whether a word may stand at `at`: two look-ups in tables, so that most places cost no more. */
export const mayBeWord = (table: WordTable, text: string, at: number): boolean => {
  const first = text.charCodeAt(at)
  const begins = table.begins[first] ?? 0
  return begins !== 0 && (begins === 2 || table.pairs[hash(first, text.charCodeAt(at + 1))] === 1)
}

/** Place in the list of the first-listed word that stands at `at`, or -1. */
export const wordAt = (table: WordTable, text: string, at: number): number => {
  if (!mayBeWord(table, text, at)) return -1
  const places = table.byFirst.get(text.charCodeAt(at)) ?? []
  for (const i of places) if (text.startsWith(table.words[i] ?? '', at)) return i
  return -1
}
