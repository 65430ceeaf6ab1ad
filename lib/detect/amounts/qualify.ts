import { isHangul } from '../../korean/numeral-characters.ts'
import { skipParticle } from '../../korean/particles.ts'
import type { Qualifier, Span } from '../mention.ts'
import type { Candidate } from './candidate.ts'

type Said = readonly [word: string, qualifier: Qualifier]

const BEFORE: readonly Said[] = [
  ['약', 'about'],
  ['대략', 'about'],
  ['어림잡아', 'about'],
  ['얼추', 'about'],
  ['줄잡아', 'about'],
  ['최소', 'at-least'],
  ['최소한', 'at-least'],
  ['적어도', 'at-least'],
  ['못해도', 'at-least'],
  ['적게는', 'at-least'],
  ['최대', 'at-most'],
  ['많게는', 'at-most'],
  ['많아야', 'at-most'],
]
/** "사상 최대 10조원" is a record, not a bound. */
const RECORDS = ['사상', '역대', '창사', '이래', '분기', '개관', '국내', '세계']

const BEHIND: readonly Said[] = [
  ['이상', 'at-least'],
  ['초과', 'over'],
  ['이하', 'at-most'],
  ['이내', 'at-most'],
  ['한도', 'at-most'],
  ['미만', 'under'],
  ['남짓', 'over'],
  ['가량', 'about'],
  ['안팎', 'about'],
  ['내외', 'about'],
  ['정도', 'about'],
  ['쯤', 'about'],
  ['수준', 'about'],
  ['가까운', 'about'],
  ['가까이', 'about'],
  ['넘는', 'over'],
  ['넘게', 'over'],
  ['넘긴', 'over'],
  ['넘을', 'over'],
  ['넘어', 'over'],
  ['넘었', 'over'],
  ['넘겼', 'over'],
  ['웃도', 'over'],
  ['웃돌', 'over'],
  ['웃돈', 'over'],
  ['상회', 'over'],
  ['훌쩍 넘', 'over'],
  ['육박', 'under'],
  ['못 미', 'under'],
  ['못미', 'under'],
  ['밑도', 'under'],
  ['밑돌', 'under'],
  ['밑돈', 'under'],
  ['하회', 'under'],
]

const behindByFirst = new Map<string, Said[]>()
for (const said of BEHIND) {
  const first = said[0].charAt(0)
  behindByFirst.set(first, [...(behindByFirst.get(first) ?? []), said])
}
const BEFORE_ENDS = new Set(BEFORE.map(([word]) => word.at(-1)))

/** 대 of 대비, 대출, 대상 begins a noun of its own; behind a band stands the end of a word or a particle. */
const isBand = (text: string, at: number): boolean => {
  const next = text.charAt(at + 1)
  return text[at] === '대' && (!isHangul(next.charCodeAt(0)) || '의에로를가이인은는까부와'.includes(next))
}

/** Reads the words around an amount that bound it, and widens bands: "약 350억원 안팎", "100만원 이상", "70만원대". */
export const qualify = (text: string, c: Candidate): Candidate => {
  if (c.qualifier === 'range') return c
  const behind = c.end + (text[c.end] === ' ' ? 1 : 0)
  if (isBand(text, behind) && c.min !== null && c.qualifier !== 'several')
    return {
      ...c,
      end: behind + 1,
      qualifier: 'band',
      max: c.min + c.place,
      evidence: [{ start: behind, end: behind + 1, says: 'band' }],
    }
  if (c.qualifier === 'several') return c
  const said = saidBehind(text, c.end) ?? saidBefore(text, c.start)
  return said === null ? c : { ...bound(c, said.says), evidence: [...c.evidence, said] }
}

const bound = (c: Candidate, says: Qualifier): Candidate => {
  if (says === 'about') return c.qualifier === 'over' ? c : { ...c, qualifier: 'about' }
  const upper = says === 'at-most' || says === 'under'
  return {
    ...c,
    qualifier: says,
    min: upper ? null : c.min,
    max: upper ? (c.max ?? c.min) : null,
  }
}

type Evidence = Span & { readonly says: Qualifier }

const saidBehind = (text: string, end: number): Evidence | null => {
  const worth = text.startsWith('어치', end) || text.startsWith('짜리', end) ? end + 2 : end
  const far = skipParticle(text, worth)
  for (const at of far === end ? [end] : [end, far]) {
    for (const [word, says] of behindByFirst.get(text.charAt(at)) ?? [])
      if (text.startsWith(word, at)) return { start: at, end: at + word.length, says }
  }
  return null
}

const saidBefore = (text: string, start: number): Evidence | null => {
  let best: Evidence | null = null
  let end = start
  for (let turn = 0; turn < 2; turn++) {
    if (text[end - 1] === ' ') end--
    if (!BEFORE_ENDS.has(text.charAt(end - 1))) break
    const found = BEFORE.find(
      ([word]) => text.startsWith(word, end - word.length) && stands(text, end - word.length, word),
    )
    if (found === undefined) break
    const [word, says] = found
    if (best === null || best.says === 'about') best = { start: end - word.length, end, says }
    end -= word.length
  }
  return best
}

const stands = (text: string, at: number, word: string): boolean => {
  if (at > 0 && isHangul(text.charCodeAt(at - 1))) return false
  return word !== '최대' || !RECORDS.some((r) => text.startsWith(r, at - r.length - 1))
}
