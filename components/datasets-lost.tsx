import { useState } from 'preact/hooks'
import { accept, look, removeDataset } from '../lib/datasets/actions.ts'
import type { Kept } from '../lib/datasets/kept.ts'
import { type Refusal, refusalOf } from '../lib/datasets/refusal.ts'
import type { Offer } from '../lib/datasets/subscribe.ts'
import { dt } from '../lib/wording/datasets.ts'
import type { Lang } from '../lib/wording/lang.ts'
import { AskRemoval } from './ask-removal.tsx'
import { RefusalView } from './datasets-refusal.tsx'
import { Shown } from './datasets-shown.tsx'

/** A subscription whose data the browser has cleared away: what happened, what is kept, and how to have it again. */
export function LostDataset({ of, lang }: { of: Kept; lang: Lang }) {
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [offer, setOffer] = useState<Offer | null>(null)
  const [asked, setAsked] = useState(false)
  const title = of.title[lang]
  const attempt = (work: () => Promise<unknown>) => {
    setRefusal(null)
    work().catch((error: unknown) => setRefusal(refusalOf(error)))
  }
  // straight from the click, since the browser may ask for the host
  const fetchAgain = () =>
    attempt(async () => setOffer(await look(`${of.url}#key=${of.key}`, new AbortController().signal, () => {})))
  const refused = refusal ?? (of.trouble && { ...of.trouble, faults: [] })
  return (
    <article class="dataset" data-testid={`lost-${of.id}`} aria-label={title}>
      <h3>{title}</h3>
      <p>{dt(lang, 'lost', { title })}</p>
      <dl class="facts">
        <div>
          <dt>{dt(lang, 'key')}</dt>
          <dd>{of.key}</dd>
        </div>
        <div>
          <dt>{dt(lang, 'lostNext')}</dt>
          <dd>{of.nextCheck === 0 ? dt(lang, 'lostSoon') : new Date(of.nextCheck).toLocaleString(lang)}</dd>
        </div>
      </dl>
      {refused && <RefusalView refusal={refused} lang={lang} />}
      {offer ? (
        <Shown
          examined={offer.examined}
          lang={lang}
          yes={dt(lang, 'lostAccept')}
          accepted={() => attempt(() => accept(offer, { interval: of.interval, confirm: of.confirm }))}
          cancelled={() => setOffer(null)}
        />
      ) : (
        <p class="buttons">
          <button type="button" onClick={fetchAgain}>
            {dt(lang, 'lostLook')}
          </button>
          {!of.managed && (
            <button type="button" onClick={() => setAsked(true)}>
              {dt(lang, 'remove')}
            </button>
          )}
        </p>
      )}
      {asked && (
        <AskRemoval
          asked={dt(lang, 'lostRemoveAsk', { title })}
          lang={lang}
          remove={() => attempt(() => removeDataset(of.id, of.url))}
          keep={() => setAsked(false)}
        />
      )}
    </article>
  )
}
