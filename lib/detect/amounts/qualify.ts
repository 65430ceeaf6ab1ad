import { tenTo } from '../../korean/figures.ts'
import { isHangul } from '../../korean/numeral-characters.ts'
import { skipParticle } from '../../korean/particles.ts'
import { unitsOf } from '../../korean/units-of.ts'
import type { Qualifier, Span } from '../mention.ts'
import { wordAt, wordLengthAt, wordTable } from '../word-table.ts'
import { bandEnd } from './bands.ts'
import { ADVERBS, BEFORE, BEHIND, RECORDS } from './bound-words.ts'
import type { Candidate } from './candidate.ts'

type Evidence = Span & { readonly says: Qualifier }

const SPACE = 0x20
const behind = wordTable(BEHIND.map(([word]) => word))
const adverbs = wordTable(ADVERBS)
/** Last code units of the words that bound an amount from before. */
const BEFORE_ENDS = unitsOf(BEFORE.map(([word]) => word.slice(-1)).join(''))
/** Reads the words around an amount that bound it, and widens bands: "약 350억원 안팎", "100만원 이상", "70만원대". */
export const qualify = (text: string, c: Candidate): Candidate => {
  const band = bandEnd(text, c.end)
  if (band > 0) return banded(c, band)
  if (c.qualifier === 'range' || c.qualifier === 'several') return c
  const after = saidBehind(text, c.end)
  if (after !== null && after.says !== 'about') return bound(c, after)
  const before = saidBefore(text, c.start)
  if (before !== null && (after === null || before.says !== 'about')) return bound(c, before)
  return after === null ? c : bound(c, after)
}

const banded = (c: Candidate, end: number): Candidate => {
  const evidence = [...c.evidence, { start: end - 1, end, says: 'band' }]
  if (c.qualifier === 'several') return { ...c, end, evidence }
  if (c.qualifier === 'range') return { ...c, end, max: c.max === null ? null : c.max + tenTo(c.place), evidence }
  return { ...c, end, qualifier: 'band', max: (c.min ?? 0) + tenTo(c.place), evidence }
}

const bound = (c: Candidate, said: Evidence): Candidate => {
  const { says } = said
  const evidence = c.evidence.length === 0 ? [said] : [...c.evidence, said]
  if (says === 'about') return { ...c, qualifier: c.qualifier === 'over' ? 'over' : 'about', evidence }
  if (says === 'at-most' || says === 'under') return { ...c, qualifier: says, min: null, max: c.max ?? c.min, evidence }
  return { ...c, qualifier: says, max: null, evidence }
}

const saidBehind = (text: string, end: number): Evidence | null => {
  if (text.startsWith('어치', end) || text.startsWith('짜리', end)) return saidBehind(text, end + 2)
  const glued = wordAt(behind, text, end)
  if (glued !== 0) return evidence(end, glued)
  const far = skipParticle(text, end)
  if (far === end) return null
  const spaced = wordAt(behind, text, far)
  // "1000억원에 넘겼다" is sold for it; what exceeds takes 을
  if (spaced !== 0) return text.startsWith('에 넘', end) ? null : evidence(far, spaced)
  const adverb = wordLengthAt(adverbs, text, far)
  if (adverb === 0) return null
  const at = far + adverb + 1
  if (text.charCodeAt(at - 1) !== SPACE) return null
  const further = wordAt(behind, text, at)
  return further === 0 ? null : evidence(at, further)
}

const evidence = (at: number, number: number): Evidence => {
  const [word, says] = BEHIND[number - 1] ?? ['', 'exact']
  return { start: at, end: at + word.length, says }
}

const saidBefore = (text: string, start: number): Evidence | null => {
  let best: Evidence | null = null
  let end = start
  for (let turn = 0; turn < 2; turn++) {
    if (text.charCodeAt(end - 1) === SPACE) end--
    if (!BEFORE_ENDS.has(text.charCodeAt(end - 1))) break
    const found = boundBefore(text, end)
    if (found === undefined) break
    const [word, says] = found
    if (best === null || best.says === 'about') best = { start: end - word.length, end, says }
    end -= word.length
  }
  return best
}

/** The word of `BEFORE` that ends at `end`. */
const boundBefore = (text: string, end: number): (typeof BEFORE)[number] | undefined => {
  for (let i = 0; i < BEFORE.length; i++) {
    const said = BEFORE[i]
    if (said === undefined) continue
    const at = end - said[0].length
    if (at >= 0 && text.startsWith(said[0], at) && stands(text, at, said[0])) return said
  }
  return undefined
}

const stands = (text: string, at: number, word: string): boolean => {
  if (at > 0 && isHangul(text.charCodeAt(at - 1))) return false
  return (word !== '최대' && word !== '최고') || !RECORDS.some((r) => text.startsWith(r, at - r.length - 1))
}
