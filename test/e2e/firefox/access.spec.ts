import type { Page } from 'puppeteer-core'
import { violations } from '../../support/axe-firefox.ts'
import { figureAt } from '../../support/figure-at.ts'
import { clearSettings, expect, tabIn, test } from '../../support/firefox.ts'
import { cardText, isMarked, unfoldCard } from '../../support/in-page.ts'

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
    const at = await figureAt(article)
    await article.mouse.click(at.x, at.y)
    await expect.poll(() => article.evaluate(cardText)).toMatch(/57 ?%/)
    await article.evaluate(unfoldCard)
    expect(await violations(article, 'maekrak-card'), 'card').toEqual([])
    await clearSettings(options)
  })
