import type { Page } from '@playwright/test'
import { rehearse } from '../../../scripts/screens/rehearsal.ts'
import { cardStates } from '../../../scripts/screens/states/card.ts'
import { pageStates } from '../../../scripts/screens/states/pages.ts'
import { popupStates } from '../../../scripts/screens/states/popup.ts'
import { violations } from '../../support/axe.ts'
import { expect, test } from '../../support/chromium.ts'

/** What a page shows wider than its window, and words of ours that are cut off without a sign of it. */
const overflowing = (): string[] => {
  const found: string[] = []
  const root = document.querySelector('maekrak-card')?.shadowRoot
  if (!root && document.documentElement.scrollWidth > innerWidth)
    found.push(`the page is ${document.documentElement.scrollWidth} px wide in a window of ${innerWidth}`)
  for (const element of (root ?? document).querySelectorAll<HTMLElement>('*')) {
    const { overflowX, textOverflow, webkitLineClamp } = getComputedStyle(element)
    if (overflowX === 'visible' || textOverflow === 'ellipsis' || webkitLineClamp !== 'none') continue
    if (element.classList.contains('hidden') || element.closest('html > head, svg')) continue
    if (overflowX !== 'auto' && element.scrollWidth > element.clientWidth + 1)
      found.push(`${element.localName}.${element.className} holds ${element.scrollWidth} px in ${element.clientWidth}`)
    else if (element.matches('.card, .scroll') && element.scrollWidth > element.clientWidth + 1)
      found.push(`${element.className} scrolls sideways`)
  }
  return found
}

async function faultsOf(page: Page): Promise<string[]> {
  const onPage = page.url().startsWith('http')
  const card = onPage && (await page.locator('maekrak-card').count()) > 0
  // an article without a card shows nothing of ours but its marks
  if (onPage && !card) return []
  return [...(await violations(page, card ? 'maekrak-card' : undefined)), ...(await page.evaluate(overflowing))]
}

// the longest of all tests, so that both hands take of them
test.describe.configure({ mode: 'parallel' })

// each surface in one language and scheme; the sheet of pictures has all of all
for (const [surface, states, lang, scheme] of [
  ['card', cardStates, 'ko', 'light'],
  ['popup', popupStates, 'en', 'dark'],
  ['pages', pageStates, 'en', 'light'],
] as const)
  test(`${surface} in every state, ${lang} and ${scheme}: axe finds nothing, nothing is cut off`, async ({
    context,
    site,
  }) => {
    test.setTimeout(240_000)
    const { stage, setScheme, tidy } = await rehearse(context, lang, site)
    setScheme(scheme)
    for (const [name, take] of Object.entries(states)) {
      const page = await take(stage)
      expect.soft(await faultsOf(page), name).toEqual([])
      await tidy()
    }
  })
