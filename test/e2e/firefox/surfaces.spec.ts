import { figureAt } from '../../support/figure-at.ts'
import { clearSettings, expect, tabIn, test } from '../../support/firefox.ts'
import { cardText, hasCard, isMarked } from '../../support/in-page.ts'

test('the first-run page shows it on an example', async ({ extensionPage }) => {
  const page = await extensionPage('welcome.html')
  await page.waitForFunction(() => document.querySelector('.beside')?.textContent?.includes('57%'))
  await page.evaluate(() => {
    const marks = [...document.querySelectorAll<HTMLElement>('button.mark')]
    marks.find(({ textContent }) => textContent === '4000억원')?.click()
  })
  await page.waitForFunction(() => document.querySelector('.beside')?.textContent?.includes('4,000억 원'))
})

test('look-up understands abbreviations, initial consonants, spacing, English and amounts', async ({
  extensionPage,
}) => {
  const popup = await extensionPage('popup.html')
  await popup.waitForSelector('input[type=search]')
  for (const [query, answer] of [
    ['NIPA', '정보통신산업진흥원'],
    ['ㅈㅂㅌㅅㅅㅇㅈㅎㅇ', '정보통신산업진흥원'],
    ['국가 AI 컴퓨팅 센터', '국가AI컴퓨팅센터'],
    ['ministry of science', '과학기술정보통신부'],
    ['200억 / 6년', '한 해 약 33억 3,000만 원'],
  ] as const) {
    await popup.$eval('input[type=search]', (input) => {
      if (input instanceof HTMLInputElement) input.select()
    })
    await popup.type('input[type=search]', query)
    await popup.waitForFunction(
      (text) => document.querySelector('[data-testid=answers] [data-testid=row]')?.textContent?.includes(text),
      {},
      answer,
    )
  }
})

test('theme and marks chosen in the options show at once, and the sidebar lists the article', async ({
  tab: article,
  site,
  extensionPage,
}) => {
  await article.goto(site('story'))
  await article.waitForFunction(isMarked)
  const options = await extensionPage('options.html')
  const background = () => options.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await background()
  await options.click('input[name=theme][value=dark]')
  await expect.poll(background).not.toBe(light)
  await options.click('input[name=marks][value=background]')
  const sheet = () =>
    article.evaluate(() => document.adoptedStyleSheets.flatMap((s) => [...s.cssRules].map((r) => r.cssText)).join())
  await expect.poll(sheet).toMatch(/mk-a\) \{\s*background-color/)
  const panel = await extensionPage(`sidepanel.html?tab=${await tabIn(options, article.url())}`)
  await panel.waitForSelector('[data-testid=row]')
  await panel.click('.history summary')
  await panel.waitForSelector('.timeline time')
  await clearSettings(options)
})

test('on a phone’s screen the card is a sheet no wider than it; print has neither marks nor card', async ({
  tab: page,
  site,
}) => {
  await page.setViewport({ width: 360, height: 720 })
  await page.goto(site('story'))
  await page.waitForFunction(isMarked)
  const at = await figureAt(page)
  await page.touchscreen.tap(at.x, at.y)
  await expect.poll(async () => (await page.evaluate(cardText)) ?? '').toContain('57%')
  const box = await page.evaluate(() => {
    const card = document.querySelector('maekrak-card')?.shadowRoot?.querySelector('.card')
    const { left, right, bottom } = card?.getBoundingClientRect() ?? new DOMRect()
    return { left, right, gap: innerHeight - bottom }
  })
  expect(box.left).toBeGreaterThanOrEqual(0)
  expect(box.right).toBeLessThanOrEqual(360)
  expect(Math.abs(box.gap)).toBeLessThan(2)
  const rules = await page.evaluate(() =>
    document.adoptedStyleSheets.flatMap((s) => [...s.cssRules].map((r) => r.cssText)),
  )
  expect(
    rules.filter((rule) => rule.includes('::highlight') && !/^@media (not print|\(forced-colors)/.test(rule)),
  ).toEqual([])
  await page.keyboard.press('Escape')
  expect(await page.evaluate(hasCard)).toBe(false)
})
