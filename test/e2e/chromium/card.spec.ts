import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { reportAddress } from '../../../scripts/build/report-address.ts'
import { expect, test } from '../../support/chromium.ts'
import { hasCard, unfoldCard } from '../../support/in-page.ts'
import { openArticle, openCard } from '../../support/story.ts'

/** The text of the report: a letter to the address that package.json names, or copied where it names none. */
async function reportOf(card: Locator, copied: () => Promise<string>): Promise<string> {
  const address = reportAddress(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'))
  const link = card.locator('a[href^="mailto:"]')
  await expect(link).toHaveCount(address === '' ? 0 : 1)
  if (address === '') return copied()
  const letter = new URL((await link.getAttribute('href')) ?? '')
  expect(letter.pathname).toBe(address)
  return letter.searchParams.get('body') ?? ''
}

test('the card is copied three ways, saved as a picture, and a mistake is reported by the reader alone', async ({
  context,
  worker,
  site,
}) => {
  void worker
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await openArticle(context, site('story'))
  await openCard(page)
  await page.evaluate(unfoldCard)
  const card = page.locator('maekrak-card')
  const copied = async (name: string) => {
    await card.getByRole('button', { name, exact: true }).click()
    await expect(card.getByText('복사했습니다')).toBeVisible()
    return page.evaluate(() => navigator.clipboard.readText())
  }
  expect(await copied('글로 복사')).toMatch(/57%[\s\S]*200억 원 ÷ 약 350억 원 = 약 57%[\s\S]*https:\/\//)
  expect(await copied('인용으로 복사')).toMatch(/^약 57%: [^\n]*\[[^\n]*, https:\/\/[^\n]*; 맥락\]$/)
  expect(await copied('마크다운으로 복사')).toMatch(/^### [\s\S]*\n1\. \[.*\]\(https:\/\/.*\)/)

  const waiting = page.waitForEvent('download')
  await card.getByRole('button', { name: '그림으로 저장' }).click()
  const file = await waiting
  expect(file.suggestedFilename()).toMatch(/^맥락 국가AI컴퓨팅센터.*\.png$/)
  const png = readFileSync(await file.path())
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.readUInt32BE(16)).toBe(1200) // its width, twice 600 CSS px
  expect(png.length).toBeGreaterThan(20_000) // a blank sheet of that size is some 5 kB

  const report = await reportOf(card, () => copied('틀린 곳 알릴 글 복사'))
  expect(report).toContain('무엇이 틀렸는지')
  expect(report).toContain('57%')
  expect(report).not.toContain('127.0.0.1') // where it was read is not in it
})

test('by keyboard alone: names and order in the accessibility tree, round at the end, out by Escape', async ({
  context,
  worker,
  site,
}) => {
  void worker
  const page = await openArticle(context, site('story'))
  await page.locator('a').first().focus()
  await expect
    .poll(async () => {
      await page.keyboard.press('Alt+Shift+Period')
      return page.evaluate(hasCard)
    })
    .toBe(true)
  const dialog = page.getByRole('dialog')
  for (let step = 0; step < 12 && !(await dialog.getAttribute('aria-label'))?.includes('200억원'); step++)
    await page.keyboard.press('Alt+Shift+Period')
  await expect(dialog).toHaveAccessibleName('국가AI컴퓨팅센터 · 200억원의 맥락')
  await expect(dialog).toHaveAccessibleDescription(/^약 57%/)
  await expect(dialog).toMatchAriaSnapshot(`
    - dialog "국가AI컴퓨팅센터 · 200억원의 맥락":
      - heading "국가AI컴퓨팅센터 · 200억원" [level=2]
      - button "닫기"
      - paragraph: /약 57%/
      - img /2025년부터 2030년까지/
  `)
  const focused = () =>
    page.evaluate(() => {
      const active = document.querySelector('maekrak-card')?.shadowRoot?.activeElement
      return active?.getAttribute('aria-label') ?? active?.textContent ?? null
    })
  await expect.poll(focused).toContain('200억원')
  const order: (string | null)[] = []
  for (let step = 0; step < 6; step++) {
    await page.keyboard.press('Tab')
    order.push(await focused())
  }
  expect(order).toEqual([
    '닫기',
    expect.stringMatching(/^다른 맥락 \d개/),
    '계산 과정',
    expect.stringMatching(/^출처 \d곳/),
    '복사·저장·알리기',
    '닫기',
  ])
  await page.keyboard.press('Escape')
  expect(await page.evaluate(hasCard)).toBe(false)
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a')
})

test('hovering announces the card, and the pointer may travel into it', async ({ context, worker, site }) => {
  void worker
  const page = await openArticle(context, site('story'))
  await openCard(page)
  await page.keyboard.press('Escape')
  const box = await page.evaluate(() => {
    const range = [...(CSS.highlights.get('mk-a') ?? [])][0]
    const { x, y, width, height } = (range as Range).getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  })
  await page.mouse.move(box.x, box.y - 60)
  await page.mouse.move(box.x, box.y)
  await page.waitForFunction(hasCard)
  await expect(page.getByRole('status').filter({ hasText: '약 57%' })).toBeAttached()
  const card = await page.locator('maekrak-card .card').boundingBox()
  if (!card) throw new Error('The card has no box')
  await page.mouse.move(card.x + 40, card.y + 40, { steps: 12 })
  await page.waitForTimeout(700) // an absence: twice as long as a card stays when the pointer has left
  expect(await page.evaluate(hasCard)).toBe(true)
  await page.mouse.move(5, 5)
  await expect.poll(() => page.evaluate(hasCard)).toBe(false)
})
