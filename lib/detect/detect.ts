import { normalise } from '../korean/normalise.ts'
import { amountsIn } from './amounts/detect-amounts.ts'
import type { Mention } from './mention.ts'
import { namesIn } from './names/detect-names.ts'
import type { Lexicon } from './names/lexicon.ts'
import { periodsIn } from './periods/detect-periods.ts'

/** Amounts with their cues, agencies and periods of a text, by start, the longer first. `publishedAt` is an ISO day. */
export function detect(
  text: string,
  given: { readonly lexicon: Lexicon; readonly publishedAt: string | null },
): Mention[] {
  const normalised = normalise(text)
  const amounts = amountsIn(text, normalised)
  const names = namesIn(text, normalised, given.lexicon, given.publishedAt)
  return merge(merge(amounts, names), periodsIn(text, normalised, given.publishedAt))
}

/** Two lists in order as one; each is in order already, so that nothing need be sorted. */
function merge(a: readonly Mention[], b: readonly Mention[]): Mention[] {
  const out: Mention[] = []
  let j = 0
  for (const mention of a) {
    for (let next = b[j]; next !== undefined && comesFirst(next, mention); next = b[++j]) out.push(next)
    out.push(mention)
  }
  for (; j < b.length; j++) {
    const rest = b[j]
    if (rest !== undefined) out.push(rest)
  }
  return out
}

const comesFirst = (a: Mention, b: Mention): boolean => a.start < b.start || (a.start === b.start && a.end > b.end)
