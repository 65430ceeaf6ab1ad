import type { Span } from '../detect/mention.ts'

const FOR = /위한 (?:예산|사업비)(?:도|은|이) /
/** What stands before 위한 and speaks of the thing at hand: "이를 위한 예산은", "사업을 위한 예산은". */
const OWN = new Set(['이를', '사업을', '사업', '이번', '해당', '그'])
const REACH = 120

/**
 * "복합문화공간 조성을 위한 예산도": another thing's budget, in a sentence that has its name from the one before; the words
 * that say so, between `from` and `to`. Null: nothing speaks of another.
 */
export function othersBudget(text: string, from: number, to: number): Span | null {
  const near = Math.max(from, to - REACH)
  const stretch = text.slice(near, to)
  const match = FOR.exec(stretch)
  if (match === null) return null
  const words = stretch.slice(0, match.index).trimEnd().split(' ')
  const last = words.at(-1) ?? ''
  const thing = /[을를]$/.test(last) && !OWN.has(last) ? (words.at(-2) ?? '') : last
  if (thing.length < 2 || OWN.has(thing)) return null
  return { start: near + stretch.lastIndexOf(thing, match.index), end: near + match.index + match[0].length }
}
