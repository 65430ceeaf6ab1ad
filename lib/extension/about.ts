import { browser } from 'wxt/browser'

export const version = (): string => browser.runtime.getManifest().version

/** The address of one of the extension's own pages. */
export const pageOf = (name: 'welcome' | 'popup' | 'options'): string =>
  `${browser.runtime.getURL('/popup.html').replace(/popup\.html$/, '')}${name}.html`
