import type { Page } from '@playwright/test'
import { violations } from '../../support/axe.ts'
import { expect, test } from '../../support/chromium.ts'
import { figureAt } from '../../support/figure-at.ts'
import { cardText, isMarked, unfoldCard } from '../../support/in-page.ts'
import { tabOf } from '../../support/launch.ts'

const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })

// each language in one scheme: states.spec.ts looks at every state besides
for (const [language, label, scheme] of [
  ['ko', '한국어', 'light'],
  ['en', 'English', 'dark'],
] as const)
  test(`axe finds nothing: ${language}, ${scheme}`, async ({ context, worker, extension, site }) => {
    const look = async (url: string) => {
      const page = await context.newPage()
      await page.emulateMedia({ colorScheme: scheme })
      await page.goto(url)
      return page
    }
    const options = await look(`${extension}/options.html`)
    await options.getByLabel(label).check()
    await expect(options.locator('html')).toHaveAttribute('lang', language)
    await expect(options.getByTestId('datasets').locator('a').first()).toBeAttached()
    await unfold(options)
    expect(await violations(options), 'options').toEqual([])

    const article = await look(site('story'))
    await article.waitForFunction(isMarked)
    const popup = await look(`${extension}/popup.html?tab=${await tabOf(worker, article)}`)
    await expect(popup.getByTestId('row').first()).toBeVisible()
    expect(await violations(popup), 'popup').toEqual([])
    await unfold(popup)
    expect(await violations(popup), 'popup, unfolded').toEqual([])
    await popup.getByRole('searchbox').fill('NIPA')
    await expect(popup.getByTestId('answers').getByTestId('row').first()).toBeVisible()
    await unfold(popup)
    expect(await violations(popup), 'look-up').toEqual([])

    await article.bringToFront()
    const at = await figureAt(article)
    await article.mouse.click(at.x, at.y)
    await expect.poll(() => article.evaluate(cardText)).toMatch(/57 ?%/)
    await article.evaluate(unfoldCard)
    expect(await violations(article, 'maekrak-card'), 'card').toEqual([])
  })
