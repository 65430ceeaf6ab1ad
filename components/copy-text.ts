import type { Context } from '../lib/derive/context.ts'
import { t } from '../lib/wording/interface.ts'
import type { Lang } from '../lib/wording/lang.ts'
import { arrange } from './card-view.ts'

/** A card as plain text: sentence, formula and caveats of each context, then the sources. */
export function copyText(title: string, contexts: readonly Context[], lang: Lang): string {
  const { sources, asOf } = arrange(contexts)
  const said = contexts.map(({ sentence, formula, caveats }) =>
    [sentence, ...(formula ? [`  ${formula}`] : []), ...caveats.map((caveat) => `  (${caveat})`)].join('\n'),
  )
  const cited = sources.map((s) => `- ${[s.publisher, s.title, s.published].filter(Boolean).join(', ')} ${s.url}`)
  const heading = [t(lang, 'sources', { count: sources.length }), asOf && t(lang, 'asOf', { date: asOf })]
  return [title, '', ...said, ...(cited.length > 0 ? ['', heading.filter(Boolean).join(' · '), ...cited] : [])].join(
    '\n',
  )
}
