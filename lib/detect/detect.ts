import { detectAmounts } from './amounts/detect-amounts.ts'
import { assignCues } from './cues/assign-cues.ts'
import type { Mention } from './mention.ts'
import { detectNames } from './names/detect-names.ts'
import type { Lexicon } from './names/lexicon.ts'
import { detectPeriods } from './periods/detect-periods.ts'

/** Amounts with their cues, agencies and periods of a text, by start, the longer first. `publishedAt` is an ISO day. */
export function detect(
  text: string,
  given: { readonly lexicon: Lexicon; readonly publishedAt: string | null },
): Mention[] {
  const mentions: Mention[] = [
    ...assignCues(text, detectAmounts(text)),
    ...detectNames(text, given.lexicon, given.publishedAt),
    ...detectPeriods(text, given.publishedAt),
  ]
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end)
}
