import type { Span } from '../mention.ts'

/** An amount as far as cues ask about it; offsets are those of the text that is read. */
export interface Priced extends Span {
  readonly currency: string | null
}

/** Characters that may lie between an amount and its conversion: "73억 달러(한화 약 10조원)", "460만달러·약 59억원". */
const REACH = 16
const OPENERS = '(（['
const CLOSERS = ')）]'

/**
 * Amounts that restate another in another currency: in brackets right behind it ("73억 달러(약 10조원)"), or behind a
 * comma or point with 약 or 한화. For each amount the start of its partner, or null.
 */
export const findConversions = (text: string, amounts: readonly Priced[]): (number | null)[] => {
  const partners: (number | null)[] = new Array(amounts.length).fill(null)
  for (let i = 1; i < amounts.length; i++) {
    const a = amounts[i - 1]
    const b = amounts[i]
    if (a === undefined || b === undefined || a.currency === b.currency || b.start - a.end > REACH) continue
    if (!restates(text.slice(a.end, b.start).trimStart())) continue
    partners[i - 1] = b.start
    partners[i] = a.start
  }
  return partners
}

const restates = (between: string): boolean => {
  const first = between.charAt(0)
  if (first === '') return false
  const rest = between.slice(1)
  if (OPENERS.includes(first)) return ![...CLOSERS].some((c) => rest.includes(c))
  if (first !== ',' && first !== '·' && first !== '=') return false
  return (
    ['약', '한화', '우리 돈', '우리돈', '한국 돈', ''].includes(rest.replace('약', '').trim()) && rest.trim() !== ''
  )
}
