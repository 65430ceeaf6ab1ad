import { browser } from 'wxt/browser'
import { hasPanel, openPanel } from './open-panel.ts'

/** The browser-wide keys beside the toolbar button's own (`_execute_action`). */
export function listenToCommands(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    // called at once: opening a panel needs the key press that this answers
    if (command === 'open-panel' && hasPanel()) void openPanel(tab?.windowId ?? 0)
  })
}

export interface Shortcut {
  readonly name: string
  /** As the browser writes it; '' where the reader has taken it away or it was taken. */
  readonly keys: string
}

/** The browser-wide keys as they are set now; empty where there are none (phones). */
export async function shortcuts(): Promise<readonly Shortcut[]> {
  const all = (await browser.commands?.getAll()) ?? []
  return all.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }))
}
