import { t } from '../lib/wording/interface.ts'
import type { Lang } from '../lib/wording/lang.ts'
import type { useTab } from './use-tab.ts'

/** Why there is no list: one sentence on what is so, and what one can do. */
export function TabStateView({ here, lang }: { here: ReturnType<typeof useTab>; lang: Lang }) {
  const { tab, state, refused, read, flip } = here
  if (state.kind === 'loading')
    return (
      <p class="state" role="status">
        {t(lang, 'loading')}
      </p>
    )
  if (state.kind === 'site-off')
    return (
      <State
        said={t(lang, 'siteOff', { host: tab?.host ?? '' })}
        action={t(lang, 'switchOn')}
        act={() => void flip()}
      />
    )
  if (state.kind === 'failed')
    return <State said={t(lang, 'error')} action={t(lang, 'readAgain')} act={() => void read()} />
  if (refused) return <State said={t(lang, 'cannotRead')} />
  return <State said={t(lang, 'notArticle')} action={t(lang, 'readThis')} act={() => void read()} />
}

function State({ said, action, act }: { said: string; action?: string; act?: () => void }) {
  return (
    <div class="state">
      <p role="status">{said}</p>
      {action && (
        <button type="button" onClick={act}>
          {action}
        </button>
      )}
    </div>
  )
}
