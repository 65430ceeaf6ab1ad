import type { Annotation } from '../annotate/annotation.ts'
import type { TextMap } from '../article/text-map.ts'
import type { Mark, ReaderSetup } from '../extension/protocol.ts'

/** Everything that is known of the page at one moment. */
export interface Reading {
  readonly map: TextMap
  readonly marks: readonly Mark[]
  /** As JSON, and parsed when it is first asked for; null until the worker has answered. */
  readonly annotation: { readonly json: string; readonly parsed: () => Annotation } | null
  readonly setup: ReaderSetup
}
