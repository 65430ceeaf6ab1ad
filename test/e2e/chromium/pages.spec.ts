import type { BrowserContext, Worker } from '@playwright/test'
import { expect, test } from '../../support/chromium.ts'
import { askReader, markedTexts, outerHtml } from '../../support/in-page.ts'
import { annotationOf, faultsOf } from '../../support/reader-state.ts'
import { type Structure, sitePage, structures } from '../../support/site-pages.ts'

/** Pages that are read side by side in one browser. */
const ABREAST = 4

const urlOf = ({ host, path }: Structure) => `https://${host}${path}`

async function readSite(context: BrowserContext, worker: Worker, structure: Structure): Promise<string[]> {
  const page = await context.newPage()
  try {
    await page.goto(urlOf(structure), { waitUntil: 'domcontentloaded' })
    const before = await page.evaluate(outerHtml)
    await expect
      .poll(async () => annotationOf(await worker.evaluate(askReader, page.url())), { timeout: 8000 })
      .not.toBeNull()
      .catch(() => {})
    const annotation = annotationOf(await worker.evaluate(askReader, page.url()))
    const faults = faultsOf(structure, annotation, (await page.evaluate(markedTexts)).figures)
    if ((await page.evaluate(outerHtml)) !== before) faults.push('the page was changed')
    return faults.map((fault) => `${structure.host}: ${fault}`)
  } finally {
    await page.close()
  }
}

test('every site: the article exactly, title, day and paper, marks on the right characters', async ({
  context,
  worker,
}) => {
  test.setTimeout(240_000)
  await context.route(/^https:\/\//, (route) => {
    const { hostname } = new URL(route.request().url())
    const structure = structures.find(({ host }) => host === hostname)
    return structure && route.request().resourceType() === 'document'
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: sitePage(structure) })
      : route.fulfill({ status: 404, body: '' })
  })
  const left = [...structures]
  const faults: string[] = []
  await Promise.all(
    Array.from({ length: ABREAST }, async () => {
      for (let next = left.shift(); next; next = left.shift()) faults.push(...(await readSite(context, worker, next)))
    }),
  )
  expect(faults).toEqual([])
  expect(structures.length).toBeGreaterThanOrEqual(60)
})
