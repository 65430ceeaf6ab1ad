import { useLayoutEffect, useState } from 'preact/hooks'
import { languageOf, readSettings, type Settings, watchSettings } from '../lib/extension/settings.ts'
import { type InterfaceKey, t } from '../lib/wording/interface.ts'
import type { Lang } from '../lib/wording/lang.ts'

/**
 * Settings and language of one of our pages, kept up with changes made on any other; null until read, unless `first`
 * says them. All before the next paint: nothing is shown in other colours than those chosen.
 */
export function useSettings(
  title: InterfaceKey,
  first: Settings | null = null,
): { settings: Settings; lang: Lang } | null {
  const [settings, setSettings] = useState(first)
  useLayoutEffect(() => {
    if (!first) void readSettings().then(setSettings)
    return watchSettings(setSettings)
  }, [first])
  const lang = settings && languageOf(settings)
  useLayoutEffect(() => {
    if (!lang) return
    document.documentElement.lang = lang
    document.title = t(lang, title)
  }, [lang, title])
  const theme = settings?.theme
  useLayoutEffect(() => {
    if (theme) document.documentElement.dataset.theme = theme
  }, [theme])
  return settings && lang ? { settings, lang } : null
}
