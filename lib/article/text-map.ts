/** Characters `start…start+length` of the article's text are characters `from…` of one text node. */
interface Segment {
  readonly node: Text
  readonly from: number
  readonly start: number
  readonly length: number
}

/** The article as one string, and the way back. Offsets are UTF-16 code units. */
export interface TextMap {
  readonly text: string
  range(start: number, end: number): Range | null
  /** Offset of a place in the DOM, as the browser gives it for a point; null outside the article. */
  offset(node: Node, offset: number): number | null
}

const SKIPPED =
  'script, style, noscript, template, iframe, object, svg, canvas, video, audio, figure, figcaption, button, select, textarea, input, [hidden], [aria-hidden="true"], [contenteditable]:not([contenteditable="false"]), .caption, .txt_caption, .img_desc'
const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
)
const SPACE = /[\s\u00a0]+/g

/** Reads the visible running text below `root`: white space as a browser shows it, a line for each block. */
export function mapText(root: HTMLElement, skip: string | undefined): TextMap {
  const skipped = skip ? `${SKIPPED}, ${skip}` : SKIPPED
  const segments: Segment[] = []
  let text = ''

  const put = (node: Text) => {
    const data = node.data
    const piece = (from: number, to: number) => {
      if (to <= from) return
      segments.push({ node, from, start: text.length, length: to - from })
      text += data.slice(from, to)
    }
    let last = 0
    for (const run of data.matchAll(SPACE)) {
      piece(last, run.index)
      if (text !== '' && !/[\s]$/.test(text.slice(-1))) {
        segments.push({ node, from: run.index, start: text.length, length: 1 })
        text += ' '
      }
      last = run.index + run[0].length
    }
    piece(last, data.length)
  }
  const breakLine = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n'
  }
  const walk = (element: Element) => {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child instanceof Text) put(child)
      else if (child instanceof HTMLElement) {
        if (child.tagName === 'BR') breakLine()
        else if (!child.matches(skipped)) {
          const block = BLOCK.has(child.tagName)
          if (block && !child.checkVisibility()) continue
          if (block) breakLine()
          walk(child)
          if (block) breakLine()
        }
      }
    }
  }
  walk(root)

  const byNode = new Map<Node, Segment[]>()
  for (const segment of segments) {
    const list = byNode.get(segment.node)
    if (list) list.push(segment)
    else byNode.set(segment.node, [segment])
  }
  return {
    text,
    range(start, end) {
      const first = segmentAt(segments, start)
      const last = segmentAt(segments, end - 1)
      if (!first?.node.isConnected || !last?.node.isConnected) return null
      const range = document.createRange()
      try {
        range.setStart(first.node, first.from + start - first.start)
        range.setEnd(last.node, last.from + end - last.start)
      } catch {
        return null // the page shortened the node since; the next reading of the article sees it
      }
      return range
    },
    offset(node, at) {
      const found = byNode.get(node)?.findLast((segment) => segment.from <= at)
      return found ? found.start + Math.min(at - found.from, found.length) : null
    },
  }
}

function segmentAt(segments: readonly Segment[], offset: number): Segment | null {
  let low = 0
  let high = segments.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((segments[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const found = segments[low]
  return found && offset >= found.start && offset < found.start + found.length ? found : null
}
