import { browser } from 'wxt/browser'

interface Sidebar {
  readonly sidebarAction?: { open(): Promise<void> }
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> }
}

/** Whether this browser has a side panel (Chrome, Edge) or sidebar (Firefox); phones have neither. */
export const hasPanel = (): boolean => {
  const { sidebarAction, sidePanel } = browser as unknown as Sidebar
  return Boolean(sidebarAction?.open ?? sidePanel?.open)
}

/** Opens it beside the page. Both browsers ask that this be called at once in the handler of a click or key. */
export function openPanel(windowId: number): Promise<void> {
  const { sidebarAction, sidePanel } = browser as unknown as Sidebar
  if (sidePanel?.open) return sidePanel.open({ windowId })
  return sidebarAction?.open() ?? Promise.resolve()
}
