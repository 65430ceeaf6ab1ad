import type { AmountMention } from '../detect/mention.ts'
import type { Evidence } from './tied.ts'

/** "집행되지 못하고 이월됐다": money that was there and wasn't spent is no year's budget. */
const UNSPENT =
  /^(?:원)?(?:이|을|은|가|도)? ?(?:모두 |아예 )?(?:집행(?:되지|하지|을) ?못|쓰지 ?못|쓰이지 ?[못않]|집행되지 ?않|이월|불용)/

/** "쓰지 못하고 남은 국가장학금 예산이" */
const LEFT_OVER =
  /(?:(?:쓰|집행하|집행되|투입되)지 ?(?:못|않)[^,.\d]{0,3} ?(?:남은|남긴)?|쓰고 남은|남아도는|불용(?:된|한| 처리된)|이월된) ?[^,.\d]{0,24}$|(?:(?:이월|불용|미집행)액|집행 ?잔액)(?:은|이|도)? ?(?:약 |총 )?$/

/** "117조445억원(교육부로 옮긴 보육 예산 제외)": not the whole that is recorded. */
const WITHOUT = /^[(（][^()（）]{1,30}(?:제외|뺀|빼고|미포함)[^()（）]{0,6}[)）]/

/** "3500억원의 경제효과를 기대한다": what is hoped to come of it. */
const COMES_OF_IT =
  /^(?:의|에 달하는|에 이르는|규모의| 규모의)? ?(?:경제적? ?(?:효과|파급|가치)|생산 ?유발|부가가치|파급 ?효과|편익|절감 ?효과)/

/** "98개 펀드가 1조6000억원을 출자 신청했다": asked for by many who won't all get it. */
const APPLIED = /^[을를]? ?(?:출자|융자|보조|지원)?[을를]? ?(?:신청|접수)(?:했|한|하)/
/** "올해(추경 1936억원 포함)보다": a part that the whole beside it holds. */
const HELD = /^ ?(?:포함|제외|별도)[)）]/
const OPENED = /[(（][^()（）]{0,12}$/
/** "2027년 동서고속철의 필요 예산은": what would be needed. */
const NEEDED = /필요 ?(?:예산|사업비|재원)(?:액|규모)?[은이] [^.]{0,60}$/

/** The words right behind an amount that bar it, and how far they reach. */
const BEHIND: readonly (readonly [says: string, reach: number, words: RegExp])[] = [
  ['without a part', 40, WITHOUT],
  ['applied for', 12, APPLIED],
  ['comes of it', 24, COMES_OF_IT],
  ['left unspent', 24, UNSPENT],
]
/** The same right before it. */
const BEFORE: readonly (readonly [says: string, reach: number, words: RegExp])[] = [
  ['left unspent', 44, LEFT_OVER],
  ['needed', 80, NEEDED],
]

/**
 * What makes an amount none of a budget by the words about it: it only restates another currency, is nothing, a part of another,
 * asked or hoped for, needed, or left unspent. Null: nothing does.
 */
export function noBudget(text: string, { start, end, currency, conversion, min, max }: AmountMention): Evidence | null {
  if (currency === 'KRW' && conversion !== null && conversion < start) return { start, end, says: 'a foreign currency' }
  if (min === 0 && max === 0) return { start, end, says: 'nothing' }
  for (const [says, reach, words] of BEHIND) {
    const match = words.exec(text.slice(end, end + reach))
    if (match !== null) return { start: end, end: end + match[0].length, says }
  }
  for (const [says, reach, words] of BEFORE) {
    const match = words.exec(text.slice(Math.max(0, start - reach), start))
    if (match !== null) return { start: start - match[0].length, end: start, says }
  }
  const held = HELD.exec(text.slice(end, end + 8))
  const inBracket = held !== null && OPENED.test(text.slice(Math.max(0, start - 14), start))
  return inBracket ? { start: end, end: end + held[0].length, says: 'held by another' } : null
}
