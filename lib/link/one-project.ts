import type { Span } from '../detect/mention.ts'
import { isSum } from './adding-up.ts'
import { gapBetween } from './gap.ts'
import { pointersIn, pointsBehind, toldBefore } from './pointers.ts'
import { isSameName, type Name, nameBefore, nameBehind, type Passed } from './project-name.ts'
import type { Evidence, Tied } from './tied.ts'

const LITTLE = 6
/** What may be said beside where the sentence points at the project itself. */
const LITTLE_ELSE = 16
const REACH = 120
/** "이 가운데 올해 90억원", "내년에는 이 중 126억원": a part of the amount before. */
const OF_WHICH = /(?:^|[\s,])(?:이|그) ?(?:가운데|중)(?![가-힣]{2})(?:에서)? [^,.]{0,24}$/
/** "공공 몫 2000억원 가운데 올해 출자하는 금액은": right behind the whole. */
const OF_WHOLE = /^(?:원)? ?(?:가운데|중)(?![가-힣]{2})(?:에서)? [^,.]{0,24}$/
const LIST = /^[-·•▶▷*○◦■◇◆]/

/** A text, its amounts in order, and what between two offsets is passed over. */
export interface Reading {
  readonly text: string
  readonly tied: readonly Tied[]
  readonly passed: Passed
}

function isClean(
  { text, passed }: Reading,
  from: number,
  to: number,
  pointers: readonly Span[] = [],
  pointsBack = false,
): boolean {
  const skip = [...passed(from, to), ...pointers].sort((a, b) => a.start - b.start)
  const gap = gapBetween(text, from, to, skip)
  return gap.takeover === null && gap.apart === null && gap.content <= (pointsBack ? LITTLE_ELSE : LITTLE)
}

/** "첫해인 2025년 예산안에", "첫해 분은" */
const FIRST_YEAR = /첫해(?:인|의|에)?(?: [분몫][은이])?/

/** Two amounts of one sentence with nothing named between. */
function inOneBreath(reading: Reading, first: Tied, second: Tied): Evidence | null {
  if (first.sentence !== second.sentence) return null
  // "10조원을 지역 병원에 넣기로 하고, 첫해인 2025년 예산안에 2조원을": the words say whose first year
  const year = FIRST_YEAR.exec(reading.text.slice(first.amount.end, second.amount.start))
  const from = first.amount.end + (year === null ? 0 : year.index)
  if (!isClean(reading, from, second.amount.start, year === null ? [] : [{ start: from, end: from + year[0].length }]))
    return null
  return { start: first.amount.end, end: second.amount.start, says: 'nothing named between' }
}

/** "이 가운데": what stands before the second says that it is of the first. */
function ofWhich({ text, tied }: Reading, i: number, j: number): Evidence | null {
  const [first, second] = [tied[i], tied[j]]
  if (j !== i + 1 || !first || !second || second.sentence > first.sentence + 1) return null
  const from = Math.max(first.amount.end, second.within.start)
  const lead = text.slice(from, second.amount.start)
  const match = OF_WHICH.exec(lead) ?? (from === first.amount.end ? OF_WHOLE.exec(lead) : null)
  return match === null ? null : { start: from + match.index, end: second.amount.start, says: 'part of it' }
}

/** Whether the two stand in different kinds of lines: one in a list, or each in a list of its own. */
function isListed(text: string, first: Tied, second: Tied): boolean {
  const [a, b] = [text.charAt(first.within.start), text.charAt(second.within.start)]
  return (LIST.test(a) || LIST.test(b)) && a !== b
}

/** Whether a line goes on where the one before ends: a list of one project's figures, a headline of two lines. */
function isOneBlock(text: string, first: Tied, second: Tied): boolean {
  if (text[first.within.end] !== '\n') return true
  if (LIST.test(text.charAt(first.within.start)) || LIST.test(text.charAt(second.within.start)))
    return !isListed(text, first, second)
  return !/[.?!다]["”’')]*$/.test(text.slice(first.within.end - 3, first.within.end))
}

const MOST_ADDENDS = 6
const NAMED_BETWEEN = /(?:사업|프로젝트|구상|계획|대책|과제|공사)(?:을|를|도|은|는|이|가|에) /

/** "국토교통부 120억원, 우주항공청 90억원을 더해 210억원": where the parts of an amount that is a sum begin; else its own place. */
function firstPart({ text, tied }: Reading, j: number): number {
  const [last, sum] = [tied[j - 1], tied[j]]
  if (!sum || last?.sentence !== sum.sentence) return j
  if (!isSum(text, last.amount.end, sum.amount.start)) return j
  let first = j - 1
  while (first > j - MOST_ADDENDS && tied[first - 1]?.sentence === sum.sentence) first--
  return first
}

/** Whether the sentence adds the amount up with others: it is no year's whole. */
export function isAddend(reading: Reading, i: number): boolean {
  const { tied } = reading
  for (let j = i + 1; tied[j]?.sentence === tied[i]?.sentence && j <= i + MOST_ADDENDS; j++)
    if (firstPart(reading, j) <= i) return true
  return false
}

/**
 * The sentence behind names nothing before its amount. Between them stand yearly parts at most, or the parts of the total where
 * it points back; then a sentence without an amount may stand between, too.
 */
function goesOn(reading: Reading, i: number, j: number): Evidence | null {
  const { text, tied } = reading
  const [first, second] = [tied[i], tied[j]]
  const part = firstPart(reading, j)
  const [before, opening] = [tied[part - 1], tied[part]]
  if (!first || !second || !before || !opening || second.sentence === first.sentence) return null
  const start = before.sentence === second.sentence ? before.amount.end : second.within.start
  const near = Math.max(start, opening.amount.start - REACH)
  const pointers = pointersIn(
    text,
    toldBefore(text, first.within.start, second.within.start),
    near,
    opening.amount.start,
  )
  const pointsBack = pointers.length > 0 || pointsBehind(text, second.amount.end)
  const middle = tied.slice(i + 1, part).filter(({ sentence }) => sentence > first.sentence)
  const isPart = ({ shape, program, sentence }: Tied) =>
    pointsBack && shape === null && program === null && sentence < second.sentence
  if (!middle.every((one) => one.shape === 'yearly' || isPart(one))) return null
  const isNext = (middle[0]?.sentence ?? second.sentence) === first.sentence + 1
  // "같은 날 국토부는 관제망 구상을 내놨다. 이 사업에는": what it points at was named between
  if (!isNext && NAMED_BETWEEN.test(text.slice(first.within.end, second.within.start))) return null
  if (pointsBack ? isListed(text, first, second) : !isNext || !isOneBlock(text, first, second)) return null
  if (first.agency !== null && second.agency !== null && first.agency !== second.agency) return null
  // where the sentence points back, what stands before that says who speaks
  const own = pointers.reduce((at, one) => Math.min(at, one.start), opening.amount.start)
  const lead = pointers.length > 0 ? Math.max(start, own) : start
  if (!isClean(reading, lead, opening.amount.start, pointers, pointsBack)) return null
  if (part !== j && !isClean(reading, tied[j - 1]?.amount.end ?? start, second.amount.start)) return null
  return { start, end: second.amount.start, says: 'goes on about the same' }
}

const OPENS_PARTS = /^ ?[(（](?:국비|국고|정부|공공) ?$/
const LONGEST_OPENING = 8

/** "총사업비 1000억원(국비 600억원, …)": the first part in a bracket, which has the name of the whole. */
const isFirstPart = (text: string, whole: Tied | undefined, part: Tied | undefined): boolean =>
  whole !== undefined &&
  whole.sentence === part?.sentence &&
  OPENS_PARTS.test(text.slice(Math.max(whole.amount.end, part.amount.start - LONGEST_OPENING), part.amount.start)) &&
  part.amount.start - whole.amount.end <= LONGEST_OPENING

/** The names before and behind an amount, as far as the amounts on both sides. */
function namesOf({ text, tied, passed }: Reading, at: number): readonly Name[] {
  const i = isFirstPart(text, tied[at - 1], tied[at]) ? at - 1 : at
  const [before, own, behind] = [tied[i - 1], tied[i], tied[i + 1]]
  if (own === undefined) return []
  const inSentence = before?.sentence === own.sentence
  const from = inSentence ? before.amount.end : own.within.start
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
