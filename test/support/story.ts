import type { BrowserContext, Page, Worker } from '@playwright/test'
import { figureAt } from './figure-at.ts'
import { cardText, isMarked } from './in-page.ts'
import { tabOf } from './launch.ts'

/** Opens an article of test/pages and waits for its marks. */
export async function openArticle(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(url)
  await page.waitForFunction(isMarked)
  return page
}

/** Opens the card of 200억원 by a click, so that it has the keyboard and stays. */
export async function openCard(page: Page): Promise<void> {
  await page.bringToFront()
  const at = await figureAt(page)
  await page.mouse.click(at.x, at.y)
  await page.waitForFunction(cardText)
}

/** Opens one of the extension's pages on the tab of an article. */
export async function openBeside(
  context: BrowserContext,
  worker: Worker,
  url: string,
  article: Page | null,
): Promise<Page> {
  const page = await context.newPage()
  await page.goto(article ? `${url}?tab=${await tabOf(worker, article)}` : url)
  return page
}
