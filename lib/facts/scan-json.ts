const QUOTE = 0x22
const BACKSLASH = 0x5c

/** Where JSON text nests deeper than `limit`, as an offset; -1: nowhere. One pass, before anything is parsed. */
export function deeperThan(text: string, limit: number): number {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === QUOTE) i = endOfString(text, i)
    // [ and {, which differ from ] and } by two
    else if (unit === 0x5b || unit === 0x7b) {
      if (++depth > limit) return i
    } else if (unit === 0x5d || unit === 0x7d) depth--
  }
  return -1
}

/** Offset of the quotation mark that ends the string which begins at `start`; the text's length where none does. */
function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === QUOTE) return i
    if (unit === BACKSLASH) i++
  }
  return text.length
}
