import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { sendMessage } from '../lib/extension/messages.ts'
import { t } from '../lib/wording/interface.ts'
import type { Lang } from '../lib/wording/lang.ts'
import { Answers, type Found } from './answers.tsx'
import { Recent, useRecent } from './recent.tsx'
import { Scrolled } from './scrolled.tsx'

/** A query that has stood this long (ms) with an answer was meant, and is kept among the recent ones. */
const MEANT = 1500
/** By then (ms) the page has been drawn, with which the starting worker would compete; nobody types sooner. */
const DRAWN = 250

interface Props {
  readonly lang: Lang
  /** What is asked when the page is opened: from the address bar or the menu. */
  readonly first?: string
  /** What the page shows of itself; given what is typed, to be narrowed by it. */
  readonly children: (filter: string) => ComponentChildren
}

/** The look-up box and its answers; needs no page. */
export function Lookup({ lang, first = '', children }: Props) {
  const [query, setQuery] = useState(first)
  const [found, setFound] = useState<Found | 'failed' | null>(null)
  const { recent, remember, forget } = useRecent()
  const box = useRef<HTMLInputElement>(null)
  const asked = query.trim()
  useEffect(() => box.current?.focus(), [])
  useEffect(() => {
    // wakes the worker, so that the first key stroke need not wait for it
    const timer = setTimeout(() => sendMessage('lookup', { query: '', lang }).catch(() => {}), DRAWN)
    return () => clearTimeout(timer)
  }, [lang])
  // before the next paint: an effect would ask a frame later, which is the whole time that an answer may take
  useLayoutEffect(() => {
    if (asked === '') return setFound(null)
    let late = false
    Promise.all([sendMessage('lookup', { query: asked, lang }), sendMessage('amount', { query: asked, lang })]).then(
      ([cards, amount]) => late || setFound({ query: asked, cards, amount }),
      () => late || setFound('failed'),
    )
    return () => {
      late = true
    }
  }, [asked, lang])
  const count = found && found !== 'failed' ? found.cards.length + (found.amount ? 1 : 0) : null
  useEffect(() => {
    if (!count) return
    const timer = setTimeout(() => remember(asked), MEANT)
    return () => clearTimeout(timer)
  }, [asked, count, remember])
  return (
    <>
      <search class="search">
        <input
          ref={box}
          type="search"
          aria-label={t(lang, 'lookupLabel')}
          placeholder={t(lang, 'lookupHint')}
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && count && remember(asked)}
        />
        <p class="hidden" role="status">
          {count === null ? '' : t(lang, 'lookupFound', { count })}
        </p>
      </search>
      <Scrolled kind="scroll" label={t(lang, asked ? 'lookupLabel' : 'inArticle')}>
        {asked === '' && <Recent recent={recent} lang={lang} ask={setQuery} forget={forget} />}
        {asked !== '' && <Answers found={found} lang={lang} />}
        {children(asked)}
      </Scrolled>
    </>
  )
}
