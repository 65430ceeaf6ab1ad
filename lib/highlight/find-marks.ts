import { amountsIn } from '../detect/amounts/detect-amounts.ts'
import type { Mention } from '../detect/mention.ts'
import { namesIn } from '../detect/names/detect-names.ts'
import type { Lexicon } from '../detect/names/lexicon.ts'
import { openingsIn } from '../detect/openings.ts'
import { normalise } from '../korean/normalise.ts'

/**
 * What is marked at once, before the worker has answered: amounts and agencies, as detect() finds them. Periods have no
 * mark, so that the page need not load their grammar; they come with the worker's answer.
 */
export function findMarks(text: string, lexicon: Lexicon, publishedAt: string | null): Mention[] {
  const normalised = normalise(text)
  const openings = openingsIn(normalised.text, lexicon.kinds)
  const mentions: Mention[] = [
    ...amountsIn(text, normalised, openings),
    ...namesIn(text, normalised, openings, lexicon, publishedAt),
  ]
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end)
}
