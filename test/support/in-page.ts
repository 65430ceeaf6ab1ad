/** Functions that run inside a page; each must stand alone, since only its text gets there. */

/** Texts of the marked figures and names, in the registry's order; empty when nothing is marked. */
export const markedTexts = (): { figures: string[]; names: string[] } => {
  const texts = (name: string) => [...(CSS.highlights.get(name) ?? [])].map((range) => range.toString())
  return { figures: texts('mk-a'), names: texts('mk-n') }
}

export const isMarked = (): boolean => (CSS.highlights.get('mk-a')?.size ?? 0) > 0

export const outerHtml = (): string => document.documentElement.outerHTML

/** Centre of the first marked figure with this text, in CSS pixels of the window, scrolled into view. */
export const centreOf = (text: string): { x: number; y: number } | null => {
  const range = [...(CSS.highlights.get('mk-a') ?? [])].find((candidate) => candidate.toString() === text)
  if (!(range instanceof Range)) return null
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  const { x, y, width, height } = range.getBoundingClientRect()
  return { x: x + width / 2, y: y + height / 2 }
}

export const cardText = (): string | null => {
  const card = document.querySelector('maekrak-card')?.shadowRoot?.querySelector('.card')
  return card instanceof HTMLElement ? card.innerText : null
}

/** The text of an element as a reader sees it. */
export const shownText = (selector: string): string => {
  const element = document.querySelector(selector)
  return element instanceof HTMLElement ? element.innerText : ''
}

/** Opens every fold in the card, so that its whole text is shown. */
export const unfoldCard = (): void => {
  const root = document.querySelector('maekrak-card')?.shadowRoot
  for (const fold of root?.querySelectorAll('details') ?? []) fold.open = true
}

export const hasCard = (): boolean => document.querySelector('maekrak-card') !== null

/** What the reader in the first tab with this address says of its page (run where the extension's API is). */
export const askReader = async (url: string): Promise<unknown> => {
  const api =
    (globalThis as unknown as { browser?: Api; chrome: Api }).browser ??
    (globalThis as unknown as { chrome: Api }).chrome
  interface Api {
    readonly tabs: {
      query(of: object): Promise<{ readonly id?: number; readonly url?: string }[]>
      sendMessage(tab: number, message: object): Promise<unknown>
    }
  }
  const tab = (await api.tabs.query({})).find((candidate) => candidate.url === url)?.id
  if (tab === undefined) return null
  return api.tabs.sendMessage(tab, { maekrak: 'pageState' }).catch(() => null)
}
