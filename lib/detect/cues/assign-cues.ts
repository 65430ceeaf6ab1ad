import { isHangul } from '../../korean/numeral-characters.ts'
import type { AmountDraft, AmountMention, Span } from '../mention.ts'
import { ALONE, CUES, type Cue, REACH } from './cue-words.ts'

interface Found extends Span {
  readonly cue: Compiled
}

/** The part of the text that may speak about one amount: its sentence, up to the amounts on both sides. */
interface Surroundings {
  readonly from: number
  readonly to: number
}

const FIELDS = ['role', 'stage', 'payer', 'delta', 'per'] as const

interface Compiled extends Cue {
  readonly fields: readonly (typeof FIELDS)[number][]
}

/**
 * Fills in what each amount is in its sentence, by the words around it: role, stage, payer, delta, per, and whether it
 * restates the amount before it in another currency. The nearest word wins; what no word says stays null. `evidence`
 * keeps the qualifier's words and gains those that spoke, in offsets of `text`. The drafts are changed in place and
 * returned: an object more for every amount would cost more than finding its words.
 */
export function assignCues(text: string, amounts: readonly AmountDraft[]): AmountMention[] {
  const found = findCues(text, amounts)
  const partners = findConversions(text, amounts)
  let first = 0
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i]
    if (amount === undefined) break
    const around = surroundings(text, amounts, i)
    while (first < found.length && (found[first]?.start ?? 0) < around.from) first++
    if (first < found.length) fillIn(amount, nearest(amount, around, found, first))
    amount.conversion = partners.get(i) ?? null
  }
  return [...amounts]
}

type Best = { [F in (typeof FIELDS)[number]]: Found | undefined }

/** For each field the nearest word that speaks of it. */
const nearest = (amount: AmountMention, around: Surroundings, found: readonly Found[], first: number): Best => {
  const best: Best = { role: undefined, stage: undefined, payer: undefined, delta: undefined, per: undefined }
  for (let k = first; k < found.length; k++) {
    const word = found[k]
    if (word === undefined || word.start >= around.to) break
    if (word.end > around.to || !reaches(amount, word)) continue
    const away = distance(amount, word)
    for (const field of word.cue.fields) {
      const rival = best[field]
      if (rival === undefined || away < distance(amount, rival)) best[field] = word
    }
  }
  return best
}

const fillIn = (amount: AmountDraft, best: Best): void => {
  const delta = best.delta?.cue.delta ?? null
  amount.role = best.role?.cue.role ?? delta
  amount.stage = best.stage?.cue.stage ?? null
  amount.payer = best.payer?.cue.payer ?? null
  amount.delta = delta
  amount.per = best.per?.cue.per ?? null
  let evidence: AmountMention['evidence'][number][] | null = null
  for (const field of FIELDS) {
    const word = best[field]
    if (word === undefined) continue
    evidence ??= [...amount.evidence]
    evidence.push({ start: word.start, end: word.end, says: `${field}:${word.cue[field]}` })
  }
  if (evidence !== null) amount.evidence = evidence
}

const distance = (amount: Span, word: Span): number =>
  word.end <= amount.start ? amount.start - word.end : Math.max(0, word.start - amount.end)

const reaches = (amount: Span, word: Found): boolean => {
  const side = word.end <= amount.start ? 'before' : 'behind'
  if (word.cue.side !== undefined && word.cue.side !== side) return false
  return distance(amount, word) <= (word.cue.reach ?? REACH)
}

const surroundings = (text: string, amounts: readonly AmountMention[], i: number): Surroundings => {
  const amount = amounts[i]
  if (amount === undefined) return { from: 0, to: 0 }
  const least = Math.max(amounts[i - 1]?.end ?? 0, amount.start - 2 * REACH)
  const most = Math.min(amounts[i + 1]?.start ?? text.length, amount.end + 2 * REACH)
  let from = amount.start
  while (from > least && !endsSentence(text, from - 1)) from--
  let to = amount.end
  while (to < most && !endsSentence(text, to)) to++
  // Behind a comma the words before the next amount speak about that one.
  const comma = amounts[i + 1] !== undefined && to === most ? text.indexOf(',', amount.end) : -1
  return { from, to: comma > 0 && comma < to ? comma : to }
}

const NEW_LINE = 0x0a
const isEnd = (code: number): boolean => code === 0x2e || code === 0x3f || code === 0x21
const isSpace = (code: number): boolean => code === 0x20 || code === NEW_LINE || code === 0xa0 || code === 0x3000

const endsSentence = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code === NEW_LINE || (isEnd(code) && (at + 1 >= text.length || isSpace(text.charCodeAt(at + 1))))
}

const byFirst = new Map<number, Compiled[]>()
/** 1 for what a cue word can begin with: most characters of a text are none and cost one look. */
const BEGINS = new Uint8Array(65536)
for (const cue of CUES) {
  const first = cue.word.charCodeAt(0)
  BEGINS[first] = 1
  const list = byFirst.get(first)
  const compiled = { ...cue, fields: FIELDS.filter((field) => cue[field] !== undefined) }
  if (list) list.push(compiled)
  else byFirst.set(first, [compiled])
}

/** All cue words near an amount, in order. Looks only at the neighbourhoods, each character once. */
const findCues = (text: string, amounts: readonly AmountMention[]): Found[] => {
  const found: Found[] = []
  let p = 0
  for (const amount of amounts) {
    const to = Math.min(text.length, amount.end + 2 * REACH)
    for (p = Math.max(p, amount.start - 2 * REACH, 0); p < to; p++) {
      const code = text.charCodeAt(p)
      if (BEGINS[code] === 0) continue
      for (const cue of byFirst.get(code) ?? []) {
        if (!text.startsWith(cue.word, p)) continue
        const end = p + cue.word.length
        if (!ALONE.has(cue.word) || isAlone(text, p, end)) found.push({ start: p, end, cue })
      }
    }
  }
  return found
}

const isAlone = (text: string, start: number, end: number): boolean =>
  (start === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(start - 1))) && !isHangul(text.charCodeAt(end))

/** "73억 달러(약 10조원)": an amount in brackets right behind one in another currency. Index to the other's start. */
const findConversions = (text: string, amounts: readonly AmountMention[]): Map<number, number> => {
  const partners = new Map<number, number>()
  for (let i = 1; i < amounts.length; i++) {
    const a = amounts[i - 1]
    const b = amounts[i]
    if (a === undefined || b === undefined || a.currency === b.currency || b.start - a.end > 16) continue
    const between = text.slice(a.end, b.start).trimStart()
    const opened = between.startsWith('(') || between.startsWith('（') || between.startsWith('[')
    if (!opened || /[)）\]]/.test(between)) continue
    partners.set(i - 1, b.start)
    partners.set(i, a.start)
  }
  return partners
}
