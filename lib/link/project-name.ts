import type { Span } from '../detect/mention.ts'
import { isFiller, SEPARATOR, setsApart } from './gap.ts'

/** The periods and agencies between two offsets, in order: words that say nothing of their own. */
export type Passed = (from: number, to: number) => readonly Span[]

/** The words of a name, particles off. */
export interface Name extends Span {
  readonly words: readonly string[]
}

const REACH = 100
const MOST_WORDS = 6
const PARTICLE =
  /(?:에는|에도|에만|에서|에게|에|은|는|이|가|을|를|의|도|만|과|와|이란|이라는|라는|으로|로|사업비|사업|예산|비|용)$/
/** The same that also end a name: what stands behind them is another word's. */
const CLOSES = /(?:에는|에도|에만|에서|에|은|는|이|가|을|를|과|와|도)$/

/** "공공백신", "국가망": what begins like a word that any budget sentence holds, and goes on. */
const NAMES = /^(?:공공|국가|민간|정부|재정|지원)[가-힣A-Za-z]{2,}(?<![은는을를의에])$/

/** "올해 정원마을 조성 몫으로": a part of what is named. */
const PART = /^몫(?:으로|은|이|을)?$/

const isName = (token: string): boolean => (!isFiller(token) || NAMES.test(token)) && !PART.test(token)

const bare = (word: string): string => {
  let short = word
  for (let turn = 0; turn < 2; turn++) {
    const next = short.replace(PARTICLE, '')
    if (next.length < 2) return short
    short = next
  }
  return short
}

/** The words between two offsets, without what is passed over and the particle behind it. */
function wordsIn(text: string, from: number, to: number, passed: readonly Span[]): Span[] {
  const words: Span[] = []
  let start = -1
  let hidden = 0
  for (let at = from; at < to; at++) {
    while (hidden < passed.length && (passed[hidden]?.end ?? 0) <= at) hidden++
    const over = passed[hidden]
    const covered = over !== undefined && over.start <= at
    if (covered || SEPARATOR.test(text.charAt(at))) {
      if (start >= 0) words.push({ start, end: at })
      start = -1
      if (!covered) continue
      at = over.end - 1
      while (at + 1 < to && /[가-힣]/.test(text.charAt(at + 1))) at++
    } else if (start < 0) start = at
  }
  if (start >= 0) words.push({ start, end: to })
  return words
}

const nameOf = (text: string, spans: readonly Span[]): Name | null => {
  const [first, last] = [spans[0], spans.at(-1)]
  if (first === undefined || last === undefined) return null
  return { start: first.start, end: last.end, words: spans.map(({ start, end }) => bare(text.slice(start, end))) }
}

/** The name that comes first in the order given; null: none, or a word that sets what follows apart. `ends`: none goes past the word. */
function firstName(text: string, words: readonly Span[], ends: (token: string) => boolean): Name | null {
  const spans: Span[] = []
  for (const word of words) {
    const token = text.slice(word.start, word.end)
    if (setsApart(token)) return null
    if (!isName(token)) {
      if (spans.length > 0) break
      continue
    }
    spans.push(word)
    if (ends(token) || spans.length === MOST_WORDS) break
  }
  return nameOf(
    text,
    spans.sort((a, b) => a.start - b.start),
  )
}

/** The nearest words before `to` that name something: "관측레이더 사업에 90억원". */
export function nameBefore(text: string, from: number, to: number, passed: Passed): Name | null {
  const near = Math.max(from, to - REACH)
  return firstName(text, wordsIn(text, near, to, passed(near, to)).reverse(), () => false)
}

/** The nearest words behind `from` that name something: "2500억원을 투입하는 ‘공공백신 비축사업’을". */
export function nameBehind(text: string, from: number, to: number, passed: Passed): Name | null {
  const far = Math.min(to, from + REACH)
  return firstName(text, wordsIn(text, from, far, passed(from, far)), (token) => CLOSES.test(token))
}

const LEAST = 4

/** Whether each word of a name stands in another one, too, and there is enough of it: "관측레이더" of "도시 돌발강수 관측레이더". */
export const isSameName = (short: Name, long: Name): boolean => {
  const whole = long.words.join('')
  return short.words.join('').length >= LEAST && short.words.every((word) => whole.includes(word))
}
