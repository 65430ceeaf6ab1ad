/**
 * A list of words made ready to be looked for at any place of a text. Words are numbered from 1 in the order of the list;
 * 0 is none. Small typed arrays that stay in the processor's cache, no maps: a page is looked at in millions of places.
 */
export interface WordTable {
  readonly words: readonly string[]
  /** For each hash of two code units: the first word of two units or more that begins with such, and for each word the next. */
  readonly pairs: Uint16Array
  readonly nextOfPair: Uint16Array
  /** For each hash of one code unit: the first word that is just such a unit, and for each word the next. */
  readonly singles: Uint16Array
  readonly nextSingle: Uint16Array
}

const PAIRS = 0xfff
const SINGLES = 0x3ff
const pairHash = (first: number, second: number): number => (first * 31 + second * 7) & PAIRS

/** Compiles words; duplicates are kept, so that one word may say several things. */
export const wordTable = (words: readonly string[]): WordTable => {
  const pairs = new Uint16Array(PAIRS + 1)
  const singles = new Uint16Array(SINGLES + 1)
  const nextOfPair = new Uint16Array(words.length + 1)
  const nextSingle = new Uint16Array(words.length + 1)
  for (let number = words.length; number > 0; number--) {
    const word = words[number - 1] ?? ''
    const isSingle = word.length === 1
    const heads = isSingle ? singles : pairs
    const hash = isSingle ? word.charCodeAt(0) & SINGLES : pairHash(word.charCodeAt(0), word.charCodeAt(1))
    ;(isSingle ? nextSingle : nextOfPair)[number] = heads[hash] ?? 0
    heads[hash] = number
  }
  return { words, pairs, nextOfPair, singles, nextSingle }
}

/** Number of the first-listed word of two units or more that stands at `at`, else of the one-unit word, or 0. */
export const wordAt = (table: WordTable, text: string, at: number): number => {
  const first = text.charCodeAt(at)
  const longer = longerWord(table, text, at, first, text.charCodeAt(at + 1))
  return longer === 0 ? singleWord(table, first) : longer
}

/** Length of the word that stands at `at`, as `wordAt` finds it; 0 when there is none. */
export const wordLengthAt = (table: WordTable, text: string, at: number): number =>
  table.words[wordAt(table, text, at) - 1]?.length ?? 0

/** Number of the first-listed word of two units or more that stands at `at`, where these two code units are; or 0. */
export const longerWord = (table: WordTable, text: string, at: number, first: number, second: number): number =>
  standing(table, text, at, table.pairs[pairHash(first, second)] ?? 0)

/** Number of the next word of two units or more that stands at `at`, behind `last` in the list; or 0. */
export const nextLongerWord = (table: WordTable, text: string, at: number, last: number): number =>
  standing(table, text, at, table.nextOfPair[last] ?? 0)

/** Number of the first-listed word that is this one code unit, or 0. */
export const singleWord = (table: WordTable, unit: number): number => {
  let number = table.singles[unit & SINGLES] ?? 0
  while (number !== 0 && table.words[number - 1]?.charCodeAt(0) !== unit) number = table.nextSingle[number] ?? 0
  return number
}

/** The first of the words from `number` on along its chain that stands at `at`. */
const standing = ({ words, nextOfPair }: WordTable, text: string, at: number, number: number): number => {
  let n = number
  while (n !== 0 && !standsAt(text, words[n - 1] ?? '', at)) n = nextOfPair[n] ?? 0
  return n
}

/** `startsWith` by code units: inlined, it costs a fraction of the call. */
const standsAt = (text: string, word: string, at: number): boolean => {
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(at + i) !== word.charCodeAt(i)) return false
  return true
}
