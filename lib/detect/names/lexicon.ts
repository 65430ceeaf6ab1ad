import type { LexiconEntry } from '../../facts/fact-index.ts'
import { nameKind, OPENING_KINDS } from '../opening-kinds.ts'

/**
 * Names ready for detection; opaque to callers. A trie laid out in arrays: the children of node n are the edges from
 * `firstEdge[n]` up to `firstEdge[n + 1]`, in the order of their code units. Node 0 is the root.
 */
export interface Lexicon {
  /** What may begin with each code unit, a name among it: a page is walked by this table. */
  readonly kinds: Uint8Array
  /** 1 for each hash of two code units that a name begins with: it spares most places a search. */
  readonly pairs: Uint8Array
  readonly firstEdge: Uint16Array
  readonly units: Uint16Array
  readonly targets: Uint16Array
  /** Names that end at a node; several when one word means several agencies. */
  readonly senses: readonly (readonly LexiconEntry[] | undefined)[]
}

/** Nodes are numbered in 16 bits: some ten thousand names. What a dataset adds beyond that is left out. */
const MOST_NODES = 65_535

interface Growing {
  readonly next: Map<number, Growing>
  senses: LexiconEntry[]
}

const growing = (): Growing => ({ next: new Map(), senses: [] })

const hash = (first: number, second: number): number => (first * 31 + second * 7) & 0xffff

/** Compiles names into a trie over UTF-16 code units. Time and space are linear in the names' length, but for a sort. */
export function compileLexicon(entries: readonly LexiconEntry[]): Lexicon {
  const root = growing()
  const pairs = new Uint8Array(65536)
  const kinds = OPENING_KINDS.slice()
  let nodes = 1
  for (const entry of entries) {
    if (entry.text === '' || nodes + entry.text.length > MOST_NODES) continue
    nodes += plant(root, entry)
    const first = fold(entry.text.charCodeAt(0))
    kinds[first] = (kinds[first] ?? 0) | nameKind(first)
    pairs[hash(first, fold(entry.text.charCodeAt(1)))] = 1
  }
  return { ...layOut(root, nodes), kinds, pairs }
}

/** Whether a name may begin with the two code units at `at`. */
export const mayBeginName = ({ pairs }: Lexicon, text: string, at: number): boolean =>
  pairs[hash(text.charCodeAt(at), text.charCodeAt(at + 1))] === 1

/** Adds a name; returns how many nodes it needed. */
function plant(root: Growing, entry: LexiconEntry): number {
  let at = root
  let added = 0
  for (let i = 0; i < entry.text.length; i++) {
    const unit = fold(entry.text.charCodeAt(i))
    let next = at.next.get(unit)
    if (!next) {
      next = growing()
      at.next.set(unit, next)
      added++
    }
    at = next
  }
  if (!at.senses.some((sense) => sense.entity === entry.entity)) at.senses.push(entry)
  return added
}

/** Pages set acronyms in fullwidth letters, too; detection reads a narrowed text, so names are narrowed alike. */
const fold = (unit: number): number => (unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit)

function layOut(root: Growing, nodes: number): Omit<Lexicon, 'kinds' | 'pairs'> {
  const firstEdge = new Uint16Array(nodes + 1)
  const units = new Uint16Array(nodes)
  const targets = new Uint16Array(nodes)
  const senses: (readonly LexiconEntry[] | undefined)[] = []
  const queue = [root]
  let edges = 0
  // Breadth first: a node's number is its place in the queue, so that the edges of a node lie side by side.
  for (let n = 0; n < queue.length; n++) {
    const node = queue[n]
    if (!node) break
    firstEdge[n] = edges
    if (node.senses.length > 0) senses[n] = node.senses
    for (const [unit, child] of [...node.next].sort(([a], [b]) => a - b)) {
      units[edges] = unit
      targets[edges] = queue.length
      edges++
      queue.push(child)
    }
  }
  firstEdge[queue.length] = edges
  return { firstEdge, units, targets, senses }
}

/** The node that `unit` leads to from `node`, or 0. Few nodes have many children, so the search is short. */
export function step(lexicon: Lexicon, node: number, unit: number): number {
  let low = lexicon.firstEdge[node] ?? 0
  let high = lexicon.firstEdge[node + 1] ?? 0
  while (low < high) {
    const middle = (low + high) >> 1
    const here = lexicon.units[middle] ?? 0
    if (here === unit) return lexicon.targets[middle] ?? 0
    if (here < unit) low = middle + 1
    else high = middle
  }
  return 0
}
