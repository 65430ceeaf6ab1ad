import { useCallback, useEffect, useState } from 'preact/hooks'
import { addRecent, clearRecent, readRecent, watchRecent } from '../lib/extension/recent.ts'
import { t } from '../lib/wording/interface.ts'
import type { Lang } from '../lib/wording/lang.ts'

/** The recent look-ups, kept up with changes made on any other of our pages. */
export function useRecent() {
  const [recent, setRecent] = useState<readonly string[]>([])
  useEffect(() => {
    void readRecent().then(setRecent)
    return watchRecent(setRecent)
  }, [])
  const remember = useCallback((query: string) => void addRecent(query), [])
  const forget = useCallback(() => void clearRecent(), [])
  return { recent, remember, forget }
}

interface Props {
  readonly recent: readonly string[]
  readonly lang: Lang
  readonly ask: (query: string) => void
  readonly forget: () => void
}

export function Recent({ recent, lang, ask, forget }: Props) {
  if (recent.length === 0) return null
  return (
    <section class="recent" aria-label={t(lang, 'recent')}>
      <h2>{t(lang, 'recent')}</h2>
      <p class="actions">
        {recent.map((query) => (
          <button type="button" key={query} onClick={() => ask(query)}>
            {query}
          </button>
        ))}
        <button type="button" class="plain-button" onClick={forget}>
          {t(lang, 'recentClear')}
        </button>
      </p>
    </section>
  )
}
