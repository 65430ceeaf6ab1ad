import { type BrowserContext, test as base, type CDPSession, type Worker } from '@playwright/test'
import { extensionOf, launchChromium, workerOf } from './launch.ts'
import { servePages } from './pages.ts'

interface Fixtures {
  readonly context: BrowserContext
  readonly worker: Worker
  readonly extension: string
  /** Ends the extension's worker as the browser does, and says so only when it is really gone. */
  readonly stopWorker: () => Promise<void>
}

export const test = base.extend<Fixtures, { site: (name: string) => string }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern
    async ({}, use) => {
      const { url, stop } = await servePages()
      await use(url)
      stop()
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above
  context: async ({}, use, info) => {
    const context = await launchChromium(info.outputPath('profile'))
    await use(context)
    await context.close()
  },
  worker: async ({ context }, use) => {
    await use(await workerOf(context))
  },
  extension: async ({ worker }, use) => {
    await use(extensionOf(worker))
  },
  stopWorker: async ({ context, worker }, use) => {
    void worker
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await use(() => stopWorkers(session))
  },
})

export const expect = test.expect

/** Ends the extension's workers, and returns only when they are really gone. */
export async function stopWorkers(session: CDPSession): Promise<void> {
  // a worker that is still being installed starts once more by itself, and a page that was asking asks again for
  // some ten seconds, so one call may not do
  await expect
    .poll(
      async () => {
        const running = await workers(session)
        for (const { targetId } of running) await session.send('Target.closeTarget', { targetId }).catch(() => {})
        return running.length
      },
      { timeout: 60_000 },
    )
    .toBe(0)
}

/** The extension's workers that are running now. */
export async function workers(session: CDPSession): Promise<{ readonly targetId: string }[]> {
  const { targetInfos } = await session.send('Target.getTargets')
  return targetInfos.filter(({ type }) => type === 'service_worker')
}
