const BLOCK = 16

/**
 * Least values of blocks of 16, of blocks of blocks, and so on, one level after the other: a fifteenth of the array.
 */
export function buildMins(values: Uint32Array): Uint32Array {
  const all: number[] = []
  let level: ArrayLike<number> = values
  while (level.length > 1) {
    const next: number[] = []
    for (let i = 0; i < level.length; i += BLOCK) {
      let least = level[i] ?? 0
      for (let k = i + 1; k < Math.min(i + BLOCK, level.length); k++) least = Math.min(least, level[k] ?? 0)
      next.push(least)
    }
    for (const least of next) all.push(least)
    level = next
  }
  return Uint32Array.from(all)
}

/** Where each level begins in the array of mins; level 0 is the values themselves. */
function levels(values: Uint32Array, mins: Uint32Array): { readonly of: Uint32Array; readonly from: number }[] {
  const found = [{ of: values, from: 0 }]
  let from = 0
  for (let length = values.length; length > 1; ) {
    length = Math.ceil(length / BLOCK)
    found.push({ of: mins, from })
    from += length
  }
  return found
}

/** Yields the values in [lo, hi) from the least up, each in logarithmic time. Values must be distinct. */
export function* ascending(values: Uint32Array, mins: Uint32Array, lo: number, hi: number): Generator<number> {
  const all = levels(values, mins)
  const value = (level: number, i: number) => {
    const at = all[level]
    return at === undefined ? 0 : (at.of[at.from + i] ?? 0)
  }
  /** Index of the least value in [from, to), which is not empty. */
  const leastIn = (from: number, to: number): number => {
    let best = Number.POSITIVE_INFINITY
    let where = { level: 0, i: from }
    let level = 0
    const look = (i: number) => {
      const here = value(level, i)
      if (here < best) {
        best = here
        where = { level, i }
      }
    }
    for (let a = from, b = to; a < b; level++) {
      while (a < b && a % BLOCK !== 0) look(a++)
      while (a < b && b % BLOCK !== 0) look(--b)
      a /= BLOCK
      b /= BLOCK
    }
    let { i } = where
    for (level = where.level; level > 0; level--) {
      i *= BLOCK
      while (value(level - 1, i) !== best) i++
    }
    return i
  }
  const heap: Range[] = []
  const push = (from: number, to: number) => {
    if (from < to) {
      const at = leastIn(from, to)
      pushRange(heap, { from, to, at, least: values[at] ?? 0 })
    }
  }
  push(lo, hi)
  for (let next = popRange(heap); next !== undefined; next = popRange(heap)) {
    yield next.least
    push(next.from, next.at)
    push(next.at + 1, next.to)
  }
}

interface Range {
  readonly from: number
  readonly to: number
  readonly at: number
  readonly least: number
}

/** Puts a range into a binary heap, least value first. */
function pushRange(heap: Range[], range: Range): void {
  let at = heap.push(range) - 1
  while (at > 0) {
    const up = (at - 1) >> 1
    const above = heap[up]
    if (above === undefined || above.least <= range.least) break
    heap[at] = above
    at = up
  }
  heap[at] = range
}

function popRange(heap: Range[]): Range | undefined {
  const first = heap[0]
  const last = heap.pop()
  if (last === undefined || heap.length === 0) return first
  let at = 0
  for (;;) {
    const left = heap[2 * at + 1]
    const right = heap[2 * at + 2]
    const lesser = right !== undefined && left !== undefined && right.least < left.least ? 2 * at + 2 : 2 * at + 1
    const child = heap[lesser]
    if (child === undefined || child.least >= last.least) break
    heap[at] = child
    at = lesser
  }
  heap[at] = last
  return first
}
