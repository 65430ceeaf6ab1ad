import { gapBetween } from './gap.ts'
import { isSameName, type Name, nameBefore, nameBehind, type Passed } from './project-name.ts'
import type { Evidence, Tied } from './tied.ts'

const LITTLE = 6
const REACH = 120
/** "이 가운데 올해 90억원", "내년에는 이 중 126억원": a part of the amount before. */
const OF_WHICH = /(?:^|[\s,])(?:이|그) ?(?:가운데|중)(?![가-힣]{2})(?:에서)? [^,.]{0,24}$/
const LIST = /^[-·•▶▷*○◦■◇◆]/

/** A text, its amounts in order, and what between two offsets is passed over. */
export interface Reading {
  readonly text: string
  readonly tied: readonly Tied[]
  readonly passed: Passed
}

function isClean({ text, passed }: Reading, from: number, to: number): boolean {
  const gap = gapBetween(text, from, to, passed(from, to))
  return gap.takeover === null && gap.apart === null && gap.content <= LITTLE
}

/** Two amounts of one sentence with nothing named between. */
function inOneBreath(reading: Reading, first: Tied, second: Tied): Evidence | null {
  if (first.sentence !== second.sentence || !isClean(reading, first.amount.end, second.amount.start)) return null
  return { start: first.amount.end, end: second.amount.start, says: 'nothing named between' }
}

/** "이 가운데": what stands before the second says that it is of the first. */
function ofWhich({ text, tied }: Reading, i: number, j: number): Evidence | null {
  const [first, second] = [tied[i], tied[j]]
  if (j !== i + 1 || !first || !second || second.sentence > first.sentence + 1) return null
  const from = Math.max(first.amount.end, second.within.start)
  const match = OF_WHICH.exec(text.slice(from, second.amount.start))
  return match === null ? null : { start: from + match.index, end: second.amount.start, says: 'part of it' }
}

/** Whether a line goes on where the one before ends: a list of one project's figures, a headline of two lines. */
function isOneBlock(text: string, first: Tied, second: Tied): boolean {
  if (text[first.within.end] !== '\n') return true
  const [a, b] = [text.charAt(first.within.start), text.charAt(second.within.start)]
  if (LIST.test(a) || LIST.test(b)) return a === b
  return !/[.?!다]["”’')]*$/.test(text.slice(first.within.end - 3, first.within.end))
}

/** "이 사업에", "첫해인": a sentence that says itself that it is about the project before. */
const POINTS_BACK = /(?:이|해당|이번) (?:사업|프로젝트)|첫해/

/**
 * The sentence behind names nothing before its amount. Between them stand yearly parts at most, or the parts of the total where
 * it points back.
 */
function goesOn(reading: Reading, i: number, j: number): Evidence | null {
  const { text, tied } = reading
  const [first, second, before] = [tied[i], tied[j], tied[j - 1]]
  if (!first || !second || !before || second.sentence === first.sentence) return null
  const near = Math.max(second.within.start, second.amount.start - REACH)
  const pointsBack = POINTS_BACK.test(text.slice(near, second.amount.start))
  const middle = tied.slice(i + 1, j).filter(({ sentence }) => sentence > first.sentence)
  const isPart = ({ shape, program, sentence }: Tied) =>
    pointsBack && shape === null && program === null && sentence < second.sentence
  if (!middle.every((one) => one.shape === 'yearly' || isPart(one))) return null
  if ((middle[0]?.sentence ?? second.sentence) !== first.sentence + 1 || !isOneBlock(text, first, second)) return null
  if (first.agency !== null && second.agency !== null && first.agency !== second.agency) return null
  const start = before.sentence === second.sentence ? before.amount.end : second.within.start
  if (!isClean(reading, start, second.amount.start)) return null
  return { start, end: second.amount.start, says: 'goes on about the same' }
}

/** The names before and behind an amount, as far as the amounts on both sides. */
function namesOf({ text, tied, passed }: Reading, i: number): readonly Name[] {
  const [before, own, behind] = [tied[i - 1], tied[i], tied[i + 1]]
  if (own === undefined) return []
  const from = before?.sentence === own.sentence ? before.amount.end : own.within.start
  const to = behind?.sentence === own.sentence ? behind.amount.start : own.within.end
  const names = [nameBefore(text, from, own.amount.start, passed), nameBehind(text, own.amount.end, to, passed)]
  return names.filter((name) => name !== null)
}

/** The same name beside each. */
function sameName(reading: Reading, first: number, second: number): Evidence | null {
  const others = namesOf(reading, first)
  for (const name of namesOf(reading, second))
    if (others.some((other) => isSameName(name, other) || isSameName(other, name)))
      return { start: name.start, end: name.end, says: 'same name' }
  return null
}

/**
 * What in the text says that two amounts (by their places in `tied`), few sentences apart, are of one project that no dataset
 * knows: its name beside each, "이 가운데", nothing named between them, or a sentence that goes on about the one before.
 * `several`: more than one plan is told there, so that only a name tells which. Null: nothing says it.
 */
export function oneProject(reading: Reading, a: number, b: number, several: boolean): Evidence | null {
  const [i, j] = [Math.min(a, b), Math.max(a, b)]
  const [first, second] = [reading.tied[i], reading.tied[j]]
  if (first === undefined || second === undefined) return null
  const named = sameName(reading, i, j) ?? (a < b ? ofWhich(reading, i, j) : null)
  if (named !== null || several) return named
  return inOneBreath(reading, first, second) ?? goesOn(reading, i, j)
}
