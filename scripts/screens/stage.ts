import type { Page, Worker } from '@playwright/test'
import { figureAt } from '../../test/support/figure-at.ts'
import { cardText, isMarked } from '../../test/support/in-page.ts'
import { tabOf } from '../../test/support/launch.ts'

interface Opening {
  readonly width?: number
  readonly height?: number
  /** What happens to the page before it loads. */
  readonly before?: (page: Page) => Promise<unknown>
}

/** A running browser with the extension, in one language and scheme. */
export interface Stage {
  readonly open: (address: string, how?: Opening) => Promise<Page>
  readonly worker: Worker
  readonly extension: string
  readonly article: (name: string) => string
  /** The options page, open throughout: settings are changed there, as a reader would. */
  readonly options: Page
  /** Puts back, once the pictures are taken, what a state has changed. */
  readonly after: (undo: () => Promise<unknown>) => void
}

/** States of one surface by the names of their pictures. */
export type States = Readonly<Record<string, (stage: Stage) => Promise<Page>>>

/** For what settles a moment after it is there: a card finding its place, a fold that has just opened (ms). */
export const SETTLE = 150

/** An article of test/pages with its marks. */
export async function marked({ open, article }: Stage, name: string, how: Opening = {}): Promise<Page> {
  const page = await open(article(name), how)
  await page.waitForFunction(isMarked)
  return page
}

/** The story with the card of its first figure that reads so. */
export async function cardOf(
  stage: Stage,
  figure: string,
  { pointer = 'move', ...how }: Opening & { readonly pointer?: 'move' | 'click' } = {},
): Promise<Page> {
  const page = await marked(stage, 'story', how)
  const at = await figureAt(page, figure)
  await page.mouse[pointer](at.x, at.y)
  await page.waitForFunction(cardText)
  await page.waitForTimeout(SETTLE)
  return page
}

/** One of the extension's pages, told which tab it is about. */
export async function beside(stage: Stage, name: string, of: Page | null, how: Opening): Promise<Page> {
  const tab = of && `?tab=${await tabOf(stage.worker, of)}`
  const page = await stage.open(`${stage.extension}/${name}.html${tab ?? ''}`, how)
  await page.locator('main[data-testid]').waitFor()
  return page
}

/** A message that is answered otherwise than the worker or the reader would: by a value, by nobody, or never. */
type Faked = { readonly value: unknown } | 'refused' | 'never'

/** Answers messages of these names before the page loads; all others go their way. */
export const answering = (answers: Readonly<Record<string, Faked>>) => (page: Page) =>
  page.addInitScript((given) => {
    interface Asking {
      sendMessage(...args: unknown[]): Promise<unknown>
    }
    const { chrome } = globalThis as unknown as { chrome?: { runtime?: Partial<Asking>; tabs?: Partial<Asking> } }
    for (const area of [chrome?.runtime, chrome?.tabs]) {
      const real = area?.sendMessage?.bind(area)
      if (!area || !real) continue
      area.sendMessage = (...args) => {
        const name = (args.at(-1) as { maekrak?: string }).maekrak ?? ''
        const answer = given[name]
        if (answer === undefined) return real(...args)
        if (answer === 'refused') return Promise.reject(new Error('No answer'))
        return answer === 'never' ? new Promise(() => {}) : Promise.resolve(answer)
      }
    }
  }, answers)
