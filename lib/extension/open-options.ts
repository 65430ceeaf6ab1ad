import { browser } from 'wxt/browser'

/** Opens the options page, in a tab of its own. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage()
