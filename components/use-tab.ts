import { useCallback, useEffect, useState } from 'preact/hooks'
import { type CurrentTab, currentTab, type TabState, tabState } from '../lib/extension/current-tab.ts'
import { sendMessage } from '../lib/extension/messages.ts'
import { changeSettings, type Settings } from '../lib/extension/settings.ts'

/** While the article is being read, the tab is asked again after this long (ms). */
const AGAIN = 250

/** The tab that popup and side panel are about, what its reader has found, and what can be done there. */
export function useTab(settings: Settings | undefined, turn = 0) {
  const [tab, setTab] = useState<CurrentTab | null | undefined>(undefined)
  const [state, setState] = useState<TabState>({ kind: 'loading' })
  const [refused, setRefused] = useState(false)
  const [asked, setAsked] = useState(0)
  // a turn is another tab, or another page in it
  useEffect(() => {
    void currentTab().then(setTab)
    setRefused(false)
  }, [turn])
  // Asked anew when a setting changes or the reader was started
  useEffect(() => {
    if (tab === undefined) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let gone = false
    const ask = async () => {
      const next = await tabState(tab)
      if (gone) return
      setState(next)
      if (next.kind === 'loading') timer = setTimeout(ask, AGAIN)
    }
    void ask()
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [tab, settings, asked])

  const read = useCallback(async () => {
    const done = tab ? await sendMessage('readTab', { tabId: tab.id }).catch(() => false) : false
    setRefused(!done)
    setAsked((count) => count + 1)
  }, [tab])
  const on = !settings?.sitesOff.includes(tab?.host ?? '')
  const flip = async () => {
    if (!tab || !settings) return
    const others = settings.sitesOff.filter((host) => host !== tab.host)
    await changeSettings({ sitesOff: on ? [...others, tab.host] : others })
    if (!on) await read()
  }
  return { tab: tab ?? null, state, refused, on, read, flip }
}
