import { cardText, unfoldCard } from '../../../test/support/in-page.ts'
import { cardOf, marked, SETTLE, type States } from '../stage.ts'

const FIGURE = '200억원'

const marksAs =
  (value: string): States[string] =>
  async (stage) => {
    await stage.options.locator(`input[name=marks][value=${value}]`).check()
    const page = await marked(stage, 'story')
    await page.waitForTimeout(2 * SETTLE) // the programmes' marks come with the worker's answer
    return page
  }

/** The article with its marks, and the card on it. */
export const cardStates: States = {
  'marks-underline': marksAs('underline'),
  'marks-background': marksAs('background'),
  'marks-dotted': marksAs('dotted'), // the last, which is what a new reader has
  card: (stage) => cardOf(stage, FIGURE),
  'card-320': (stage) => cardOf(stage, FIGURE, { width: 320, height: 640, pointer: 'click' }),
  'card-360': (stage) => cardOf(stage, FIGURE, { width: 360, height: 740, pointer: 'click' }),
  'card-768': (stage) => cardOf(stage, FIGURE, { width: 768, height: 760 }),
  'card-1440': (stage) => cardOf(stage, FIGURE, { width: 1440, height: 900 }),
  'card-one': (stage) => cardOf(stage, '4000억원'),
  'card-nothing': (stage) => cardOf(stage, '350억원'),
  async 'card-name'(stage) {
    const page = await marked(stage, 'story')
    await page.keyboard.press('Alt+Shift+Period')
    await page.waitForFunction(cardText)
    await page.waitForTimeout(SETTLE)
    return page
  },
  async 'card-working'(stage) {
    const page = await cardOf(stage, FIGURE, { height: 1700 })
    await page.evaluate(unfoldCard)
    // the whole of it in one picture, of which a reader sees what the window has room for
    await page.evaluate(() => {
      const style = document.createElement('style')
      style.textContent = '.card { max-height: none !important }'
      document.querySelector('maekrak-card')?.shadowRoot?.prepend(style)
    })
    await page.waitForTimeout(SETTLE)
    return page
  },
  async 'card-copied'(stage) {
    const page = await cardOf(stage, FIGURE, { pointer: 'click' })
    await page.locator('maekrak-card .share summary').click()
    await page.locator('maekrak-card .share button').last().click()
    await page.waitForTimeout(SETTLE)
    return page
  },
}
