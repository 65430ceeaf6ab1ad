import type { LexiconEntry } from '../../facts/fact-index.ts'
import { nameKind, OPENING_KINDS } from '../opening-kinds.ts'
import { type CompiledLexicon, ZERO } from './compile-lexicon.ts'

/** What a name may mean. */
export type Sense = Omit<LexiconEntry, 'text'>

/** Names ready for detection; opaque to callers. The edges of node n lie from `firstEdge[n]` up to `firstEdge[n + 1]`. */
export interface Lexicon {
  /** What may begin with each code unit, a name among it: a page is walked by this table. */
  readonly kinds: Uint8Array
  /** 1 for each hash of two code units that a name begins with: it spares most places a search. */
  readonly pairs: Uint8Array
  readonly firstEdge: Uint16Array
  readonly units: string
  /** What the name that ends at a node may mean; undefined: none ends there. */
  readonly sensesAt: (node: number) => readonly Sense[] | undefined
}

const PAIRS = 0x3fff
const hash = (first: number, second: number): number => (first * 31 + second * 7) & PAIRS

/** Opens compiled names. Senses are made only of names that a text holds. */
export function openLexicon({ units, counts, ends, senses }: CompiledLexicon): Lexicon {
  const firstEdge = new Uint16Array(counts.length + 1)
  for (let n = 0; n < counts.length; n++) firstEdge[n + 1] = (firstEdge[n] ?? 0) + counts.charCodeAt(n) - ZERO
  const kinds = OPENING_KINDS.slice()
  const pairs = new Uint8Array(PAIRS + 1)
  const children = (node: number, each: (unit: number, child: number) => void): void => {
    for (let e = firstEdge[node] ?? 0; e < (firstEdge[node + 1] ?? 0); e++) each(units.charCodeAt(e), e + 1)
  }
  children(0, (first, child) => {
    kinds[first] = (kinds[first] ?? 0) | nameKind(first)
    children(child, (second) => {
      pairs[hash(first, second)] = 1
    })
  })
  const endAt = new Uint16Array(counts.length)
  for (let i = 0; i < ends.length; i++) endAt[ends[i]?.[0] ?? 0] = i + 1
  const sense = once((number) => toSense(senses[number] ?? []))
  const sensesOf = once((end) => (ends[end - 1] ?? []).slice(1).map(sense))
  return {
    kinds,
    pairs,
    firstEdge,
    units,
    sensesAt: (node) => (endAt[node] ? sensesOf(endAt[node]) : undefined),
  }
}

/** A word's meaning is one object all through a text: they are told apart by identity. */
function once<T>(make: (number: number) => T): (number: number) => T {
  const made = new Map<number, T>()
  return (number) => {
    const value = made.get(number) ?? make(number)
    made.set(number, value)
    return value
  }
}

function toSense([entity, name, ambiguous, from, to]: CompiledLexicon['senses'][number]): Sense {
  return {
    entity: String(entity),
    name: String(name || entity),
    ambiguous: ambiguous === 1,
    from: from ? String(from) : null,
    to: to ? String(to) : null,
  }
}

/** Whether a name may begin with the two code units at `at`. */
export const mayBeginName = ({ pairs }: Lexicon, text: string, at: number): boolean =>
  pairs[hash(text.charCodeAt(at), text.charCodeAt(at + 1))] === 1

/** The node that `unit` leads to from `node`, or 0. Few nodes have many children, so the search is short. */
export function step({ firstEdge, units }: Lexicon, node: number, unit: number): number {
  let low = firstEdge[node] ?? 0
  let high = firstEdge[node + 1] ?? 0
  while (low < high) {
    const middle = (low + high) >> 1
    const here = units.charCodeAt(middle)
    if (here === unit) return middle + 1
    if (here < unit) low = middle + 1
    else high = middle
  }
  return 0
}
