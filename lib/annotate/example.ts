import type { ContextKind } from '../derive/context.ts'

/** A short article of our own, what each of its amounts is of, and the contexts that must come, in order, and no others. */
interface Example {
  readonly why: string
  readonly publishedAt: string | null
  readonly text: string
  /** Every amount of the text, in order, with the entity (of the example index) that it is of; null: of none. */
  readonly links: readonly (readonly [amount: string, entity: string | null])[]
  readonly expect: readonly (readonly [mention: string, kind: ContextKind, value: number | null])[]
}

/**
 * Examples with one theme. `looksAt` says which contexts `expect` lists: those of the article and its plan, those of scale,
 * those about names; in `silence` no amount may have any.
 */
export interface Corpus {
  readonly title: string
  readonly looksAt: 'article' | 'scale' | 'names' | 'silence'
  readonly rows: readonly Example[]
}
