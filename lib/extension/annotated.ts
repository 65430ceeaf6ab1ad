import { annotate } from '../annotate/annotate.ts'
import type { Annotation, Article } from '../annotate/annotation.ts'
import { activeIndex } from '../datasets/core.ts'
import type { FactIndex } from '../facts/fact-index.ts'
import { languageOf, readSettings } from './settings.ts'

/** Articles whose annotations are kept while the worker runs. */
const MOST = 4
let kept: readonly { readonly key: string; readonly index: FactIndex; readonly annotation: Annotation }[] = []

/**
 * An article's annotation in the reader's language. A page asks first for its marks, and for the rest when its reader
 * points at one, so the last few are kept; a worker that was stopped in between works it out again.
 */
export async function annotated(article: Article): Promise<Annotation> {
  const [settings, { index }] = await Promise.all([readSettings(), activeIndex()])
  const lang = languageOf(settings)
  const key = JSON.stringify([lang, article])
  const known = kept.find((one) => one.key === key && one.index === index)
  if (known) return known.annotation
  const annotation = annotate(article, index, lang)
  // what another state of the data said is of no more use
  kept = [{ key, index, annotation }, ...kept.filter((one) => one.index === index)].slice(0, MOST)
  return annotation
}
