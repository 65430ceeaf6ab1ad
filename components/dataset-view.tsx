import type { DatasetSummary } from '../lib/extension/protocol.ts'
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
    [t(lang, 'countFacts'), set.counts.facts.toLocaleString(lang)],
    [t(lang, 'countPrograms'), set.counts.programs.toLocaleString(lang)],
    [t(lang, 'countAgencies'), set.counts.agencies.toLocaleString(lang)],
    [t(lang, 'countIndicators'), set.counts.indicators.toLocaleString(lang)],
    [t(lang, 'countSources'), set.counts.sources.toLocaleString(lang)],
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
