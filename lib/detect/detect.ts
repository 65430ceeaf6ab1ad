import { normalise } from '../korean/normalise.ts'
import { amountsIn } from './amounts/detect-amounts.ts'
import type { Mention } from './mention.ts'
import { namesIn } from './names/detect-names.ts'
import type { Lexicon } from './names/lexicon.ts'
import { openingsIn } from './openings.ts'
import { periodsIn } from './periods/detect-periods.ts'

/** Amounts with their cues, agencies and periods of a text, by start, the longer first. `publishedAt` is an ISO day. */
export function detect(
  text: string,
  given: { readonly lexicon: Lexicon; readonly publishedAt: string | null },
): Mention[] {
  const normalised = normalise(text)
  const openings = openingsIn(normalised.text, given.lexicon.kinds)
  const amounts = amountsIn(text, normalised, openings)
  const names = namesIn(text, normalised, openings, given.lexicon, given.publishedAt)
  return merge(amounts, names, periodsIn(text, normalised, openings, given.publishedAt))
}

/** Three lists as one; each is in order already, so that nothing need be sorted. */
function merge(a: readonly Mention[], b: readonly Mention[], c: readonly Mention[]): Mention[] {
  // Its length is known: a list that grows is copied again and again.
  const out = new Array<Mention>(a.length + b.length + c.length)
  let i = 0
  let j = 0
  let k = 0
  for (let n = 0; n < out.length; n++) {
    const first = a[i]
    const second = b[j]
    const third = c[k]
    let next = first
    if (isBefore(second, next)) next = second
    if (isBefore(third, next)) next = third
    if (next === undefined) break
    out[n] = next
    if (next === first) i++
    else if (next === second) j++
    else k++
  }
  return out
}

const isBefore = (a: Mention | undefined, b: Mention | undefined): boolean =>
  a !== undefined && (b === undefined || a.start < b.start || (a.start === b.start && a.end > b.end))
