import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, Page } from '@playwright/test'
import { isMarked } from '../support/in-page.ts'
import { launchChromium } from '../support/launch.ts'
import { sitePage, structures } from '../support/site-pages.ts'
import { printed, type Row } from './report.ts'

/** One tab, for hours: articles one after another, and a page that keeps rewriting itself. Build for tests first. */
const NAVIGATIONS = Number(process.env.MAEKRAK_SOAK_NAVIGATIONS ?? 500)
const MUTATIONS = 5000
const SETTLED = 50

async function heap(session: CDPSession): Promise<number> {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6
}

const mutate = (page: Page) =>
  page.evaluate(async (times) => {
    const body = document.querySelector('p')?.parentElement
    for (let i = 0; i < times; i++) {
      const line = document.createElement('p')
      line.textContent = `속보 ${i}: 예산 ${i}억원`
      body?.append(line)
      if (i >= 20) body?.lastElementChild?.previousElementSibling?.remove()
      if (i % 50 === 0) await new Promise((resolve) => setTimeout(resolve))
    }
  }, MUTATIONS)

async function* soak(): AsyncIterable<Row> {
  const profile = mkdtempSync(join(tmpdir(), 'maekrak-soak-'))
  const context = await launchChromium(profile)
  try {
    await context.route(/^https:\/\//, (route) => {
      const { hostname } = new URL(route.request().url())
      const structure = structures.find(({ host }) => host === hostname)
      return structure
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: sitePage(structure) })
        : route.fulfill({ status: 404, body: '' })
    })
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable')
    let early = 0
    for (let i = 0; i < NAVIGATIONS; i++) {
      const { host, path } = structures[i % structures.length] ?? { host: '', path: '' }
      await page.goto(`https://${host}${path}`)
      await page.waitForFunction(isMarked)
      if (i + 1 === Math.min(SETTLED, NAVIGATIONS)) early = await heap(session)
    }
    await mutate(page)
    await page.waitForFunction(isMarked)
    // the same page again, so that the same things are alive at both ends
    const { host, path } = structures[(SETTLED - 1) % structures.length] ?? { host: '', path: '' }
    await page.goto(`https://${host}${path}`)
    await page.waitForFunction(isMarked)
    yield {
      name: 'heap after collection, at the end',
      unit: 'MB',
      value: await heap(session),
      peer: `after ${Math.min(SETTLED, NAVIGATIONS)} navigations`,
      peerValue: early,
    }
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  }
}

for await (const row of soak()) console.log(printed(row))
