import { firstQuery } from '../lib/extension/current-tab.ts'
import { openOptions } from '../lib/extension/open-options.ts'
import { hasPanel, openPanel } from '../lib/extension/open-panel.ts'
import type { Settings } from '../lib/extension/settings.ts'
import { t } from '../lib/wording/interface.ts'
import { ArticleList } from './article-list.tsx'
import { Lookup } from './lookup.tsx'
import { SiteSwitch } from './site-switch.tsx'
import { TabStateView } from './tab-state.tsx'
import { useSettings } from './use-settings.ts'
import { useTab } from './use-tab.ts'

/** `settings`: as they were when the popup was opened. */
export function Popup({ settings }: { settings: Settings }) {
  const now = useSettings('name', settings)
  const here = useTab(now?.settings)
  if (!now) return null
  const { lang } = now
  const { tab, state } = here
  const beside = async () => {
    if (!tab) return
    await openPanel(tab.windowId)
    window.close()
  }
  return (
    <main data-testid="popup">
      <h1 class="hidden">{t(lang, 'name')}</h1>
      <Lookup lang={lang} first={firstQuery()}>
        {(filter) =>
          state.kind === 'read' ? (
            <ArticleList annotation={state.annotation} lang={lang} filter={filter} />
          ) : (
            filter === '' && <TabStateView here={here} lang={lang} />
          )
        }
      </Lookup>
      <footer>
        <SiteSwitch here={here} lang={lang} />
        <span class="actions">
          {tab && hasPanel() && (
            <button type="button" onClick={() => void beside()}>
              {t(lang, 'openPanel')}
            </button>
          )}
          <button type="button" onClick={() => void openOptions()}>
            {t(lang, 'options')}
          </button>
        </span>
      </footer>
    </main>
  )
}
