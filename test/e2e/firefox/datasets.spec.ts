import { writeFileSync } from 'node:fs'
import type { ElementHandle, Page } from 'puppeteer-core'
import { datasetText } from '../../../lib/datasets/file.ts'
import { publicKeyOf } from '../../../lib/datasets/signature.ts'
import { madeDataset } from '../../support/dataset-fixture.ts'
import { type DatasetHost, withHost } from '../../support/dataset-host.ts'
import { manifestFor, OTHER_SECRET, PUBLIC, release } from '../../support/dataset-release.ts'
import { test as base, expect } from '../../support/firefox.ts'
import { isMarked } from '../../support/in-page.ts'

const test = base.extend<{ host: DatasetHost }>(withHost)

const SIZE = 60
const ROW = '[data-testid=dataset-made]'
/** How version `step` says the amount of programme 6. */
const amount = (step: number) => `70억 ${step} 원`

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent ?? '').catch(() => '')

/** Clicks the button with this text, once it is there. */
async function press(page: Page, text: string, within = 'body'): Promise<void> {
  const button = await page.waitForSelector(`${within} ::-p-xpath(.//button[normalize-space()="${text}"])`)
  // a real click: the browser lets permissions be asked for from nothing else
  await button?.click()
}

/** What the worker answers, through a popup of its own, about programme 6. */
async function answer(extensionPage: (path: string) => Promise<Page>): Promise<string> {
  const popup = await extensionPage('popup.html')
  await popup.waitForSelector('input[type=search]')
  await popup.type('input[type=search]', '가온누리 6차 시범사업')
  await expect.poll(() => textOf(popup, 'main')).toMatch(/기록 \(1\)|자료에 없습니다/)
  const isMade = () => popup.$$eval('details', (all) => all.every(({ children }) => children.length > 1))
  await expect.poll(isMade).toBe(true) // what is folded is made when idle
  const text = await textOf(popup, 'main')
  await popup.close()
  return text
}

test('import, subscription, delta, another key, confirmation, roll back and removal', async ({
  extensionPage,
  host,
  site,
  tab,
}, info) => {
  test.setTimeout(120_000)
  const options = await extensionPage('options.html')
  await options.waitForSelector('#choose-dataset')

  // a file: shown, then imported, then removed
  const file = info.outputPath('made.json')
  writeFileSync(file, datasetText(madeDataset(SIZE, '9')))
  const chooser = (await options.$('#choose-dataset')) as ElementHandle<HTMLInputElement> | null
  await chooser?.uploadFile(file)
  await expect.poll(() => textOf(options, '[data-testid=shown]')).toContain(`더함 ${SIZE * 2 + 1}`)
  await press(options, '가져오기')
  await expect.poll(() => textOf(options, ROW)).toContain('판 9')
  expect(await answer(extensionPage)).toContain(amount(9))
  await press(options, '지우기', ROW)
  await press(options, '지웁니다', ROW)
  await expect.poll(() => options.$(ROW)).toBeNull()
  expect(await answer(extensionPage)).toContain('자료에 없습니다')

  // a subscription that waits for the reader's word
  await options.type('input[name=address]', await release(host, madeDataset(SIZE, '1')))
  await press(options, '살펴보기')
  await expect.poll(() => textOf(options, '[data-testid=add-dataset]')).toContain(PUBLIC)
  await options.$eval('[data-testid=shown] input[type=checkbox]', (box) => (box as HTMLInputElement).click())
  await press(options, '구독하기')
  await expect.poll(() => textOf(options, ROW)).toContain('판 1')
  expect(await answer(extensionPage)).toContain(amount(1))

  const next = madeDataset(SIZE, '2')
  next.facts.splice(10, SIZE, ...madeDataset(SIZE, '1').facts.slice(10))
  await release(host, next, { before: madeDataset(SIZE, '1') })
  host.requests.length = 0
  await press(options, '지금 확인', ROW)
  await expect.poll(() => textOf(options, '[data-testid=waiting]')).toContain('새 판 2')
  expect(host.requests.map(({ path }) => path.replace(/[0-9a-f]{64}/, '#'))).toEqual([
    '/data/manifest.json',
    '/data/#.delta.json',
  ])
  expect(await answer(extensionPage)).toContain(amount(1))
  await press(options, '2판 쓰기', ROW)
  await expect.poll(() => textOf(options, `${ROW} [data-testid=version]`)).toContain('판 2')
  expect(await answer(extensionPage)).toContain(amount(2))

  // another key is refused and nothing changes
  const stolen = madeDataset(SIZE, '3')
  const manifest = await manifestFor(
    datasetText(stolen),
    stolen,
    { key: await publicKeyOf(OTHER_SECRET) },
    OTHER_SECRET,
  )
  host.put('/data/manifest.json', JSON.stringify(manifest))
  await press(options, '지금 확인', ROW)
  await options.waitForSelector(`${ROW} [data-code=key-changed]`)
  expect(await answer(extensionPage)).toContain(amount(2))

  // back to the first, and out
  await options.$$eval(`${ROW} details`, (folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true
  })
  await press(options, '1판으로 되돌리기', ROW)
  await expect.poll(() => textOf(options, `${ROW} [data-testid=version]`)).toContain('판 1')
  expect(await answer(extensionPage)).toContain(amount(1))
  await press(options, '지우기', ROW)
  await press(options, '지웁니다', ROW)
  await expect.poll(() => options.$(ROW)).toBeNull()
  expect(await answer(extensionPage)).toContain('자료에 없습니다')

  // articles at the same host are read as before: unsubscribing gave nothing back that reading needs
  await tab.bringToFront()
  await tab.goto(site('story'))
  await tab.waitForFunction(isMarked, { timeout: 15_000 })
})
