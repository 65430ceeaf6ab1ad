/**
 * The questions that are cheap enough for every page the bootstrap runs on: by markup alone, nothing is measured or
 * laid out, and of the text only the first few thousand characters are looked at.
 */
const FIGURE = /\d\s?(?:조|억|만\s?원|천\s?원|백만|원|달러)|수[백십천]?[억조]/
const SAMPLE = 30_000
const ENOUGH_HANGUL = 60

export const ARTICLE_MARKUP =
  'meta[property="og:type"][content="article"], meta[property="article:published_time"], [itemtype$="NewsArticle"]'

/** Whether a text is Korean prose with a figure of money in it. */
export function speaksOfMoney(text: string): boolean {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text
  let hangul = 0
  for (let i = 0; i < sample.length && hangul < ENOUGH_HANGUL; i++) {
    const code = sample.charCodeAt(i)
    if (code >= 0xac00 && code <= 0xd7a3) hangul++
  }
  return hangul >= ENOUGH_HANGUL && FIGURE.test(sample)
}

/** The first of several selectors ("a, b": a before b, wherever they stand in the page) that finds something. */
export function firstOf(root: ParentNode, selectors: string): HTMLElement | null {
  for (const selector of selectors.split(', ')) {
    const found = root.querySelector<HTMLElement>(selector)
    if (found) return found
  }
  return null
}
