import type { LexiconEntry } from '../../facts/fact-index.ts'
import { nameKind, OPENING_KINDS } from '../opening-kinds.ts'

/** What a name may mean. */
export type Sense = Omit<LexiconEntry, 'text'>

/**
 * Names ready for detection; opaque to callers. A trie over UTF-16 code units, numbered breadth first, so that edge n leads
 * to node n + 1: the edges of node n lie from `firstEdge[n]` up to `firstEdge[n + 1]`, those of one node in ascending order.
 */
export interface Lexicon {
  /** What may begin with each code unit, a name among it: a text is walked by this table. */
  readonly kinds: Uint8Array
  /** 1 for each hash of two code units that a name begins with: it spares most places a search. */
  readonly pairs: Uint8Array
  readonly firstEdge: Uint16Array
  readonly units: string
  /** What the name that ends at a node may mean; undefined: none ends there. A word's meanings are one object all through a text. */
  readonly senses: readonly (readonly Sense[] | undefined)[]
}

/** Nodes are numbered in 16 bits: some ten thousand names. What a dataset adds beyond that is left out. */
const MOST_NODES = 65_535

const PAIRS = 0x3fff
const hash = (first: number, second: number): number => (first * 31 + second * 7) & PAIRS

interface Growing {
  readonly next: Map<number, Growing>
  senses: Sense[] | undefined
}

const growing = (): Growing => ({ next: new Map(), senses: undefined })

/** A lexicon of names. Time and space are linear in the names' length, but for a sort. */
export function lexiconFrom(entries: readonly LexiconEntry[]): Lexicon {
  const root = growing()
  // what two names mean is told apart by identity
  const known = new Map<string, Sense>()
  let nodes = 1
  for (const { text, ...sense } of entries) {
    if (text === '' || nodes + text.length > MOST_NODES) continue
    const key = JSON.stringify([sense.entity, sense.name, sense.ambiguous, sense.from, sense.to])
    const same = known.get(key) ?? sense
    known.set(key, same)
    nodes += plant(root, text, same)
  }
  return layOut(root, nodes)
}

/** Adds a name; returns how many nodes it needed. */
function plant(root: Growing, text: string, sense: Sense): number {
  let at = root
  let added = 0
  for (let i = 0; i < text.length; i++) {
    const unit = fold(text.charCodeAt(i))
    let next = at.next.get(unit)
    if (!next) {
      next = growing()
      at.next.set(unit, next)
      added++
    }
    at = next
  }
  at.senses ??= []
  if (!at.senses.includes(sense)) at.senses.push(sense)
  return added
}

/** Pages set acronyms in fullwidth letters, too; detection reads a narrowed text, so names are narrowed alike. */
const fold = (unit: number): number => (unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit)

function layOut(root: Growing, nodes: number): Lexicon {
  const firstEdge = new Uint16Array(nodes + 1)
  const units: string[] = []
  const kinds = OPENING_KINDS.slice()
  const pairs = new Uint8Array(PAIRS + 1)
  for (const [first, { next }] of root.next) {
    kinds[first] = (kinds[first] ?? 0) | nameKind(first)
    for (const second of next.keys()) pairs[hash(first, second)] = 1
  }
  const queue = [root]
  for (let n = 0; n < queue.length; n++) {
    for (const [unit, child] of [...(queue[n]?.next ?? [])].sort(([a], [b]) => a - b)) {
      units.push(String.fromCharCode(unit))
      queue.push(child)
    }
    firstEdge[n + 1] = units.length
  }
  return { kinds, pairs, firstEdge, units: units.join(''), senses: queue.map(({ senses }) => senses) }
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
