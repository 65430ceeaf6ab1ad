import type { Context } from '../derive/context.ts'
import type { Mention } from '../detect/mention.ts'

export interface Article {
  readonly text: string
  readonly title: string | null
  /** ISO day. */
  readonly publishedAt: string | null
  readonly publisher: string | null
  /** Its address, where it is known. */
  readonly url?: string | null
}

export interface Annotation {
  readonly text: string
  readonly article: {
    readonly title: string | null
    readonly publishedAt: string | null
    readonly publisher: string | null
  }
  /** By start, longer first. */
  readonly mentions: readonly Mention[]
  /** By mention, then by rank: the one that a reader needs comes first. */
  readonly contexts: readonly Context[]
}

/** What the popup's look-up box shows for one entity. */
export interface EntityCard {
  readonly kind: 'agency' | 'program'
  readonly entity: string
  readonly name: string
  readonly nameEn: string
  /** One line: what it is, whose, from when to when. */
  readonly summary: string
  /** Facts as sentences with sources, newest statement first; and name changes. */
  readonly contexts: readonly Context[]
  readonly timeline: readonly {
    readonly fact: string
    readonly asOf: string
    readonly sentence: string
    readonly sources: Context['sources']
  }[]
}
