import type { FoundArticle } from '../article/find-article.ts'
import type { Context } from '../derive/context.ts'
import type { Mention } from '../detect/mention.ts'
import type { Lang } from '../wording/lang.ts'
import type { Mark } from './protocol.ts'

/** What the reader asks the card to show, and where. */
export interface CardRequest {
  readonly mention: Mention
  readonly contexts: readonly Context[]
  /** The article's text, for quoting the words that a context rests on. */
  readonly text: string
  readonly lang: Lang
  readonly range: Range
  /** The reader's choice, else the page's own. */
  readonly scheme: 'light' | 'dark'
  /** Opened by key or click: takes the focus, and stays until it is closed. */
  readonly focus: boolean
  readonly closed: () => void
}

export interface CardHost {
  open(request: CardRequest): void
  close(): void
  isOpen(): boolean
  /** Whether an event of the page's happened inside the card. */
  holds(event: Event): boolean
  /** Whether the keyboard is in the card. */
  focused(): boolean
}

export interface Reader {
  /** false: its extension was updated or removed since; it reads no more. */
  alive(): boolean
  stop(): void
  /** What is marked now, in the order of the text. */
  marks(): readonly Mark[]
  /** Where a mark stands on the page; null where its text is gone. */
  range(mark: Mark): Range | null
  /** Shows a place as the one that is looked at. */
  point(range: Range): void
}

/** The isolated world's own globals, by which the scripts that the worker injects meet; the page cannot see them. */
declare global {
  var maekrakReader: Reader | undefined
  /** True once a side panel's questions are answered here. */
  var maekrakBeside: boolean | undefined
  var maekrakCard: CardHost | undefined
  var maekrakReadability: ((document: Document) => FoundArticle | null) | undefined
}
