import type { CitedSource, Context } from '../lib/derive/context.ts'
import { t } from '../lib/wording/interface.ts'
import type { Lang } from '../lib/wording/lang.ts'
import { arrange } from './card-view.ts'

const named = (source: CitedSource) =>
  [source.publisher, source.title, source.published].filter((part) => part !== null && part !== '').join(', ')

function sourcesHeading(contexts: readonly Context[], lang: Lang): string {
  const { sources, asOf } = arrange(contexts)
  const heading = [t(lang, 'sources', { count: sources.length }), asOf && t(lang, 'asOf', { date: asOf })]
  return heading.filter(Boolean).join(' · ')
}

/** A card as plain text: sentence, formula and caveats of each context, then the sources. */
export function copyText(title: string, contexts: readonly Context[], lang: Lang): string {
  const { sources } = arrange(contexts)
  const said = contexts.map(({ sentence, formula, caveats }) =>
    [sentence, ...(formula ? [`  ${formula}`] : []), ...caveats.map((caveat) => `  (${caveat})`)].join('\n'),
  )
  const cited = sources.map((source) => `- ${named(source)} ${source.url}`.trimEnd())
  const last = cited.length > 0 ? ['', sourcesHeading(contexts, lang), ...cited] : []
  return [title, '', ...said, ...last].join('\n')
}

/** The first context as one citable paragraph: the sentence, its caveats, then each source with its date and link. */
export function copyCitation(contexts: readonly Context[], lang: Lang): string {
  const lead = contexts[0]
  if (!lead) return ''
  const cited = lead.sources.map((source) => `${named(source)}${source.url ? `, ${source.url}` : ''}`)
  const caveats = lead.caveats.length > 0 ? ` (${lead.caveats.join(' ')})` : ''
  return `${lead.sentence}${caveats} [${[...cited, t(lang, 'name')].join('; ')}]`
}

/** What Markdown would take for its own signs in running text. */
const escaped = (text: string) => text.replace(/[\\`*_[\]<>#|~]/g, (sign) => `\\${sign}`)
/** A link's address: brackets and blanks would end it. */
const address = (url: string) =>
  url.replace(/[()\s<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)

/** A card as Markdown: heading, a list of the contexts with formula and caveats, a numbered list of the sources. */
export function copyMarkdown(title: string, contexts: readonly Context[], lang: Lang): string {
  const { sources } = arrange(contexts)
  const said = contexts.flatMap(({ sentence, formula, caveats }) => [
    `- ${escaped(sentence)}`,
    ...(formula ? [`  ${escaped(formula)}`] : []),
    ...caveats.map((caveat) => `  *${escaped(caveat)}*`),
  ])
  const cited = sources.map((source, index) => {
    const rest = [source.publisher, source.published].filter(Boolean).map((part) => escaped(String(part)))
    const link = source.url ? `[${escaped(source.title)}](${address(source.url)})` : escaped(source.title)
    return `${index + 1}. ${[link, ...rest].join(', ')}`
  })
  const last = cited.length > 0 ? ['', `**${sourcesHeading(contexts, lang)}**`, '', ...cited] : []
  return [`### ${escaped(title)}`, '', ...said, ...last].join('\n')
}
