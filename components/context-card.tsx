import type { ComponentChildren } from 'preact'
import type { CitedSource, Context, Input } from '../lib/derive/context.ts'
import { t } from '../lib/wording/interface.ts'
import type { Lang } from '../lib/wording/lang.ts'
import { arrange } from './card-view.ts'
import { Fold } from './fold.tsx'
import { LatePicture } from './late-picture.tsx'
import { Share } from './share.tsx'
import { showValue } from './value.ts'

interface Props {
  readonly title: string
  readonly contexts: readonly Context[]
  /** The article's text, to quote from; null in a look-up's answer. */
  readonly text: string | null
  readonly lang: Lang
  /** What to say when there is no context. */
  readonly nothing: string
  /** Id of the first sentence, where something is described by it. */
  readonly leadId?: string
}

/** The body of a card, the same on the page, in the popup's rows and in the look-up. */
export function ContextCard({ title, contexts, text, lang, nothing, leadId }: Props) {
  const { lead, lines, since, more, sources, asOf, caveats } = arrange(contexts)
  if (!lead)
    return (
      <p class="quiet" id={leadId}>
        {nothing}
      </p>
    )
  return (
    <div class="context">
      <p class="lead" id={leadId}>
        {lead.sentence}
      </p>
      {lead.picture && <LatePicture picture={lead.picture} lang={lang} />}
      {lines.length > 0 && (
        <ul class="lines">
          {lines.map((context) => (
            <li>{context.sentence}</li>
          ))}
        </ul>
      )}
      {caveats.length > 0 && <p class="caveat">{caveats.join(' ')}</p>}
      {since.length > 0 && (
        <section class="since">
          <h3>{t(lang, 'since')}</h3>
          <ul class="lines">
            {since.map((context) => (
              <li>
                {context.sentence}
                <Caveats of={context} shown={caveats} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {more.length > 0 && (
        <Fold summary={t(lang, 'more', { count: more.length })}>
          {() => (
            <ul class="lines">
              {more.map((context) => (
                <li>
                  {context.sentence}
                  <Caveats of={context} shown={caveats} />
                </li>
              ))}
            </ul>
          )}
        </Fold>
      )}
      <Fold summary={t(lang, 'working')}>
        {() => contexts.map((context) => <Working context={context} text={text} lang={lang} />)}
      </Fold>
      {sources.length > 0 && (
        <Fold
          summary={
            <>
              {t(lang, 'sources', { count: sources.length })}
              {asOf && <span class="quiet"> · {t(lang, 'asOf', { date: asOf })}</span>}
            </>
          }
        >
          {() => <SourceList sources={sources} lang={lang} />}
        </Fold>
      )}
      <Share title={title} contexts={contexts} lang={lang} />
    </div>
  )
}

/** The caveats of a line that are not already said above it. */
function Caveats({ of, shown }: { of: Context; shown: readonly string[] }) {
  const more = of.caveats.filter((caveat) => !shown.includes(caveat))
  return more.length > 0 ? <span class="caveat">{more.join(' ')}</span> : null
}

function Working({ context, text, lang }: { context: Context; text: string | null; lang: Lang }) {
  const words = context.evidence
    .map(({ start, end }) => text?.slice(start, end) ?? '')
    .filter((word, index, all) => word !== '' && all.indexOf(word) === index)
  return (
    <section class="working">
      <p class="result">{context.sentence}</p>
      {context.formula && <p class="formula">{context.formula}</p>}
      {context.inputs.length > 0 && (
        <dl aria-label={t(lang, 'inputs')}>
          {context.inputs.map((input) => (
            <div>
              <dt>{input.label}</dt>
              <dd>
                <span class="number">{showValue(input.value, input.unit, lang)}</span>
                <span class="quiet">{whereFrom(input, text, lang)}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {words.length > 0 && (
        <p class="quiet">
          {t(lang, 'evidence')}: {words.map((word) => `“${word}”`).join(', ')}
        </p>
      )}
      {context.caveats.length > 0 && (
        <p class="quiet">
          {t(lang, 'caveats')}: {context.caveats.join(' ')}
        </p>
      )}
      {context.sources.length > 0 && (
        <p class="quiet">
          {t(lang, 'workingSources')}:{' '}
          {context.sources.map((source, index) => (
            <>
              {index > 0 && ', '}
              <SourceLink source={source} lang={lang}>
                {[source.publisher || source.title, source.published].filter(Boolean).join(' ')}
              </SourceLink>
            </>
          ))}
        </p>
      )}
    </section>
  )
}

function whereFrom(input: Input, text: string | null, lang: Lang): string {
  if ('span' in input.from) {
    const words = input.words ?? text?.slice(...input.from.span) ?? ''
    return t(lang, text === null ? 'fromQuery' : 'fromArticle', { words })
  }
  const id = 'fact' in input.from ? input.from.fact : input.from.indicator
  return t(lang, 'fromFact', { words: input.words ?? id })
}

/** The open article as a source has no address here: it is then named, not linked. */
export function SourceLink(props: { source: CitedSource; lang: Lang; children: ComponentChildren }) {
  const { source, lang, children } = props
  if (!/^https?:/.test(source.url)) return <span>{children}</span>
  return (
    <a href={source.url} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="hidden"> ({t(lang, 'newTab')})</span>
    </a>
  )
}

export function SourceList({ sources, lang }: { sources: readonly CitedSource[]; lang: Lang }) {
  return (
    <ol class="sources">
      {sources.map((source) => (
        <li>
          <SourceLink source={source} lang={lang}>
            {source.title}
          </SourceLink>
          <span class="quiet">
            {' '}
            {source.publisher}
            {source.published ? `, ${source.published}` : ''}
          </span>
        </li>
      ))}
    </ol>
  )
}
