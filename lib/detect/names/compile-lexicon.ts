import type { LexiconEntry } from '../../facts/fact-index.ts'

/**
 * A trie over UTF-16 code units, laid out breadth first, so that edge n leads to node n + 1 and only letters and counts
 * need be told. Plain values, which can be kept as JSON and open without work.
 */
export interface CompiledLexicon {
  /** The code unit of each edge, node by node; those of one node in ascending order. */
  readonly units: string
  /** How many edges each node has, as code units from `ZERO` on. */
  readonly counts: string
  /** Nodes at which names end, each with the places of its senses in `senses`. */
  readonly ends: readonly (readonly number[])[]
  /** What names mean: entity, name (0: the entity's id is it), 1 if ambiguous, first and last day; empty ends left out. */
  readonly senses: readonly (readonly (string | number | null)[])[]
}

/** Counts begin here: below lie characters that JSON would have to escape. */
export const ZERO = 0x30

/** Nodes are numbered in 16 bits: some ten thousand names. What a dataset adds beyond that is left out. */
const MOST_NODES = 65_535

interface Growing {
  readonly next: Map<number, Growing>
  senses: number[]
}

const growing = (): Growing => ({ next: new Map(), senses: [] })

/** Compiles names. Time and space are linear in the names' length, but for a sort. */
export function compileLexicon(entries: readonly LexiconEntry[]): CompiledLexicon {
  const root = growing()
  const senses: (string | number | null)[][] = []
  const known = new Map<string, number>()
  let nodes = 1
  for (const entry of entries) {
    if (entry.text === '' || nodes + entry.text.length > MOST_NODES) continue
    const sense = senseOf(entry)
    const key = JSON.stringify(sense)
    const number = known.get(key) ?? senses.push(sense) - 1
    known.set(key, number)
    nodes += plant(root, entry.text, number)
  }
  return { ...layOut(root), senses }
}

function senseOf({ entity, name, ambiguous, from, to }: LexiconEntry) {
  const sense = [entity, name === entity ? 0 : name, ambiguous ? 1 : 0, from, to]
  while (sense.length > 1 && (sense.at(-1) ?? 0) === 0) sense.pop()
  return sense
}

/** Adds a name; returns how many nodes it needed. */
function plant(root: Growing, text: string, sense: number): number {
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
  if (!at.senses.includes(sense)) at.senses.push(sense)
  return added
}

/** Pages set acronyms in fullwidth letters, too; detection reads a narrowed text, so names are narrowed alike. */
const fold = (unit: number): number => (unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit)

function layOut(root: Growing): Omit<CompiledLexicon, 'senses'> {
  const units: string[] = []
  const counts: string[] = []
  const ends: number[][] = []
  const queue = [root]
  // Breadth first: a node's number is its place in the queue, so that the edges of a node lie side by side.
  for (let n = 0; n < queue.length; n++) {
    const node = queue[n]
    if (!node) break
    if (node.senses.length > 0) ends.push([n, ...node.senses])
    counts.push(String.fromCharCode(ZERO + node.next.size))
    for (const [unit, child] of [...node.next].sort(([a], [b]) => a - b)) {
      units.push(String.fromCharCode(unit))
      queue.push(child)
    }
  }
  return { units: units.join(''), counts: counts.join(''), ends }
}
