import type { Browser, Page } from 'puppeteer-core'
import { clearSettings, expect, test } from '../../support/firefox.ts'
import { accessibleSidebar, accessibleTree, inWindow } from '../../support/firefox-window.ts'
import { cardText, hasCard, isMarked } from '../../support/in-page.ts'

/** The look-up that the menu or the address bar has opened, once it has answered. */
async function opened(browser: Browser): Promise<Page> {
  const find = async () => {
    for (const page of await browser.pages())
      if (await page.evaluate(() => /\/popup\.html\?.*q=/.test(location.href)).catch(() => false)) return page
    return null
  }
  await expect.poll(async () => (await find()) !== null).toBe(true)
  const page = await find()
  if (!page) throw new Error('The look-up has gone')
  await page.waitForSelector('[data-testid=answers] [data-testid=row]')
  return page
}

const firstAnswer = (page: Page) => page.$eval('[data-testid=answers] [data-testid=row]', (row) => row.textContent)

test('the menu of selected words and the address bar open the look-up with what was asked', async ({
  firefox,
  tab: page,
  site,
}) => {
  await page.goto(site('story'))
  await page.bringToFront()
  const at = await page.evaluate(() => {
    const text = document.querySelector('[dmcf-pid=p3]')?.firstChild
    const start = text?.textContent?.indexOf('정보통신산업진흥원') ?? -1
    if (!text || start < 0) throw new Error('The words are not there')
    getSelection()?.setBaseAndExtent(text, start, text, start + '정보통신산업진흥원'.length)
    const { x, y, width, height } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect()
    return { x: x + width / 2, y: y + height / 2 }
  })
  await page.mouse.click(at.x, at.y, { button: 'right' })
  const menu = "document.getElementById('contentAreaContextMenu')"
  const item = `[...${menu}.querySelectorAll('menuitem')].find(({ id }) => id.includes('lookup') && id.includes('maekrak'))`
  await expect.poll(() => inWindow(firefox, `return ${menu}.state`)).toBe('open')
  expect(await inWindow(firefox, `return ${item}?.label`)).toBe('맥락에서 ‘정보통신산업진흥원’ 찾기')
  await inWindow(firefox, `${menu}.activateItem(${item})`)
  const fromMenu = await opened(firefox)
  expect(await firstAnswer(fromMenu)).toContain('정보통신산업진흥원')
  await fromMenu.close()

  const offered = () =>
    inWindow<string[]>(
      firefox,
      'return (await gURLBar.lastQueryContextPromise)?.results.map(({ payload }) => payload.content ?? "")',
    )
  await page.bringToFront()
  await inWindow(firefox, "gURLBar.search('mk NIPA')")
  await expect.poll(offered).toContain('mk 정보통신산업진흥원')
  await inWindow(firefox, 'gURLBar.handleCommand()')
  const fromBar = await opened(firefox)
  expect(await fromBar.$eval('input[type=search]', (box) => (box as HTMLInputElement).value)).toBe('NIPA')
  expect(await firstAnswer(fromBar)).toContain('정보통신산업진흥원')
  await fromBar.close()
})

test('the sidebar stands beside the article with its list', async ({ firefox, tab: page, site }) => {
  await page.goto(site('story'))
  await page.waitForFunction(isMarked)
  await page.bringToFront()
  await inWindow(
    firefox,
    "await SidebarController.show([...SidebarController.sidebars.keys()].find((id) => id.includes('maekrak')))",
  )
  const names = async () => (await accessibleSidebar(firefox)).map(({ name }) => name).join('\n')
  await expect.poll(names).toContain('국가AI컴퓨팅센터')
  expect(await names()).toContain('57%')
  await inWindow(firefox, 'SidebarController.hide()')
})

async function press(page: Page, key: 'Period' | 'Comma'): Promise<void> {
  for (const modifier of ['Alt', 'Shift'] as const) await page.keyboard.down(modifier)
  await page.keyboard.press(key)
  for (const modifier of ['Shift', 'Alt'] as const) await page.keyboard.up(modifier)
}

for (const [language, names] of [
  [
    'ko',
    ['국가AI컴퓨팅센터 · 200억원의 맥락', '닫기', /^다른 맥락/, '계산 과정', /^출처 \d곳/, '복사·저장·알리기', '닫기'],
  ],
  [
    'en',
    [
      'Context of National AI Computing Center · 200억원',
      'Close',
      /^More context/,
      'How it is worked out',
      /^Sources \(\d\)/,
      'Copy, save, report',
      'Close',
    ],
  ],
] as const)
  test(`by keyboard alone, as the accessibility tree has it: ${language}`, async ({
    firefox,
    tab: page,
    site,
    extensionPage,
  }) => {
    const options = await extensionPage('options.html')
    await options.waitForSelector(`input[value="${language}"]`)
    await options.click(`input[value="${language}"]`)
    await options.waitForFunction((lang) => document.documentElement.lang === lang, {}, language)
    await page.bringToFront()
    await page.goto(site('story'))
    await page.waitForFunction(isMarked)
    await expect
      .poll(async () => {
        await press(page, 'Period')
        return (await page.evaluate(cardText)) ?? ''
      })
      .toContain('57%')
    const [dialog, ...stops] = names
    const tree = async () => (await accessibleTree(firefox)).map(({ role, name }) => `${role} ${name}`)
    await expect.poll(tree).toContain(`dialog ${dialog}`)
    expect(await tree()).toContain(`pushbutton ${stops[0]}`)
    const focused = () =>
      page.evaluate(() => {
        const active = document.querySelector('maekrak-card')?.shadowRoot?.activeElement
        return active?.getAttribute('aria-label') ?? active?.textContent ?? ''
      })
    await expect.poll(focused).toBe(dialog)
    for (const name of stops) {
      await page.keyboard.press('Tab')
      expect(await focused()).toEqual(typeof name === 'string' ? name : expect.stringMatching(name))
    }
    await page.keyboard.press('Escape')
    expect(await page.evaluate(hasCard)).toBe(false)
    await clearSettings(options)
  })
