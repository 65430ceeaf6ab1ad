import { type CompiledLexicon, compileLexicon } from '../detect/names/compile-lexicon.ts'
import { type Lexicon, openLexicon } from '../detect/names/lexicon.ts'
import type { FactIndex } from '../facts/fact-index.ts'

const known = new WeakMap<FactIndex, { readonly compiled: CompiledLexicon; readonly opened: Lexicon }>()

/** An index's agency names, compiled (to be handed to a page) and opened; made once, since an index never changes. */
export function lexiconOf(index: FactIndex): { readonly compiled: CompiledLexicon; readonly opened: Lexicon } {
  let lexicon = known.get(index)
  if (!lexicon) {
    const compiled = compileLexicon(index.lexicon())
    lexicon = { compiled, opened: openLexicon(compiled) }
    known.set(index, lexicon)
  }
  return lexicon
}
