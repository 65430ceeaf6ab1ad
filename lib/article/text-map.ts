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

/** What of a body is running text. */
export interface Scope {
  /** Elements that are none, besides those that never are. */
  readonly skip?: string | undefined
  /** Only text directly in these elements counts. */
  readonly kept?: ReadonlySet<Element> | undefined
}

// what is said above or beside the line (rt, sup) would run into the figure that it is attached to
const NEVER =
  'script, style, noscript, template, iframe, object, svg, canvas, video, audio, figure, figcaption, button, select, textarea, input, rt, rp, sup, ins.adsbygoogle, [hidden], [aria-hidden="true"], [contenteditable]:not([contenteditable="false"]), .caption, .txt_caption, .img_desc'
const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
)
const TEXT = 3
const ELEMENT = 1
/**
 * What a browser folds into one space, and the signs that are nothing to see (soft hyphen, zero-width, word joiner); a
 * space by itself stays as it is, so that most text nodes are one piece.
 */
const FOLDED = /[\s\u00ad\u200b-\u200d\u2060]{2,}|[^\S ]|[\u00ad\u200b-\u200d\u2060]/g
/** Of such a run, that there is white space in it; a byte order mark counts as none, though JavaScript says so. */
const WHITE = /[^\S\ufeff]/
/** Nodes walked between two looks at the clock. */
const STEP = 200

/** Reads the visible running text below `root` at once: white space as a browser shows it, a line for each block. */
export function mapText(root: HTMLElement, scope: Scope): TextMap {
  const steps = textMapping(root, scope)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** As mapText, in steps of a few hundred nodes, so that a very long page need not be read in one task. */
export function* textMapping(root: HTMLElement, { skip, kept }: Scope): Generator<undefined, TextMap> {
  const skipped = skip ? `${NEVER}, ${skip}` : NEVER
  const written = writing()
  let walked = 0

  function* walk(element: Element): Generator<undefined, void> {
    const counts = !kept || kept.has(element)
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (++walked % STEP === 0) yield
      if (child.nodeType === TEXT) {
        if (counts) written.put(child as Text)
      } else if (child.nodeType === ELEMENT) {
        const inner = child as HTMLElement
        if (inner.tagName === 'BR') written.breakLine()
        else if (!inner.matches(skipped) && isShown(inner)) {
          const block = BLOCK.has(inner.tagName)
          if (block) written.breakLine()
          yield* walk(inner)
          if (block) written.breakLine()
        }
      }
    }
  }
  yield* walk(root)
  return written.done()
}

/**
 * Text as it is put together. Pieces are joined once, at the end: looking back into a string that is still growing
 * makes the engine copy it every time.
 */
function writing() {
  const segments: { node: Text; from: number; start: number; length: number }[] = []
  const pieces: string[] = []
  let length = 0
  /** The last character; the begin of the text is the begin of a line. */
  let last = '\n'

  const write = (node: Text, from: number, piece: string) => {
    if (piece.startsWith(' ') && (last === ' ' || last === '\n')) {
      from++
      piece = piece.slice(1)
    }
    if (piece === '') return
    const before = segments.at(-1)
    if (before?.node === node && before.from + before.length === from) before.length += piece.length
    else segments.push({ node, from, start: length, length: piece.length })
    pieces.push(piece)
    length += piece.length
    last = piece.slice(-1)
  }
  const dropSpace = () => {
    if (last !== ' ') return
    const before = segments.at(-1)
    if (before && --before.length === 0) segments.pop()
    pieces.push((pieces.pop() ?? '').slice(0, -1))
    length--
    last = ''
  }
  return {
    put(node: Text) {
      const { data } = node
      let at = 0
      for (const run of data.matchAll(FOLDED)) {
        write(node, at, data.slice(at, run.index))
        const white = run[0].search(WHITE)
        if (white >= 0) write(node, run.index + white, ' ')
        at = run.index + run[0].length
      }
      write(node, at, data.slice(at))
    },
    breakLine() {
      dropSpace()
      if (last === '\n') return
      pieces.push('\n')
      length++
      last = '\n'
    },
    done(): TextMap {
      dropSpace()
      return mapped(pieces.join('').trimEnd(), segments)
    },
  }
}

/** Plain inline elements are as visible as what they stand in; asking for each would be most of the asking. */
const isShown = (element: HTMLElement): boolean =>
  !element.checkVisibility ||
  (!BLOCK.has(element.tagName) && !element.hasAttributes()) ||
  element.checkVisibility({ visibilityProperty: true })

function mapped(text: string, segments: readonly Segment[]): TextMap {
  let byNode: Map<Node, Segment[]> | null = null
  const ofNode = (node: Node): Segment[] | undefined => {
    if (!byNode) {
      byNode = new Map()
      for (const segment of segments) {
        const list = byNode.get(segment.node)
        if (list) list.push(segment)
        else byNode.set(segment.node, [segment])
      }
    }
    return byNode.get(node)
  }
  return {
    text,
    range(start, end) {
      const first = segmentAt(segments, start)
      const last = segmentAt(segments, end - 1)
      if (!first?.node.isConnected || !last?.node.isConnected) return null
      const range = first.node.ownerDocument.createRange()
      try {
        range.setStart(first.node, first.from + start - first.start)
        range.setEnd(last.node, last.from + end - last.start)
      } catch {
        return null // the page shortened the node since; the next reading of the article sees it
      }
      return range
    },
    offset(node, at) {
      const found = ofNode(node)?.findLast((segment) => segment.from <= at)
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
