import { isHangul } from '../../korean/numeral-characters.ts'
import type { AmountMention, Span } from '../mention.ts'
import { ALONE, CUES, type Cue, REACH } from './cue-words.ts'

interface Found extends Span {
  readonly cue: Cue
}

/** The part of the text that may speak about one amount: its sentence, up to the amounts on both sides. */
interface Surroundings {
  readonly from: number
  readonly to: number
}

const FIELDS = ['role', 'stage', 'payer', 'delta', 'per'] as const

/**
 * What each amount is in its sentence, by the words around it: role, stage, payer, delta, per, and whether it restates
 * the amount before it in another currency. The nearest word wins; what no word says stays null. `evidence` keeps the
 * qualifier's words and gains those that spoke, in offsets of `text`.
 */
export function assignCues(text: string, amounts: readonly AmountMention[]): AmountMention[] {
  const found = findCues(text, amounts)
  const partners = findConversions(text, amounts)
  let first = 0
  return amounts.map((amount, i) => {
    const around = surroundings(text, amounts, i)
    while (first < found.length && (found[first]?.start ?? 0) < around.from) first++
    return {
      ...said(amount, around, found, first),
      conversion: partners.get(i) ?? null,
    }
  })
}

const said = (amount: AmountMention, around: Surroundings, found: readonly Found[], first: number): AmountMention => {
  const best: { [F in (typeof FIELDS)[number]]?: Found } = {}
  for (let k = first; k < found.length; k++) {
    const word = found[k]
    if (word === undefined || word.start >= around.to) break
    if (word.end > around.to || !reaches(amount, word)) continue
    for (const field of FIELDS) {
      if (word.cue[field] === undefined) continue
      const rival = best[field]
      if (rival === undefined || distance(amount, word) < distance(amount, rival)) best[field] = word
    }
  }
  const delta = best.delta?.cue.delta ?? null
  const evidence = FIELDS.flatMap((field) => {
    const word = best[field]
    return word === undefined
      ? []
      : [
          {
            start: word.start,
            end: word.end,
            says: `${field}:${word.cue[field]}`,
          },
        ]
  })
  return {
    ...amount,
    role: best.role?.cue.role ?? delta,
    stage: best.stage?.cue.stage ?? null,
    payer: best.payer?.cue.payer ?? null,
    delta,
    per: best.per?.cue.per ?? null,
    evidence: [...amount.evidence, ...evidence],
  }
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

const endsSentence = (text: string, at: number): boolean => {
  const c = text[at]
  return (
    c === '\n' || ((c === '.' || c === '?' || c === '!') && (at + 1 >= text.length || /\s/.test(text.charAt(at + 1))))
  )
}

const byFirst = new Map<string, Cue[]>()
for (const cue of CUES) {
  const list = byFirst.get(cue.word.charAt(0))
  if (list) list.push(cue)
  else byFirst.set(cue.word.charAt(0), [cue])
}

/** All cue words near an amount, in order. Looks only at the neighbourhoods, each character once. */
const findCues = (text: string, amounts: readonly AmountMention[]): Found[] => {
  const found: Found[] = []
  let p = 0
  for (const amount of amounts) {
    const to = Math.min(text.length, amount.end + 2 * REACH)
    for (p = Math.max(p, amount.start - 2 * REACH, 0); p < to; p++) {
      for (const cue of byFirst.get(text.charAt(p)) ?? []) {
        const end = p + cue.word.length
        if (text.startsWith(cue.word, p) && (!ALONE.has(cue.word) || isAlone(text, p, end)))
          found.push({ start: p, end, cue })
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
