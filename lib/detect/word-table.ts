/** A list of words made ready to be looked for at any place of a text. */
export interface WordTable {
  /** 1 for each UTF-16 code unit that begins a word: the loop over a page asks only this. */
  readonly begins: Uint8Array
  /** Places in the list of the words that begin with a code unit, in the order of the list. */
  readonly byFirst: ReadonlyMap<number, readonly number[]>
  readonly words: readonly string[]
}

/** Compiles words; duplicates are kept, so that one word may say several things. */
export const wordTable = (words: readonly string[]): WordTable => {
  const begins = new Uint8Array(65536)
  const byFirst = new Map<number, number[]>()
  words.forEach((word, i) => {
    const first = word.charCodeAt(0)
    begins[first] = 1
    const places = byFirst.get(first)
    if (places) places.push(i)
    else byFirst.set(first, [i])
  })
  return { begins, byFirst, words }
}

/** Place in the list of the first-listed word that stands at `at`, or -1. */
export const wordAt = (table: WordTable, text: string, at: number): number => {
  const first = text.charCodeAt(at)
  if (table.begins[first] !== 1) return -1
  const places = table.byFirst.get(first) ?? []
  for (const i of places) if (text.startsWith(table.words[i] ?? '', at)) return i
  return -1
}
