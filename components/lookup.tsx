import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { EntityCard } from '../lib/annotate/annotation.ts'
import { sendMessage } from '../lib/extension/messages.ts'
import { t } from '../lib/wording/interface.ts'
import type { Lang } from '../lib/wording/lang.ts'
import { ContextCard } from './context-card.tsx'
import { FoldingRow } from './row.tsx'

type Answer = { readonly query: string; readonly cards: readonly EntityCard[] } | 'failed' | null

/** The look-up box and its answers; needs no page. `children` shows while nothing is looked up. */
export function Lookup({ lang, children }: { lang: Lang; children: ComponentChildren }) {
  const [query, setQuery] = useState('')
  const [answer, setAnswer] = useState<Answer>(null)
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => box.current?.focus(), [])
  useEffect(() => {
    const asked = query.trim()
    if (asked === '') return setAnswer(null)
    let late = false
    sendMessage('lookup', { query: asked, lang }).then(
      (cards) => late || setAnswer(cards ? { query: asked, cards } : 'failed'),
      () => late || setAnswer('failed'),
    )
    return () => {
      late = true
    }
  }, [query, lang])
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
        />
        <p class="hidden" role="status">
          {answer && answer !== 'failed' ? t(lang, 'lookupFound', { count: answer.cards.length }) : ''}
        </p>
      </search>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section class="scroll" tabIndex={0} aria-label={t(lang, query.trim() ? 'lookupLabel' : 'inArticle')}>
        {query.trim() === '' ? children : <Answers answer={answer} lang={lang} />}
      </section>
    </>
  )
}

function Answers({ answer, lang }: { answer: Answer; lang: Lang }) {
  if (answer === null) return null
  if (answer === 'failed') return <p class="state">{t(lang, 'lookupFailed')}</p>
  if (answer.cards.length === 0) return <p class="state">{t(lang, 'lookupNone', { query: answer.query })}</p>
  return (
    <ul class="rows" data-testid="answers">
      {answer.cards.map((card, index) => (
        <li key={card.entity}>
          <FoldingRow
            name={lang === 'ko' ? card.name : card.nameEn}
            short={lang === 'ko' ? card.summary : `${card.name}. ${card.summary}`}
            open={index === 0}
          >
            <p class="quiet">{lang === 'ko' ? card.nameEn : card.name}</p>
            <p>{card.summary}</p>
            {card.contexts.length > 0 && (
              <ContextCard title={card.name} contexts={card.contexts} text={null} lang={lang} nothing="" />
            )}
            {card.timeline.length > 0 && (
              <details>
                <summary>
                  {t(lang, 'timeline')} ({card.timeline.length})
                </summary>
                <ol class="timeline">
                  {card.timeline.map((entry) => (
                    <li key={entry.fact}>
                      <time dateTime={entry.asOf}>{entry.asOf}</time>
                      {entry.sentence}{' '}
                      {entry.sources.map((source) => (
                        <a key={source.url} href={source.url} target="_blank" rel="noopener noreferrer">
                          {source.publisher}
                          <span class="hidden"> ({t(lang, 'newTab')})</span>
                        </a>
                      ))}
                    </li>
                  ))}
                </ol>
              </details>
            )}
          </FoldingRow>
        </li>
      ))}
    </ul>
  )
}
