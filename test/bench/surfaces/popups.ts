import { median } from '../paired.ts'
import type { Row } from '../report.ts'
import { firstPaint, markedWith, watchFor } from './in-page.ts'
import { type Bench, floored, ROUNDS, slowest } from './rows.ts'

/** How long the popup takes to show anything, and the article's list. */
export async function* popups(ours: Bench, floor: Bench, url: string): AsyncIterable<Row> {
  const article = await ours.page.context().newPage()
  await article.goto(url)
  await article.waitForFunction(markedWith, '국가AI컴퓨팅센터')
  const tab = await ours.page.evaluate(async (address) => {
    interface Tabs {
      readonly tabs: { query(of: object): Promise<{ id?: number; url?: string }[]> }
    }
    const { chrome } = globalThis as unknown as { chrome: Tabs }
    return (await chrome.tabs.query({})).find((each) => each.url === address)?.id
  }, article.url())
  const painted = async (bench: Bench, query: string) => {
    const page = await bench.page.context().newPage()
    await page.addInitScript(watchFor, '[data-testid=row]')
    await bench.stop()
    await page.goto(bench.page.url() + query)
    const paint = await page.evaluate(firstPaint)
    const list =
      query === '' ? 0 : await page.evaluate(() => (globalThis as unknown as { there: Promise<number> }).there)
    await page.close()
    return { paint, list }
  }
  const [first, listed, empty]: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round < ROUNDS; round++) {
    const { paint, list } = await painted(ours, `?tab=${tab}`)
    first.push(paint)
    listed.push(list)
    empty.push((await painted(floor, '')).paint)
  }
  const peer = 'first paint of an empty popup'
  yield floored('popup: first paint, cold worker', median(first), peer, median(empty))
  yield floored('popup: first paint, cold worker, 95th percentile', slowest(first), peer, slowest(empty))
  yield floored('popup: the article’s list is there, cold worker', median(listed), peer, median(empty))
  await article.close()
}
