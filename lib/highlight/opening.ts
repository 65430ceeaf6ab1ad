import { sendMessage } from '../extension/messages.ts'
import type { Mark } from '../extension/protocol.ts'
import { sameMark } from './hit.ts'
import type { Marks } from './marks.ts'
import type { Reading } from './page-reading.ts'

export interface Opener {
  /** Opens the card of a mark. `focus`: by key or click, so that the card takes the keyboard and stays. */
  open(mark: Mark, focus: boolean): Promise<void>
  close(): void
  /** The mark whose card is open or on its way. */
  current(): Mark | null
  pinned(): boolean
}

/** Opens one card at a time; the card's script is fetched when the first is asked for. */
export function createOpener(page: { marks: Marks; reading: () => Reading | null }): Opener {
  let current: Mark | null = null
  let pinned = false
  let before: Element | null = null

  const closed = () => {
    current = null
    pinned = false
    page.marks.current(null)
    if (before instanceof HTMLElement && before.isConnected && before !== document.body)
      before.focus({ preventScroll: true })
    before = null
  }
  /** The mention that a mark stands for, and what there is to say of it; null: the answer knows no such mention. */
  const contentOf = async ({ annotation, setup }: Reading, mark: Mark) => {
    const { mentions, contexts } = await annotation()
    const index = mentions.findIndex((mention) => sameMark(mention, mark))
    const mention = mentions[index]
    if (!mention) return null
    const own = contexts.filter((context) => context.mention === index)
    if (own.length > 0 || mention.kind === 'amount' || mention.kind === 'period') return { mention, contexts: own }
    const cards = await sendMessage('lookup', { query: mention.name, lang: setup.lang }).catch(() => [])
    return { mention, contexts: cards.find((card) => card.entity === mention.entity)?.contexts ?? [] }
  }

  return {
    current: () => current,
    pinned: () => pinned,
    close() {
      const host = globalThis.maekrakCard
      if (host?.isOpen()) host.close()
      else closed()
    },
    async open(asked, focus) {
      if (sameMark(current, asked) && globalThis.maekrakCard?.isOpen() && pinned === focus) return
      if (focus && !pinned) before = document.activeElement
      current = asked
      pinned = focus
      const asking = page.reading()
      if (!asking) return
      const [content] = await Promise.all([
        contentOf(asking, asked).catch(() => null), // a worker that was stopped: the next opening asks again
        globalThis.maekrakCard ? undefined : sendMessage('loadCard').catch(() => {}),
      ])
      if (current === asked && !content) return closed()
      const reading = page.reading()
      const range = content && reading?.map.range(content.mention.start, content.mention.end)
      // The reader may have gone on to another figure, or the page may have changed, while the card was fetched.
      if (current !== asked || !reading || !content || !range || !globalThis.maekrakCard) return
      page.marks.current(range)
      globalThis.maekrakCard.open({
        ...content,
        text: reading.map.text,
        lang: reading.setup.lang,
        range,
        scheme: reading.setup.theme === 'auto' ? page.marks.scheme() : reading.setup.theme,
        focus,
        closed,
      })
    },
  }
}
