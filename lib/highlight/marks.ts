import type { TextMap } from '../article/text-map.ts'
import type { Mark } from '../extension/protocol.ts'
import { CURRENT, FIGURES, type MarkStyle, markCss, NAMES } from './mark-css.ts'
import { articleScheme, type Scheme } from './scheme.ts'

export interface Marks {
  show(marked: readonly Mark[], map: TextMap, style: MarkStyle): void
  /** Gives one mention a soft background; null: none. */
  current(range: Range | null): void
  /** Puts the marks back where a page has cleared or overwritten them. */
  keep(): void
  clear(): void
  /** The article's own scheme, once something is marked. */
  scheme(): Scheme
}

/** Marks by the CSS Custom Highlight API: the document's tree is not touched. */
export function createMarks(document: Document): Marks {
  const sheet = new CSSStyleSheet()
  const highlights = new Map([FIGURES, NAMES, CURRENT].map((name) => [name, new Highlight()] as const))
  const get = (name: string) => highlights.get(name) as Highlight
  get(CURRENT).priority = 1
  let on = false
  let scheme: Scheme | null = null

  const keep = () => {
    if (!on) return
    for (const [name, highlight] of highlights)
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight)
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet)
  }
  return {
    keep,
    scheme: () => scheme ?? 'light',
    show(marked, map, style) {
      get(FIGURES).clear()
      get(NAMES).clear()
      scheme = null
      for (const { kind, start, end } of marked) {
        const range = map.range(start, end)
        if (!range) continue
        get(kind === 'amount' ? FIGURES : NAMES).add(range)
        scheme ??= range.startContainer.parentElement && articleScheme(range.startContainer.parentElement)
      }
      sheet.replaceSync(markCss(style, scheme ?? 'light'))
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
