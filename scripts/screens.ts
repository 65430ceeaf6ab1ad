import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cardText, centreOf, isMarked } from '../test/support/in-page.ts'
import { extensionOf, growTo, launchChromium, tabOf, workerOf } from '../test/support/launch.ts'
import { servePages } from '../test/support/pages.ts'
import { ensureBrowsers, ROOT } from './setup.mjs'

/** Takes docs/screens: card, popup and options in both languages and schemes, from the test build of the extension. */
const LANGUAGES = { ko: '한국어', en: 'English' } as const
const SCHEMES = ['light', 'dark'] as const

ensureBrowsers({ firefox: false })
const folder = join(ROOT, 'docs', 'screens')
mkdirSync(folder, { recursive: true })
const profile = mkdtempSync(join(tmpdir(), 'maekrak-screens-'))
const { url, stop } = await servePages()
const context = await launchChromium(profile, { deviceScaleFactor: 2, viewport: { width: 960, height: 760 } })
try {
  const worker = await workerOf(context)
  for (const scheme of SCHEMES)
    for (const [lang, label] of Object.entries(LANGUAGES)) {
      const open = async (address: string) => {
        const page = await context.newPage()
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
        await page.goto(address)
        return page
      }
      const path = (name: string) => join(folder, `${name}-${lang}-${scheme}.png`)

      const options = await open(`${extensionOf(worker)}/options.html`)
      await options.getByLabel(label).check()
      await options.locator(`html[lang=${lang}]`).waitFor()
      await options.getByTestId('datasets').locator('summary').first().click()
      await options.screenshot({ path: path('options') })

      const article = await open(url('story'))
      await article.waitForFunction(isMarked)
      const at = await article.evaluate(centreOf, '200억원')
      if (at === null) throw new Error('200억원 is not marked on the sample article')
      await article.mouse.move(at.x, at.y)
      await article.waitForFunction(cardText)
      await article.screenshot({ path: path('card') })

      const popup = await open(`${extensionOf(worker)}/popup.html?tab=${await tabOf(worker, article)}`)
      await popup.getByTestId('row').locator('summary').first().click()
      await popup.mouse.move(0, 0)
      await growTo(popup)
      await popup.screenshot({ path: path('popup') })
      for (const page of [options, article, popup]) await page.close()
    }
} finally {
  await context.close()
  stop()
  rmSync(profile, { recursive: true, force: true })
}
