import { browser } from 'wxt/browser'
import { t } from '../wording/interface.ts'
import { openLookup } from './open-lookup.ts'
import { languageOf, readSettings, watchSettings } from './settings.ts'

const ID = 'lookup'

/** Puts the entry into the menu of selected text; may run again, and gives the entry the language of now. */
async function placeEntry(): Promise<void> {
  const title = t(languageOf(await readSettings()), 'menuLookup')
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({ id: ID, title, contexts: ['selection'] }, () => void browser.runtime.lastError)
}

/** The menu of selected text. Android's Firefox has none. */
export function listenToMenu(): void {
  if (!browser.contextMenus) return
  browser.runtime.onInstalled.addListener(() => void placeEntry())
  watchSettings(() => void placeEntry())
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === ID && selectionText) void openLookup(selectionText)
  })
}
