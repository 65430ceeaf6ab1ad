import type { BrowserContext, CDPSession } from '@playwright/test'

/** What one load of a page cost its main thread. */
export interface Load {
  /** All tasks, ms. */
  readonly task: number
  /** Tasks of more than 50 ms. */
  readonly long: number
  /** Sum of layout shifts. */
  readonly shift: number
  /** Elements in the document at the end. */
  readonly elements: number
  readonly marks: number
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly dur?: number
  readonly pid: number
  readonly tid: number
  readonly args?: { readonly name?: string }
}
/** After the load event, for what comes late (ms). */
const SETTLE = 900

async function taskDuration(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

/** Loads a page in a new tab; with `trace`, also counts its long tasks (tracing itself costs, so not in timed runs). */
export async function load(context: BrowserContext, url: string, trace: boolean): Promise<Load> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable')
  const browser = trace ? await context.browser()?.newBrowserCDPSession() : null
  const events: TraceEvent[] = []
  if (browser) {
    browser.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
    await browser.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', '__metadata'] },
    })
  }
  const before = await taskDuration(session)
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(SETTLE)
  const task = (await taskDuration(session)) - before
  let long = 0
  if (browser) {
    const done = new Promise((resolve) => browser.once('Tracing.tracingComplete', resolve))
    await browser.send('Tracing.end')
    await done
    const main = new Set(
      events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(key),
    )
    long = events.filter(
      (event) => event.name === 'RunTask' && main.has(key(event)) && (event.dur ?? 0) > 50_000,
    ).length
    await browser.detach()
  }
  const seen = await page.evaluate(() => ({
    shift: performance
      .getEntriesByType('layout-shift')
      .reduce((sum, entry) => sum + ((entry as { value?: number }).value ?? 0), 0),
    elements: document.getElementsByTagName('*').length,
    marks: CSS.highlights.get('mk-a')?.size ?? 0,
  }))
  await page.close()
  return { task, long, ...seen }
}

const key = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`
