import type { LexiconEntry } from '../../facts/fact-index.ts'
import type { AgencyMention, Span } from '../mention.ts'
import { beginsName, endsName } from './boundary.ts'
import { fold, isInvisible, isLatin } from './characters.ts'
import { isForeign, isPlaceOnly, isProvinceOnly, isTownOf } from './elsewhere.ts'
import { actsWithMoney, hasTitle, isJoint } from './evidence.ts'
import type { Lexicon } from './lexicon.ts'
import { chooseSense } from './senses.ts'

interface Candidate extends Span {
  readonly senses: readonly LexiconEntry[]
}

/**
 * Agencies named in a text, in order, not overlapping; offsets in UTF-16 code units. `publishedAt`: ISO day or null.
 * Linear in the text: each place costs at most the longest name and a bounded look around it.
 */
export function detectNames(text: string, lexicon: Lexicon, publishedAt: string | null): AgencyMention[] {
  const candidates = findCandidates(text, lexicon)
  const sure = new Set<LexiconEntry>()
  for (const { senses } of candidates) {
    const only = senses[0]
    if (only && senses.length === 1 && !only.ambiguous) sure.add(only)
  }
  const certain = [...sure]
  const entities = new Set(certain.map((entry) => entry.entity))
  const mentions: AgencyMention[] = []
  candidates.forEach((candidate, i) => {
    const sense = chooseSense(candidate.senses, publishedAt?.slice(0, 10) ?? null, certain)
    if (!sense) return
    if (sense.ambiguous && !entities.has(sense.entity) && !isBacked(text, candidates, i)) return
    const { start, end } = candidate
    mentions.push({ kind: 'agency', start, end, text: text.slice(start, end), entity: sense.entity, name: sense.name })
  })
  return mentions
}

/** An ambiguous word's evidence beside it: a title, a deed, or a sure agency next to it in a list. */
function isBacked(text: string, candidates: readonly Candidate[], i: number): boolean {
  const candidate = candidates[i]
  if (!candidate) return false
  if (hasTitle(text, candidate.end) || actsWithMoney(text, candidate.end)) return true
  return [candidates[i - 1], candidates[i + 1]].some((other) => {
    if (!other || other.senses.some((sense) => sense.ambiguous)) return false
    const [left, right] = other.start < candidate.start ? [other, candidate] : [candidate, other]
    return right.start - left.end <= 4 && isJoint(text.slice(left.end, right.start))
  })
}

function findCandidates(text: string, lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = []
  for (let at = 0; at < text.length; at++) {
    if (!lexicon.root.next.has(fold(text.charCodeAt(at))) || !beginsName(text, at)) continue
    const candidate = longestName(text, at, lexicon)
    if (!candidate) continue
    if (!isElsewhere(text, candidate)) found.push(candidate)
    at = candidate.end - 1
  }
  return found
}

function longestName(text: string, start: number, lexicon: Lexicon): Candidate | undefined {
  let best: Candidate | undefined
  let node = lexicon.root
  let hidden = 0
  for (let at = start; at < text.length; at++) {
    const unit = fold(text.charCodeAt(at))
    // A few characters without width may stand within a name; more of them is no name but an attack.
    if (isInvisible(unit) && at > start && ++hidden <= 8) continue
    const next = node.next.get(unit)
    if (!next) break
    node = next
    if (node.senses.length > 0 && endsName(text, at + 1)) best = { start, end: at + 1, senses: node.senses }
  }
  return best
}

function isElsewhere(text: string, { start, end, senses }: Candidate): boolean {
  if (!isLatin(fold(text.charCodeAt(start))) && !text.startsWith('한국', start) && isForeign(text, start)) return true
  const name = senses[0]?.name ?? ''
  if (name.endsWith('시') && isTownOf(text, start)) return true
  if ((name.endsWith('도') || name === '세종특별자치시') && isProvinceOnly(text, end)) return true
  return (name.endsWith('시') || name.endsWith('도')) && isPlaceOnly(text, end)
}
