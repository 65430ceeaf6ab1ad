import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { figureAt } from '../test/support/figure-at.ts'
import { cardText, isMarked, shownText, unfoldCard } from '../test/support/in-page.ts'
import { extensionOf, growTo, launchChromium, tabOf, workerOf } from '../test/support/launch.ts'
import { servePages } from '../test/support/pages.ts'
import { ROOT } from './setup.mjs'

/** Opens the extension on the sample article with its card shown; headless: prints the popup's cards and ends. */
const FIGURE = '200억원'

const { values } = parseArgs({ options: { headless: { type: 'boolean', default: false } } })
const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
const headless = values.headless || !display
if (!values.headless && headless) console.error('There is no display here, so this goes on headless.')

const profile = mkdtempSync(join(tmpdir(), 'maekrak-sample-'))
const { url, stop } = await servePages()
const context = await launchChromium(profile, { headless, ...(headless ? {} : { viewport: null }) })
try {
  const worker = await workerOf(context)
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(url('story'))
  await page.waitForFunction(isMarked)
  if (headless) await printCards()
  else {
    await openCard()
    console.error(`The sample article is open at ${page.url()}. Rest the pointer on a marked figure. Ctrl+C ends.`)
    await new Promise<void>((resolve) => {
      context.on('close', () => resolve())
      process.on('SIGINT', () => resolve())
    })
  }

  async function openCard(): Promise<void> {
    const at = await figureAt(page, FIGURE)
    await page.mouse.click(at.x, at.y)
    await page.waitForFunction(cardText)
  }

  async function printCards(): Promise<void> {
    const folder = join(ROOT, '.output', 'sample')
    mkdirSync(folder, { recursive: true })
    await openCard()
    await page.evaluate(unfoldCard)
    await page.screenshot({ path: join(folder, 'card.png') })

    const popup = await context.newPage()
    await popup.goto(`${extensionOf(worker)}/popup.html?tab=${await tabOf(worker, page)}`)
    await popup.getByTestId('row').first().waitFor()
    const unfold = (selector: string) =>
      popup.evaluate((folds) => {
        for (const fold of document.querySelectorAll<HTMLDetailsElement>(folds)) fold.open = true
      }, selector)
    await unfold('li:first-child > details.row, li:first-child > details.row details')
    await growTo(popup)
    await popup.screenshot({ path: join(folder, 'popup.png') })
    await unfold('details')
    console.log('The popup on the sample article (test/pages/story.html), with all that is folded in it:\n')
    console.log(await popup.evaluate(shownText, '[data-testid=popup]'))
    console.log(`\nPictures of the card on the page and of the popup:\n${join(folder, 'card.png')}`)
    console.log(join(folder, 'popup.png'))
  }
} finally {
  await context.close().catch(() => {})
  stop()
  rmSync(profile, { recursive: true, force: true })
}
