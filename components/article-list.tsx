import type { Annotation } from '../lib/annotate/annotation.ts'
import type { Context } from '../lib/derive/context.ts'
import type { Mention } from '../lib/detect/mention.ts'
import { t } from '../lib/wording/interface.ts'
import type { Lang } from '../lib/wording/lang.ts'
import { groupsOf, isSince, type Row, rowMatches, rowsOf, titleOf } from './card-view.ts'
import { ContextCard } from './context-card.tsx'
import { FoldingRow } from './row.tsx'
import { Timeline } from './timeline.tsx'

interface Props {
  readonly annotation: Annotation
  readonly lang: Lang
  /** What was typed above; '' shows everything. */
  readonly filter: string
  /** In the side panel: what is on the article's screen now, and how to bring words there into view. */
  readonly beside?: {
    readonly view: { readonly start: number; readonly end: number } | null
    readonly show: (start: number) => void
  }
}

/** The open article's figures and names: those with context by programme and agency, the strongest first; the rest folded. */
export function ArticleList({ annotation, lang, filter, beside }: Props) {
  const { told, amounts, names } = rowsOf(annotation)
  if (told.length + amounts.length + names.length === 0) return <p class="state">{t(lang, 'empty')}</p>
  const kept = (rows: readonly Row[]) => (filter === '' ? rows : rows.filter((row) => rowMatches(row, filter)))
  const groups = groupsOf(kept(told))
  const rest = [
    ['otherNames', kept(names)],
    ['otherAmounts', kept(amounts)],
  ] as const
  const some = groups.length + rest.reduce((sum, [, rows]) => sum + rows.length, 0) > 0
  return (
    <>
      <h2>{t(lang, 'inArticle')}</h2>
      {!some && <p class="quiet">{t(lang, 'filterNone', { query: filter })}</p>}
      {groups.map(({ key, name, rows }) => (
        <section class="group" key={key} aria-label={name ?? undefined}>
          {name !== null && rows.length > 1 && <h3>{name}</h3>}
          <ul class="rows">
            {rows.map((row) => (
              <li key={row.index}>
                <ToldRow row={row} alone={rows.length === 1} annotation={annotation} lang={lang} beside={beside} />
              </li>
            ))}
          </ul>
          {beside && name !== null && <Timeline entity={key} name={name} lang={lang} />}
        </section>
      ))}
      {rest.map(
        ([title, rows]) =>
          rows.length > 0 && (
            <details key={title} open={filter !== '' || told.length === 0}>
              <summary>{t(lang, title, { count: rows.length })}</summary>
              <ul class="plain">
                {rows.map(({ index, mention }) => (
                  <li key={index}>{mention.kind === 'amount' ? mention.text : titleOf(mention, [])}</li>
                ))}
              </ul>
            </details>
          ),
      )}
    </>
  )
}

/** What a row is called below its programme's heading: a figure as it is written, and not the programme's name again. */
const below = (mention: Mention, contexts: readonly Context[], lang: Lang): string =>
  mention.kind !== 'amount' && contexts.every(isSince) ? t(lang, 'since') : mention.text

interface ToldProps extends Pick<Props, 'annotation' | 'lang'> {
  readonly row: Row
  readonly alone: boolean
  readonly beside: Props['beside'] | undefined
}

function ToldRow({ row: { mention, contexts }, alone, annotation, lang, beside }: ToldProps) {
  const title = titleOf(mention, contexts)
  const view = beside?.view
  return (
    <FoldingRow
      name={alone ? title : below(mention, contexts, lang)}
      short={contexts[0]?.sentence ?? ''}
      picture={contexts[0]?.picture ?? null}
      here={Boolean(view && mention.start < view.end && mention.end > view.start)}
      open={false}
    >
      <ContextCard title={title} contexts={contexts} text={annotation.text} lang={lang} nothing="" />
      {beside && (
        <button type="button" onClick={() => beside.show(mention.start)}>
          {t(lang, 'showInArticle')}
        </button>
      )}
    </FoldingRow>
  )
}
