import type { DatasetSummary } from '../lib/extension/protocol.ts'
import { plain } from '../lib/wording/format.ts'
import { t } from '../lib/wording/interface.ts'
import type { Lang } from '../lib/wording/lang.ts'
import { SourceList } from './context-card.tsx'

/** One installed dataset: what it is, of when, how much is in it, and on whose word. */
export function DatasetView({ set, lang }: { set: DatasetSummary; lang: Lang }) {
  const rows = [
    [t(lang, 'version'), set.version],
    [t(lang, 'released'), set.released],
    [t(lang, 'newest'), set.newestAsOf],
    [t(lang, 'publisher'), set.publisher],
    [t(lang, 'license'), set.license],
    [t(lang, 'countFacts'), plain(set.counts.facts)],
    [t(lang, 'countPrograms'), plain(set.counts.programs)],
    [t(lang, 'countAgencies'), plain(set.counts.agencies)],
    [t(lang, 'countIndicators'), plain(set.counts.indicators)],
    [t(lang, 'countSources'), plain(set.counts.sources)],
  ]
  return (
    <article>
      <h3>{set.title[lang]}</h3>
      <p>{set.description[lang]}</p>
      <dl class="facts">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{t(lang, 'allSources', { count: set.sources.length })}</summary>
        <SourceList sources={set.sources} lang={lang} />
      </details>
    </article>
  )
}
