import type { Normalised } from '../../korean/normalise.ts'
import type { Span } from '../mention.ts'
import type { Openings } from '../openings.ts'
import { bandEnd } from './bands.ts'
import { findMoney } from './find-money.ts'

/**
 * Where amounts stand, without what the words around them say: all that a mark on a page needs. The spans are those of
 * `amountsIn`, in the same order; offsets are of the text as it was before it was normalised.
 */
export function amountSpansIn({ text, same, start, end }: Normalised, openings: Openings): Span[] {
  return findMoney<Span>(text, openings, (money, _, spans) => {
    for (const c of money) {
      const last = Math.max(c.end, bandEnd(text, c.end))
      spans.push(same ? { start: c.start, end: last } : { start: start(c.start), end: end(last) })
    }
  })
}
