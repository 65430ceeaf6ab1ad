import { useEffect, useRef, useState } from 'preact/hooks'
import type { CardRequest } from '../lib/extension/globals.ts'
import { t } from '../lib/wording/interface.ts'
import { titleOf } from './card-view.ts'
import { ContextCard } from './context-card.tsx'

/** The card beside a figure on the page. */
export function Card({ request, close }: { request: CardRequest; close: () => void }) {
  const { mention, contexts, text, lang, focus } = request
  const dialog = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState('')
  const title = titleOf(mention, contexts)
  const nothing =
    mention.kind === 'agency' || mention.kind === 'program'
      ? t(lang, 'noEntityContext', { name: mention.name })
      : t(lang, 'noContext')
  const sentence = contexts[0]?.sentence ?? nothing
  useEffect(() => {
    if (focus) dialog.current?.focus({ preventScroll: true })
    // A live region speaks only of what changes after it is there.
    else setSaid(`${title}. ${sentence}`)
  }, [focus, title, sentence])
  return (
    <div
      class="card"
      role="dialog"
      aria-label={t(lang, 'cardOf', { title })}
      aria-describedby="lead"
      lang={lang}
      tabIndex={-1}
      ref={dialog}
      onKeyDown={keepFocus}
    >
      <div class="head">
        <h2>{title}</h2>
        <button class="close" type="button" aria-label={t(lang, 'close')} onClick={close}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3.5 3.5l9 9m0-9l-9 9" />
          </svg>
        </button>
      </div>
      <ContextCard title={title} contexts={contexts} text={text} lang={lang} nothing={nothing} leadId="lead" />
      <p class="hidden" role="status">
        {said}
      </p>
    </div>
  )
}

/** The card stands at the end of the page's document: Tab past its last control goes round, Escape leaves. */
function keepFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  if (event.key !== 'Tab') return
  const card = event.currentTarget
  const stops = [...card.querySelectorAll<HTMLElement>('button, a[href], summary')].filter((stop) =>
    stop.checkVisibility(),
  )
  const root = card.getRootNode()
  const active = root instanceof ShadowRoot ? root.activeElement : document.activeElement
  const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]]
  if (active !== from && !(event.shiftKey && active === card)) return
  event.preventDefault()
  to?.focus()
}
