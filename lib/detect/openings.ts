import { MAY_FOLLOW } from './opening-kinds.ts'

/** Places at which something may begin, in order. Whether it does is for the readers of each kind to say. */
export interface Openings {
  readonly count: number
  /** Offsets, `count` of them. */
  readonly places: Int32Array
  /** What may begin at each of the places, one bit a kind. */
  readonly kinds: Uint8Array
}

/** Room is made for so many places at a time. */
const BLOCK = 4096
const SPACE = 0x20

/**
 * The one walk over a normalised text; `kinds` says what may begin with each code unit. In running text no processor can
 * foretell where a word or a number begins, and a wrong guess costs it more than ten letters. So the inner loop has no
 * branch that hangs on the text: each unit is noted, and stays noted if something may begin with it.
 */
export const openingsIn = (text: string, kinds: Uint8Array): Openings => {
  let places = new Int32Array(BLOCK + (text.length >> 2))
  let found = new Uint8Array(places.length)
  let count = 0
  let may = MAY_FOLLOW[SPACE] ?? 0
  for (let from = 0; from < text.length; from += BLOCK) {
    if (count + BLOCK > places.length) {
      places = grown(places, new Int32Array(2 * places.length))
      found = grown(found, new Uint8Array(2 * found.length))
    }
    const to = Math.min(text.length, from + BLOCK)
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at)
      const kind = (kinds[unit] ?? 0) & may
      may = MAY_FOLLOW[unit] ?? 0
      places[count] = at
      found[count] = kind
      count += (kind + 0xff) >> 8
    }
  }
  return { count, places, kinds: found }
}

const grown = <T extends Int32Array | Uint8Array>(from: T, to: T): T => {
  to.set(from)
  return to
}
