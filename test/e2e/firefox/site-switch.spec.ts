import type { Page } from 'puppeteer-core'
import { expect, GRANTED, tabIn, test } from '../../support/firefox.ts'
import { isMarked } from '../../support/in-page.ts'

const SWITCH = 'footer input[type=checkbox]'

/** The first grant, by a real click; a popup in a tab isn't told the address of a site that is not granted. */
async function grant(page: Page): Promise<void> {
  await page.evaluate((origin) => {
    interface Permissions {
      request(asked: { origins: string[] }): Promise<boolean>
    }
    const { browser } = globalThis as unknown as { browser: { permissions: Permissions } }
    const button = document.createElement('button')
    button.id = 'ask'
    button.onclick = async () => {
      button.title = String(await browser.permissions.request({ origins: [origin] }))
    }
    document.body.prepend(button)
  }, `*://${GRANTED}/*`)
  await page.click('#ask')
  await page.waitForSelector('#ask[title=true]')
}

const isChecked = (popup: Page) => popup.$eval(SWITCH, (box) => (box as HTMLInputElement).checked)

test('a site is switched on, read by itself, and left again', async ({ tab: page, site, extensionPage }) => {
  const article = site('story').replace('127.0.0.1', GRANTED)
  const reload = async () => {
    await page.bringToFront()
    await page.goto(article)
  }
  await reload()
  await grant(await extensionPage('options.html'))
  const ours = await extensionPage('options.html')
  const popup = await extensionPage(`popup.html?tab=${await tabIn(ours, article)}`)
  await popup.waitForSelector(SWITCH)
  expect(await popup.$eval('footer label', (label) => label.textContent)).toBe('이 사이트에서 항상 읽기')
  expect(await isChecked(popup)).toBe(true)
  await reload()
  await page.waitForFunction(isMarked)

  await popup.bringToFront()
  await popup.click(SWITCH)
  await expect.poll(() => isChecked(popup)).toBe(false)
  await reload()
  await new Promise((settled) => setTimeout(settled, 1000)) // an absence: several times what marks take
  expect(await page.evaluate(isMarked)).toBe(false)

  await popup.bringToFront()
  await popup.click(SWITCH)
  await expect.poll(() => isChecked(popup)).toBe(true)
  await page.bringToFront()
  await page.waitForFunction(isMarked)
})
