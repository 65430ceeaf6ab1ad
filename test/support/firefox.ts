import { resolve } from 'node:path'
import { test as base, expect } from '@playwright/test'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { findFirefox } from '../../scripts/setup.mjs'
import { servePages } from './pages.ts'

export const ID = 'maekrak@example.org'
/** Firefox gives a temporary add-on a random host name; this preference fixes it. */
const UUID = '6f0f1d2e-0000-4000-8000-000000000001'
const EXTENSION = resolve(import.meta.dirname, '../../.output/test/firefox-mv3')

/** A host that is no listed one, and leads to this machine. */
export const GRANTED = 'blog.example.org'

interface Launch {
  /** A home folder of its own, with what the system sets for it. */
  readonly home?: string
  /** Preferences beside those that tests need. */
  readonly prefs?: Readonly<Record<string, unknown>>
}

/** Firefox in Korean with the extension, its first-run page closed. */
export async function launchFirefox({ home, prefs = {} }: Launch = {}): Promise<Browser> {
  const executablePath = findFirefox()
  if (!executablePath) throw new Error('No Firefox: node scripts/setup.mjs says how to install it')
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    ...(home && { env: { ...process.env, HOME: home } }),
    // without it BiDi refuses to navigate to moz-extension://
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'intl.locale.requested': 'ko',
      'intl.accept_languages': 'ko-KR,ko',
      'remote.log.truncate': true,
      // the browser's own questions can't be pressed here: what a click asks for is granted
      'extensions.webextOptionalPermissionPrompts': false,
      'network.dns.localDomains': GRANTED,
      ...prefs,
    },
  })
  await browser.installExtension(EXTENSION)
  // A new installation opens the first-run page; a test that is about it opens it for itself. The tab has moved to
  // another process, so that its address has to be asked for in it.
  const welcome = async () => {
    for (const page of await browser.pages())
      if ((await page.evaluate(() => location.pathname).catch(() => '')) === '/welcome.html') return page
    return null
  }
  await expect.poll(async () => (await welcome()) !== null, { timeout: 20_000 }).toBe(true)
  await (await welcome())?.close()
  return browser
}

/** Opens a page of the extension in a tab. */
export async function openPage(firefox: Browser, path: string): Promise<Page> {
  const page = await firefox.newPage()
  // goto never settles for moz-extension:// (the tab moves to another process), so it is not awaited
  page.goto(`moz-extension://${UUID}/${path}`, { timeout: 0 }).catch(() => {})
  const wanted = `/${path.split('?')[0]} complete`
  await expect
    .poll(() =>
      // asked while the tab moves, Firefox answers with an error instead of waiting
      page.evaluate(() => `${location.pathname} ${document.readyState}`).catch(() => ''),
    )
    .toBe(wanted)
  return page
}

interface WorkerFixtures {
  readonly site: (name: string) => string
  readonly firefox: Browser
}
interface Fixtures {
  readonly tab: Page
  /** Opens a page of the extension in a tab. */
  readonly extensionPage: (path: string) => Promise<Page>
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern
    async ({}, use) => {
      const { url, stop } = await servePages()
      await use(url)
      stop()
    },
    { scope: 'worker' },
  ],
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const browser = await launchFirefox()
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  tab: async ({ firefox }, use) => {
    const page = await firefox.newPage()
    await page.setViewport({ width: 1000, height: 800 })
    await use(page)
    await page.close()
  },
  extensionPage: async ({ firefox }, use) => {
    const opened: Page[] = []
    await use(async (path) => {
      const page = await openPage(firefox, path)
      opened.push(page)
      return page
    })
    for (const page of opened) await page.close().catch(() => {})
  },
})

interface Extension {
  readonly tabs: { query(of: object): Promise<{ id?: number; url?: string }[]> }
  readonly storage: { local: { clear(): Promise<void> } }
}

/** Id of the tab with this address, as the extension knows it; `page` is one of the extension's own. */
export const tabIn = (page: Page, url: string): Promise<number | undefined> =>
  page.evaluate(async (address) => {
    const { browser } = globalThis as unknown as { browser: Extension }
    return (await browser.tabs.query({})).find((tab) => tab.url === address)?.id
  }, url)

/** Puts the settings back as they were installed: the tests of one Firefox share them. */
export const clearSettings = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as unknown as { browser: Extension }).browser.storage.local.clear())

export { expect }
