import { useEffect, useState } from 'preact/hooks'
import type { Annotation } from '../lib/annotate/annotation.ts'
import type { Mention } from '../lib/detect/mention.ts'
import { sendMessage } from '../lib/extension/messages.ts'
import { openOptions } from '../lib/extension/open-options.ts'
import { t } from '../lib/wording/interface.ts'
import type { Lang } from '../lib/wording/lang.ts'
import { titleOf } from './card-view.ts'
import { ContextCard } from './context-card.tsx'
import { useSettings } from './use-settings.ts'

/** Our own words, about figures that the bundled dataset knows; read by the same code as any article. */
const EXAMPLE = {
  text: '과학기술정보통신부는 국가AI컴퓨팅센터에 올해 200억원을 출자하기로 했다. 센터에는 2025년부터 2030년까지 6년간 공공 2000억원, 민간 2000억원 등 총 4000억원이 들어가고, 정부는 매년 약 350억원 안팎을 내야 한다.',
  title: null,
  publishedAt: '2025-04-13',
  publisher: null,
}

/** The first page after installing: the thing itself, on an example, and nothing to answer. */
export function Welcome() {
  const now = useSettings('welcomeTitle')
  const lang = now?.lang
  const [read, setRead] = useState<Annotation | 'failed' | null>(null)
  const [chosen, setChosen] = useState<number | null>(null)
  useEffect(() => {
    if (!lang) return
    sendMessage('annotate', EXAMPLE).then(
      (annotation) => {
        setRead(annotation)
        const { mentions, contexts } = annotation
        const figure = contexts.find(({ mention }) => mention !== null && mentions[mention]?.kind === 'amount')
        setChosen((last) => last ?? figure?.mention ?? null)
      },
      () => setRead('failed'),
    )
  }, [lang])
  if (!lang) return null
  return (
    <main data-testid="welcome">
      <h1>{t(lang, 'welcomeTitle')}</h1>
      <p class="welcome-lead">{t(lang, 'welcomeLead')}</p>
      {read === 'failed' && <p class="state">{t(lang, 'lookupFailed')}</p>}
      {read && read !== 'failed' && <Example annotation={read} lang={lang} chosen={chosen} choose={setChosen} />}
      <p>{t(lang, 'welcomeWhere')}</p>
      <p>{t(lang, 'welcomeStays')}</p>
      <p class="actions">
        <button type="button" onClick={() => void openOptions()}>
          {t(lang, 'welcomeOptions')}
        </button>
      </p>
    </main>
  )
}

interface ExampleProps {
  readonly annotation: Annotation
  readonly lang: Lang
  readonly chosen: number | null
  readonly choose: (index: number) => void
}

function Example({ annotation, lang, chosen, choose }: ExampleProps) {
  const { text, mentions, contexts } = annotation
  const mention = chosen === null ? undefined : mentions[chosen]
  const own = contexts.filter((context) => context.mention === chosen)
  return (
    <div class="example">
      <div class="sample" lang="ko">
        <p class="quiet" lang={lang}>
          {t(lang, 'welcomeExample')}
        </p>
        <p>
          <Marked text={text} mentions={mentions} chosen={chosen} choose={choose} />
        </p>
      </div>
      {mention && (
        <section class="beside" aria-live="polite">
          <h2>{titleOf(mention, own)}</h2>
          <ContextCard
            title={titleOf(mention, own)}
            contexts={own}
            text={text}
            lang={lang}
            nothing={
              mention.kind === 'agency' || mention.kind === 'program'
                ? t(lang, 'noEntityContext', { name: mention.name })
                : t(lang, 'welcomeNoCard')
            }
          />
        </section>
      )}
    </div>
  )
}

interface MarkedProps extends Pick<ExampleProps, 'chosen' | 'choose'> {
  readonly text: string
  readonly mentions: readonly Mention[]
}

/** The text with each figure and name as a button; of two that overlap, the first. */
function Marked({ text, mentions, chosen, choose }: MarkedProps) {
  const parts = []
  let at = 0
  for (const [index, { kind, start, end }] of mentions.entries()) {
    if (kind === 'period' || start < at) continue
    parts.push(text.slice(at, start))
    parts.push(
      <button
        type="button"
        class={kind === 'amount' ? 'mark' : 'mark name'}
        aria-pressed={index === chosen}
        onClick={() => choose(index)}
        onPointerEnter={(event) => event.pointerType === 'mouse' && choose(index)}
        onFocus={() => choose(index)}
      >
        {text.slice(start, end)}
      </button>,
    )
    at = end
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  )
}
