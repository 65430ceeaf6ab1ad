import type { Annotation } from '../annotate/annotation.ts'
import type { TextMap } from '../article/text-map.ts'
import type { Mention } from '../detect/mention.ts'
import type { ReaderSetup } from '../extension/protocol.ts'

/** Everything that is known of the page at one moment. `annotation` is null until the worker has answered. */
export interface Reading {
  readonly map: TextMap
  readonly mentions: readonly Mention[]
  readonly annotation: Annotation | null
  readonly setup: ReaderSetup
}
