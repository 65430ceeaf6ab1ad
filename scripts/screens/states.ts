import type { Page, Worker } from '@playwright/test'
import { cardText, centreOf, isMarked, unfoldCard } from '../../test/support/in-page.ts'
import { growTo, tabOf } from '../../test/support/launch.ts'

export interface Stage {
  readonly open: (address: string, width?: number, height?: number) => Promise<Page>
  readonly worker: Worker
  readonly extension: string
  readonly article: (name: string) => string
  /** The options page, open throughout: settings are changed there, as a reader would. */
  readonly options: Page
}

async function marked({ open, article }: Stage, name: string, width = 960, height = 760): Promise<Page> {
  const page = await open(article(name), width, height)
  await page.waitForFunction(isMarked)
  return page
}

async function card(stage: Stage, width = 960, height = 760, how: 'move' | 'click' = 'move'): Promise<Page> {
  const page = await marked(stage, 'story', width, height)
  const at = await page.evaluate(centreOf, '200억원')
  if (at === null) throw new Error('200억원 is not marked on the sample article')
  await page.mouse[how](at.x, at.y)
  await page.waitForFunction(cardText)
  await page.waitForTimeout(150)
  return page
}

async function popup(stage: Stage, of: Page | null, width = 360): Promise<Page> {
  const tab = of && `?tab=${await tabOf(stage.worker, of)}`
  const page = await stage.open(`${stage.extension}/popup.html${tab ?? ''}`, width, 560)
  await page.getByRole('searchbox').waitFor()
  return page
}

async function look(stage: Stage, query: string): Promise<Page> {
  const page = await popup(stage, null)
  await page.getByRole('searchbox').fill(query)
  await page.locator('[data-testid=answers], .state').first().waitFor()
  await page.waitForTimeout(150)
  await growTo(page)
  return page
}

/** Every surface in every state that a reader can meet, by the name of its picture. */
export const states: Readonly<Record<string, (stage: Stage) => Promise<Page>>> = {
  card: (stage) => card(stage),
  'card-phone': (stage) => card(stage, 360, 740, 'click'),
  'card-working': async (stage) => {
    const page = await card(stage, 960, 1400)
    await page.evaluate(unfoldCard)
    await page.waitForTimeout(150)
    return page
  },
  'card-name': async (stage) => {
    const page = await marked(stage, 'story')
    await page.keyboard.press('Alt+Shift+Period')
    await page.waitForFunction(cardText)
    await page.waitForTimeout(150)
    return page
  },
  popup: async (stage) => {
    const page = await popup(stage, await marked(stage, 'story'))
    await page.getByTestId('row').locator('summary').first().click()
    await page.mouse.move(0, 0)
    await page.waitForTimeout(150)
    await growTo(page)
    return page
  },
  'popup-many': async (stage) => {
    const page = await popup(stage, await marked(stage, 'budget'))
    await page.waitForTimeout(150)
    await growTo(page)
    return page
  },
  'popup-narrow': async (stage) => popup(stage, await marked(stage, 'story'), 320),
  'popup-filter': async (stage) => {
    const page = await popup(stage, await marked(stage, 'story'))
    await page.getByRole('searchbox').fill('ㄱㄱ')
    await page.waitForTimeout(300)
    return page
  },
  'popup-not-article': async (stage) => popup(stage, await stage.open(stage.article('form'))),
  'popup-site-off': async (stage) => {
    const article = await marked(stage, 'story')
    const page = await popup(stage, article)
    await page.getByRole('checkbox').uncheck()
    await page.waitForTimeout(200)
    const shown = await popup(stage, article)
    await shown.waitForTimeout(200)
    await page.getByRole('checkbox').check()
    return shown
  },
  'popup-refused': async (stage) => {
    const page = await popup(stage, await stage.open('chrome://version'))
    await page.locator('.state button').click()
    await page.waitForTimeout(200)
    return page
  },
  'look-up-name': (stage) => look(stage, '국가AI컴퓨팅센터'),
  'look-up-amount': (stage) => look(stage, '200억 / 6년'),
  'look-up-none': (stage) => look(stage, '아무것도 아닌 말'),
  panel: async (stage) => {
    const article = await marked(stage, 'story')
    const page = await stage.open(
      `${stage.extension}/sidepanel.html?tab=${await tabOf(stage.worker, article)}`,
      400,
      800,
    )
    await page.getByTestId('row').first().waitFor()
    await page.locator('.history summary').first().click()
    await page.locator('.timeline').first().waitFor()
    return page
  },
  options: async ({ open, extension }) => {
    const page = await open(`${extension}/options.html`)
    await page.getByTestId('datasets').locator('summary').first().waitFor()
    await page.waitForTimeout(200)
    return page
  },
  'options-phone': async ({ open, extension }) => {
    const page = await open(`${extension}/options.html`, 360, 740)
    await page.getByTestId('datasets').locator('summary').first().waitFor()
    return page
  },
  welcome: async ({ open, extension }) => {
    const page = await open(`${extension}/welcome.html`)
    await page.locator('.beside').waitFor()
    await page.waitForTimeout(200)
    return page
  },
  'welcome-phone': async ({ open, extension }) => {
    const page = await open(`${extension}/welcome.html`, 360, 740)
    await page.locator('.beside').waitFor()
    await page.waitForTimeout(200)
    return page
  },
}
