import type { Scheme } from './scheme.ts'

export type MarkStyle = 'underline' | 'dotted' | 'background' | 'none'

/** Neutral names: the page's own scripts can see the registry (docs/threat-model.md). */
export const FIGURES = 'mk-a'
export const NAMES = 'mk-n'
export const CURRENT = 'mk-f'

/** The accent on each paper: at least 3 : 1 against white and against near black (WCAG 2.2, 1.4.11). */
const ACCENT: Record<Scheme, string> = { light: '31 111 163', dark: '134 189 226' }

/** The sheet of the marks. Not in print; in forced colours by the system's own. */
export function markCss(style: MarkStyle, scheme: Scheme): string {
  const accent = ACCENT[scheme]
  const line = style === 'underline' ? 'solid' : 'dotted'
  const mark = (name: string, alpha: number, thick: number) =>
    style === 'none'
      ? ''
      : style === 'background'
        ? `::highlight(${name}) { background-color: rgb(${accent} / ${alpha / 5}); }`
        : `::highlight(${name}) { text-decoration: underline ${line} rgb(${accent} / ${alpha}) ${thick}px; text-underline-offset: 0.22em; }`
  const forced = (name: string) =>
    style === 'none'
      ? ''
      : style === 'background'
        ? `::highlight(${name}) { background-color: Mark; color: MarkText; }`
        : `::highlight(${name}) { text-decoration-color: LinkText; }`
  return `@media not print { ${mark(FIGURES, 0.95, 2)} ${mark(NAMES, 0.7, 1)} ::highlight(${CURRENT}) { background-color: rgb(${accent} / 0.24); } }
@media (forced-colors: active) { ${forced(FIGURES)} ${forced(NAMES)} ::highlight(${CURRENT}) { background-color: Highlight; color: HighlightText; } }`
}
