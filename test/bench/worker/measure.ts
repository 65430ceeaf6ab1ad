import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { findChromium } from '../../../scripts/setup.mjs'
import { median } from '../paired.ts'
import type { Question } from './listen.ts'

/** A running Chromium with one extension, whose worker can be stopped and asked. */
interface Bench {
  readonly page: Page
  ask(message: unknown): Promise<{ readonly ms: number; readonly answer: unknown }>
  stop(): Promise<void>
  close(): Promise<void>
}

/** Starts a Chromium of its own with the extension in a folder; `page` is the extension's page that asks. */
export async function startBench(extension: string, pageName: string): Promise<Bench> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium: npm start says how to install it')
  const profile = mkdtempSync(join(tmpdir(), 'maekrak-bench-'))
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    ...{ executablePath, headless: true, chromiumSandbox: process.getuid?.() !== 0 },
    args: [
      '--no-first-run',
      '--disable-gpu',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const page = await context.newPage()
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/${pageName}`)
  const session = await context.newCDPSession(page)
  const running = async () =>
    (await session.send('Target.getTargets')).targetInfos.filter(({ type }) => type === 'service_worker')
  return {
    page,
    ask: (message) =>
      page.evaluate(async (sent) => {
        const { chrome } = globalThis as unknown as {
          readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } }
        }
        const began = performance.now()
        const answer = await chrome.runtime.sendMessage(sent)
        return { ms: performance.now() - began, answer }
      }, message),
    async stop() {
      for (let left = await running(); left.length > 0; left = await running())
        for (const { targetId } of left) await session.send('Target.closeTarget', { targetId }).catch(() => {})
      // the browser tidies up behind a worker for a moment
      await page.waitForTimeout(50)
    },
    async close() {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

export interface Asked {
  readonly name: string
  readonly bench: Bench
  readonly message: Question | Readonly<Record<string, unknown>>
}

/** Median milliseconds from asking a stopped worker to its answer, each way of asking in turn. */
export async function coldMedians(asked: readonly Asked[], rounds: number): Promise<number[]> {
  const times: number[][] = asked.map(() => [])
  for (let round = 0; round < rounds; round++)
    for (const [i, { name, bench, message }] of asked.entries()) {
      await bench.stop()
      const { ms, answer } = await bench.ask(message)
      if (typeof answer === 'string' && answer.startsWith('failed')) throw new Error(`${name}: ${answer}`)
      times[i]?.push(ms)
    }
  return times.map(median)
}
