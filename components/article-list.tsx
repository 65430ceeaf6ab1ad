import type { Annotation } from '../lib/annotate/annotation.ts'
import { t } from '../lib/wording/interface.ts'
import type { Lang } from '../lib/wording/lang.ts'
import { rowsOf, titleOf } from './card-view.ts'
import { ContextCard } from './context-card.tsx'
import { FoldingRow } from './row.tsx'

/** The open article's figures and names: those with context as rows, the rest folded. */
export function ArticleList({ annotation, lang }: { annotation: Annotation; lang: Lang }) {
  const { told, amounts, names } = rowsOf(annotation)
  if (told.length + amounts.length + names.length === 0) return <p class="state">{t(lang, 'empty')}</p>
  return (
    <>
      <h2>{t(lang, 'inArticle')}</h2>
      <ul class="rows">
        {told.map(({ index, mention, contexts }) => (
          <li key={index}>
            <FoldingRow name={titleOf(mention, contexts)} short={contexts[0]?.sentence ?? ''} open={false}>
              <ContextCard
                title={titleOf(mention, contexts)}
                contexts={contexts}
                text={annotation.text}
                lang={lang}
                nothing=""
              />
            </FoldingRow>
          </li>
        ))}
      </ul>
      {names.length > 0 && (
        <details open={told.length === 0}>
          <summary>{t(lang, 'otherNames', { count: names.length })}</summary>
          <ul class="plain">
            {names.map(({ index, mention }) => (
              <li key={index}>{titleOf(mention, [])}</li>
            ))}
          </ul>
        </details>
      )}
      {amounts.length > 0 && (
        <details open={told.length === 0}>
          <summary>{t(lang, 'otherAmounts', { count: amounts.length })}</summary>
          <ul class="plain">
            {amounts.map(({ index, mention }) => (
              <li key={index}>{mention.text}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
