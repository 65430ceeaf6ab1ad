import { figureAt } from '../../support/figure-at.ts'
import { clearSettings, expect, tabIn, test } from '../../support/firefox.ts'
import { cardText, hasCard, isMarked } from '../../support/in-page.ts'

test('the popup lists the open article, and a language chosen in the options changes everything at once', async ({
  tab: article,
  site,
  extensionPage,
}) => {
  await article.goto(site('story'))
  await article.waitForFunction(isMarked)
  const options = await extensionPage('options.html')
  const popup = await extensionPage(`popup.html?tab=${await tabIn(options, article.url())}`)
  const shown = () => popup.$eval('[data-testid=popup]', (element) => element.textContent ?? '')
  await popup.waitForSelector('[data-testid=row]')
  for (const answer of ['200억원', '57%', '월드베스트 LLM', '정보통신산업진흥원'])
    expect(await shown()).toContain(answer)
  expect(await popup.$eval('footer', (element) => element.textContent)).toMatch(/[가-힣]/)

  await options.click('input[value="en"]')
  await expect.poll(() => options.$eval('h1', (element) => element.textContent)).not.toMatch(/[가-힣]/)
  await expect.poll(() => popup.$eval('footer', (element) => element.textContent)).not.toMatch(/[가-힣]/)
  await article.bringToFront()
  const at = await figureAt(article)
  await expect
    .poll(async () => {
      await article.mouse.click(at.x, at.y)
      return (await article.evaluate(cardText)) ?? ''
    })
    .toMatch(/57%: KRW/)
  await clearSettings(options)
})

test('the card opens by touch, and a tap beside it closes it', async ({ tab: page, site }) => {
  await page.goto(site('story'))
  await page.waitForFunction(isMarked)
  const at = await figureAt(page)
  await page.touchscreen.tap(at.x, at.y)
  await expect.poll(async () => (await page.evaluate(cardText)) ?? '').toContain('57%')
  await page.touchscreen.tap(30, 600)
  await expect.poll(() => page.evaluate(hasCard)).toBe(false)
})

test('a site switched off in the popup loses its marks, says so, and gets them back', async ({
  tab: article,
  site,
  extensionPage,
}) => {
  await article.goto(site('story'))
  await article.waitForFunction(isMarked)
  const ours = await extensionPage('options.html')
  const popup = await extensionPage(`popup.html?tab=${await tabIn(ours, article.url())}`)
  await (await popup.waitForSelector('footer input[type=checkbox]'))?.click()
  await expect.poll(() => popup.$eval('main', (main) => main.textContent ?? '')).toContain('꺼 두었습니다')
  await article.bringToFront()
  await expect.poll(() => article.evaluate(isMarked)).toBe(false)
  await popup.bringToFront()
  await popup.click('.state button')
  await article.bringToFront()
  await expect.poll(() => article.evaluate(isMarked)).toBe(true)
  await clearSettings(ours)
})
