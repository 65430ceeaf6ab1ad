import { useState } from 'preact/hooks'
import type { EntityCard } from '../lib/annotate/annotation.ts'
import { sendMessage } from '../lib/extension/messages.ts'
import { t } from '../lib/wording/interface.ts'
import type { Lang } from '../lib/wording/lang.ts'
import { SourceLink } from './context-card.tsx'

/** A programme's facts by the day on which each was stated, fetched when it is opened. */
export function Timeline({ entity, name, lang }: { entity: string; name: string; lang: Lang }) {
  const [entries, setEntries] = useState<EntityCard['timeline'] | 'failed' | null>(null)
  const load = () =>
    sendMessage('lookup', { query: name, lang }).then(
      (cards) => setEntries(cards.find((card) => card.entity === entity)?.timeline ?? []),
      () => setEntries('failed'),
    )
  return (
    <details class="history" onToggle={(event) => event.currentTarget.open && entries === null && void load()}>
      <summary>{t(lang, 'history')}</summary>
      {entries === 'failed' && <p class="quiet">{t(lang, 'lookupFailed')}</p>}
      {Array.isArray(entries) && entries.length === 0 && <p class="quiet">{t(lang, 'historyNone')}</p>}
      {Array.isArray(entries) && entries.length > 0 && <Entries entries={entries} lang={lang} />}
    </details>
  )
}

export function Entries({ entries, lang }: { entries: EntityCard['timeline']; lang: Lang }) {
  return (
    <ol class="timeline">
      {entries.map((entry) => (
        <li key={entry.fact}>
          <time dateTime={entry.asOf}>{entry.asOf}</time>
          {entry.sentence}{' '}
          {entry.sources.map((source, index) => (
            <>
              {index > 0 && ', '}
              <SourceLink source={source} lang={lang}>
                {source.publisher}
              </SourceLink>
            </>
          ))}
        </li>
      ))}
    </ol>
  )
}
