import type { Examined, Surroundings, Wanted } from './examine.ts'
import type { Kept } from './kept.ts'
import type { Store } from './store.ts'
import type { Rules } from './transport.ts'

/** All that an import, an update or a subscription touches outside itself; tests put their own in its place. */
export interface World {
  readonly store: Store
  /** Subscriptions without their data, where the browser does not clear them away. Throws where they can't be read. */
  readonly kept: {
    all(): Promise<readonly Kept[]>
    write(kept: readonly Kept[]): Promise<void>
  }
  readonly fetch: typeof globalThis.fetch
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** In [0, 1). */
  readonly random: () => number
  readonly rules: Rules
  /** Runs one change at a time, over all pages and the worker. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>
  /** The bundled data's file. */
  readonly bundled: () => Promise<Uint8Array<ArrayBuffer>>
  /** Checks, compiles and compares, off this thread where the browser lets us. */
  readonly examine: (task: ExamineTask, signal?: AbortSignal) => Promise<Examined>
  /** Tells every page and the worker that what answers has changed. */
  readonly changed: () => void
}

export type ExamineTask =
  | {
      readonly kind: 'file'
      readonly name: string
      readonly bytes: Uint8Array<ArrayBuffer>
      readonly around: Surroundings
    }
  | {
      readonly kind: 'download'
      readonly bytes: Uint8Array<ArrayBuffer>
      readonly wanted: Wanted
      readonly around: Surroundings
    }
  /** A delta on the current version's file. */
  | {
      readonly kind: 'delta'
      readonly bytes: Uint8Array<ArrayBuffer>
      readonly base: Uint8Array<ArrayBuffer>
      readonly sha256: string
      readonly wanted: Wanted
      readonly around: Surroundings
    }
