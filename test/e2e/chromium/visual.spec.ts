import type { BrowserContext, Page } from '@playwright/test'
import type { Annotation } from '../../../lib/annotate/annotation.ts'
import type { Lang } from '../../../lib/wording/lang.ts'
import { fixedAnnotation } from '../../support/annotation.ts'
import { expect, test } from '../../support/chromium.ts'
import { figureAt } from '../../support/figure-at.ts'
import { answerAlways, speak } from '../../support/fixed-answers.ts'
import { cardText, isMarked } from '../../support/in-page.ts'
import { pageSource } from '../../support/pages.ts'

/**
 * Letters are drawn a little otherwise by each version of a browser and of a font; a moved line or a lost colour is more
 * than this. The last test of this file holds that it is.
 */
const LIKE = { maxDiffPixelRatio: 0.004, threshold: 0.2 }
const SCHEMES = ['light', 'dark'] as const
const LANGS: readonly Lang[] = ['ko', 'en']

const openOwn =
  (context: BrowserContext, extension: string, lang: Lang) => async (name: string, width: number, height: number) => {
    const page = await context.newPage()
    await answerAlways(page, lang)
    await page.setViewportSize({ width, height })
    await page.goto(`${extension}/${name}.html`)
    return page
  }

/** Compares a page with its picture in both schemes, with the focus on nothing. */
async function compare(page: Page, name: string): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme })
    await expect.soft(page).toHaveScreenshot(`${name}-${colorScheme}.png`, LIKE)
  }
}

for (const lang of LANGS) {
  test(`popup, card, panel, options and first page look as they did: ${lang}`, async ({
    context,
    worker,
    extension,
  }) => {
    await speak(worker, lang)
    const open = openOwn(context, extension, lang)
    const popup = await open('popup', 360, 560)
    const first = popup.getByTestId('row').first()
    await expect(first).toBeVisible()
    await compare(popup, `popup-${lang}`)
    await first.locator('summary').first().click()
    await expect(first.locator('.context svg')).toBeVisible()
    for (const fold of await first.locator('.context > details > summary').all()) await fold.click()
    await popup.addStyleTag({ content: '.popup main { max-height: none }' })
    await popup.setViewportSize({ width: 360, height: 1500 })
    await compare(popup, `working-${lang}`)

    const panel = await open('sidepanel', 400, 700)
    await expect(panel.locator('.row.here').first()).toBeVisible()
    await compare(panel, `panel-${lang}`)

    const options = await open('options', 900, 1700)
    await expect(options.getByTestId('datasets')).toContainText('4,444')
    await compare(options, `options-${lang}`)

    const welcome = await open('welcome', 720, 900)
    await expect(welcome.locator('.beside svg')).toBeVisible()
    await compare(welcome, `welcome-${lang}`)
  })

  test(`marks and the card on a page look as they did: ${lang}`, async ({ context, worker, site }) => {
    await speak(worker, lang)
    const annotation = fixedAnnotation(lang)
    // the worker's own answer comes later than one that is there at once, and the first is taken
    await worker.evaluate((values) => {
      type Listener = (message: { maekrak?: string }, sender: unknown, reply: (of: object) => void) => void
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { onMessage: { addListener(listener: Listener): void } } }
      }
      chrome.runtime.onMessage.addListener(({ maekrak }, _, reply) => {
        if (maekrak === 'find' || maekrak === 'read') reply({ value: values[maekrak] })
      })
    }, answersOf(annotation))
    const url = site('fixed')
    await context.route(/page=fixed/, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: articleOf(annotation.text) }),
    )
    for (const colorScheme of SCHEMES) {
      const page = await context.newPage()
      await page.setViewportSize({ width: 720, height: 640 })
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(url)
      await page.waitForFunction(isMarked)
      await page.bringToFront()
      const at = await figureAt(page)
      await page.mouse.move(at.x, at.y)
      await expect.poll(() => page.evaluate(cardText)).toContain('60%')
      await expect(page.locator('maekrak-card svg.picture')).toBeVisible()
      await expect.soft(page).toHaveScreenshot(`card-${lang}-${colorScheme}.png`, LIKE)
      await page.close()
    }
  })
}

/** What the worker answers a page, by question. */
const answersOf = (annotation: Annotation) => ({
  find: annotation.mentions.flatMap(({ kind, start, end }) => (kind === 'period' ? [] : [{ kind, start, end }])),
  read: JSON.stringify(annotation),
})

/** The story's page with other words in it, and a dark side. */
const articleOf = (text: string) =>
  pageSource('story')
    .replace(/<section[\s\S]*<\/section>/, () => `<section dmcf-sid="s1"><p dmcf-pid="p0">${text}</p></section>`)
    .replace(
      '</style>',
      '@media (prefers-color-scheme: dark) { body { background: #16171a; color: #d8d8da } a { color: #9dc3e6 } }</style>',
    )

test('a line that moves, a colour that is lost and a word that is cut off do not pass for what was', async ({
  context,
  worker,
  extension,
}) => {
  await speak(worker, 'ko')
  for (const content of [
    'body { line-height: 1.62 }',
    ':root { --accent: var(--ink); --faint: var(--ink) }',
    '.name, .short { width: 60%; overflow: hidden; white-space: nowrap }',
  ]) {
    const popup = await openOwn(context, extension, 'ko')('popup', 360, 560)
    await expect(popup.getByTestId('row').first()).toBeVisible()
    await popup.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await expect(popup).toHaveScreenshot('popup-ko-light.png', LIKE)
    await popup.addStyleTag({ content })
    await expect(popup, content).not.toHaveScreenshot('popup-ko-light.png', LIKE)
    await popup.close()
  }
})
