import { nearbyWords, type WordDistances } from '../nearby-words.ts'
import { hangulRun } from './characters.ts'

const TITLES =
  '장관 차관 관계자 대변인 당국자 산하 소속 총재 청장 처장 원장 실장 국장 회장 이사장 사장 행장 은행장 노조 본사 임직원 이사회 측'.split(
    ' ',
  )
const SUBJECT = '은 는 이 가 도 에 에서 의 와 과'.split(' ')
const SPENDS =
  '예산 투입 편성 지원 대출 출자 집행 공급 배정 발표 밝혔 보증 매각 인수 조달 채권 융자 출연 요청 협의 체결 제출 부채 적자 건의'
    .split(' ')
    // what decides is no place: "낮추기로 했다"
    .concat('기로 했', '기로 하')
/** How far along the sentence a verb still speaks of its subject, in code units. */
const REACH = 60
const ENDS = ['.', '!', '?', '\n']

/** Whether a title or an office follows the name that ends at `end`: "산은 회장", "선관위 관계자". */
export function hasTitle(text: string, end: number): boolean {
  const at = text.charCodeAt(end) === 32 ? end + 1 : end
  const word = hangulRun(text, at, 5)
  return TITLES.some((title) => word.startsWith(title))
}

/** Finds, in a text, how far behind a span the nearest deed with money is spoken of. */
export const deedsIn: (text: string) => WordDistances = nearbyWords(SPENDS, REACH)

/** Whether the name is, by its particle, the subject of a sentence about spending, lending, announcing, asking or deciding. */
export function actsWithMoney(text: string, start: number, end: number, deeds: WordDistances): boolean {
  if (text.startsWith('에 따르', end)) return true
  if (!SUBJECT.includes(hangulRun(text, end, 3))) return false
  const { after } = deeds(start, end)
  return after < REACH && !ENDS.some((c) => text.slice(end, end + after).includes(c))
}

/** Whether only a list's or a bracket's joint stands between two names: "기재부·과기정통부", "산업은행(산은)", "한은과 금감원". */
export function isJoint(between: string): boolean {
  if (between.length > 4) return false
  const joint = between.replaceAll(' ', '')
  return (
    joint !== '' &&
    ['·', 'ㆍ', '‧', '・', ',', '、', '/', '와', '과', '및', '(', '등', ')과', ')와', '),', ')·'].includes(joint)
  )
}
