import type { LexiconEntry } from '../../facts/fact-index.ts'
import { fold } from './characters.ts'

/** A place in the trie: what may follow, and the names that end here (several when one word means several agencies). */
interface Node {
  readonly next: Map<number, Node>
  senses: readonly LexiconEntry[]
}

/** Names ready for detection; opaque to callers. */
export interface Lexicon {
  readonly root: Node
}

const node = (): Node => ({ next: new Map(), senses: [] })

/** Compiles names into a trie over folded UTF-16 code units. Time and space are linear in the names' length. */
export function compileLexicon(entries: readonly LexiconEntry[]): Lexicon {
  const root = node()
  for (const entry of entries) {
    let at = root
    for (let i = 0; i < entry.text.length; i++) {
      const unit = fold(entry.text.charCodeAt(i))
      let next = at.next.get(unit)
      if (!next) {
        next = node()
        at.next.set(unit, next)
      }
      at = next
    }
    if (at !== root && !at.senses.some((sense) => sense.entity === entry.entity)) at.senses = [...at.senses, entry]
  }
  return { root }
}
