import { useEffect, useState } from 'preact/hooks'
import { pageOf, version } from '../lib/extension/about.ts'
import { backupOf, restoreFrom } from '../lib/extension/backup.ts'
import { type Shortcut, shortcuts } from '../lib/extension/commands.ts'
import { clearRecent } from '../lib/extension/recent.ts'
import { changeSettings, type Settings } from '../lib/extension/settings.ts'
import { type InterfaceKey, t } from '../lib/wording/interface.ts'
import type { Lang } from '../lib/wording/lang.ts'
import { download } from './card-picture.ts'
import type { Part } from './options-choices.tsx'

const COMMANDS: Readonly<Record<string, InterfaceKey>> = { _execute_action: 'keyOpen', 'open-panel': 'keyPanel' }

export function KeysPart({ lang }: { lang: Lang }) {
  const [set, setSet] = useState<readonly Shortcut[]>([])
  useEffect(() => {
    void shortcuts().then(setSet)
  }, [])
  const rows: readonly (readonly [string, InterfaceKey])[] = [
    ['Alt + Shift + .', 'keyNext'],
    ['Alt + Shift + ,', 'keyPrevious'],
    ['Esc', 'keyClose'],
    ...set.flatMap(({ name, keys }) => {
      const key = COMMANDS[name]
      return key ? [[keys.replace(/\+(?=.)/g, ' + ') || t(lang, 'keyNone'), key] as const] : []
    }),
  ]
  return (
    <section class="part" id="keys">
      <h2>{t(lang, 'keys')}</h2>
      <p class="quiet">{t(lang, 'keysIntro')}</p>
      <dl class="keys">
        {rows.map(([press, key]) => (
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

export function PrivacyPart({ lang }: { lang: Lang }) {
  const [cleared, setCleared] = useState(false)
  return (
    <section class="part" id="privacy">
      <h2>{t(lang, 'privacy')}</h2>
      <ul class="lines">
        {(['privacyStays', 'privacyReads', 'privacyKeeps', 'privacyReport'] as const).map((key) => (
          <li key={key}>{t(lang, key)}</li>
        ))}
      </ul>
      <p class="actions">
        <button type="button" onClick={() => void clearRecent().then(() => setCleared(true))}>
          {t(lang, 'recentClearAll')}
        </button>
        <span class="quiet" role="status">
          {cleared && t(lang, 'recentCleared')}
        </span>
      </p>
    </section>
  )
}

export function BackupPart({ settings, lang }: Part) {
  const [said, setSaid] = useState<InterfaceKey | null>(null)
  const [before, setBefore] = useState<Settings | null>(null)
  const save = () => download(new Blob([backupOf(settings)], { type: 'application/json' }), 'maekrak-settings.json')
  const restore = async (file: File | undefined) => {
    if (!file) return
    const earlier = await restoreFrom(file)
    setBefore(earlier)
    setSaid(earlier ? 'backupRestored' : 'backupBad')
  }
  const undo = async () => {
    if (before) await changeSettings(before)
    setBefore(null)
    setSaid('backupUndone')
  }
  return (
    <section class="part" id="backup">
      <h2>{t(lang, 'backup')}</h2>
      <p class="quiet">{t(lang, 'backupIntro')}</p>
      <p class="actions">
        <button type="button" onClick={save}>
          {t(lang, 'backupSave')}
        </button>
        <label class="file">
          {t(lang, 'backupRestore')}
          <input
            class="hidden"
            type="file"
            accept="application/json,.json"
            onChange={(event) => {
              void restore(event.currentTarget.files?.[0])
              event.currentTarget.value = '' // the same file may be chosen again
            }}
          />
        </label>
      </p>
      <p class="actions">
        <span role="status">{said && t(lang, said)}</span>
        {before && (
          <button type="button" onClick={() => void undo()}>
            {t(lang, 'backupUndo')}
          </button>
        )}
      </p>
    </section>
  )
}

export function AboutPart({ lang }: { lang: Lang }) {
  return (
    <section class="part" id="about">
      <h2>{t(lang, 'about')}</h2>
      <p>{t(lang, 'aboutWhat')}</p>
      <p class="quiet">{t(lang, 'aboutVersion', { version: version() })}</p>
      <p class="actions">
        <a href={pageOf('welcome')}>{t(lang, 'aboutWelcome')}</a>
      </p>
    </section>
  )
}
