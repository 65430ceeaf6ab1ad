import type { Annotation, EntityCard } from '../annotate/annotation.ts'
import type { Site } from '../article/sites/site.ts'
import type { Lang } from '../wording/lang.ts'
import type { AmountAnswer } from './scale.ts'

/** Messages between content script, worker and pages. Validated at the receiving edge (lib/extension/validate.ts). */
interface ArticleMessage {
  readonly text: string
  readonly title: string | null
  readonly publishedAt: string | null
  readonly publisher: string | null
}

/** What the reader (content script) is handed when the worker injects it. */
export interface ReaderSetup {
  /** The rule of the page's host; null: it has none. Sent, so that no page has to load the rules of all others. */
  readonly site: Site | null
  readonly lang: Lang
  readonly marks: 'underline' | 'dotted' | 'background' | 'none'
  /** Of the card; auto: as the page. */
  readonly theme: 'auto' | 'light' | 'dark'
  /** false: the reader has switched this site off; nothing is to be marked. */
  readonly on: boolean
}

/** A figure or name that is marked on a page. Offsets are UTF-16 code units of the article's text. */
export interface Mark {
  readonly kind: 'amount' | 'agency' | 'program'
  readonly start: number
  readonly end: number
}

export interface Protocol {
  /** Bootstrap → worker: this page is a news article; inject the reader. Answers false when the site is switched off. */
  articleSeen(message: { readonly url: string }): boolean
  /** Reader → worker: where this host's articles stand, and how marks and cards are to look. */
  setup(): ReaderSetup
  /** Reader → worker: what is to be marked, in order, as soon as it is found. */
  find(message: ArticleMessage): readonly Mark[]
  /**
   * Reader → worker: the annotation, as JSON. A long story's is half a megabyte; as text it costs the page next to
   * nothing until a card is opened.
   */
  read(message: ArticleMessage): string
  /** First-run page → worker. */
  annotate(message: ArticleMessage): Annotation
  /** Reader → worker: how many figures and names are marked now (0 clears the badge). */
  marked(message: { readonly count: number }): void
  /** Popup → reader in a tab: the annotation (JSON) as last answered, or why there is none. */
  pageState(): { readonly annotation: string } | { readonly reason: 'not-article' | 'site-off' | 'loading' | 'failed' }
  /** Side panel → reader in a tab (lib/extension/ask-reader.ts): the stretch of the article's text that is on the screen now. */
  inView(): { readonly start: number; readonly end: number } | null
  /** Side panel → reader in a tab: bring the words at this offset of the text into view. */
  goTo(message: { readonly start: number }): void
  /** Reader → worker: put the card's script into this tab's isolated world (card loaded only when first opened). */
  loadCard(): void
  /** Reader → worker: put Readability into this tab's isolated world (no rule and no markup says where the article is). */
  loadReadability(): void
  /** Popup, options → worker. */
  lookup(message: { readonly query: string; readonly lang: Lang }): readonly EntityCard[]
  /** Popup, side panel → worker: the query as an amount; null when it is none. */
  amount(message: { readonly query: string; readonly lang: Lang }): AmountAnswer | null
  datasets(): readonly DatasetSummary[]
  /** Popup → worker: read this tab now, because the reader asked (activeTab), or switched its site on. False: not possible here. */
  readTab(message: { readonly tabId: number }): boolean
}

export interface DatasetSummary {
  readonly id: string
  readonly version: string
  readonly title: { readonly ko: string; readonly en: string }
  readonly description: { readonly ko: string; readonly en: string }
  readonly publisher: string
  readonly license: string
  readonly released: string
  readonly newestAsOf: string
  readonly counts: {
    readonly sources: number
    readonly agencies: number
    readonly programs: number
    readonly facts: number
    readonly indicators: number
  }
  readonly sources: readonly {
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly published: string | null
  }[]
}
