import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { violations } from '../../support/axe.ts'
import { test as base, expect } from '../../support/chromium.ts'
import { openArticle, openCard } from '../../support/story.ts'

/** The story with its marks, and the options beside it. */
const test = base.extend<{ article: Page; options: Page }>({
  article: async ({ context, worker, site }, use) => {
    void worker
    await use(await openArticle(context, site('story')))
  },
  options: async ({ context, extension }, use) => {
    const options = await context.newPage()
    await options.goto(`${extension}/options.html`)
    await use(options)
  },
})

/** What the marks' sheet says of figures; undefined where it marks none. */
const figureRule = (article: Page) =>
  article.evaluate(() => {
    const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
    return /mk-a\) \{([^}]*)/.exec(rules.join())?.[1]
  })

test('theme and marks chosen in the options show at once; a backup brings them back', async ({ article, options }) => {
  const background = () => options.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const cardColour = async () => {
    await openCard(article)
    const colour = await article
      .locator('maekrak-card .card')
      .evaluate((card) => getComputedStyle(card).backgroundColor)
    await article.keyboard.press('Escape')
    return colour
  }
  const light = { page: await background(), card: await cardColour() }
  await options.bringToFront()
  await options.getByLabel('어둡게').check()
  await expect.poll(background).not.toBe(light.page)
  await expect.poll(cardColour).not.toBe(light.card)
  await options.bringToFront()
  await options.getByLabel('옅은 배경').check()
  await expect.poll(() => figureRule(article)).toMatch(/^ background-color/)
  await options.getByLabel('표시하지 않음', { exact: false }).check()
  await expect.poll(() => figureRule(article)).toBeUndefined()

  const saving = options.waitForEvent('download')
  await options.getByRole('button', { name: '설정 내려받기' }).click()
  const file = await (await saving).path()
  expect(JSON.parse(readFileSync(file, 'utf8')).settings).toMatchObject({ theme: 'dark', marks: 'none' })
  await options.getByLabel('점선 밑줄').check()
  const input = options.locator('#backup input[type=file]')
  await input.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"x"}') })
  await expect(options.getByText('설정이 아니거나 망가졌습니다')).toBeVisible()
  await expect(options.getByLabel('점선 밑줄')).toBeChecked()
  await input.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: readFileSync(file) })
  await expect(options.getByLabel('표시하지 않음', { exact: false })).toBeChecked()
  expect(await violations(options)).toEqual([])
  await options.getByRole('button', { name: '되돌리기' }).click()
  await expect(options.getByLabel('점선 밑줄')).toBeChecked()
})

test('a choice that comes while the page changes its text is not lost', async ({ article, options }) => {
  // the page's change is read 400 ms later, just when the choice is being put to use
  for (const [choice, style] of [
    ['실선 밑줄', 'underline 2px rgb'],
    ['옅은 배경', 'background-color'],
    ['점선 밑줄', 'dotted'],
    ['옅은 배경', 'background-color'],
  ] as const) {
    await article.evaluate(() => {
      const line = document.createElement('p')
      line.textContent = '덧붙인 줄이다.'
      document.querySelector('.article_view section')?.append(line)
    })
    await options.waitForTimeout(200)
    await options.getByLabel(choice).check()
    await expect.poll(() => figureRule(article)).toContain(style)
  }
})

test('marks and card take the article’s own dark, while the system is light', async ({ context, worker, site }) => {
  void worker
  const page = await context.newPage()
  await page.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () => {
      document.body.style.cssText = 'background: #16171a; color: #dddddd'
    }),
  )
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(site('story'))
  await page.waitForFunction(() => (CSS.highlights.get('mk-a')?.size ?? 0) > 0)
  await openCard(page)
  const [red = 255] = await page
    .locator('maekrak-card .card')
    .evaluate((card) => getComputedStyle(card).backgroundColor.match(/\d+/g)?.map(Number) ?? [])
  expect(red).toBeLessThan(80)
})
