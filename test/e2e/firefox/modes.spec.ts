import { violations } from '../../support/axe-firefox.ts'
import { figureAt } from '../../support/figure-at.ts'
import { expect, launchFirefox, openPage, tabIn, test } from '../../support/firefox.ts'
import { cardText, hasCard, isMarked } from '../../support/in-page.ts'

const OWN = ['popup', 'options', 'sidepanel', 'welcome']

test('forced colours and reduced motion: marks and card in the system’s colours, nothing moves, axe finds nothing', async ({
  site,
}) => {
  const browser = await launchFirefox({
    prefs: { 'browser.display.document_color_use': 2, 'ui.prefersReducedMotion': 1 },
  })
  try {
    const page = await browser.newPage()
    await page.setViewport({ width: 1000, height: 800 })
    await page.goto(site('story'))
    const modes = () =>
      ['(forced-colors: active)', '(prefers-reduced-motion: reduce)'].map((query) => matchMedia(query).matches)
    expect(await page.evaluate(modes)).toEqual([true, true])
    await page.waitForFunction(isMarked)
    const at = await figureAt(page)
    await page.mouse.click(at.x, at.y)
    await expect.poll(async () => (await page.evaluate(cardText)) ?? '').toContain('57%')
    const card = await page.evaluate(() => {
      const root = document.querySelector('maekrak-card')?.shadowRoot
      const box = root?.querySelector('.card')
      const probe = document.createElement('i')
      probe.style.cssText = 'color: CanvasText; background: Canvas'
      document.body.append(probe)
      const system = getComputedStyle(probe)
      const own = box && getComputedStyle(box)
      const same = own?.color === system.color && own.backgroundColor === system.backgroundColor
      probe.remove()
      const moving = [...(root?.querySelectorAll('*') ?? [])].filter((part) => part.getAnimations().length > 0)
      return { same, moving: moving.length }
    })
    expect(card).toEqual({ same: true, moving: 0 })
    expect(await violations(page, 'maekrak-card'), 'card').toEqual([])
    for (const name of OWN) {
      const own = await openPage(browser, `${name}.html?tab=${await tabOf(browser, page.url())}`)
      await own.waitForSelector('main')
      expect(await violations(own), name).toEqual([])
      await own.close()
    }
  } finally {
    await browser.close()
  }
})

async function tabOf(browser: Awaited<ReturnType<typeof launchFirefox>>, url: string): Promise<number | undefined> {
  const page = await openPage(browser, 'options.html')
  const id = await tabIn(page, url)
  await page.close()
  return id
}

test('at 200 % zoom and 320 px nothing is cut off or wider than the screen', async ({
  tab: page,
  site,
  extensionPage,
}) => {
  await page.goto(site('story'))
  await page.waitForFunction(isMarked)
  for (const [width, height] of [
    [640, 480], // 1280 × 960 at 200 %
    [500, 350],
    [320, 256], // WCAG 2.2, 1.4.10
  ] as const) {
    await page.setViewport({ width, height })
    const at = await figureAt(page)
    await page.mouse.click(at.x, at.y)
    await expect.poll(async () => (await page.evaluate(cardText)) ?? '').toContain('57%')
    const outside = () =>
      page.evaluate(() => {
        const card = document.querySelector('maekrak-card')?.shadowRoot?.querySelector('.card')
        const { left, top, right, bottom } = card?.getBoundingClientRect() ?? new DOMRect(-1)
        return { left: left < 0, top: top < 0, right: right > innerWidth, bottom: bottom > innerHeight }
      })
    await expect.poll(outside, `${width}`).toEqual({ left: false, top: false, right: false, bottom: false })
    await page.keyboard.press('Escape')
    expect(await page.evaluate(hasCard)).toBe(false)
  }
  for (const name of OWN) {
    const own = await extensionPage(`${name}.html`)
    await own.setViewport({ width: 320, height: 480 })
    await own.waitForSelector('main')
    await expect.poll(() => own.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(320)
  }
})
