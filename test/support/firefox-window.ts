import type { Browser } from 'puppeteer-core'

/**
 * Firefox's own window: its address bar, menus and accessibility tree, which no page can reach. Through the scope that
 * WebDriver BiDi has for them (`moz:scope`), which Puppeteer does not offer by itself.
 */
interface Bidi {
  send(method: string, of: object): Promise<{ readonly result: unknown }>
}
const bidiOf = (browser: Browser) => (browser as unknown as { readonly connection: Bidi }).connection

/** Runs a function body in the window, with what it may await, and gives back what it returns as JSON carries it. */
export async function inWindow<T>(browser: Browser, body: string): Promise<T> {
  const bidi = bidiOf(browser)
  const { result: tree } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const [window] = (tree as { contexts: { context: string }[] }).contexts
  const { result } = await bidi.send('script.evaluate', {
    expression: `(async () => { ${body} })().then((value) => JSON.stringify(value ?? null))`,
    target: { context: window?.context },
    awaitPromise: true,
  })
  const outcome = result as { type: string; result: { value: string }; exceptionDetails?: { text: string } }
  if (outcome.type !== 'success') throw new Error(outcome.exceptionDetails?.text ?? 'The window did not answer')
  return JSON.parse(outcome.result.value)
}

const WALK = `
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService)
  const found = []
  const walk = (node) => {
    try {
      const role = service.getStringRole(node.role)
      if (!/leaf|marker/.test(role)) found.push({ role, name: node.name ?? '' })
      for (let at = 0; at < node.childCount; at++) walk(node.getChildAt(at))
    } catch {
      // gone from the page while it was looked at
    }
  }`

interface Accessible {
  readonly role: string
  readonly name: string
}

/** The accessibility tree of the tab in front, in the order in which it is read. */
export const accessibleTree = (browser: Browser): Promise<Accessible[]> =>
  inWindow(browser, `${WALK}; walk(service.getAccessibleFor(gBrowser.selectedBrowser)); return found`)

/** The same of the sidebar. */
export const accessibleSidebar = (browser: Browser): Promise<Accessible[]> =>
  inWindow(
    browser,
    `${WALK}; const browser = SidebarController.browser; if (browser) walk(service.getAccessibleFor(browser)); return found`,
  )
