import type { BrowserContext, Page } from '@playwright/test'
import type { Lang } from '../../lib/wording/lang.ts'
import { extensionOf, workerOf } from '../../test/support/launch.ts'
import type { Stage } from './stage.ts'

export type Scheme = 'light' | 'dark'

const NAMES: Readonly<Record<Lang, string>> = { ko: '한국어', en: 'English' }

/** Runs in the page: gives the sample article, which is light, the colours of a dark site before it is read. */
function darkenArticle(): void {
  if (location.protocol !== 'http:') return
  document.addEventListener('DOMContentLoaded', () => {
    const style = document.createElement('style')
    style.textContent =
      'body { background: #16171a !important; color: #d8d8da !important } figure { background: #24262a !important } a { color: #9dc3e6 }'
    document.head.append(style)
  })
}

/** A stage in a browser, with what goes on behind it. */
interface Rehearsal {
  readonly stage: Stage
  /** What pages that are opened from now on take. */
  setScheme(scheme: Scheme): void
  /** Closes what a state has opened, and puts back what it has changed. */
  tidy(): Promise<void>
}

/** Sets the stage in a language; `article` tells where a page of test/pages is. */
export async function rehearse(
  context: BrowserContext,
  lang: Lang,
  article: (name: string) => string,
): Promise<Rehearsal> {
  const worker = await workerOf(context)
  const extension = extensionOf(worker)
  const opened: Page[] = []
  const undo: (() => Promise<unknown>)[] = []
  let scheme: Scheme = 'light'
  const open: Stage['open'] = async (address, { width = 960, height = 760, before } = {}) => {
    const page = await context.newPage()
    opened.push(page)
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    if (scheme === 'dark') await page.addInitScript(darkenArticle)
    await before?.(page)
    await page.goto(address)
    return page
  }
  const options = await open(`${extension}/options.html`)
  await options.getByLabel(NAMES[lang]).check()
  await options.locator(`html[lang=${lang}]`).waitFor()
  opened.splice(0) // it stays
  return {
    stage: { open, after: (put) => undo.push(put), worker, extension, article, options },
    setScheme: (next) => {
      scheme = next
    },
    async tidy() {
      for (const put of undo.splice(0)) await put()
      for (const page of opened.splice(0)) await page.close()
    },
  }
}
