const OPEN = new Set(['{', '['].map((c) => c.charCodeAt(0)))
const CLOSE = new Set(['}', ']'].map((c) => c.charCodeAt(0)))
const QUOTE = 34
const BACKSLASH = 92

/** Where JSON text nests deeper than `limit`, as an offset; -1: nowhere. One pass, before anything is parsed. */
export function deeperThan(text: string, limit: number): number {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === QUOTE) {
      for (i++; i < text.length && text.charCodeAt(i) !== QUOTE; i++) if (text.charCodeAt(i) === BACKSLASH) i++
    } else if (OPEN.has(unit)) {
      if (++depth > limit) return i
    } else if (CLOSE.has(unit)) depth--
  }
  return -1
}
