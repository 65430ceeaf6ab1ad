import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Context } from '../lib/derive/context.ts'
import { type InterfaceKey, t } from '../lib/wording/interface.ts'
import type { Lang } from '../lib/wording/lang.ts'
import { cardPicture, download } from './card-picture.ts'
import { copyCitation, copyMarkdown, copyText } from './copy-text.ts'
import { Fold } from './fold.tsx'
import { reportLink, reportText } from './report-link.ts'

/** Set by the build; '' where package.json names no address, and then the report is copied instead. */
const ADDRESS = import.meta.env.MAEKRAK_REPORT

interface Props {
  readonly title: string
  readonly contexts: readonly Context[]
  readonly lang: Lang
}

/** Taking the card along: three ways to copy, a picture, and a report of a mistake. Nothing is sent from here. */
export const Share = (props: Props) => (
  <Fold kind="share" summary={t(props.lang, 'share')}>
    {() => <Actions {...props} />}
  </Fold>
)

function Actions({ title, contexts, lang }: Props) {
  const [done, setDone] = useState<InterfaceKey | null>(null)
  const said = useRef<HTMLParagraphElement>(null)
  // what has been done is said below the buttons, which may be the lower edge of what scrolls
  useLayoutEffect(() => {
    if (done) said.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  }, [done])
  const tell = (work: Promise<void>, good: InterfaceKey, bad: InterfaceKey) =>
    void work.then(
      () => setDone(good),
      () => setDone(bad),
    )
  const copy = (text: string) => tell(navigator.clipboard.writeText(text), 'copied', 'copyFailed')
  const save = async () => {
    const shown = said.current?.closest<HTMLElement>('.context')
    if (!shown) throw new Error('Not shown')
    download(await cardPicture(shown, title, contexts, lang), `${t(lang, 'name')} ${title}.png`)
  }
  return (
    <>
      <p class="actions">
        <button type="button" onClick={() => copy(copyText(title, contexts, lang))}>
          {t(lang, 'copy')}
        </button>
        <button type="button" onClick={() => copy(copyCitation(contexts, lang))}>
          {t(lang, 'copyCitation')}
        </button>
        <button type="button" onClick={() => copy(copyMarkdown(title, contexts, lang))}>
          {t(lang, 'copyMarkdown')}
        </button>
        <button type="button" onClick={() => tell(save(), 'saved', 'saveFailed')}>
          {t(lang, 'savePicture')}
        </button>
        {ADDRESS === '' ? (
          <button type="button" onClick={() => copy(reportText(title, contexts, lang))}>
            {t(lang, 'reportCopy')}
          </button>
        ) : (
          <a href={reportLink(ADDRESS, title, contexts, lang)}>{t(lang, 'report')}</a>
        )}
      </p>
      <p class="quiet" role="status" ref={said}>
        {done && t(lang, done)}
      </p>
    </>
  )
}
