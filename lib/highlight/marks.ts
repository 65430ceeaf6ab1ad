import type { TextMap } from '../article/text-map.ts'
import type { Mark } from '../extension/protocol.ts'
import { CURRENT, FIGURES, type MarkStyle, markCss, NAMES } from './mark-css.ts'
import { articleScheme, type Scheme } from './scheme.ts'

export interface Marks {
  show(marks: readonly Mark[], map: TextMap, style: MarkStyle): void
  /** Gives one mark a soft background; null: none. */
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
  let css = ''
  /** What is painted, and by which map. */
  let shown: { readonly map: TextMap | null; readonly ranges: Map<string, Range> } = { map: null, ranges: new Map() }

  const keep = () => {
    if (!on) return
    for (const [name, highlight] of highlights)
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight)
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet)
  }
  const wipe = () => {
    get(FIGURES).clear()
    get(NAMES).clear()
    shown = { map: null, ranges: new Map() }
    scheme = null
  }
  return {
    keep,
    scheme: () => scheme ?? 'light',
    show(marks, map, style) {
      if (shown.map !== map) wipe()
      // what is marked already stays: each range that comes or goes has its line of text painted anew
      const ranges = new Map<string, Range>()
      for (const { kind, start, end } of marks) {
        const name = kind === 'amount' ? FIGURES : NAMES
        const key = `${name} ${start} ${end}`
        const known = shown.ranges.get(key)
        const range = known ?? map.range(start, end)
        if (!range) continue
        ranges.set(key, range)
        if (known) continue
        get(name).add(range)
        scheme ??= range.startContainer.parentElement && articleScheme(range.startContainer.parentElement)
      }
      for (const [key, range] of shown.ranges)
        if (!ranges.has(key)) for (const name of [FIGURES, NAMES]) get(name).delete(range)
      shown = { map, ranges }
      const wanted = markCss(style, scheme ?? 'light')
      if (css !== wanted) sheet.replaceSync(wanted)
      css = wanted
      on = true
      keep()
    },
    current(range) {
      get(CURRENT).clear()
      if (range) get(CURRENT).add(range)
    },
    clear() {
      on = false
      wipe()
      for (const [name, highlight] of highlights) {
        highlight.clear()
        CSS.highlights.delete(name)
      }
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet)
    },
  }
}
