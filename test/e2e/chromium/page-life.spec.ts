import { expect, test, workers } from '../../support/chromium.ts'
import { askReader, isMarked, markedTexts, outerHtml } from '../../support/in-page.ts'
import { annotationOf } from '../../support/reader-state.ts'
import { sitePage, structures } from '../../support/site-pages.ts'

const daum = structures.find(({ host }) => host === 'v.daum.net')
if (!daum) throw new Error('No structure for v.daum.net')
const ARTICLE = `https://v.daum.net${daum.path}`
const html = sitePage(daum)
const SECOND = '<p>한편 환경부는 하천 정비에 77억원을 더 쓰기로 했다.</p>'

test.beforeEach(async ({ context }) => {
  await context.route(/^https:\/\//, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }))
})

test('a body that is rendered anew, and text that grows, are marked again', async ({ context, worker }) => {
  void worker
  const page = await context.newPage()
  await page.goto(ARTICLE)
  await page.waitForFunction(isMarked)
  await page.evaluate(() => {
    const body = document.querySelector('.article_view')
    body?.replaceWith(body.cloneNode(true))
  })
  const connected = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('mk-a') ?? [])].every((range) => (range as Range).startContainer.isConnected),
    )
  await expect.poll(connected).toBe(true)
  await page.evaluate(
    (more) => document.querySelector('.article_view section')?.insertAdjacentHTML('beforeend', more),
    SECOND,
  )
  await expect.poll(async () => (await page.evaluate(markedTexts)).figures).toContain('77억원')
})

test('an article that a page goes on to without loading is read, and the old marks go', async ({ context, worker }) => {
  const page = await context.newPage()
  await page.goto(ARTICLE)
  await page.waitForFunction(isMarked)
  await page.evaluate((more) => {
    history.pushState(null, '', '/v/20250414090000002')
    const body = document.querySelector('.article_view')
    if (body) body.innerHTML = `<section>${more.repeat(3)}</section>`
  }, SECOND)
  await expect.poll(async () => (await page.evaluate(markedTexts)).figures).toEqual(['77억원', '77억원', '77억원'])
  await expect
    .poll(async () => annotationOf(await worker.evaluate(askReader, page.url()))?.text ?? '')
    .toContain('하천 정비')
  await page.evaluate(() => history.pushState(null, '', '/channel/17/home'))
  await expect.poll(() => page.evaluate(isMarked)).toBe(false)
})

test('of two articles in one page the one at the middle of the window is read, and never both as one', async ({
  context,
  worker,
}) => {
  void worker
  const page = await context.newPage()
  await page.goto(ARTICLE)
  await page.waitForFunction(isMarked)
  await page.evaluate((more) => {
    const first = document.querySelector('.article_view')
    first?.insertAdjacentHTML(
      'afterend',
      `<div style="height: 3000px"></div><div class="article_view"><section>${more.repeat(4)}</section></div><div style="height: 3000px"></div>`,
    )
  }, SECOND)
  await page.waitForTimeout(1500) // the reader notices a second body once the page has been quiet
  await page.evaluate(() => document.querySelectorAll('.article_view')[1]?.scrollIntoView({ block: 'center' }))
  await expect.poll(async () => new Set((await page.evaluate(markedTexts)).figures)).toEqual(new Set(['77억원']))
})

test('marks are there after going on and back', async ({ context, worker }) => {
  void worker
  const page = await context.newPage()
  await page.goto(ARTICLE)
  await page.waitForFunction(isMarked)
  await page.goto('https://elsewhere.example/')
  await page.goBack()
  await page.waitForFunction(isMarked)
})

test('an updated extension leaves no marks behind', async ({ context, worker }) => {
  const page = await context.newPage()
  await page.goto(ARTICLE)
  const before = await page.evaluate(outerHtml)
  await page.waitForFunction(isMarked)
  await worker
    .evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload())
    .catch(() => {})
  await expect
    .poll(async () => {
      await page.mouse.move(50 + Math.random() * 300, 100 + Math.random() * 300)
      return page.evaluate(() => CSS.highlights.size)
    })
    .toBe(0)
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
  expect(await page.evaluate(outerHtml)).toBe(before)
})

test('a page of a listed host that is no article wakes nobody', async ({ context, stopWorker }) => {
  await stopWorker()
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await page.goto('https://v.daum.net/channel/17/home')
  await page.waitForTimeout(1500) // an absence: several times what marks take on an article
  expect(await page.evaluate(isMarked)).toBe(false)
  expect(await workers(session)).toEqual([])
})

test('an article in a frame is read below a page of its own, and never below another’s', async ({
  context,
  worker,
}) => {
  void worker
  const framing = `<!doctype html><html lang="ko"><body><h1>신문</h1><iframe src="${ARTICLE}" width="800" height="600"></iframe></body></html>`
  const frameOf = async (address: string) => {
    await context.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: framing }))
    const page = await context.newPage()
    await page.goto(address)
    const frame = page.frame({ url: ARTICLE })
    if (!frame) throw new Error(`No frame in ${address}`)
    return frame
  }
  const own = await frameOf('https://v.daum.net/framing')
  await own.waitForFunction(isMarked)
  const elsewhere = await frameOf('https://elsewhere.example/framing')
  await elsewhere.page().waitForTimeout(1500) // an absence: several times what marks take on an article
  expect(await elsewhere.evaluate(isMarked)).toBe(false)
})
