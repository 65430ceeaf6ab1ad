import type { BrowserContext, CDPSession } from '@playwright/test'

export interface Visit {
  readonly url: string
  /** The page is to be marked. */
  readonly marked: boolean
}

/** What one load of a page cost its main thread. */
export interface Load {
  /** Processor time of the renderer's main thread, ms; unlike time on the clock it doesn't grow with the machine's load. */
  readonly cpu: number
  /** Tasks of more than 50 ms of processor time. */
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
  /** Processor time, µs: what other programs take of the machine is not the page's. */
  readonly tdur?: number
  readonly pid: number
  readonly tid: number
  readonly args?: { readonly name?: string }
}
/** A page without content, on a path at which no script runs. */
export const EMPTY_PATH = '/empty'
/** For what a new process does by itself (ms). */
const STARTED = 200
/** After the load event, for what comes late (ms): the same on every page, since looking for marks would cost it. */
const SETTLE = 1800

async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1000
}

function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser()
  if (!browser) throw new Error('No session with the browser, so no trace')
  return browser.newBrowserCDPSession()
}

/**
 * Loads a page in a new tab and in a process that has shown an empty page of its host, so that neither the process's
 * start nor scripts that are compiled already fall into the figures. With `trace`, counts its long tasks too (tracing
 * itself costs, so not in timed runs).
 */
export async function load(context: BrowserContext, { url, marked }: Visit, trace: boolean): Promise<Load> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable')
  await page.goto(new URL(EMPTY_PATH, url).href, { waitUntil: 'load' })
  await page.waitForTimeout(STARTED)
  const browser = trace ? await browserSession(context) : null
  const events: TraceEvent[] = []
  if (browser) {
    browser.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
    await browser.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'] },
    })
  }
  const before = await threadTime(session)
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(SETTLE)
  const cpu = (await threadTime(session)) - before
  if (cpu <= 0) throw new Error(`${url} was loaded in another process than the empty page`)
  let long = 0
  if (browser) {
    const done = new Promise((resolve) => browser.once('Tracing.tracingComplete', resolve))
    await browser.send('Tracing.end')
    await done
    const main = new Set(
      events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(key),
    )
    const tasks = events.filter((event) => /(?:^|::)RunTask$/.test(event.name) && main.has(key(event)))
    if (tasks.length === 0) throw new Error('The trace holds no tasks')
    long = tasks.filter(({ tdur, dur }) => (tdur ?? dur ?? 0) > 50_000).length
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
  if (marked && seen.marks === 0) throw new Error(`${url} was not marked`)
  return { cpu, long, ...seen }
}

/** Milliseconds from the start of a page's load to the first frame in which it is marked, and to its load event. */
export async function whenMarked(context: BrowserContext, url: string): Promise<{ marked: number; loaded: number }> {
  const page = await context.newPage()
  await page.addInitScript(() => {
    const marked = new Promise((stand) => {
      const look = () => (CSS.highlights.get('mk-a')?.size ? stand(performance.now()) : requestAnimationFrame(look))
      requestAnimationFrame(look)
    })
    Object.assign(globalThis, { marked })
  })
  await page.goto(new URL(EMPTY_PATH, url).href, { waitUntil: 'load' })
  await page.waitForTimeout(STARTED)
  await page.goto(url, { waitUntil: 'load' })
  const times = await page.evaluate(async () => ({
    marked: await (globalThis as unknown as { marked: Promise<number> }).marked,
    loaded: performance.timing.loadEventEnd - performance.timing.navigationStart,
  }))
  await page.close()
  return times
}

const key = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`
