import { useEffect, useState } from 'preact/hooks'
import { bringIntoView, viewOf } from '../lib/extension/ask-reader.ts'
import { firstQuery, watchTabs } from '../lib/extension/current-tab.ts'
import { t } from '../lib/wording/interface.ts'
import { ArticleList } from './article-list.tsx'
import { Lookup } from './lookup.tsx'
import { TabStateView } from './tab-state.tsx'
import { useSettings } from './use-settings.ts'
import { useTab } from './use-tab.ts'

/** How often (ms) the article is asked what is on its screen, while the panel is seen. Asking wakes no worker. */
const LOOK = 400

type View = { readonly start: number; readonly end: number } | null

/** The popup's list kept beside the article; follows the tab in front and the article's scroll. */
export function Panel() {
  const now = useSettings('panelTitle')
  const [turn, setTurn] = useState(0)
  useEffect(() => watchTabs(() => setTurn((count) => count + 1)), [])
  const here = useTab(now?.settings, turn)
  const id = here.state.kind === 'read' ? here.tab?.id : undefined
  const view = useView(id)
  useEffect(() => {
    // not under the reader's own pointer or keys
    const busy = document.querySelector('main:hover, .scroll :focus')
    if (view && !busy) document.querySelector('.row.here')?.scrollIntoView({ block: 'nearest' })
  }, [view])
  if (!now) return null
  const { lang } = now
  const { state } = here
  const show = (start: number) => {
    if (id !== undefined) void bringIntoView(id, start)
  }
  return (
    <main data-testid="panel">
      <h1 class="hidden">{t(lang, 'panelTitle')}</h1>
      <Lookup lang={lang} first={firstQuery()}>
        {(filter) =>
          state.kind === 'read' ? (
            <>
              <ArticleList annotation={state.annotation} lang={lang} filter={filter} beside={{ view, show }} />
              {state.annotation.contexts.length > 0 && <p class="quiet state">{t(lang, 'panelFollows')}</p>}
            </>
          ) : (
            filter === '' && <TabStateView here={here} lang={lang} />
          )
        }
      </Lookup>
    </main>
  )
}

function useView(tabId: number | undefined): View {
  const [view, setView] = useState<View>(null)
  useEffect(() => {
    if (tabId === undefined) return setView(null)
    const look = async () => {
      if (document.hidden) return
      const next = await viewOf(tabId)
      setView((last) => (last?.start === next?.start && last?.end === next?.end ? last : next))
    }
    void look()
    const timer = setInterval(() => void look(), LOOK)
    return () => clearInterval(timer)
  }, [tabId])
  return view
}
