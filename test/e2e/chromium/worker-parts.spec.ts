import type { Page } from '@playwright/test'
import { expect, stopWorkers, test } from '../../support/chromium.ts'
import { extensionOf, launchChromium, workerOf } from '../../support/launch.ts'

/** Asks the worker as the popup does. */
const asked = (popup: Page, name: 'lookup' | 'amount', query: string): Promise<unknown> =>
  popup.evaluate(
    (message) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
      ).chrome.runtime.sendMessage(message),
    { maekrak: name, data: { query, lang: 'ko' } },
  )
const CARD = { value: [{ name: '국가AI컴퓨팅센터' }] }
const CONTEXTS = { value: { amount: '200억 원', contexts: expect.arrayContaining([expect.anything()]) } }

test('a worker that was stopped looks up, and gets its second part when an amount is asked about', async ({
  context,
  extension,
  stopWorker,
}) => {
  const popup = await context.newPage()
  await popup.goto(`${extension}/popup.html`)
  for (const _ of ['once', 'and once more']) {
    await stopWorker()
    expect(await asked(popup, 'lookup', '국가AI컴퓨팅센터')).toMatchObject(CARD)
    expect(await asked(popup, 'amount', '국가AI컴퓨팅센터')).toEqual({ value: null })
    expect(await asked(popup, 'amount', '200억')).toMatchObject(CONTEXTS)
  }
})

test('a worker has its second part after the browser was started anew', async () => {
  const profile = test.info().outputPath('kept-profile')
  await (await launchChromium(profile)).close()
  const context = await launchChromium(profile, { again: true })
  const popup = await context.newPage()
  await popup.goto(`${extensionOf(await workerOf(context))}/popup.html`)
  expect(await asked(popup, 'amount', '200억')).toMatchObject(CONTEXTS)
  const session = await context.newCDPSession(popup)
  await stopWorkers(session)
  expect(await asked(popup, 'amount', '200억')).toMatchObject(CONTEXTS)
  await context.close()
})
