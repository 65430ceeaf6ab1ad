import axe from 'axe-core'
import type { Page } from 'puppeteer-core'
import { clearSettings, expect, tabIn, test } from '../../support/firefox.ts'
import { cardText, centreOf, isMarked, unfoldCard } from '../../support/in-page.ts'

/** What axe finds, one line a violation with the elements it is about. */
async function violations(page: Page, within?: string): Promise<string[]> {
  // evaluated, not added as a script: the extension's own pages allow no inline code
  await page.evaluate(axe.source)
  const { passes, found } = await page.evaluate(async (selector) => {
    interface Axe {
      run(of: unknown): Promise<{ passes: unknown[]; violations: { id: string; nodes: { target: unknown }[] }[] }>
    }
    const loaded = (globalThis as unknown as { axe: Axe }).axe
    const result = await loaded.run(selector ? { include: [[selector]] } : document)
    const lines = result.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`,
    )
    return { passes: result.passes.length, found: lines }
  }, within)
  expect(passes).toBeGreaterThan(3)
  return found
}

const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })

for (const language of ['ko', 'en'] as const)
  test(`axe finds nothing: ${language}`, async ({ tab: article, site, extensionPage }) => {
    const options = await extensionPage('options.html')
    await options.waitForSelector(`input[value="${language}"]`)
    await options.click(`input[value="${language}"]`)
    await options.waitForFunction((lang) => document.documentElement.lang === lang, {}, language)
    await options.waitForSelector('[data-testid=datasets] a')
    await unfold(options)
    expect(await violations(options), 'options').toEqual([])

    await article.goto(site('story'))
    await article.waitForFunction(isMarked)
    const popup = await extensionPage(`popup.html?tab=${await tabIn(options, article.url())}`)
    await popup.waitForSelector('[data-testid=row]')
    await unfold(popup)
    expect(await violations(popup), 'popup').toEqual([])

    await article.bringToFront()
    const at = await article.evaluate(centreOf, '200억원')
    if (at === null) throw new Error('200억원 is not marked')
    await article.mouse.click(at.x, at.y)
    await expect.poll(() => article.evaluate(cardText)).toMatch(/57 ?%/)
    await article.evaluate(unfoldCard)
    expect(await violations(article, 'maekrak-card'), 'card').toEqual([])
    await clearSettings(options)
  })
