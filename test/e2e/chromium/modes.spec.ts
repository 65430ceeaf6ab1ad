import { violations } from '../../support/axe.ts'
import { expect, test } from '../../support/chromium.ts'
import { openArticle, openBeside, openCard } from '../../support/story.ts'

/** Whether the marks are painted: the picture changes when they are taken away. */
async function paints(page: import('@playwright/test').Page): Promise<boolean> {
  const shot = () => page.locator('.article_view').screenshot()
  const marked = await shot()
  await page.evaluate(() => {
    const kept = [...CSS.highlights]
    Object.assign(globalThis, { kept })
    CSS.highlights.clear()
  })
  const bare = await shot()
  await page.evaluate(() => {
    const { kept } = globalThis as unknown as { kept: [string, Highlight][] }
    for (const [name, highlight] of kept) CSS.highlights.set(name, highlight)
  })
  return !marked.equals(bare)
}

test('print shows neither marks nor card; forced colours show both, and axe finds nothing', async ({
  context,
  worker,
  site,
  extension,
}) => {
  const page = await openArticle(context, site('story'))
  expect(await paints(page)).toBe(true)
  await page.emulateMedia({ media: 'print' })
  expect(await paints(page)).toBe(false)
  await page.emulateMedia({ media: 'screen', forcedColors: 'active' })
  expect(await paints(page)).toBe(true)
  await openCard(page)
  const host = page.locator('maekrak-card .card')
  await expect(host).toBeVisible()
  expect(await violations(page, 'maekrak-card'), 'card in forced colours').toEqual([])
  await page.emulateMedia({ media: 'print', forcedColors: 'none' })
  await expect(host).toBeHidden()

  for (const name of ['popup', 'options', 'sidepanel', 'welcome']) {
    const own = await openBeside(context, worker, `${extension}/${name}.html`, page)
    await own.emulateMedia({ forcedColors: 'active' })
    await expect(own.locator('main')).toBeVisible()
    expect(await violations(own), `${name} in forced colours`).toEqual([])
    await own.close()
  }
})

test('at 200 % zoom and 320 px nothing is cut off or wider than the screen, and nothing moves', async ({
  context,
  worker,
  site,
  extension,
}) => {
  const page = await openArticle(context, site('story'))
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const [width, height] of [
    [1000, 700],
    [640, 480], // 1280 × 960 at 200 %
    [500, 350],
    [320, 256], // WCAG 2.2, 1.4.10
  ] as const) {
    await page.setViewportSize({ width, height })
    await openCard(page)
    await page.waitForTimeout(150)
    const box = await page.locator('maekrak-card .card').boundingBox()
    if (!box) throw new Error('The card has no box')
    expect(box.x, `${width}: left`).toBeGreaterThanOrEqual(0)
    expect(box.y, `${width}: top`).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width, `${width}: right`).toBeLessThanOrEqual(width)
    expect(box.y + box.height, `${width}: bottom`).toBeLessThanOrEqual(height)
    const moving = await page.evaluate(() => {
      const root = document.querySelector('maekrak-card')?.shadowRoot
      return [...(root?.querySelectorAll('*') ?? [])].filter((element) => element.getAnimations().length > 0).length
    })
    expect(moving).toBe(0)
    await page.keyboard.press('Escape')
  }
  for (const name of ['popup', 'options', 'sidepanel', 'welcome']) {
    const own = await openBeside(context, worker, `${extension}/${name}.html`, page)
    await own.setViewportSize({ width: 320, height: 480 })
    await expect(own.locator('main')).toBeVisible()
    await own.waitForTimeout(300)
    expect(await own.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(320)
    await own.close()
  }
})
