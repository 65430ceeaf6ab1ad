import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page, Worker } from '@playwright/test'
import { extensionOf, launchChromium, workerOf } from '../test/support/launch.ts'
import { servePages } from '../test/support/pages.ts'
import { contactSheet } from './screens/contact-sheet.ts'
import { states } from './screens/states.ts'
import { storePictures } from './screens/store.ts'
import { ensureBrowsers, ROOT } from './setup.mjs'

/**
 * Takes docs/screens: every surface in every state, both languages and schemes, and a contact sheet of them all.
 * `npm run screens -- store` takes docs/store/pictures instead.
 */
const LANGUAGES = { ko: '한국어', en: 'English' } as const
const SCHEMES = ['light', 'dark'] as const
/** `npm run screens -- popup` takes only the states whose names begin so. */
const wanted = process.argv[2] ?? ''

ensureBrowsers({ firefox: false })
const folder = join(ROOT, 'docs', 'screens')
mkdirSync(folder, { recursive: true })
const profile = mkdtempSync(join(tmpdir(), 'maekrak-screens-'))
const pages = await servePages()
const context = await launchChromium(profile, { deviceScaleFactor: 1.5, viewport: { width: 960, height: 760 } })
try {
  const worker = await workerOf(context)
  if (wanted === 'store') {
    for (const lang of ['ko', 'en'] as const) await takeAll(context, worker, 'light', lang)
  } else {
    for (const scheme of SCHEMES) for (const lang of ['ko', 'en'] as const) await takeAll(context, worker, scheme, lang)
    const sheet = await context.newPage()
    await contactSheet(sheet, folder, readdirSync(folder))
  }
} finally {
  await context.close()
  pages.stop()
  rmSync(profile, { recursive: true, force: true })
}

/** Runs in the page: gives the sample article, which is light, the colours of a dark site before it is read. */
function darkenArticle(): void {
  if (location.protocol !== 'http:') return
  document.addEventListener('DOMContentLoaded', () => {
    const style = document.createElement('style')
    style.textContent = 'body { background: #16171a !important; color: #d8d8da !important } figure { color: #222 }'
    document.head.append(style)
  })
}

async function takeAll(context: BrowserContext, worker: Worker, scheme: 'light' | 'dark', lang: 'ko' | 'en') {
  const extension = extensionOf(worker)
  const opened: Page[] = []
  const open = async (address: string, width = 960, height = 760) => {
    const page = await context.newPage()
    opened.push(page)
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    if (scheme === 'dark') await page.addInitScript(darkenArticle)
    await page.goto(address)
    return page
  }
  const options = await open(`${extension}/options.html`)
  await options.getByLabel(LANGUAGES[lang]).check()
  await options.locator(`html[lang=${lang}]`).waitFor()
  const stage = { open, worker, extension, article: (of: string) => pages.url(of), options }
  if (wanted === 'store') {
    await storePictures(stage, lang, await open('about:blank'))
    for (const page of opened) await page.close()
    return
  }
  for (const [name, take] of Object.entries(states)) {
    if (!name.startsWith(wanted)) continue
    const page = await take(stage)
    const full = name.startsWith('options') || name.startsWith('welcome')
    await page.screenshot({ path: join(folder, `${name}-${lang}-${scheme}.png`), fullPage: full })
    for (const other of opened.splice(1)) await other.close()
  }
  await options.close()
}
