import { parseHTML } from 'linkedom'

const TEXT = 3
const ELEMENT = 1
/** What may stand in a head; anything else begins the body, whether or not its tag is written (HTML standard, 13.2.6.4.4). */
const OF_HEAD = new Set(['BASE', 'LINK', 'META', 'NOSCRIPT', 'SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE'])

/**
 * A page's document with one html, one head and one body, as a browser makes it of any text. linkedom keeps the tags as
 * they are written: without this a page that leaves out `<body>`, as it may, would have none.
 */
export function htmlPage(html: string): Document {
  const parsed = parsedPage(html)
  const root = [...parsed.children].find(({ tagName }) => tagName === 'HTML')
  // "<html" stood in a comment or a script
  const page = root ? parsed : wrapped(html)
  inOrder(page, root ?? page.documentElement)
  return page
}

const parsedPage = (html: string): Document =>
  /<html[\s>]/i.test(html) ? (parseHTML(html).document as unknown as Document) : wrapped(html)

const wrapped = (html: string): Document =>
  parseHTML(`<html><head></head><body>${html}</body></html>`).document as unknown as Document

/** Puts what stands outside the body, and is no part of the head, into the body. */
function inOrder(page: Document, root: Element): void {
  const head = [...root.children].find(({ tagName }) => tagName === 'HEAD') ?? page.createElement('head')
  const body = [...root.children].find(({ tagName }) => tagName === 'BODY') ?? page.createElement('body')
  const within = [...head.childNodes]
  const ends = within.findIndex((node) => !isBlank(node) && !(isElement(node) && OF_HEAD.has(node.tagName)))
  const spilt = ends < 0 ? [] : within.slice(ends)
  const around = [...page.childNodes].flatMap((node) =>
    node === root ? [...root.childNodes] : isElement(node) || node.nodeType === TEXT ? [node] : [],
  )
  const stray = around.some((node) => node !== head && node !== body && !isBlank(node))
  if (!stray && spilt.length === 0 && head.parentNode === root && body.parentNode === root) return
  const content = around.flatMap((node) => (node === head ? [] : node === body ? [...body.childNodes] : [node]))
  body.replaceChildren(...spilt, ...content)
  root.replaceChildren(head, body)
}

const isElement = (node: Node): node is Element => node.nodeType === ELEMENT
/** Comments, and white space between tags. */
const isBlank = (node: Node): boolean =>
  !isElement(node) && (node.nodeType !== TEXT || (node.nodeValue ?? '').trim() === '')
