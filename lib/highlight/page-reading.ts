import type { Annotation } from '../annotate/annotation.ts'
import type { TextMap } from '../article/text-map.ts'
import type { Mark, ReaderSetup } from '../extension/protocol.ts'

/** Everything that is known of the page at one moment: its text, and what the worker has answered about it. */
export interface Reading {
  readonly map: TextMap
  readonly marks: readonly Mark[]
  /** What cards and popup show: asked of the worker once, when the reader first points, presses a key or opens the popup. */
  readonly annotation: () => Promise<Annotation>
  readonly setup: ReaderSetup
}

/** Asks once and keeps the answer; after a failure it asks again. */
export function asked<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null
  return () => {
    answer ??= ask().catch((error: unknown) => {
      answer = null
      throw error
    })
    return answer
  }
}
