import type { AmountMention } from '../detect/mention.ts'
import type { Evidence } from './tied.ts'

/** "집행되지 못하고 이월됐다": money that was there and wasn't spent is no year's budget. */
const UNSPENT =
  /^(?:원)?(?:이|을|은|가|도)? ?(?:모두 |아예 )?(?:집행(?:되지|하지|을) ?못|쓰지 ?못|쓰이지 ?[못않]|집행되지 ?않|이월|불용)/

/** "쓰지 못하고 남은 국가장학금 예산이" */
const LEFT_OVER =
  /(?:(?:쓰|집행하|집행되|투입되)지 ?(?:못|않)[^,.\d]{0,3} ?(?:남은|남긴)?|쓰고 남은|남아도는|불용(?:된|한| 처리된)|이월된) ?[^,.\d]{0,24}$|(?:이월|불용|미집행)액(?:은|이|도)? ?$/

/** "117조445억원(교육부로 옮긴 보육 예산 제외)": not the whole that is recorded. */
const WITHOUT = /^[(（][^()（）]{1,30}(?:제외|뺀|빼고|미포함)[^()（）]{0,6}[)）]/

/** "3500억원의 경제효과를 기대한다": what is hoped to come of it. */
const COMES_OF_IT =
  /^(?:의|에 달하는|에 이르는|규모의| 규모의)? ?(?:경제적? ?(?:효과|파급|가치)|생산 ?유발|부가가치|파급 ?효과|편익|절감 ?효과)/

/** "98개 펀드가 1조6000억원을 출자 신청했다": asked for by many who won't all get it. */
const APPLIED = /^[을를]? ?(?:출자|융자|보조|지원)?[을를]? ?(?:신청|접수)(?:했|한|하)/
/** "올해(추경 1936억원 포함)보다": a part that the whole beside it holds. */
const HELD = /^ ?(?:포함|제외|별도)[)）]/
/** "2027년 동서고속철의 필요 예산은": what would be needed. */
const NEEDED = /필요 ?(?:예산|사업비|재원)(?:액|규모)?[은이] [^.]{0,60}$/

/** What bars an amount by its own words: it is only hoped for, it was left unspent, or only restates one of another currency. */
export function notSpent(text: string, amount: AmountMention): Evidence | null {
  if (amount.currency === 'KRW' && amount.conversion !== null && amount.conversion < amount.start)
    return { start: amount.start, end: amount.end, says: 'a foreign currency' }
  if (amount.min === 0 && amount.max === 0) return { start: amount.start, end: amount.end, says: 'nothing' }
  const without = WITHOUT.exec(text.slice(amount.end, amount.end + 40))
  if (without !== null) return { start: amount.end, end: amount.end + without[0].length, says: 'without a part' }
  const applied = APPLIED.exec(text.slice(amount.end, amount.end + 12))
  if (applied !== null) return { start: amount.end, end: amount.end + applied[0].length, says: 'applied for' }
  const held = HELD.exec(text.slice(amount.end, amount.end + 8))
  if (held !== null && /[(（][^()（）]{0,12}$/.test(text.slice(Math.max(0, amount.start - 14), amount.start)))
    return { start: amount.end, end: amount.end + held[0].length, says: 'held by another' }
  const before = text.slice(Math.max(0, amount.start - 80), amount.start)
  const needed = before.includes('필요') ? NEEDED.exec(before) : null
  if (needed !== null) return { start: amount.start - needed[0].length, end: amount.start, says: 'needed' }
  const comes = COMES_OF_IT.exec(text.slice(amount.end, amount.end + 24))
  if (comes !== null) return { start: amount.end, end: amount.end + comes[0].length, says: 'comes of it' }
  const left = LEFT_OVER.exec(text.slice(Math.max(0, amount.start - 44), amount.start))
  if (left !== null) return { start: amount.start - left[0].length, end: amount.start, says: 'left unspent' }
  const match = UNSPENT.exec(text.slice(amount.end, amount.end + 24))
  return match === null ? null : { start: amount.end, end: amount.end + match[0].length, says: 'left unspent' }
}
