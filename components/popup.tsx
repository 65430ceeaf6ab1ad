import { useEffect, useState } from 'preact/hooks'
import { type CurrentTab, currentTab, type TabState, tabState } from '../lib/extension/current-tab.ts'
import { sendMessage } from '../lib/extension/messages.ts'
import { openOptions } from '../lib/extension/open-options.ts'
import { changeSettings } from '../lib/extension/settings.ts'
import { t } from '../lib/wording/interface.ts'
import type { Lang } from '../lib/wording/lang.ts'
import { ArticleList } from './article-list.tsx'
import { Lookup } from './lookup.tsx'
import { useSettings } from './use-settings.ts'

/** While the article is being read, the tab is asked again after this long (ms). */
const AGAIN = 250

export function Popup() {
  const now = useSettings('name')
  const [tab, setTab] = useState<CurrentTab | null | undefined>(undefined)
  const [state, setState] = useState<TabState>({ kind: 'loading' })
  const [refused, setRefused] = useState(false)
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    void currentTab().then(setTab)
  }, [])
  const { settings, lang } = now ?? {}
  // Asked anew when a setting changes or the reader was started
  useEffect(() => {
    if (tab === undefined) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let gone = false
    const ask = async () => {
      const next = await tabState(tab)
      if (gone) return
      setState(next)
      if (next.kind === 'loading') timer = setTimeout(ask, AGAIN)
    }
    void ask()
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [tab, settings, asked])
  if (!settings || !lang) return null

  const read = async () => {
    if (!tab) return setRefused(true)
    const done = await sendMessage('readTab', { tabId: tab.id }).catch(() => false)
    setRefused(!done)
    setAsked((count) => count + 1)
  }
  const on = !settings.sitesOff.includes(tab?.host ?? '')
  const flip = async () => {
    if (!tab) return
    const others = settings.sitesOff.filter((host) => host !== tab.host)
    await changeSettings({ sitesOff: on ? [...others, tab.host] : others })
    if (!on) await read()
  }
  return (
    <main data-testid="popup">
      <h1 class="hidden">{t(lang, 'name')}</h1>
      <Lookup lang={lang}>
        <State state={state} tab={tab ?? null} refused={refused} read={() => void read()} lang={lang} />
      </Lookup>
      <footer>
        {tab?.host ? (
          <label class="switch">
            <input type="checkbox" checked={on} onChange={() => void flip()} />
            {t(lang, 'onSite', { host: tab.host })}
          </label>
        ) : (
          <span />
        )}
        <button type="button" onClick={() => void openOptions()}>
          {t(lang, 'options')}
        </button>
      </footer>
    </main>
  )
}

interface StateProps {
  readonly state: TabState
  readonly tab: CurrentTab | null
  readonly refused: boolean
  readonly read: () => void
  readonly lang: Lang
}

function State({ state, tab, refused, read, lang }: StateProps) {
  if (state.kind === 'read') return <ArticleList annotation={state.annotation} lang={lang} />
  if (state.kind === 'loading') return <p class="state">{t(lang, 'loading')}</p>
  if (state.kind === 'site-off') return <p class="state">{t(lang, 'siteOff', { host: tab?.host ?? '' })}</p>
  if (state.kind === 'failed') return <p class="state">{t(lang, 'error')}</p>
  return (
    <div class="state">
      <p role="status">{t(lang, refused ? 'cannotRead' : 'notArticle')}</p>
      {!refused && (
        <button type="button" onClick={read}>
          {t(lang, 'readThis')}
        </button>
      )}
    </div>
  )
}
