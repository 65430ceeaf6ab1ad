/** A text as names are compared: lower case, without spaces, hyphens, middle dots and quotation marks. */
export interface Folded {
  readonly text: string
  /** Offset in the original of each folded character (UTF-16 code units). */
  readonly from: Int32Array
}

const DROPPED = new Set(' \t\n\r\u00a0\u200b-‐‑–·ㆍ・‧\'"‘’“”「」『』')

/** Linear; characters whose lower case is longer than one code unit are kept as they are. */
export function fold(text: string): Folded {
  const from = new Int32Array(text.length)
  let folded = ''
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i)
    if (DROPPED.has(character)) continue
    const lower = character.toLowerCase()
    from[folded.length] = i
    folded += lower.length === 1 ? lower : character
  }
  return { text: folded, from: from.subarray(0, folded.length) }
}
