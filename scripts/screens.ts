import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import type { Lang } from '../lib/wording/lang.ts'
import { launchChromium } from '../test/support/launch.ts'
import { servePages } from '../test/support/pages.ts'
import { contactSheet } from './screens/contact-sheet.ts'
import { rehearse, type Scheme } from './screens/rehearsal.ts'
import { states } from './screens/states.ts'
import { storePictures } from './screens/store.ts'
import { ensureBrowsers, ROOT } from './setup.mjs'

/**
 * Takes docs/screens: every surface in every state, both languages and schemes, and a contact sheet of them all.
 * `npm run screens -- store` takes docs/store/pictures and draws the icons instead, `npm run screens -- popup look-up`
 * only the states whose names begin so.
 */
const LANGS: readonly Lang[] = ['ko', 'en']
const wanted = process.argv.slice(2)
const isWanted = (name: string) => wanted.length === 0 || wanted.some((start) => name.startsWith(start))

ensureBrowsers({ firefox: false })
const folder = join(ROOT, 'docs', 'screens')
mkdirSync(folder, { recursive: true })
const pages = await servePages()
try {
  for (const lang of LANGS) await inBrowser((context) => takeAll(context, lang))
} finally {
  pages.stop()
}

/** A browser of its own, so that what one language's states leave behind is in no picture of the other's. */
async function inBrowser(take: (context: BrowserContext) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'maekrak-screens-'))
  const context = await launchChromium(profile, { deviceScaleFactor: 1.5, viewport: { width: 960, height: 760 } })
  try {
    await take(context)
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  }
}

async function takeAll(context: BrowserContext, lang: Lang): Promise<void> {
  const { stage, setScheme, tidy } = await rehearse(context, lang, pages.url)
  if (wanted.includes('store')) return storePictures(stage, lang, await stage.open('about:blank'))
  const shoot = (page: Page, name: string, scheme: Scheme) =>
    page.screenshot({
      path: join(folder, `${name}-${lang}-${scheme}.png`),
      fullPage: name.startsWith('options') || name.startsWith('welcome'),
    })
  for (const [name, take] of Object.entries(states)) {
    if (!isWanted(name)) continue
    setScheme('light')
    let page = await take(stage)
    await shoot(page, name, 'light')
    setScheme('dark')
    // our own pages follow the system at once; on an article marks and card follow the article, which is read anew
    if (page.url().startsWith('http')) page = await take(stage)
    else await page.emulateMedia({ colorScheme: 'dark' })
    await shoot(page, name, 'dark')
    await tidy()
  }
  if (lang === LANGS.at(-1)) await contactSheet(await stage.open('about:blank'), folder, readdirSync(folder))
}
