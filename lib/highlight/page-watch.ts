import { browser } from 'wxt/browser'

/** A page that rewrites itself is read again once it has been quiet this long (ms), or after so long without quiet. */
const QUIET = 400
const PATIENCE = 2000
/** Each reading makes the next wait longer, up to this (ms): a page that changes for ever is not read for ever. */
const LONGEST = 60_000
/** So long (ms) without a change, and waiting starts from the beginning. */
const FORGIVEN = 30_000

export interface PageWatch {
  /** Watches another body, and what it stands in. */
  follow(body: Element): void
  stop(): void
}

/** Whether the extension that this script came with is still there: not updated, removed or switched off since. */
export const isAlive = (): boolean => {
  try {
    return browser.runtime?.id !== undefined
  } catch {
    return false
  }
}

/**
 * Tells when the page has changed: the article's text or place (coalesced, ever more rarely), the address, a return
 * from the back-forward cache; and when the extension is gone, so that the script can clear up after itself.
 */
export function watchPage(on: { changed(): void; moved(): void; back(): void; orphaned(): void }): PageWatch {
  let timer: ReturnType<typeof setTimeout> | undefined
  let first = 0
  let last = 0
  let readings = 0
  let address = location.href

  const alive = () => {
    if (isAlive()) return true
    on.orphaned()
    return false
  }
  const hasMoved = () => {
    if (location.href === address) return false
    address = location.href
    return true
  }
  const run = () => {
    timer = undefined
    first = 0
    if (!alive()) return
    readings++
    if (hasMoved()) on.moved()
    else on.changed()
  }
  const mutated = () => {
    const now = performance.now()
    if (now - last > FORGIVEN) readings = 0
    last = now
    const wait = Math.min(QUIET * 2 ** Math.max(0, readings - 3), LONGEST)
    if (timer === undefined) first = now
    else if (now - first > PATIENCE + wait) return // the timer that runs is the last word
    clearTimeout(timer)
    timer = setTimeout(run, wait)
  }
  const observer = new MutationObserver(mutated)

  const navigated = () => {
    if (alive() && hasMoved()) on.moved()
  }
  const shown = (event: PageTransitionEvent) => {
    if (event.persisted && alive()) on.back()
  }
  const looked = () => void alive()
  const navigation = globalThis.navigation as EventTarget | undefined
  navigation?.addEventListener('navigatesuccess', navigated)
  addEventListener('popstate', navigated)
  addEventListener('pageshow', shown)
  document.addEventListener('visibilitychange', looked)
  document.addEventListener('pointerdown', looked, { passive: true, capture: true })
  document.addEventListener('pointerover', looked, { passive: true })

  return {
    follow(body) {
      observer.disconnect()
      observer.observe(body, { childList: true, characterData: true, subtree: true })
      // a body that is replaced, or a second one that is put behind it, shows in the elements above, which need no subtree
      for (let above = body.parentElement; above; above = above.parentElement)
        observer.observe(above, { childList: true })
    },
    stop() {
      clearTimeout(timer)
      observer.disconnect()
      navigation?.removeEventListener('navigatesuccess', navigated)
      removeEventListener('popstate', navigated)
      removeEventListener('pageshow', shown)
      document.removeEventListener('visibilitychange', looked)
      document.removeEventListener('pointerdown', looked, { capture: true })
      document.removeEventListener('pointerover', looked)
    },
  }
}
