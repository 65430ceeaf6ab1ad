import type { Span } from '../mention.ts'
import { LATIN_NAME, NAME } from '../opening-kinds.ts'
import type { Openings } from '../openings.ts'
import { beginsName, endsName } from './boundary.ts'
import { isHangul, isLatin } from './characters.ts'
import { isForeign, isLocal, isNamesake, isPlaceOnly, isProvinceOnly, isTownOf, ownersIn } from './elsewhere.ts'
import { type Lexicon, mayBeginName, type Sense, step } from './lexicon.ts'
import { isRegion } from './regions.ts'
import { isTeam } from './teams.ts'

/** A name that stands in the text with both its boundaries, and what it may mean. */
export interface Candidate extends Span {
  readonly senses: readonly Sense[]
}

/** Names in a normalised text, in order, not overlapping, the longest at each of the openings; those of other countries left out. */
export function findCandidates(text: string, openings: Openings, lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = []
  const isAnothers = ownersIn(text)
  let free = 0
  for (let i = 0; i < openings.count; i++) {
    if (((openings.kinds[i] ?? 0) & (NAME | LATIN_NAME)) === 0) continue
    const at = openings.places[i] ?? 0
    if (at < free || !mayBeginName(lexicon, text, at) || !beginsName(text, at)) continue
    const candidate = longestName(text, at, lexicon)
    if (!candidate) continue
    free = candidate.end
    const { start, end } = candidate
    if (isAnothers(text.slice(start, end), start, isOthers(text, candidate))) continue
    if (!isElsewhere(text, candidate)) found.push(candidate)
  }
  return found
}

const SPACE = 0x20
/** Units from which a name that the writer parted with spaces is no phrase of common words: "과학기술 정보통신부". */
const LONG = 8

function longestName(text: string, start: number, lexicon: Lexicon): Candidate | undefined {
  let best: Candidate | undefined
  let node = step(lexicon, 0, text.charCodeAt(start))
  let parted = false
  for (let end = start + 1; node !== 0; end++) {
    const senses = lexicon.senses[node]
    if (senses && (!parted || end - start >= LONG) && endsName(text, end)) best = { start, end, senses }
    const before = node
    node = step(lexicon, before, text.charCodeAt(end))
    if (node !== 0 || text.charCodeAt(end) !== SPACE || !isHangul(text.charCodeAt(end - 1))) continue
    end++
    node = step(lexicon, before, text.charCodeAt(end))
    parted = true
  }
  return best
}

/** A body of another country, or a town with the name of a greater city. */
function isOthers(text: string, { start, senses }: Candidate): boolean {
  if (!isLatin(text.charCodeAt(start)) && !text.startsWith('한국', start) && isForeign(text, start)) return true
  return (senses[0]?.name.endsWith('시') ?? false) && isTownOf(text, start)
}

function isElsewhere(text: string, { start, end, senses }: Candidate): boolean {
  const name = senses[0]?.name ?? ''
  if (isLocal(text, start, end) || isNamesake(text, start) || isTeam(text, start, end, name)) return true
  if ((name.endsWith('도') || name === '세종특별자치시') && (isRegion(text, start, end) || isProvinceOnly(text, end)))
    return true
  return (name.endsWith('시') || name.endsWith('도')) && isPlaceOnly(text, end)
}
