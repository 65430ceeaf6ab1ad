import type { BrowserContext, Page, Worker } from '@playwright/test'
import { expect, test, workers } from '../../support/chromium.ts'
import { figureAt } from '../../support/figure-at.ts'
import { cardText, isMarked } from '../../support/in-page.ts'
import { tabOf } from '../../support/launch.ts'

async function openStory(context: BrowserContext, worker: Worker, url: string): Promise<{ page: Page; tab: number }> {
  const page = await context.newPage()
  await page.goto(url)
  await page.waitForFunction(isMarked)
  const tab = await tabOf(worker, page)
  if (tab === undefined) throw new Error('The worker does not know the tab of the article')
  return { page, tab }
}

test('the popup lists the open article, with the same answers as its cards', async ({
  context,
  worker,
  extension,
  site,
}) => {
  const { tab } = await openStory(context, worker, site('story'))
  const popup = await context.newPage()
  await popup.goto(`${extension}/popup.html?tab=${tab}`)
  const row = popup.getByTestId('row').filter({ hasText: '200억원' }).first()
  await row.locator('summary').first().click()
  for (const answer of ['57%', '60%', '10%']) await expect(row).toContainText(answer)
  for (const fold of await popup.getByTestId('popup').locator('section > details').all())
    await fold.locator('summary').click()
  const names = popup.getByRole('listitem').filter({ visible: true })
  await expect(names.filter({ hasText: /^과학기술정보통신부$/ })).toBeVisible()
  await expect(names.filter({ hasText: /^정보통신산업진흥원$/ })).toBeVisible()
})

test('the real popup lists the article of its window', async ({ context, worker, extension, site }) => {
  const { page } = await openStory(context, worker, site('story'))
  await page.bringToFront()
  const session = await context.newCDPSession(page)
  await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } }
    return chrome.action.openPopup()
  })
  // Playwright has no page for a real popup; its text is asked for through the browser
  const target = async () => {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] })
    return targetInfos.find(({ url }) => url === `${extension}/popup.html`)?.targetId
  }
  await expect.poll(target).toBeTruthy()
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: (await target()) ?? '',
    flatten: false,
  })
  let text = ''
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    text = String(JSON.parse(message).result?.result?.value ?? '')
  })
  const expression = "document.querySelector('[data-testid=popup]')?.innerText ?? ''"
  await expect
    .poll(async () => {
      const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression } })
      await session.send('Target.sendMessageToTarget', { sessionId, message })
      return text
    })
    .toContain('200억원')
})

test('look-up answers with no page open, and after the worker was stopped under the open popup', async ({
  context,
  extension,
  stopWorker,
}) => {
  const popup = await context.newPage()
  await popup.goto(`${extension}/popup.html`)
  const box = popup.getByRole('searchbox')
  const first = popup.getByTestId('answers').getByTestId('row').first()
  await expect(box).toBeFocused()
  await box.fill('국가AI컴퓨팅센터')
  await expect(first).toContainText('국가AI컴퓨팅센터')
  await expect(first.locator('a').first()).toHaveAttribute('href', /^https:\/\//)
  await stopWorker()
  const session = await context.newCDPSession(popup)
  expect(await workers(session)).toEqual([])
  await box.fill('NIPA')
  await expect(first).toContainText('정보통신산업진흥원')
})

test('options show the dataset, and a language chosen there changes card, popup and options at once', async ({
  context,
  worker,
  extension,
  site,
}) => {
  const { page, tab } = await openStory(context, worker, site('story'))
  const popup = await context.newPage()
  await popup.goto(`${extension}/popup.html?tab=${tab}`)
  const options = await context.newPage()
  await options.goto(`${extension}/options.html`)
  const datasets = options.getByTestId('datasets')
  await expect(datasets).toContainText(/\d{4}[.-]\d+|\d+\.\d+/)
  await expect(datasets.locator('a').first()).toHaveAttribute('href', /^https:\/\//)
  await expect(options.getByRole('heading', { level: 1 })).toHaveText(/[가-힣]/)
  await expect(popup.getByTestId('row').first()).toBeVisible()

  await options.getByLabel('English').check()
  await expect(options.getByRole('heading', { level: 1 })).not.toHaveText(/[가-힣]/)
  await expect(options.locator('html')).toHaveAttribute('lang', 'en')
  await expect(popup.locator('footer')).not.toContainText(/[가-힣]/)
  await page.bringToFront()
  const at = await figureAt(page)
  await page.mouse.click(at.x, at.y)
  await expect.poll(() => page.evaluate(cardText)).toMatch(/57 ?%/)
  expect(await page.evaluate(cardText)).toMatch(/\b(of|the|year)\b/)
})

test('a site switched off in the popup loses its marks and badge, and gets them back', async ({
  context,
  worker,
  extension,
  site,
}) => {
  const { page, tab } = await openStory(context, worker, site('story'))
  const badge = () =>
    worker.evaluate((tabId) => {
      const { chrome } = globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } }
      return chrome.action.getBadgeText({ tabId })
    }, tab)
  await expect.poll(badge).toMatch(/^\d+$/)
  const popup = await context.newPage()
  await popup.goto(`${extension}/popup.html?tab=${tab}`)
  await popup.getByRole('checkbox').uncheck()
  await expect.poll(() => page.evaluate(isMarked)).toBe(false)
  await expect.poll(badge).toBe('')
  await popup.getByRole('checkbox').check()
  await expect.poll(() => page.evaluate(isMarked)).toBe(true)
  await expect.poll(badge).toMatch(/^\d+$/)
})
