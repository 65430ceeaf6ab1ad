import { centreOf } from './in-page.ts'

/** A page of Playwright's or Puppeteer's. */
interface Page {
  evaluate(run: typeof centreOf, figure: string): Promise<ReturnType<typeof centreOf>>
}

/** Where the pointer meets a marked figure; the page is scrolled to it. Throws where it isn't marked. */
export async function figureAt(page: Page, figure = '200억원'): Promise<{ x: number; y: number }> {
  const at = await page.evaluate(centreOf, figure)
  if (at === null) throw new Error(`${figure} is not marked`)
  return at
}
