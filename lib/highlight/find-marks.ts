import { amountSpansIn } from '../detect/amounts/amount-spans.ts'
import { namesIn } from '../detect/names/detect-names.ts'
import type { Lexicon } from '../detect/names/lexicon.ts'
import { openingsIn } from '../detect/openings.ts'
import type { Mark } from '../extension/protocol.ts'
import { normalise } from '../korean/normalise.ts'

/**
 * What is marked at once, before the worker has answered: amounts and agencies, where detect() finds them. What they say
 * and what periods there are comes with the answer, so that the page need not load the grammar for it.
 */
export function findMarks(text: string, lexicon: Lexicon, publishedAt: string | null): Mark[] {
  const normalised = normalise(text)
  const openings = openingsIn(normalised.text, lexicon.kinds)
  const marks: Mark[] = [
    ...amountSpansIn(normalised, openings).map(({ start, end }) => ({ kind: 'amount' as const, start, end })),
    ...namesIn(text, normalised, openings, lexicon, publishedAt).map(({ kind, start, end }) => ({ kind, start, end })),
  ]
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}
