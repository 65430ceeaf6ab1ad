import { browser } from 'wxt/browser'
import { t } from '../wording/interface.ts'
import { cardsFor } from './cards.ts'
import { openLookup } from './open-lookup.ts'
import { languageOf, readSettings } from './settings.ts'

const MOST = 5
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Chrome takes descriptions for XML, Firefox for plain text. */
const plain = (text: string) =>
  import.meta.env.FIREFOX ? text : text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)

interface Suggestion {
  readonly content: string
  readonly description: string
}

/** What the address bar offers under "mk" for a query: names with a line on each. */
async function suggestions(query: string): Promise<Suggestion[]> {
  const cards = await cardsFor(query, languageOf(await readSettings()), MOST)
  return cards.map(({ name, summary }) => ({ content: name, description: plain(summary) }))
}

/** The address bar's keyword. Android's Firefox has none. */
export function listenToOmnibox(): void {
  if (!browser.omnibox) return
  browser.omnibox.onInputStarted.addListener(async () => {
    browser.omnibox.setDefaultSuggestion({ description: plain(t(languageOf(await readSettings()), 'omniboxHint')) })
  })
  browser.omnibox.onInputChanged.addListener((query, suggest) => {
    suggestions(query).then(suggest, () => suggest([]))
  })
  browser.omnibox.onInputEntered.addListener((query) => void openLookup(query))
}
