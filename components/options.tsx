import { useEffect, useState } from 'preact/hooks'
import { sites } from '../lib/article/sites/sites.ts'
import { sendMessage } from '../lib/extension/messages.ts'
import type { DatasetSummary } from '../lib/extension/protocol.ts'
import { changeSettings, type Settings } from '../lib/extension/settings.ts'
import { type InterfaceKey, t } from '../lib/wording/interface.ts'
import type { Lang } from '../lib/wording/lang.ts'
import { Datasets } from './datasets.tsx'
import { useSettings } from './use-settings.ts'

const PARTS = ['datasets', 'language', 'marks', 'sites', 'keys'] as const

export function Options() {
  const now = useSettings('optionsTitle')
  const [datasets, setDatasets] = useState<readonly DatasetSummary[] | 'failed' | null>(null)
  useEffect(() => {
    sendMessage('datasets').then(
      (found) => setDatasets(found ?? 'failed'),
      () => setDatasets('failed'),
    )
  }, [])
  if (!now) return null
  const { settings, lang } = now
  return (
    <main data-testid="options">
      <header>
        <h1>{t(lang, 'optionsTitle')}</h1>
      </header>
      <nav aria-label={t(lang, 'contents')}>
        <ul>
          {PARTS.map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{t(lang, part)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div>
        <section class="part" id="datasets" data-testid="datasets">
          <h2>{t(lang, 'datasets')}</h2>
          <p class="quiet">{t(lang, 'datasetsIntro')}</p>
          {datasets === 'failed' && <p>{t(lang, 'optionsFailed')}</p>}
          {Array.isArray(datasets) && <Datasets bundled={datasets} lang={lang} />}
        </section>
        <Language settings={settings} lang={lang} />
        <MarkStyles settings={settings} lang={lang} />
        <Sites settings={settings} lang={lang} />
        <Keys lang={lang} />
      </div>
    </main>
  )
}

interface Part {
  readonly settings: Settings
  readonly lang: Lang
}

function Language({ settings, lang }: Part) {
  const choices = [
    ['auto', t(lang, 'languageAuto'), lang],
    ['ko', '한국어', 'ko'],
    ['en', 'English', 'en'],
  ] as const
  return (
    <section class="part" id="language">
      <h2>{t(lang, 'language')}</h2>
      <p class="quiet">{t(lang, 'languageIntro')}</p>
      <fieldset aria-label={t(lang, 'language')}>
        {choices.map(([value, label, labelLang]) => (
          <label class="switch" key={value}>
            <input
              type="radio"
              name="language"
              value={value}
              checked={settings.language === value}
              onChange={() => void changeSettings({ language: value })}
            />
            <span lang={labelLang}>{label}</span>
          </label>
        ))}
      </fieldset>
    </section>
  )
}

const MARKS: readonly (readonly [Settings['marks'], InterfaceKey])[] = [
  ['dotted', 'marksDotted'],
  ['underline', 'marksUnderline'],
  ['background', 'marksBackground'],
  ['none', 'marksNone'],
]

function MarkStyles({ settings, lang }: Part) {
  const [before, after] = t(lang, 'marksSample').split('{a}')
  return (
    <section class="part" id="marks">
      <h2>{t(lang, 'marks')}</h2>
      <fieldset class="columns" aria-label={t(lang, 'marks')}>
        {MARKS.map(([value, key]) => (
          <label class="switch" key={value}>
            <input
              type="radio"
              name="marks"
              value={value}
              checked={settings.marks === value}
              onChange={() => void changeSettings({ marks: value })}
            />
            {t(lang, key)}
          </label>
        ))}
      </fieldset>
      <p class="sample">
        {before}
        <span class={settings.marks}>{lang === 'ko' ? '200억 원' : 'KRW 20 billion'}</span>
        {after}
      </p>
    </section>
  )
}

function Sites({ settings, lang }: Part) {
  const listed = sites.map(({ host }) => host)
  const hosts = [...new Set([...listed, ...settings.sitesOff])]
  const flip = (host: string, on: boolean) => {
    const others = settings.sitesOff.filter((other) => other !== host)
    void changeSettings({ sitesOff: on ? others : [...others, host] })
  }
  return (
    <section class="part" id="sites">
      <h2>{t(lang, 'sites')}</h2>
      <p class="quiet">{t(lang, 'sitesIntro')}</p>
      <fieldset class="columns" aria-label={t(lang, 'sites')}>
        {hosts.map((host) => (
          <label class="switch" key={host}>
            <input
              type="checkbox"
              aria-label={t(lang, 'sitesSwitch', { host })}
              checked={!settings.sitesOff.includes(host)}
              onChange={(event) => flip(host, event.currentTarget.checked)}
            />
            {host}
          </label>
        ))}
      </fieldset>
    </section>
  )
}

function Keys({ lang }: { lang: Lang }) {
  const keys = [
    ['Alt + Shift + .', 'keyNext'],
    ['Alt + Shift + ,', 'keyPrevious'],
    ['Esc', 'keyClose'],
  ] as const
  return (
    <section class="part" id="keys">
      <h2>{t(lang, 'keys')}</h2>
      <dl class="keys">
        {keys.map(([press, key]) => (
          <div key={key}>
            <dt>{t(lang, key)}</dt>
            <dd>
              <kbd>{press}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
