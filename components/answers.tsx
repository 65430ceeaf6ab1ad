import type { EntityCard } from '../lib/annotate/annotation.ts'
import type { AmountAnswer } from '../lib/extension/scale.ts'
import { t } from '../lib/wording/interface.ts'
import type { Lang } from '../lib/wording/lang.ts'
import { ContextCard } from './context-card.tsx'
import { Fold } from './fold.tsx'
import { FoldingRow } from './row.tsx'
import { Entries } from './timeline.tsx'

export interface Found {
  readonly query: string
  readonly cards: readonly EntityCard[]
  readonly amount: AmountAnswer | null
}

/** What the dataset says to a query: the amount that it is, then programmes and agencies. */
export function Answers({ found, lang }: { found: Found | 'failed' | null; lang: Lang }) {
  if (found === null) return null
  if (found === 'failed') return <p class="state">{t(lang, 'lookupFailed')}</p>
  const { query, cards, amount } = found
  if (cards.length === 0 && !amount) return <p class="state">{t(lang, 'lookupNone', { query })}</p>
  return (
    <>
      <h2>{t(lang, 'inDataset')}</h2>
      <ul class="rows" data-testid="answers">
        {amount && (
          <li key="amount">
            <Amount answer={amount} lang={lang} />
          </li>
        )}
        {cards.map((card, index) => (
          <li key={card.entity}>
            <Entity card={card} lang={lang} open={index === 0 && !amount} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Amount({ answer: { amount, contexts }, lang }: { answer: AmountAnswer; lang: Lang }) {
  const title = t(lang, 'amountTitle', { amount })
  return (
    <FoldingRow name={title} short={contexts[0]?.sentence ?? ''} open>
      <ContextCard
        title={title}
        contexts={contexts}
        text={null}
        lang={lang}
        nothing={t(lang, 'amountNothing', { amount })}
      />
    </FoldingRow>
  )
}

function Entity({ card, lang, open }: { card: EntityCard; lang: Lang; open: boolean }) {
  const { name, nameEn, summary, contexts, timeline } = card
  const [own, other] = lang === 'ko' ? [name, nameEn] : [nameEn, name]
  // the row says the name already
  const about = summary.startsWith(own) ? summary.slice(own.length).replace(/^ · /, '') : summary
  return (
    <FoldingRow name={own} short={about || other} open={open}>
      <p class="quiet">{other}</p>
      {about !== '' && <p>{about}</p>}
      {contexts.length > 0 && <ContextCard title={name} contexts={contexts} text={null} lang={lang} nothing="" />}
      {timeline.length > 0 && (
        <Fold summary={`${t(lang, 'timeline')} (${timeline.length})`}>
          {() => <Entries entries={timeline} lang={lang} />}
        </Fold>
      )}
    </FoldingRow>
  )
}
