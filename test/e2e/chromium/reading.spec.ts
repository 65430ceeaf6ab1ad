import { expect, test, workers } from '../../support/chromium.ts'
import { figureAt } from '../../support/figure-at.ts'
import { cardText, hasCard, isMarked, markedTexts, outerHtml, unfoldCard } from '../../support/in-page.ts'
import { tabOf } from '../../support/launch.ts'
import { pageSource } from '../../support/pages.ts'

const ANSWERS = ['57%', '60%', '10%']

test('marks figures and agencies and leaves the page as it was', async ({ context, worker, site }) => {
  const page = await context.newPage()
  await page.goto(site('story'))
  const before = await page.evaluate(outerHtml)
  await page.waitForFunction(isMarked)
  const { figures, names } = await page.evaluate(markedTexts)
  expect(figures).toEqual(['200억원', '2000억원', '2000억원', '4000억원', '350억원', '200억원'])
  expect(names).toEqual(
    expect.arrayContaining(['과학기술정보통신부', '한국지능정보사회진흥원', 'NIA', '정보통신산업진흥원', 'NIPA']),
  )
  expect(await page.evaluate(outerHtml)).toBe(before)

  const tabId = await tabOf(worker, page)
  const badge = () =>
    worker.evaluate((tab) => {
      const { chrome } = globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } }
      return chrome.action.getBadgeText({ tabId: tab })
    }, tabId)
  await expect
    .poll(async () => {
      const marked = await page.evaluate(markedTexts)
      return marked.figures.length + marked.names.length - Number(await badge())
    })
    .toBe(0)
  expect(Number(await badge())).toBeGreaterThan(10)
})

test('a card opens by hover, and closed again leaves no trace', async ({ context, worker, site }) => {
  void worker
  const page = await context.newPage()
  await page.goto(site('story'))
  const before = await page.evaluate(outerHtml)
  await page.waitForFunction(isMarked)
  const at = await figureAt(page)
  await page.mouse.move(at.x, at.y)
  await page.waitForFunction(hasCard)
  await page.evaluate(unfoldCard)
  const text = await page.evaluate(cardText)
  for (const answer of ANSWERS) expect(text).toContain(answer)
  expect(text).toContain('÷')
  await page.keyboard.press('Escape')
  await page.waitForFunction(() => document.querySelector('maekrak-card') === null)
  expect(await page.evaluate(outerHtml)).toBe(before)
})

test('a card opens by keyboard, takes the focus and gives it back', async ({ context, worker, site }) => {
  void worker
  const page = await context.newPage()
  await page.goto(site('story'))
  await page.waitForFunction(isMarked)
  await page.evaluate(() => document.querySelector('a')?.focus())
  const focused = await page.evaluate(() => document.activeElement?.outerHTML)
  await expect
    .poll(async () => {
      await page.keyboard.press('Alt+Shift+Period')
      return (await page.evaluate(cardText)) ?? ''
    })
    .toContain('57%')
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('maekrak-card')
  await page.keyboard.press('Escape')
  expect(await page.evaluate(hasCard)).toBe(false)
  expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe(focused)
})

for (const name of ['bank', 'form', 'code'])
  test(`the ${name} page gets no marks and wakes no worker`, async ({ context, site, stopWorker }) => {
    await stopWorker()
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await page.goto(site(name))
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(1500) // an absence: as long as marks take on an article, several times over
    expect(await page.evaluate(isMarked)).toBe(false)
    expect(await workers(session)).toEqual([])
    expect(pageSource(name)).toMatch(/\d+(억|조|만|원)/)
  })

test('answers after its worker was stopped between marking and hovering', async ({ context, site, stopWorker }) => {
  const page = await context.newPage()
  await page.goto(site('story'))
  await page.waitForFunction(isMarked)
  await stopWorker()
  await page.bringToFront()
  const at = await figureAt(page)
  await page.mouse.move(at.x, at.y)
  await expect.poll(() => page.evaluate(cardText)).toContain('57%')
})
