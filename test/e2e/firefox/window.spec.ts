import type { Browser, Page } from 'puppeteer-core'
import { expect, test } from '../../support/firefox.ts'
import { accessibleSidebar, inWindow } from '../../support/firefox-window.ts'
import { isMarked } from '../../support/in-page.ts'

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
