import { expect, test } from '../../support/firefox.ts'
import { askReader, markedTexts, outerHtml } from '../../support/in-page.ts'
import { servePages } from '../../support/pages.ts'
import { annotationOf, faultsOf } from '../../support/reader-state.ts'
import { structures } from '../../support/site-pages.ts'

test('every site: the article exactly, title, day and paper, marks on the right characters', async ({
  tab: page,
  extensionPage,
}) => {
  test.setTimeout(300_000)
  const { siteUrl, stop } = await servePages()
  const ours = await extensionPage('popup.html')
  // behind the popup's tab the page would get a frame a second, and each reading waits for one
  await page.bringToFront()
  const faults: string[] = []
  try {
    for (const structure of structures) {
      await page.goto(siteUrl(structure.host, structure.path), { waitUntil: 'domcontentloaded' })
      const before = await page.evaluate(outerHtml)
      const until = Date.now() + 8000
      let annotation = null
      while (!annotation && Date.now() < until) {
        annotation = annotationOf(await ours.evaluate(askReader, page.url()))
        if (!annotation) await new Promise((resolve) => setTimeout(resolve, 100))
      }
      const found = faultsOf(structure, annotation, (await page.evaluate(markedTexts)).figures)
      if ((await page.evaluate(outerHtml)) !== before) found.push('the page was changed')
      faults.push(...found.map((fault) => `${structure.host}: ${fault}`))
    }
  } finally {
    stop()
  }
  expect(faults).toEqual([])
})
