import { deepStrictEqual, ok } from 'node:assert/strict'
import fc from 'fast-check'
import { annotating } from '../../../lib/extension/annotating.ts'
import { answer } from '../../../lib/extension/answer.ts'
import { BadMessage } from '../../../lib/extension/validate.ts'
import { browser } from '../browser.ts'
import { type Edit, edited, edits } from '../edit.ts'
import { target } from '../target.ts'
import { anyText, oddText } from '../text.ts'

// the worker's second part, which a browser imports as a script of its own
globalThis.maekrakAnnotating = annotating

const article = { text: '올해 국방예산은 61조2000억원이다.', title: '제목', publishedAt: '2025-04-13', publisher: null }
const PROPER = {
  articleSeen: { url: 'https://v.daum.net/v/20250413180200001' },
  find: article,
  read: article,
  annotate: article,
  marked: { count: 3 },
  lookup: { query: '국방', lang: 'ko' },
  amount: { query: '3조5천억 / 6년', lang: 'en' },
  readTab: { tabId: 7 },
} as const
type Kind = keyof typeof PROPER
const KINDS = Object.keys(PROPER) as Kind[]

const sender = fc.record({
  id: fc.constantFrom('own', 'own', 'own', 'another'),
  url: fc.option(fc.constantFrom('page', 'https://v.daum.net/v/1', 'about:blank', '')),
  tab: fc.option(fc.constantFrom({ id: 7 }, {})),
  frameId: fc.option(fc.constantFrom(0, 0, 3)),
})
const query = fc.record({ query: fc.oneof(anyText, oddText), lang: fc.constantFrom('ko', 'en') })
const said = fc.oneof(
  { weight: 4, arbitrary: fc.record({ edits }) },
  { weight: 1, arbitrary: fc.record({ data: fc.jsonValue() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      data: fc.oneof(
        query,
        anyText.map((text) => ({ ...article, text })),
      ),
    }),
  },
)
type Said = { readonly edits: Edit[] } | { readonly data: unknown }
interface From {
  readonly id: string
  readonly url: string | null
  readonly tab: { readonly id?: number } | null
  readonly frameId: number | null
}

/** Words of the refusals of a sender; what is said wrong is refused by its schema. */
const SENDER = /^(A message from elsewhere|Not from a tab|Not from a page of the extension)$/

/** Any JSON as a message, from anyone: answered with JSON, or refused by sender or schema. */
export const messages = target(
  'messages',
  fc.record({ kind: fc.constantFrom(...KINDS), sender, said }),
  async ({ kind, sender: from, said: of }: { kind: Kind; sender: From; said: Said }) => {
    const data = 'data' in of ? of.data : JSON.parse(edited(PROPER[kind], of.edits))
    try {
      const value = (await answer[kind](data, senderOf(from))) ?? null
      deepStrictEqual(JSON.parse(JSON.stringify(value)), value)
      ok(from.id === 'own', 'answered to somebody else')
      if (kind === 'amount' || kind === 'readTab' || kind === 'annotate')
        ok(from.url === 'page', 'answered to a page that may not ask')
    } catch (error) {
      if (error instanceof BadMessage) return
      if (error instanceof Error && SENDER.test(error.message)) return
      throw error
    }
  },
)

const senderOf = ({ id, url, tab, frameId }: From) => ({
  id: id === 'own' ? browser.runtime.id : id,
  url: url === 'page' ? `${browser.runtime.getURL('/')}popup.html` : (url ?? undefined),
  tab: tab ?? undefined,
  frameId: frameId ?? undefined,
})
