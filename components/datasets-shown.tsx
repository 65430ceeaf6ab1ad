import type { ComponentChildren } from 'preact'
import type { Examined } from '../lib/datasets/examine.ts'
import { dt } from '../lib/wording/datasets.ts'
import type { Lang } from '../lib/wording/lang.ts'
import { PreviewView } from './datasets-preview.tsx'

interface ShownProps {
  readonly examined: Examined
  readonly lang: Lang
  readonly yes: string
  readonly accepted: () => void
  readonly cancelled: () => void
  readonly children?: ComponentChildren
}

/** A dataset that was looked at, and what it would change: to be taken or left. */
export function Shown({ examined, lang, yes, accepted, cancelled, children }: ShownProps) {
  const { summary, preview } = examined
  const heading = dt(lang, 'previewTitle', { title: summary.title[lang], version: summary.version })
  return (
    <section class="ask" aria-label={heading} data-testid="shown">
      <h4>{heading}</h4>
      {children}
      <PreviewView preview={preview} lang={lang} />
      <p class="buttons">
        <button type="button" onClick={accepted}>
          {yes}
        </button>
        <button type="button" onClick={cancelled}>
          {dt(lang, 'cancel')}
        </button>
      </p>
    </section>
  )
}
