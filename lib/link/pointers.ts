import type { Span } from '../detect/mention.ts'

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
export function pointersIn(text: string, told: string, from: number, to: number): Span[] {
  const stretch = text.slice(from, to)
  const called = [...stretch.matchAll(CALLED)].filter(([, noun = '']) => told.includes(noun))
  const found = [...stretch.matchAll(POINTER), ...called, ...stretch.matchAll(INTO_IT)]
  const all = found.length === 0 ? [] : [...found, ...stretch.matchAll(ITS_PART)]
  return all.map((match) => ({ start: from + match.index, end: from + match.index + match[0].length }))
}

const BEFORE = 120
const MOST = 400

/** What stands from shortly before the first sentence to the second, bounded: what the second may call again. */
export function toldBefore(text: string, first: number, second: number): string {
  const from = Math.max(0, first - BEFORE)
  return text.slice(from, Math.min(second, from + MOST))
}

const REACH_BEHIND = 40
/** "450억원을 쓰는 이 사업은", "2660억원을 들이는 이 사업은": the sentence points back behind its amount. */
const POINTS_BEHIND = /^(?:원)?[을를이가] [가-힣]{1,8} ?(?:[가-힣]{1,4} )?이 (?:사업|연구|프로젝트|과제|계획)/

/** Whether the words behind an amount that ends at `end` point back. */
export const pointsBehind = (text: string, end: number): boolean =>
  POINTS_BEHIND.test(text.slice(end, end + REACH_BEHIND))
