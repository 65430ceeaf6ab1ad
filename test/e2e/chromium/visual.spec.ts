import type { Page } from '@playwright/test'
import { fixedAnnotation } from '../../support/annotation.ts'
import { expect, test } from '../../support/chromium.ts'

/** Letters are drawn a little otherwise by each version of a browser; a moved line or a lost colour is more than this. */
const LIKE = { maxDiffPixelRatio: 0.02, threshold: 0.3 }

/** Lets one of our own pages have the same answer every time, whatever the dataset of the day says. */
const answerAlways = (page: Page) =>
  page.addInitScript((annotation) => {
    const answer = (message: { maekrak: string }) =>
      Promise.resolve(
        message.maekrak === 'pageState'
          ? { value: { annotation: JSON.stringify(annotation) } }
          : message.maekrak === 'annotate'
            ? { value: annotation }
            : message.maekrak === 'inView'
              ? { value: { start: 0, end: 20 } }
              : { value: [] },
      )
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage: unknown }; tabs: { sendMessage: unknown } }
    }
    chrome.runtime.sendMessage = answer
    chrome.tabs.sendMessage = (_tab: number, message: { maekrak: string }) => answer(message)
  }, fixedAnnotation)

test('popup, card, panel and first page look as they did', async ({ context, extension }) => {
  const open = async (name: string, width: number, height: number) => {
    const page = await context.newPage()
    await answerAlways(page)
    await page.setViewportSize({ width, height })
    await page.goto(`${extension}/${name}.html`)
    return page
  }
  const popup = await open('popup', 360, 900)
  const first = popup.getByTestId('row').first()
  await expect(first).toBeVisible()
  await popup.getByRole('searchbox').blur()
  await expect.soft(popup).toHaveScreenshot('popup.png', LIKE)
  await first.locator('summary').first().click()
  await expect(first.locator('.context svg')).toBeVisible()
  for (const fold of ['계산 과정', '복사·저장·알리기']) await first.getByText(fold).click()
  await first.getByText('복사·저장·알리기').blur()
  await popup.addStyleTag({ content: '.popup main { max-height: none }' })
  await popup.setViewportSize({ width: 360, height: 1400 })
  await expect.soft(popup).toHaveScreenshot('card.png', LIKE)
  await popup.emulateMedia({ colorScheme: 'dark' })
  await expect.soft(popup).toHaveScreenshot('card-dark.png', LIKE)

  const panel = await open('sidepanel', 400, 700)
  await expect(panel.locator('.row.here').first()).toBeVisible()
  await panel.getByRole('searchbox').blur()
  await expect.soft(panel).toHaveScreenshot('panel.png', LIKE)

  const welcome = await open('welcome', 720, 900)
  await expect(welcome.locator('.beside svg')).toBeVisible()
  await expect.soft(welcome).toHaveScreenshot('welcome.png', LIKE)
})
