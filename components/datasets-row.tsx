import { useRef, useState } from 'preact/hooks'
import {
  checkNow,
  exportFile,
  follow,
  moveBefore,
  previewWaiting,
  removeDataset,
  switchOn,
  useVersion,
} from '../lib/datasets/actions.ts'
import type { Installed } from '../lib/datasets/installed.ts'
import type { Preview } from '../lib/datasets/preview.ts'
import { type Refusal, refusalOf } from '../lib/datasets/refusal.ts'
import { INTERVALS } from '../lib/datasets/schedule.ts'
import { compareVersions } from '../lib/datasets/version.ts'
import { type DatasetKey, dt, sizeText } from '../lib/wording/datasets.ts'
import { plain } from '../lib/wording/format.ts'
import type { Lang } from '../lib/wording/lang.ts'
import { AskRemoval } from './ask-removal.tsx'
import { PreviewView } from './datasets-preview.tsx'
import { RefusalView } from './datasets-refusal.tsx'
import { DatasetSearch } from './datasets-search.tsx'

interface Row {
  readonly of: Installed
  /** The dataset before this one, to change places with; null for the first. */
  readonly before: Installed | null
  readonly lang: Lang
}

/** One dataset beside the bundled one: what it is, and all that can be done with it. */
export function DatasetRow({ of, before, lang }: Row) {
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [said, setSaid] = useState('')
  const [asked, setAsked] = useState(false)
  const [open, setOpen] = useState(false)
  const active = of.versions.find(({ key }) => key === of.active)
  if (!active) return null
  const { summary } = active
  const title = summary.title[lang]
  const attempt = (work: () => Promise<unknown>) => {
    setRefusal(null)
    work().catch((error: unknown) => setRefusal(refusalOf(error)))
  }
  const check = () =>
    attempt(async () => {
      setSaid(dt(lang, 'checking'))
      const outcome = await checkNow(of.id, new AbortController().signal)
      setSaid(
        outcome.kind === 'refused' || outcome.kind === 'waiting'
          ? ''
          : outcome.kind === 'updated'
            ? dt(lang, 'updated', { version: outcome.version })
            : dt(lang, 'current'),
      )
      if (outcome.kind === 'refused') setRefusal(outcome.refusal)
    })
  const save = () =>
    attempt(async () => {
      const { name, bytes } = await exportFile(of)
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob([bytes], { type: 'application/json' }))
      link.download = name
      link.click()
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
    })
  const { subscription } = of
  return (
    <article class="dataset" data-testid={`dataset-${of.id}`} aria-label={title}>
      <h3>{title}</h3>
      <label class="switch">
        <input
          type="checkbox"
          checked={of.on}
          onChange={(event) => {
            const { checked } = event.currentTarget
            attempt(() => switchOn(of.id, checked))
          }}
        />
        {dt(lang, 'on', { title })}
      </label>
      <p class="quiet" data-testid="version">
        {dt(lang, 'version')} {active.version} · {dt(lang, 'newest')} {summary.newestAsOf} · {dt(lang, 'facts')}{' '}
        {plain(summary.counts.facts)}
      </p>
      {of.waiting !== null && <Waiting of={of} lang={lang} attempt={attempt} />}
      {subscription?.trouble && !refusal && (
        <p class="quiet">
          {dt(lang, 'trouble')}: <Trouble refusal={{ ...subscription.trouble, faults: [] }} lang={lang} />
        </p>
      )}
      {refusal && <RefusalView refusal={refusal} lang={lang} close={() => setRefusal(null)} />}
      <p class="buttons">
        {subscription && (
          <button type="button" onClick={check}>
            {dt(lang, 'checkNow')}
          </button>
        )}
        {before && (
          <button type="button" onClick={() => attempt(() => moveBefore(of, before))}>
            {dt(lang, 'earlier', { title })}
          </button>
        )}
        <button type="button" onClick={save}>
          {dt(lang, 'export')}
        </button>
        {!subscription?.managed && (
          <button type="button" onClick={() => setAsked(true)}>
            {dt(lang, 'remove')}
          </button>
        )}
        <span role="status" data-testid="said">
          {said}
        </span>
      </p>
      {subscription?.managed && <p class="quiet">{dt(lang, 'managed')}</p>}
      {asked && (
        <AskRemoval
          asked={dt(lang, 'removeAsk', {
            title,
            facts: plain(summary.counts.facts),
            versions: of.versions.length,
          })}
          lang={lang}
          remove={() => attempt(() => removeDataset(of.id, subscription?.url))}
          keep={() => setAsked(false)}
        />
      )}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{dt(lang, 'details')}</summary>
        <p>{summary.description[lang]}</p>
        <About of={of} lang={lang} />
        {subscription && <Following of={of} lang={lang} attempt={attempt} />}
        <Versions of={of} lang={lang} attempt={attempt} />
        <h4>{dt(lang, 'history')}</h4>
        <ul class="plain">
          {of.history.map(({ at, what, version }) => (
            <li key={`${at} ${what}`}>
              <time dateTime={new Date(at).toISOString()}>{new Date(at).toLocaleString(lang)}</time> {version}{' '}
              {dt(lang, what === 'updated' ? 'updatedTo' : what)}
            </li>
          ))}
        </ul>
        {open && <DatasetSearch id={of.id} version={of.active} lang={lang} />}
      </details>
    </article>
  )
}

interface Part {
  readonly of: Installed
  readonly lang: Lang
  readonly attempt: (work: () => Promise<unknown>) => void
}

const Trouble = ({ refusal, lang }: { refusal: Refusal; lang: Lang }) => <RefusalView refusal={refusal} lang={lang} />

function Waiting({ of, lang, attempt }: Part) {
  const [preview, setPreview] = useState<Preview | null>(null)
  const waiting = of.versions.find(({ key }) => key === of.waiting)
  if (!waiting) return null
  const { version, key } = waiting
  return (
    <div class="ask" data-testid="waiting">
      <p>{dt(lang, 'waiting', { version })}</p>
      {preview && <PreviewView preview={preview} lang={lang} />}
      <p class="buttons">
        {!preview && (
          <button type="button" onClick={() => attempt(async () => setPreview(await previewWaiting(of.id)))}>
            {dt(lang, 'showChanges')}
          </button>
        )}
        <button type="button" onClick={() => attempt(() => useVersion(of.id, key))}>
          {dt(lang, 'apply', { version })}
        </button>
      </p>
    </div>
  )
}

function About({ of, lang }: Omit<Part, 'attempt'>) {
  const active = of.versions.find(({ key }) => key === of.active)
  if (!active) return null
  const { summary, bytes } = active
  const { subscription } = of
  const time = (at: number | null) => (at === null ? dt(lang, 'never') : new Date(at).toLocaleString(lang))
  const rows: readonly (readonly [DatasetKey, string])[] = [
    ['released', summary.released],
    ['publisher', summary.publisher],
    ['license', summary.license],
    ['size', sizeText(bytes)],
    ...(['programs', 'agencies', 'indicators', 'sources'] as const).map(
      (what) => [what, plain(summary.counts[what])] as const,
    ),
    ...(subscription
      ? ([
          ['address', subscription.url],
          ['key', subscription.key],
          ['lastCheck', time(subscription.lastCheck)],
          ['nextCheck', time(subscription.nextCheck)],
        ] as const)
      : []),
  ]
  return (
    <dl class="facts">
      {rows.map(([key, value]) => (
        <div key={key}>
          <dt>{dt(lang, key)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Following({ of, lang, attempt }: Part) {
  const { subscription } = of
  if (!subscription) return null
  return (
    <p class="following">
      <label>
        {dt(lang, 'interval')}{' '}
        <select
          value={String(subscription.interval)}
          onChange={(event) => {
            const interval = INTERVALS.find((hours) => String(hours) === event.currentTarget.value)
            if (interval) attempt(() => follow(of.id, { interval }))
          }}
        >
          {INTERVALS.map((hours) => (
            <option key={hours} value={String(hours)}>
              {dt(lang, `every${hours}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="switch">
        <input
          type="checkbox"
          checked={subscription.confirm}
          onChange={(event) => {
            const { checked } = event.currentTarget
            attempt(() => follow(of.id, { confirm: checked }))
          }}
        />
        {dt(lang, 'confirm')}
      </label>
    </p>
  )
}

function Versions({ of, lang, attempt }: Part) {
  const list = useRef<HTMLUListElement>(null)
  const active = of.versions.find(({ key }) => key === of.active)
  return (
    <>
      <h4>{dt(lang, 'versions')}</h4>
      <ul class="plain" ref={list}>
        {of.versions
          .filter(({ key }) => key !== of.waiting)
          .map(({ key, version, bytes }) => (
            <li key={key}>
              {version} · {sizeText(bytes)}{' '}
              {key === of.active ? (
                dt(lang, 'inUse')
              ) : (
                <button type="button" onClick={() => attempt(() => useVersion(of.id, key))}>
                  {dt(lang, compareVersions(version, active?.version ?? '0') < 0 ? 'use' : 'useNewer', { version })}
                </button>
              )}
            </li>
          ))}
      </ul>
    </>
  )
}
