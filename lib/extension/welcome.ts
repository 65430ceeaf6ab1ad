import { browser } from 'wxt/browser'
import { pageOf } from './about.ts'

/** The first-run page is shown once, when the extension is installed; an update opens nothing. */
export function listenToInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: pageOf('welcome') })
  })
}
