import { figureAt } from '../../support/figure-at.ts'
import { expect, test } from '../../support/firefox.ts'
import { cardText, hasCard, isMarked, markedTexts, outerHtml, unfoldCard } from '../../support/in-page.ts'

test('marks figures and agencies; the card opens by hover and leaves no trace', async ({ tab: page, site }) => {
  await page.goto(site('story'))
  const before = await page.evaluate(outerHtml)
  await page.waitForFunction(isMarked)
  expect((await page.evaluate(markedTexts)).figures).toEqual([
    '200억원',
    '2000억원',
    '2000억원',
    '4000억원',
    '350억원',
    '200억원',
  ])
  const at = await figureAt(page)
  await page.mouse.move(at.x, at.y)
  await page.waitForFunction(hasCard)
  await page.evaluate(unfoldCard)
  const text = await page.evaluate(cardText)
  for (const answer of ['57%', '60%', '10%', '÷']) expect(text).toContain(answer)
  await page.keyboard.press('Escape')
  await page.waitForFunction(() => document.querySelector('maekrak-card') === null)
  expect(await page.evaluate(outerHtml)).toBe(before)
})

test('the card opens by keyboard, takes the focus and gives it back', async ({ tab: page, site }) => {
  await page.goto(site('story'))
  await page.waitForFunction(isMarked)
  await page.evaluate(() => document.querySelector('a')?.focus())
  const focused = await page.evaluate(() => document.activeElement?.outerHTML)
  await expect
    .poll(async () => {
      await page.keyboard.down('Alt')
      await page.keyboard.down('Shift')
      await page.keyboard.press('Period')
      await page.keyboard.up('Shift')
      await page.keyboard.up('Alt')
      return (await page.evaluate(cardText)) ?? ''
    })
    .toContain('57%')
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('maekrak-card')
  await page.keyboard.press('Escape')
  expect(await page.evaluate(hasCard)).toBe(false)
  expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe(focused)
})

for (const name of ['bank', 'form', 'code'])
  test(`the ${name} page gets no marks`, async ({ tab: page, site }) => {
    await page.goto(site(name), { waitUntil: 'networkidle0' })
    await new Promise((resolve) => setTimeout(resolve, 1500)) // an absence: several times what marks take on an article
    expect(await page.evaluate(isMarked)).toBe(false)
  })

test('look-up answers with no article open, and options show the data', async ({ extensionPage }) => {
  const popup = await extensionPage('popup.html')
  await popup.waitForSelector('input[type=search]')
  for (const [query, answer] of [
    ['NIPA', '정보통신산업진흥원'],
    ['국가AI컴퓨팅센터', '2,000억'],
  ] as const) {
    await popup.$eval('input[type=search]', (input) => {
      if (input instanceof HTMLInputElement) input.value = ''
    })
    await popup.type('input[type=search]', query)
    await popup.waitForFunction((text) => document.body.textContent.includes(text), {}, answer)
  }
  const options = await extensionPage('options.html')
  await options.waitForFunction(() => /맥락 기본 자료/.test(document.body.textContent))
})
