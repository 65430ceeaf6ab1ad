/** Multipliers of the polynomial hash, tried in turn until no chain is long. Odd, so that no code unit is lost. */
const MULTIPLIERS = [0x01000193, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f, 0x165667b1, 0x9e3779b1, 0x7feb352d, 0x846ca68b]

/** A dataset whose keys all fall together under every multiplier was made to; its chains are not walked. */
const LONGEST_CHAIN = 256

class TooManyCollisions extends Error {}

/** Polynomial hash over UTF-16 code units, modulo 2^32: a part's hash follows from the hashes of two beginnings. */
export function hashText(text: string, multiplier: number): number {
  let hash = 0
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, multiplier) + text.charCodeAt(i) + 1) | 0
  return hash
}

export const extend = (hash: number, unit: number, multiplier: number): number =>
  (Math.imul(hash, multiplier) + unit + 1) | 0

/** Where the search for a hash begins in a table of 2^n slots. */
const home = (hash: number, mask: number): number => (Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 7) & mask

export interface HashTable {
  /** Number of an item plus one; 0: free. A power of two of slots, at most half of them taken. */
  readonly slots: Uint32Array
  readonly multiplier: number
}

/** A table over items 0 … count-1. Throws TooManyCollisions for keys that were made to collide. */
export function buildHashTable(count: number, hashOf: (item: number, multiplier: number) => number): HashTable {
  let size = 4
  while (size < count * 2) size *= 2
  for (const multiplier of MULTIPLIERS) {
    const slots = new Uint32Array(size)
    if (fill(slots, count, (item) => hashOf(item, multiplier))) return { slots, multiplier }
  }
  throw new TooManyCollisions('too many keys with the same hash')
}

function fill(slots: Uint32Array, count: number, hashOf: (item: number) => number): boolean {
  const mask = slots.length - 1
  for (let item = 0; item < count; item++) {
    let at = home(hashOf(item), mask)
    let chain = 0
    while (slots[at] !== 0) {
      if (++chain > LONGEST_CHAIN) return false
      at = (at + 1) & mask
    }
    slots[at] = item + 1
  }
  return true
}

const nothing = () => {}

/**
 * The first item that was put under this hash and is the one meant; -1: none. `reach` is called before a slot is read.
 * Ends after one round, so that a damaged table without a free slot costs no more than its length.
 */
export function find(
  slots: Uint32Array,
  hash: number,
  isIt: (item: number) => boolean,
  reach: (slot: number) => void = nothing,
): number {
  const mask = slots.length - 1
  let at = home(hash, mask)
  for (let tried = 0; tried < slots.length; tried++) {
    reach(at)
    const item = slots[at] ?? 0
    if (item === 0) return -1
    if (isIt(item - 1)) return item - 1
    at = (at + 1) & mask
  }
  return -1
}
