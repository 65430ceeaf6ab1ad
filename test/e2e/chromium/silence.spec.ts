import { expect, test } from '../../support/chromium.ts'
import { figureAt } from '../../support/figure-at.ts'
import { cardText, isMarked } from '../../support/in-page.ts'

const ARTICLES = ['story', 'budget', 'region']
const QUESTIONS = ['국가AI컴퓨팅센터', 'NIPA', '기획재정부', '월드베스트 LLM', '아무것도 아닌 말']

test('nothing leaves while three articles are read and five look-ups are made', async ({
  context,
  stopWorker,
  extension,
  site,
}) => {
  await stopWorker() // so that its next start, with all that it reads, is in the record
  const seen: string[] = []
  context.on('request', (request) => seen.push(request.url()))
  const page = await context.newPage()
  for (const name of ARTICLES) {
    await page.goto(site(name))
    await page.waitForFunction(isMarked)
    const first = await page.evaluate(() => [...(CSS.highlights.get('mk-a') ?? [])][0]?.toString() ?? '')
    const at = await figureAt(page, first)
    await page.mouse.click(at.x, at.y)
    await expect.poll(() => page.evaluate(cardText)).toContain(first)
    await page.keyboard.press('Escape')
  }
  const popup = await context.newPage()
  await popup.goto(`${extension}/popup.html`)
  for (const question of QUESTIONS) {
    await popup.getByRole('searchbox').fill(question)
    await popup.waitForTimeout(500) // an absence: long enough for anything that an answer would have asked for
  }
  // the control: the recorder does hear what a page and what the worker ask for
  const worker = context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'))
  await worker.evaluate((url) => fetch(url).catch(() => {}), `${site('story')}&control=worker`)
  await page.evaluate((url) => fetch(url), `${site('story')}&control=page`)
  for (const who of ['worker', 'page'])
    await expect.poll(() => seen.some((url) => url.endsWith(`control=${who}`)), who).toBe(true)

  // the browser itself asks each host for its icon
  const asked = new Set([...ARTICLES.map(site), new URL('/favicon.ico', site('story')).href])
  const elsewhere = seen.filter(
    (url) => !asked.has(url) && !url.startsWith(`${extension}/`) && !url.includes('control='),
  )
  expect(elsewhere).toEqual([])
  for (const name of ARTICLES) expect(seen).toContain(site(name))
})
