import { useEffect, useState } from 'preact/hooks'
import { askForSite, leaveSite, type SiteAccess, siteAccess } from '../lib/extension/site-access.ts'
import { t } from '../lib/wording/interface.ts'
import type { Lang } from '../lib/wording/lang.ts'
import type { useTab } from './use-tab.ts'

/** The one switch of a tab's site: marks on a listed one; whether it is read at all on any other. */
export function SiteSwitch({ here, lang }: { here: ReturnType<typeof useTab>; lang: Lang }) {
  const { tab, on, flip, read } = here
  const host = tab?.host ?? ''
  const [access, setAccess] = useState<SiteAccess>('never')
  useEffect(() => {
    let gone = false
    void siteAccess(host).then((now) => gone || setAccess(now))
    return () => {
      gone = true
    }
  }, [host])
  const change = async (box: HTMLInputElement) => {
    if (access === 'listed') return flip()
    box.checked = access === 'granted' // until the browser has asked, and the reader answered
    // nothing is awaited before: the browser would no longer count it as the reader's click
    const done = await (access === 'granted' ? leaveSite(host) : askForSite(host))
    setAccess(await siteAccess(host))
    if (done && access !== 'granted') await read()
  }
  if (access === 'never') return <span />
  const listed = access === 'listed'
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={listed ? on : access === 'granted'}
        onChange={({ currentTarget }) => void change(currentTarget)}
      />
      {listed ? t(lang, 'onSite', { host }) : t(lang, 'alwaysRead')}
    </label>
  )
}
