import { useEffect, useState } from 'preact/hooks'
import { languageOf, readSettings, type Settings, watchSettings } from '../lib/extension/settings.ts'
import { type InterfaceKey, t } from '../lib/wording/interface.ts'
import type { Lang } from '../lib/wording/lang.ts'

/** Settings and language of one of our pages, kept up with changes made on any other; null until read. */
export function useSettings(title: InterfaceKey): { settings: Settings; lang: Lang } | null {
  const [settings, setSettings] = useState<Settings | null>(null)
  useEffect(() => {
    void readSettings().then(setSettings)
    return watchSettings(setSettings)
  }, [])
  const lang = settings && languageOf(settings)
  useEffect(() => {
    if (!lang) return
    document.documentElement.lang = lang
    document.title = t(lang, title)
  }, [lang, title])
  const theme = settings?.theme
  useEffect(() => {
    if (theme) document.documentElement.dataset.theme = theme
  }, [theme])
  return settings && lang ? { settings, lang } : null
}
