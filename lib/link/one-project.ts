import type { Span } from '../detect/mention.ts'
import { gapBetween } from './gap.ts'
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

/** "이 사업에", "해당 연구의", "첫해인": a sentence that says itself that it is about the project before. */
const POINTER =
  /(?<=^|[\s,“‘])(?:(?:이|해당|이번) (?:[가-힣A-Za-z]{1,6} )?(?:사업|프로젝트|실증|탐사|연구|과제|공사|계획|개발|구축|건립|조성|단지|센터|시설|건물)(?:비|비로|에서는|에서|에는|에|의|은|는|을|를|으로)?(?=[\s,]|$)|첫해(?:인|의|에)?)/g
/** "올해 집행할 몫은": the year's part of what is pointed at. */
const ITS_PART = /(?<=\s)(?:(?:집행할|투입할|쓸|책정된|배정된) )?[몫분][은이](?=\s)/g

/** "이 도로망에", "이 공항의": what the words before call so. */
const CALLED =
  /(?<=^|[\s,“‘])(?:이|해당|이번) ([가-힣A-Za-z]{2,8}?)(?:에서는|에서|에는|에|의|은|는|을|를|으로)(?=[\s,]|$)/g
/** "여기에 올해 들어가는 국비는" */
const INTO_IT = /(?<=^|[\s,])여기에 (?=(?:올해|내년)(?:에)? (?:들어가|투입|쓰|배정))/g

/** What points back between two offsets to what `told` tells, and what is only its part; nothing where nothing points. */
function pointersIn(text: string, told: string, from: number, to: number): Span[] {
  const stretch = text.slice(from, to)
  const called = [...stretch.matchAll(CALLED)].filter(([, noun = '']) => told.includes(noun))
  const found = [...stretch.matchAll(POINTER), ...called, ...stretch.matchAll(INTO_IT)]
  const all = found.length === 0 ? [] : [...found, ...stretch.matchAll(ITS_PART)]
  return all.map((match) => ({ start: from + match.index, end: from + match.index + match[0].length }))
}

const MOST_ADDENDS = 6
const ADDS_REACH = 40
const MOST_TOLD_OF = 400
const TOLD_BEFORE = 120
const REACH_BEHIND = 40
/** "450억원을 쓰는 이 사업은", "2660억원을 들이는 이 사업은": the sentence points back behind its amount. */
const POINTS_BEHIND = /^(?:원)?[을를이가] [가-힣]{1,8} ?(?:[가-힣]{1,4} )?이 (?:사업|연구|프로젝트|과제|계획)/
const ADDS = /(?:더해|합해|합쳐|합한|더한|합하면|더하면|합치면) ?(?:모두 |총 |약 )?$/

/** "국토교통부 120억원, 우주항공청 90억원을 더해 210억원": where the parts of an amount that is a sum begin; else its own place. */
function firstPart({ text, tied }: Reading, j: number): number {
  const sum = tied[j]
  const last = tied[j - 1]
  if (
    !sum ||
    last?.sentence !== sum.sentence ||
    !ADDS.test(text.slice(Math.max(last.amount.end, sum.amount.start - ADDS_REACH), sum.amount.start))
  )
    return j
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
  const from = Math.max(0, first.within.start - TOLD_BEFORE)
  const told = text.slice(from, Math.min(second.within.start, from + MOST_TOLD_OF))
  const near = Math.max(start, opening.amount.start - REACH)
  const pointers = pointersIn(text, told, near, opening.amount.start)
  const behind = POINTS_BEHIND.test(text.slice(second.amount.end, second.amount.end + REACH_BEHIND))
  const pointsBack = pointers.length > 0 || behind
  const middle = tied.slice(i + 1, part).filter(({ sentence }) => sentence > first.sentence)
  const isPart = ({ shape, program, sentence }: Tied) =>
    pointsBack && shape === null && program === null && sentence < second.sentence
  if (!middle.every((one) => one.shape === 'yearly' || isPart(one))) return null
  const isNext = (middle[0]?.sentence ?? second.sentence) === first.sentence + 1
  if (pointsBack ? isListed(text, first, second) : !isNext || !isOneBlock(text, first, second)) return null
  if (first.agency !== null && second.agency !== null && first.agency !== second.agency) return null
  // where the sentence points back, what stands before that says who speaks
  const own = pointers.reduce((at, one) => Math.min(at, one.start), opening.amount.start)
  const lead = pointers.length > 0 ? Math.max(start, own) : start
  if (!isClean(reading, lead, opening.amount.start, pointers, pointsBack)) return null
  if (part !== j && !isClean(reading, tied[j - 1]?.amount.end ?? start, second.amount.start)) return null
  return { start, end: second.amount.start, says: 'goes on about the same' }
}

/** The names before and behind an amount, as far as the amounts on both sides. */
function namesOf({ text, tied, passed }: Reading, i: number): readonly Name[] {
  const [before, own, behind] = [tied[i - 1], tied[i], tied[i + 1]]
  if (own === undefined) return []
  const inSentence = before?.sentence === own.sentence
  // "총사업비 1000억원(국비 600억원, …)": a part in a bracket has the name of the whole
  if (inSentence && OPENS_PARTS.test(text.slice(before.amount.end, own.amount.start)))
    return namesOf({ text, tied, passed }, i - 1)
  const from = inSentence ? before.amount.end : own.within.start
  const to = behind?.sentence === own.sentence ? behind.amount.start : own.within.end
  const names = [nameBefore(text, from, own.amount.start, passed), nameBehind(text, own.amount.end, to, passed)]
  return names.filter((name) => name !== null)
}
const OPENS_PARTS = /^ ?[(（](?:국비|국고|정부|공공) ?$/

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
