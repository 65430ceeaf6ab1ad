import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { datasetText } from '../../../lib/datasets/file.ts'
import { madeDataset } from '../../../test/support/dataset-fixture.ts'
import { answering, beside, marked, SETTLE, type Stage, type States } from '../stage.ts'

const HEIGHT = 800
/** A made dataset, as a file that a reader might choose. */
const SIZE = 40

async function panel(stage: Stage, article: string, width = 400, value?: unknown): Promise<Page> {
  const before = value === undefined ? {} : { before: answering({ pageState: { value } }) }
  const page = await beside(stage, 'sidepanel', await marked(stage, article), { width, height: HEIGHT, ...before })
  await page.waitForTimeout(2 * SETTLE)
  return page
}

const panelStates: States = {
  async panel(stage) {
    const page = await panel(stage, 'story')
    await page.locator('.history summary').first().click()
    await page.locator('.timeline').first().waitFor()
    return page
  },
  'panel-320': (stage) => panel(stage, 'story', 320),
  'panel-many': (stage) => panel(stage, 'budget'),
  'panel-loading': (stage) => panel(stage, 'story', 400, { reason: 'loading' }),
  'panel-empty': (stage) =>
    panel(stage, 'story', 400, { annotation: JSON.stringify({ mentions: [], contexts: [], text: '', article: {} }) }),
  'panel-failed': (stage) => panel(stage, 'story', 400, { reason: 'failed' }),
  'panel-not-article': async (stage) =>
    beside(stage, 'sidepanel', await stage.open(stage.article('form')), { width: 400, height: HEIGHT }),
}

async function options({ open, extension }: Stage, width: number): Promise<Page> {
  const page = await open(`${extension}/options.html`, { width, height: HEIGHT })
  await page.getByTestId('datasets').locator('summary').first().waitFor()
  await page.waitForTimeout(SETTLE)
  return page
}

/** The options with a file chosen in them. */
async function chosen(stage: Stage, text: string): Promise<Page> {
  const file = join(tmpdir(), 'made.json')
  writeFileSync(file, text)
  const page = await options(stage, 960)
  await page.locator('#choose-dataset').setInputFiles(file)
  await page.locator('[data-testid=shown], [data-testid=refusal]').first().waitFor()
  return page
}

const optionsStates: States = {
  options: (stage) => options(stage, 960),
  'options-320': (stage) => options(stage, 320),
  'options-360': (stage) => options(stage, 360),
  'options-768': (stage) => options(stage, 768),
  'options-1440': (stage) => options(stage, 1440),
  'options-loading': ({ open, extension }) =>
    open(`${extension}/options.html`, { height: HEIGHT, before: answering({ datasets: 'never' }) }),
  async 'options-failed'({ open, extension }) {
    const page = await open(`${extension}/options.html`, { height: HEIGHT, before: answering({ datasets: 'refused' }) })
    await page.waitForTimeout(2 * SETTLE)
    return page
  },
  'options-refused': (stage) => chosen(stage, datasetText(madeDataset(SIZE)).replaceAll('"unit":"KRW"', '"unit":"원"')),
  'options-shown': (stage) => chosen(stage, datasetText(madeDataset(SIZE))),
  async 'options-many'(stage) {
    for (const id of ['first', 'second']) {
      const page = await chosen(stage, datasetText(madeDataset(SIZE, '1', { id })))
      await page.getByTestId('shown').locator('button').first().click()
      await page.getByTestId(`dataset-${id}`).waitFor()
      await page.close()
    }
    const page = await options(stage, 960)
    await page.getByTestId('dataset-second').locator('summary').first().click()
    await page.waitForTimeout(SETTLE)
    await page.evaluate(() => scrollTo(0, 0)) // the contents stick to the window
    return page
  },
}

async function welcome({ open, extension }: Stage, width: number): Promise<Page> {
  const page = await open(`${extension}/welcome.html`, { width, height: HEIGHT })
  await page.locator('.beside svg').waitFor()
  await page.waitForTimeout(SETTLE)
  return page
}

const welcomeStates: States = {
  welcome: (stage) => welcome(stage, 960),
  'welcome-320': (stage) => welcome(stage, 320),
  'welcome-360': (stage) => welcome(stage, 360),
  'welcome-1440': (stage) => welcome(stage, 1440),
  'welcome-loading': ({ open, extension }) =>
    open(`${extension}/welcome.html`, { before: answering({ annotate: 'never' }) }),
  async 'welcome-failed'({ open, extension }) {
    const page = await open(`${extension}/welcome.html`, { before: answering({ annotate: 'refused' }) })
    await page.locator('.state').waitFor()
    return page
  },
}

/** The pages that the extension opens in a tab or beside one. */
export const pageStates: States = { ...panelStates, ...optionsStates, ...welcomeStates }
