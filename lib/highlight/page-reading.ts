import type { Annotation } from '../annotate/annotation.ts'
import type { TextMap } from '../article/text-map.ts'
import type { ArticleAnswer, Mark, ReaderSetup } from '../extension/protocol.ts'

/** Everything that is known of the page at one moment: its text, and what the worker has answered about it. */
export interface Reading {
  readonly map: TextMap
  readonly marks: readonly Mark[]
  /** Made from the worker's text when it is first asked for. */
  readonly annotation: () => Annotation
  readonly setup: ReaderSetup
}

export function readingOf(map: TextMap, { marks, annotation }: ArticleAnswer, setup: ReaderSetup): Reading {
  let parsed: Annotation | null = null
  return {
    map,
    marks,
    // our own worker wrote it a moment ago
    annotation: () => (parsed ??= JSON.parse(annotation) as Annotation),
    setup,
  }
}
