import { type Normalised, normalise } from '../../korean/normalise.ts'
import type { AgencyMention } from '../mention.ts'
import type { WordDistances } from '../nearby-words.ts'
import { type Openings, openingsIn } from '../openings.ts'
import { actsWithMoney, deedsIn, hasTitle, isJoint } from './evidence.ts'
import { type Candidate, findCandidates } from './find-candidates.ts'
import type { Lexicon, Sense } from './lexicon.ts'
import { chooseSense } from './senses.ts'

/**
 * Agencies named in a text, in order, not overlapping; offsets in UTF-16 code units. `publishedAt`: ISO day or null.
 * Linear in the text: each place costs at most the longest name and a bounded look around it.
 */
export function detectNames(text: string, lexicon: Lexicon, publishedAt: string | null): AgencyMention[] {
  const normalised = normalise(text)
  return namesIn(text, normalised, openingsIn(normalised.text, lexicon.kinds), lexicon, publishedAt)
}

/** The same, for a text that is normalised already, and walked. */
export function namesIn(
  original: string,
  normalised: Normalised,
  openings: Openings,
  lexicon: Lexicon,
  publishedAt: string | null,
): AgencyMention[] {
  const { text } = normalised
  const candidates = findCandidates(text, openings, lexicon)
  const certain = sureOnes(candidates)
  const entities = new Set(certain.map((entry) => entry.entity))
  const day = publishedAt?.slice(0, 10) ?? null
  // One word means one agency all through a text.
  const chosen = new Map<readonly Sense[], Sense | undefined>()
  const deeds = deedsIn(text)
  const mentions: AgencyMention[] = []
  candidates.forEach((candidate, i) => {
    const { senses } = candidate
    if (!chosen.has(senses)) chosen.set(senses, chooseSense(senses, day, certain))
    const sense = chosen.get(senses)
    if (!sense) return
    if (sense.ambiguous && !entities.has(sense.entity) && !isBacked(text, candidates, i, deeds)) return
    const start = normalised.start(candidate.start)
    const end = normalised.end(candidate.end)
    mentions.push({
      kind: 'agency',
      start,
      end,
      text: original.slice(start, end),
      entity: sense.entity,
      name: sense.name,
    })
  })
  return mentions
}

/** What candidates name beyond doubt. */
function sureOnes(candidates: readonly Candidate[]): Sense[] {
  const sure = new Set<Sense>()
  for (const { senses } of candidates) {
    const only = senses[0]
    if (only && senses.length === 1 && !only.ambiguous) sure.add(only)
  }
  return [...sure]
}

/** A region's short name is a place's, too, and stands in lists of places: "경기·광주". */
const isRegionName = ({ senses }: Candidate): boolean =>
  senses.some(({ name }) => name.endsWith('시') || name.endsWith('도'))

/** An ambiguous word's evidence beside it: a title, a deed, or another agency next to it in a list. */
function isBacked(text: string, candidates: readonly Candidate[], i: number, deeds: WordDistances): boolean {
  const candidate = candidates[i]
  if (!candidate) return false
  if (hasTitle(text, candidate.end) || actsWithMoney(text, candidate.start, candidate.end, deeds)) return true
  return [candidates[i - 1], candidates[i + 1]].some((other) => {
    if (!other) return false
    if (other.senses.some((sense) => sense.ambiguous) && (isRegionName(other) || isRegionName(candidate))) return false
    const [left, right] = other.start < candidate.start ? [other, candidate] : [candidate, other]
    return right.start - left.end <= 4 && isJoint(text.slice(left.end, right.start))
  })
}
