import { type Lexicon, lexiconFrom } from '../detect/names/lexicon.ts'
import type { FactIndex } from '../facts/fact-index.ts'

const known = new WeakMap<FactIndex, Lexicon>()

/** An index's agency names, to be found in texts; made once, since an index never changes. */
export function lexiconOf(index: FactIndex): Lexicon {
  let lexicon = known.get(index)
  if (!lexicon) {
    lexicon = lexiconFrom(index.lexicon())
    known.set(index, lexicon)
  }
  return lexicon
}
