import type { BrowserContext, Page } from '@playwright/test'
import { expect, test } from '../../support/chromium.ts'
import { isMarked } from '../../support/in-page.ts'
import { tabOf } from '../../support/launch.ts'
import { pageSource } from '../../support/pages.ts'

const HOST = 'blog.example.org'
const PATTERN = `*://${HOST}/*`
const ARTICLE = `https://${HOST}/2025/04/13`

/**
 * Stands in for the browser's own question, which no test can press: what chrome://extensions has let in before is
 * granted without one. The first grant is asked for by the test, since a popup in a tab isn't told the address.
 */
async function grant(context: BrowserContext, extension: string): Promise<void> {
  const page = await context.newPage()
  await page.goto('chrome://extensions')
  await page.evaluate(
    ([id, origin]) => {
      interface DeveloperPrivate {
        addHostPermission(id: string, origin: string): Promise<void>
      }
      const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
      return chrome.developerPrivate.addHostPermission(id, origin)
    },
    [new URL(extension).host, PATTERN] as const,
  )
  await page.goto(`${extension}/options.html`)
  const granted = await page.evaluate((origin) => {
    interface Permissions {
      request(asked: { origins: string[] }): Promise<boolean>
    }
    const { chrome } = globalThis as unknown as { chrome: { permissions: Permissions } }
    return chrome.permissions.request({ origins: [origin] })
  }, PATTERN)
  expect(granted).toBe(true)
  await page.close()
}

const alwaysRead = (popup: Page) => popup.getByRole('checkbox', { name: '이 사이트에서 항상 읽기' })

test('a site is switched on, read by itself, and left again', async ({ context, worker, extension }) => {
  await context.route(`https://${HOST}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageSource('story') }),
  )
  const page = await context.newPage()
  await page.goto(ARTICLE)
  await page.waitForTimeout(800)
  expect(await page.evaluate(isMarked)).toBe(false)

  await grant(context, extension)
  const popup = await context.newPage()
  await popup.goto(`${extension}/popup.html?tab=${await tabOf(worker, page)}`)
  await expect(alwaysRead(popup)).toBeChecked()
  await page.reload()
  await page.waitForFunction(isMarked)

  await alwaysRead(popup).click()
  await expect(alwaysRead(popup)).not.toBeChecked()
  await page.reload()
  await page.waitForTimeout(800)
  expect(await page.evaluate(isMarked)).toBe(false)

  await alwaysRead(popup).click()
  await expect(alwaysRead(popup)).toBeChecked()
  await page.waitForFunction(isMarked)
})

test('mail and banks have no such switch', async ({ context, worker, extension }) => {
  await context.route('https://mail.example.org/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageSource('story') }),
  )
  const page = await context.newPage()
  await page.goto('https://mail.example.org/1')
  const popup = await context.newPage()
  await popup.goto(`${extension}/popup.html?tab=${await tabOf(worker, page)}`)
  await expect(popup.getByRole('button', { name: '설정' })).toBeVisible()
  await expect(popup.getByRole('checkbox')).toHaveCount(0)
})
