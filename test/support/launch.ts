import { resolve } from 'node:path'
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test'
import { findChromium } from '../../scripts/setup.mjs'

/** The build that counts loopback pages as news. */
const EXTENSION = resolve(import.meta.dirname, '../../.output/test/chrome-mv3')

/** Keeps Chromium from asking its own hosts for anything. */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-gpu',
]

type Options = Parameters<typeof chromium.launchPersistentContext>[1] & {
  readonly welcome?: boolean
  readonly again?: boolean
}

/**
 * Chromium in Korean with the extension, on a profile folder of its own; `welcome` keeps the first-run page open, `again`
 * starts it on a profile that has been used.
 */
export async function launchChromium(
  profile: string,
  { welcome = false, again = false, ...options }: Options = {},
): Promise<BrowserContext> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium: npm start says how to install it')
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    locale: 'ko-KR',
    viewport: { width: 1000, height: 800 },
    env: { ...process.env, LANGUAGE: 'ko' },
    args: [...QUIET, `--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`],
    ...options,
  })
  if (again) return context
  // a new profile is a new installation, which opens the first-run page
  const first = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', { predicate: isWelcome }))
  if (!welcome) await first.close()
  return context
}

const isWelcome = (page: Page) => page.url().endsWith('/welcome.html')

/** The extension's worker, once it runs. */
export const workerOf = async (context: BrowserContext): Promise<Worker> =>
  context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))

/** Where the extension's own pages are. */
export const extensionOf = (worker: Worker): string => `chrome-extension://${new URL(worker.url()).host}`

/** Id of the tab of a page, as the extension knows it. */
export const tabOf = (worker: Worker, page: Page): Promise<number | undefined> =>
  worker.evaluate(async (url) => {
    const api = (
      globalThis as unknown as { chrome: { tabs: { query(q: object): Promise<{ id?: number; url?: string }[]> } } }
    ).chrome
    return (await api.tabs.query({})).find((tab) => tab.url === url)?.id
  }, page.url())

/** Gives a popup page the height of all it holds, for a picture that cuts nothing off. */
export async function growTo(popup: Page): Promise<void> {
  await popup.addStyleTag({ content: '.popup main { max-height: none }' })
  await popup.setViewportSize({ width: 360, height: 200 })
  const height = await popup.evaluate(() => document.querySelector('main')?.scrollHeight ?? 0)
  await popup.setViewportSize({ width: 360, height })
}
