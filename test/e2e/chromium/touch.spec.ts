import { expect, test } from '../../support/chromium.ts'
import { figureAt } from '../../support/figure-at.ts'
import { cardText, hasCard, isMarked, markedTexts } from '../../support/in-page.ts'

test('a card opens by touch on a phone, as a sheet from the lower edge', async ({ context, worker, site }) => {
  void worker
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: 390,
    height: 800,
    deviceScaleFactor: 2,
    mobile: true,
  })
  await page.goto(site('story'))
  await page.waitForFunction(isMarked)
  const at = await figureAt(page)
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await expect.poll(() => page.evaluate(cardText)).toContain('57%')
  const box = await page.evaluate(() => {
    const card = document.querySelector('maekrak-card')?.shadowRoot?.querySelector('.card')
    const { left, right, bottom } = card?.getBoundingClientRect() ?? new DOMRect()
    return { left, right, gap: innerHeight - bottom }
  })
  expect(box.left).toBeGreaterThanOrEqual(0)
  expect(box.right).toBeLessThanOrEqual(390)
  expect(box.gap).toBeLessThan(12)
  // a tap beside the card closes it
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: 200, y: 20 }] })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await expect.poll(() => page.evaluate(hasCard)).toBe(false)
})

test('marks come back on a page that clears them, and text added later is marked', async ({
  context,
  worker,
  site,
}) => {
  void worker
  const page = await context.newPage()
  await page.goto(site('story'))
  // the worker's answer brings the programmes; only then are the marks those that come back
  await expect.poll(async () => (await page.evaluate(markedTexts)).names).toContain('국가AI컴퓨팅센터')
  const before = await page.evaluate(markedTexts)
  await page.evaluate(() => CSS.highlights.clear())
  expect(await page.evaluate(isMarked)).toBe(false)
  await page.mouse.move(400, 300)
  await page.mouse.move(420, 320)
  await expect.poll(() => page.evaluate(isMarked)).toBe(true)
  expect(await page.evaluate(markedTexts)).toEqual(before)

  await page.evaluate(() => {
    const added = document.createElement('p')
    added.textContent = '여기에 33억원을 더 쓴다.'
    document.querySelector('.article_view section')?.append(added)
  })
  await expect.poll(async () => (await page.evaluate(markedTexts)).figures).toEqual([...before.figures, '33억원'])
})
