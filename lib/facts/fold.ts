/** A text as names are compared: lower case, without spaces, hyphens, middle dots and quotation marks. */
export interface FoldedUnits {
  readonly units: Uint16Array
  /** Offset in the original of each folded code unit (UTF-16 code units). */
  readonly from: Int32Array
}

const DROPPED = new Set(Array.from(' \t\n\r\u00a0\u200b-‐‑–·ㆍ・‧\'"‘’“”「」『』', (c) => c.charCodeAt(0)))
const DROP = 0xffff

/** Each code unit of the Basic Latin block folded: DROP for one that does not count. */
const ASCII = Uint16Array.from({ length: 128 }, (_, unit) => foldUnit(unit))

function foldUnit(unit: number): number {
  if (DROPPED.has(unit)) return DROP
  const lower = String.fromCharCode(unit).toLowerCase()
  // a lower case that is longer than one code unit would move the offsets
  return lower.length === 1 ? lower.charCodeAt(0) : unit
}

/** Hangul and Hanja have no case and are never dropped. */
const isPlain = (unit: number) => (unit >= 0xac00 && unit <= 0xd7a3) || (unit >= 0x3400 && unit <= 0x9fff)

/** Linear. U+FFFF, which is no character, is dropped too. */
export function foldUnits(text: string): FoldedUnits {
  const units = new Uint16Array(text.length)
  const from = new Int32Array(text.length)
  let length = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const folded = isPlain(unit) ? unit : unit < 128 ? (ASCII[unit] ?? unit) : foldUnit(unit)
    if (folded === DROP) continue
    units[length] = folded
    from[length++] = i
  }
  return { units: units.subarray(0, length), from: from.subarray(0, length) }
}

/** A name folded. For short texts: the code units go onto the stack. */
export const fold = (text: string): string => String.fromCharCode(...foldUnits(text.slice(0, 10_000)).units)
