import { useEffect, useState } from 'preact/hooks'
import { sites } from '../lib/article/sites/sites.ts'
import { sendMessage } from '../lib/extension/messages.ts'
import type { DatasetSummary } from '../lib/extension/protocol.ts'
import { changeSettings } from '../lib/extension/settings.ts'
import { t } from '../lib/wording/interface.ts'
import { Datasets } from './datasets.tsx'
import { LanguagePart, MarksPart, type Part, ThemePart } from './options-choices.tsx'
import { AboutPart, BackupPart, KeysPart, PrivacyPart } from './options-more.tsx'
import { useSettings } from './use-settings.ts'

const PARTS = ['datasets', 'language', 'marks', 'theme', 'sites', 'keys', 'privacy', 'backup', 'about'] as const

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
          {datasets === null && <p role="status">{t(lang, 'optionsLoading')}</p>}
          {datasets === 'failed' && <p>{t(lang, 'optionsFailed')}</p>}
          {Array.isArray(datasets) && <Datasets bundled={datasets} lang={lang} />}
        </section>
        <LanguagePart settings={settings} lang={lang} />
        <MarksPart settings={settings} lang={lang} />
        <ThemePart settings={settings} lang={lang} />
        <Sites settings={settings} lang={lang} />
        <KeysPart lang={lang} />
        <PrivacyPart lang={lang} />
        <BackupPart settings={settings} lang={lang} />
        <AboutPart lang={lang} />
      </div>
    </main>
  )
}

function Sites({ settings, lang }: Part) {
  const listed = sites.map(({ host }) => host)
  const hosts = [...new Set([...listed, ...settings.sitesOff])]
  const off = settings.sitesOff.length
  const flip = (host: string, on: boolean) => {
    const others = settings.sitesOff.filter((other) => other !== host)
    void changeSettings({ sitesOff: on ? others : [...others, host] })
  }
  return (
    <section class="part" id="sites">
      <h2>{t(lang, 'sites')}</h2>
      <p class="quiet">{t(lang, 'sitesIntro')}</p>
      <details>
        <summary>
          {t(lang, 'sitesAll', { count: hosts.length })}
          {off > 0 && <span class="quiet"> · {t(lang, 'sitesOffCount', { count: off })}</span>}
        </summary>
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
      </details>
    </section>
  )
}
