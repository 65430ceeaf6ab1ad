import type { TextMap } from '../article/text-map.ts'
import type { Mention } from '../detect/mention.ts'
import { CURRENT, FIGURES, type MarkStyle, markCss, NAMES } from './mark-css.ts'
import { articleScheme, type Scheme } from './scheme.ts'

export interface Marks {
  show(mentions: readonly Mention[], map: TextMap, style: MarkStyle): void
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
    show(mentions, map, style) {
      get(FIGURES).clear()
      get(NAMES).clear()
      scheme = null
      for (const mention of mentions) {
        const name = mention.kind === 'amount' ? FIGURES : mention.kind === 'period' ? null : NAMES
        const range = name && map.range(mention.start, mention.end)
        if (!name || !range) continue
        get(name).add(range)
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
