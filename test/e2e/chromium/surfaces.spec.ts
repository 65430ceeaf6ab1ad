import { violations } from '../../support/axe.ts'
import { expect, test } from '../../support/chromium.ts'
import { launchChromium, tabOf } from '../../support/launch.ts'
import { openArticle } from '../../support/story.ts'

test('the first-run page shows it on an example within ten seconds, and asks nothing', async ({ worker }, info) => {
  void worker
  const context = await launchChromium(info.outputPath('new-profile'), { welcome: true })
  const page = context.pages().find((each) => each.url().endsWith('/welcome.html'))
  if (!page) throw new Error('No first-run page')
  await expect(page.locator('.beside')).toContainText('57%')
  await page.getByRole('button', { name: '4000억원' }).hover()
  await expect(page.locator('.beside')).toContainText('4,000억 원')
  await page.getByRole('button', { name: '과학기술정보통신부' }).focus()
  await expect(page.locator('.beside').getByRole('heading').first()).toHaveText('과학기술정보통신부')
  expect(await page.getByRole('textbox').count()).toBe(0)
  expect(await violations(page)).toEqual([])
  await context.close()
})

test('the side panel keeps the list beside the article, follows its scroll, and tells each programme’s record', async ({
  context,
  worker,
  site,
  extension,
}) => {
  const article = await openArticle(context, site('story'))
  await article.setViewportSize({ width: 700, height: 300 })
  // a smooth scroll, still on its way when the next one comes, would bring the first place back
  await article.emulateMedia({ reducedMotion: 'reduce' })
  // in a window of its own: as a panel it is seen beside the article, and neither is hidden
  const opening = context.waitForEvent('page')
  await worker.evaluate(
    (url) => {
      const { chrome } = globalThis as unknown as { chrome: { windows: { create(of: object): Promise<unknown> } } }
      return chrome.windows.create({ url, type: 'popup', width: 400, height: 800 })
    },
    `${extension}/sidepanel.html?tab=${await tabOf(worker, article)}`,
  )
  const panel = await opening
  const row = (text: string) =>
    panel
      .getByTestId('row')
      .filter({ has: panel.locator('summary', { hasText: text }) })
      .first()
  await expect(row('57%')).toBeVisible()
  await row('57%').locator('summary').first().click()
  await panel.getByRole('button', { name: '기사에서 보기' }).first().click()
  await expect(row('57%')).toHaveClass(/here/)
  await expect(row('월드베스트 LLM')).not.toHaveClass(/here/)
  await article.evaluate(() => document.querySelector('[dmcf-pid=p3]')?.scrollIntoView({ block: 'start' }))
  await expect(row('월드베스트 LLM')).toHaveClass(/here/)
  await expect(row('57%')).not.toHaveClass(/here/)
  await panel.getByText('자료에 적힌 기록').first().click()
  await expect(panel.locator('.timeline time').first()).toHaveText(/^\d{4}-\d\d-\d\d$/)
  const days = await panel.locator('.timeline').first().locator('time').allTextContents()
  expect(days.length).toBeGreaterThan(3)
  expect(days).toEqual([...days].sort().reverse())
  expect(await violations(panel)).toEqual([])
})

test('menu, address bar and keys are there, and open the look-up with what was asked', async ({ context, worker }) => {
  const fire = (area: 'omnibox' | 'contextMenus', event: string, ...args: unknown[]) =>
    worker.evaluate(
      ([of, name, given]) => {
        type Events = Record<string, Record<string, { dispatch(...all: unknown[]): void }>>
        const { chrome } = globalThis as unknown as { chrome: Events }
        chrome[of]?.[name]?.dispatch(...given)
      },
      [area, event, args] as const,
    )
  for (const ask of [
    () => fire('contextMenus', 'onClicked', { menuItemId: 'lookup', selectionText: '정보통신산업진흥원' }, { id: 1 }),
    () => fire('omnibox', 'onInputEntered', 'NIPA', 'currentTab'),
  ]) {
    const [page] = await Promise.all([context.waitForEvent('page'), ask()])
    await expect(page.getByTestId('answers').getByTestId('row').first()).toContainText('정보통신산업진흥원')
    await page.close()
  }
  const offered = await worker.evaluate(
    () =>
      new Promise<{ content: string; description: string }[]>((resolve) => {
        const { chrome } = globalThis as unknown as {
          chrome: { omnibox: { onInputChanged: { dispatch(...all: unknown[]): void } } }
        }
        chrome.omnibox.onInputChanged.dispatch('R&D', resolve)
      }),
  )
  expect(offered.length).toBeGreaterThan(0)
  for (const { description } of offered) expect(description).not.toMatch(/&(?!amp;|lt;|gt;|quot;|apos;)/)
  const keys = await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } }
    }
    return chrome.commands.getAll()
  })
  expect(keys.map(({ name }) => name).sort()).toEqual(['_execute_action', 'open-panel'])
  for (const { shortcut } of keys) expect(shortcut).not.toBe('')
})
