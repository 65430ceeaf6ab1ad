import { Readability } from '@mozilla/readability'
import { speaksOfMoney } from './cheap.ts'
import type { FoundArticle } from './find-article.ts'

const TEXT = 3
const MARK = 'data-maekrak-at'
/** Past this the clone alone would hold the page up. */
const MOST_ELEMENTS = 20_000
/** Readability's expressions over attributes take a time that grows with the square of their length. */
const LONGEST_ATTRIBUTE = 2000

/**
 * The article as Mozilla's Readability sees it, found on a clone and told in the live page's own elements, which are
 * not touched. null: it sees none, none in Korean that speaks of money, or the page is too large.
 */
export function readableArticle(document: Document): FoundArticle | null {
  const live = [...document.body.querySelectorAll('*')]
  if (live.length > MOST_ELEMENTS) return null
  const clone = document.cloneNode(true) as Document
  const copies = [...clone.body.querySelectorAll('*')]
  if (copies.length !== live.length) return null
  for (const [at, copy] of copies.entries()) copy.setAttribute(MARK, String(at))
  for (const element of clone.querySelectorAll('*'))
    for (const { name, value } of [...element.attributes])
      if (value.length > LONGEST_ATTRIBUTE) element.removeAttribute(name)
  const content = contentOf(clone)
  if (!content || !speaksOfMoney(content.textContent ?? '')) return null
  const kept = new Set<Element>()
  for (const element of content.querySelectorAll(`[${MARK}]`)) {
    const original = live[Number(element.getAttribute(MARK))]
    if (original) kept.add(original)
  }
  const body = commonAncestor([...kept].filter(hasOwnText))
  return body ? { body, rule: null, kept } : null
}

/** Some pages are more than Readability can take (a template left open before the body): it sees no article there. */
function contentOf(clone: Document): Element | null {
  const options = { charThreshold: 200, serializer: (node: Node) => node as Element }
  try {
    return new Readability<Element>(clone, options).parse()?.content ?? null
  } catch {
    return null
  }
}

const hasOwnText = (element: Element) =>
  [...element.childNodes].some((node) => node.nodeType === TEXT && /\S/.test(node.nodeValue ?? ''))

function commonAncestor(elements: readonly Element[]): HTMLElement | null {
  let common: Element | null = elements[0]?.parentElement ?? null
  for (const element of elements) while (common && !common.contains(element)) common = common.parentElement
  return common as HTMLElement | null
}
