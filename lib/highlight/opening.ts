import type { Mention } from '../detect/mention.ts'
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
export function createOpener(page: {
  marks: Marks
  reading: () => Reading | null
  /** Settles when the worker's contexts are there, or can't be had. */
  complete: () => Promise<void>
}): Opener {
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
  const contextsOf = async (mention: Mention, index: number) => {
    const reading = page.reading()
    if (!reading) return []
    const own = reading.annotation?.parsed().contexts.filter((context) => context.mention === index) ?? []
    if (own.length > 0 || mention.kind === 'amount' || mention.kind === 'period') return own
    const cards = await sendMessage('lookup', { query: mention.name, lang: reading.setup.lang })
    return cards?.find((card) => card.entity === mention.entity)?.contexts ?? []
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
      if (!page.reading()?.annotation) await page.complete()
      if (current !== asked) return
      const mentions = page.reading()?.annotation?.parsed().mentions
      // the worker does not answer: saying nothing is true, saying that the data hold nothing would not be
      if (!mentions) return closed()
      const index = mentions.findIndex(({ kind, start }) => kind === asked.kind && start === asked.start)
      const mention = mentions[index]
      if (!mention) return closed()
      const [contexts] = await Promise.all([
        contextsOf(mention, index).catch(() => []),
        globalThis.maekrakCard ? undefined : sendMessage('loadCard').catch(() => {}),
      ])
      const reading = page.reading()
      const range = reading?.map.range(asked.start, asked.end)
      // The reader may have gone on to another figure, or the page may have changed, while the card was fetched.
      if (current !== asked || !reading || !range || !globalThis.maekrakCard) return
      page.marks.current(range)
      globalThis.maekrakCard.open({
        mention,
        contexts,
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
