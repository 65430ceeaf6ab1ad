import type { Context } from '../derive/context.ts'
import type { Mention } from '../detect/mention.ts'
import { sendMessage } from '../extension/messages.ts'
import type { Mark } from '../extension/protocol.ts'
import type { Lang } from '../wording/lang.ts'
import { sameMark } from './hit.ts'
import type { Marks } from './marks.ts'
import type { Reading } from './page-reading.ts'

export interface Opener {
  /** Fetches what a mark's card will need, while the pointer comes to rest: the worker may have to be started for it. */
  prepare(mark: Mark): void
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
  /** Settles when the worker's contexts are there as the settings want them, or can't be had. */
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
  let script: Promise<unknown> | null = null
  const fetchCard = () => {
    if (globalThis.maekrakCard) return
    script ??= sendMessage('loadCard')
      .catch(() => {})
      .then(() => {
        script = null
      })
    return script
  }
  const cardsOf = (query: string, lang: Lang) => sendMessage('lookup', { query, lang }).catch(() => [])
  /** What was asked of a name while the pointer came to rest on it. */
  let asked: { readonly of: string; readonly cards: ReturnType<typeof cardsOf> } | null = null

  const contextsOf = async (mark: Mark): Promise<readonly Context[]> => {
    const reading = page.reading()
    const { mentions, contexts } = reading?.annotation?.parsed() ?? { mentions: [], contexts: [] }
    const index = mentions.findIndex((mention) => isOf(mention, mark))
    const own = contexts.filter((context) => context.mention === index)
    const mention = mentions[index]
    if (!reading || own.length > 0 || mention?.kind === undefined || !('entity' in mention)) return own
    const of = `${reading.setup.lang} ${mention.name}`
    if (asked?.of !== of) asked = { of, cards: cardsOf(mention.name, reading.setup.lang) }
    return (await asked.cards)?.find((card) => card.entity === mention.entity)?.contexts ?? []
  }

  return {
    prepare(mark) {
      void fetchCard()
      void contextsOf(mark)
    },
    current: () => current,
    pinned: () => pinned,
    close() {
      const host = globalThis.maekrakCard
      if (host?.isOpen()) host.close()
      else closed()
    },
    async open(mark, focus) {
      if (sameMark(current, mark) && globalThis.maekrakCard?.isOpen() && pinned === focus) return
      if (focus && !pinned) before = document.activeElement
      current = mark
      pinned = focus
      await page.complete()
      if (current !== mark) return
      const mentions = page.reading()?.annotation?.parsed().mentions
      // the worker does not answer: saying nothing is true, saying that the data hold nothing would not be
      if (!mentions) return closed()
      const mention = mentions.find((mention) => isOf(mention, mark))
      if (!mention) return closed()
      const [contexts] = await Promise.all([contextsOf(mark), fetchCard()])
      asked = null
      const reading = page.reading()
      const range = reading?.map.range(mark.start, mark.end)
      // The reader may have gone on to another figure, or the page may have changed, while the card was fetched.
      if (current !== mark || !reading || !range || !globalThis.maekrakCard) return
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

const isOf = (mention: Mention, mark: Mark): boolean => mention.kind === mark.kind && mention.start === mark.start
