import type { Page } from '@playwright/test'
import { growTo } from '../../../test/support/launch.ts'
import { answering, beside, marked, SETTLE, type Stage, type States } from '../stage.ts'

const WIDTH = 360

/** The window takes the popup's own height, as the browser gives it. */
async function fitted(page: Page): Promise<Page> {
  await page.waitForTimeout(SETTLE)
  const { width } = page.viewportSize() ?? { width: WIDTH }
  await page.setViewportSize({ width, height: await page.locator('main').evaluate((main) => main.scrollHeight) })
  return page
}

const popup = (stage: Stage, of: Page | null, width = WIDTH, before?: (page: Page) => Promise<unknown>) =>
  beside(stage, 'popup', of, { width, height: 600, ...(before && { before }) })

async function look(stage: Stage, query: string, before?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await popup(stage, null, WIDTH, before)
  await page.getByRole('searchbox').fill(query)
  await page.locator('[data-testid=answers], .state:not(:has(button))').first().waitFor()
  await page.waitForTimeout(SETTLE)
  await growTo(page)
  return page
}

const none = { mentions: [], contexts: [], text: '', article: {} }
/** The popup on an article whose reader says this of itself. */
const told =
  (value: unknown): States[string] =>
  async (stage) =>
    fitted(await popup(stage, await marked(stage, 'story'), WIDTH, answering({ pageState: { value } })))

/** Runs in the article before it is read: leaves its first paragraph alone. */
function keepFirst(): void {
  document.addEventListener('DOMContentLoaded', () => {
    for (const paragraph of document.querySelectorAll('.article_view p ~ p')) paragraph.remove()
  })
}

/** The popup over each kind of tab, and its look-up. */
export const popupStates: States = {
  async popup(stage) {
    const page = await popup(stage, await marked(stage, 'story'))
    await page.getByTestId('row').locator('summary').first().click()
    await page.mouse.move(0, 0)
    await page.waitForTimeout(SETTLE)
    await growTo(page)
    return page
  },
  'popup-one': async (stage) =>
    fitted(await popup(stage, await marked(stage, 'story', { before: (page) => page.addInitScript(keepFirst) }))),
  'popup-many': async (stage) => fitted(await popup(stage, await marked(stage, 'budget'))),
  'popup-320': async (stage) => fitted(await popup(stage, await marked(stage, 'story'), 320)),
  async 'popup-filter'(stage) {
    const page = await popup(stage, await marked(stage, 'story'))
    await page.getByRole('searchbox').fill('ㄱㄱ')
    await page.waitForTimeout(2 * SETTLE)
    return fitted(page)
  },
  async 'popup-recent'(stage) {
    const page = await popup(stage, null)
    for (const query of ['국가AI컴퓨팅센터', 'NIPA', '3조5천억', '과학기술정보통신부']) {
      await page.getByRole('searchbox').fill(query)
      await page.getByTestId('answers').waitFor()
      await page.waitForTimeout(SETTLE)
      await page.getByRole('searchbox').press('Enter')
      await page.waitForTimeout(SETTLE)
    }
    await page.getByRole('searchbox').fill('')
    stage.after(() => stage.options.locator('#privacy button').click())
    return fitted(page)
  },
  'popup-loading': told({ reason: 'loading' }),
  'popup-empty': told({ annotation: JSON.stringify(none) }),
  'popup-failed': told({ reason: 'failed' }),
  'popup-not-article': async (stage) => fitted(await popup(stage, await stage.open(stage.article('form')))),
  async 'popup-site-off'(stage) {
    const article = await marked(stage, 'story')
    const page = await popup(stage, article)
    await page.getByRole('checkbox').uncheck()
    await page.locator('.state button').waitFor()
    stage.after(() => page.getByRole('checkbox').check())
    return fitted(await popup(stage, article))
  },
  async 'popup-refused'(stage) {
    const page = await popup(stage, await stage.open('chrome://version'))
    await page.locator('.state button').click()
    await page.locator('.state button').waitFor({ state: 'detached' })
    return fitted(page)
  },
  'look-up-name': (stage) => look(stage, '국가AI컴퓨팅센터'),
  'look-up-many': (stage) => look(stage, '센터'),
  'look-up-amount': (stage) => look(stage, '200억 / 6년'),
  'look-up-none': (stage) => look(stage, '아무것도 아닌 말'),
  'look-up-failed': (stage) => look(stage, '국가AI컴퓨팅센터', answering({ lookup: 'refused' })),
}
