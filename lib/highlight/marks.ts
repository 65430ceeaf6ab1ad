import type { TextMap } from '../article/text-map.ts'
import type { Mention } from '../detect/mention.ts'

type MarkStyle = 'underline' | 'dotted' | 'background' | 'none'

/** Neutral names: the page's own scripts can see the registry (docs: threat model). */
const FIGURES = 'mk-a'
const NAMES = 'mk-n'
const CURRENT = 'mk-f'

export interface Marks {
  show(mentions: readonly Mention[], map: TextMap, style: MarkStyle): void
  /** Gives one mention a soft background; null: none. */
  current(range: Range | null): void
  /** Puts the marks back where a page has cleared or overwritten them. */
  keep(): void
  clear(): void
}

/** Marks by the CSS Custom Highlight API: the document's tree is not touched. */
export function createMarks(document: Document): Marks {
  const sheet = new CSSStyleSheet()
  const highlights = new Map([FIGURES, NAMES, CURRENT].map((name) => [name, new Highlight()] as const))
  const get = (name: string) => highlights.get(name) as Highlight
  get(CURRENT).priority = 1
  let on = false

  const keep = () => {
    if (!on) return
    for (const [name, highlight] of highlights)
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight)
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet)
  }
  return {
    keep,
    show(mentions, map, style) {
      get(FIGURES).clear()
      get(NAMES).clear()
      for (const mention of mentions) {
        const name = mention.kind === 'amount' ? FIGURES : mention.kind === 'period' ? null : NAMES
        const range = name && map.range(mention.start, mention.end)
        if (name && range) get(name).add(range)
      }
      sheet.replaceSync(css(style))
      on = true
      keep()
    },
    current(range) {
      get(CURRENT).clear()
      if (range) get(CURRENT).add(range)
    },
    clear() {
      on = false
      for (const [name, highlight] of highlights) {
        highlight.clear()
        CSS.highlights.delete(name)
      }
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet)
    },
  }
}

/** currentColor is mixed in, so that a mark keeps its contrast on a dark page as on a light one. */
function css(style: MarkStyle): string {
  const line = (strength: number) => `color-mix(in srgb, #2f7fb5 ${strength}%, currentColor)`
  const kind = style === 'underline' ? 'solid' : 'dotted'
  const mark = (strength: number) =>
    style === 'none'
      ? ''
      : style === 'background'
        ? `background-color: rgb(47 127 181 / ${strength / 500});`
        : `text-decoration: underline ${kind} ${line(strength)}; text-decoration-thickness: ${strength > 60 ? '2px' : '1px'}; text-underline-offset: 0.22em;`
  return `::highlight(${FIGURES}) { ${mark(85)} } ::highlight(${NAMES}) { ${mark(55)} } ::highlight(${CURRENT}) { background-color: rgb(47 127 181 / 0.2); }`
}
