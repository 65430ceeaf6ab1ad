import type { Sense } from './lexicon.ts'

const START = '0000-00-00'
const END = '9999-99-99'

const isRightOn = (sense: Sense, day: string): boolean => (sense.from ?? START) <= day && day <= (sense.to ?? END)

const overlap = (a: Sense, b: Sense): boolean =>
  (a.from ?? START) <= (b.to ?? END) && (b.from ?? START) <= (a.to ?? END)

/**
 * The agency that a word means, where its meaning changed with time ("산업부"). Another name of the agency in the text
 * decides; then the article's day; then whose validity goes with the other agencies named; then the older one.
 */
export function chooseSense(senses: readonly Sense[], day: string | null, others: readonly Sense[]): Sense | undefined {
  if (senses.length < 2) return senses[0]
  const named = senses.filter((sense) => others.some((other) => other.entity === sense.entity))
  if (named.length === 1) return named[0]
  const current = day === null ? [] : senses.filter((sense) => isRightOn(sense, day))
  const open = current.length > 0 ? current : senses
  const clashes = (sense: Sense) => others.filter((other) => !overlap(sense, other)).length
  return [...open].sort((a, b) => clashes(a) - clashes(b) || ((a.from ?? START) < (b.from ?? START) ? -1 : 1))[0]
}
