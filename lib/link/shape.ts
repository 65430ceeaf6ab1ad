import { endsAnotherWord } from '../detect/cues/cue-words.ts'
import type { AmountMention, PeriodMention, Span } from '../detect/mention.ts'
import type { Payer } from '../facts/schema.ts'
import { clauseBefore } from './clause.ts'
import { isPartOfYear } from './period-of.ts'

/** What an amount is of its programme: one year's, a plan's over years, the yearly part of a plan, or all spent so far. */
export type Shape = 'annual' | 'plan' | 'yearly' | 'so-far'
type Says = Span & { readonly says: string }

/** "해마다 늘어 2023년 109조원": what grew year by year, and no part of a plan. */
const GROWS = /^ ?(?:크게 |꾸준히 |조금씩 )?(?:증가|늘|감소|줄|커|불어|오르|올라|증액|감액)/
/** "2024년과 올해 두 해에 걸쳐": of several years, whichever stands last. */
const SPANNING = /^[^.]{0,40}(?:두|세|네|다섯|\d) ?(?:해|개년|년)(?:에 걸쳐| 동안|간| 합계)/
const YEARLY = ['매년', '해마다', '매해', '연평균', '연간', '한 해 평균', '한 해에 약', '나누면 한 해', '한 해 몫']
const FIRST_BUDGET = /^(?:원)?[을를] (?:책정|편성|배정|반영)/
const EACH_YEAR = /(?:한 해|한 해에|1년에|해마다|매년|(?:^|\s)연) ?(?:약 |평균 )?$/
const RATED = /(?:연평균|매년|해마다|매해|연간)(?:[가-힣]{1,3})? ?(?:약 |평균 )?[\d.]{1,6} ?[%％]/
/** What follows is a piece of the amount before, not the programme's own. */
const PIECE = ['이 중', '그중', '이 가운데', '그 가운데', '이 중에서', '이중 ', '이중에']
const PLAN = ['총사업비', '총 사업비', '총투자', '사업비 총', '합해', '합쳐']
/** "올해 2275억원(총사업비 2조4707억원)": whatever year stands before it, the whole. */
const TOTAL_COST = /총 ?사업비(?:는|가|만)? ?(?:총 |약 )?$/
const SO_FAR = ['지금까지', '누적', '그동안', '이제까지', '올해까지', '지난해까지']
const PAYERS: readonly (readonly [string, Payer])[] = [
  ['민간', 'private'],
  ['민자', 'private'],
  ['공공', 'public'],
  ['국비', 'state'],
  ['국고', 'state'],
  ['나랏돈', 'state'],
  ['정부', 'state'],
  ['지방비', 'local'],
  ['도비', 'local'],
  ['시비', 'local'],
  ['군비', 'local'],
  ['구비', 'local'],
  ['합해', 'total'],
  ['합쳐', 'total'],
  ['합계', 'total'],
  ['모두', 'total'],
  ['총', 'total'],
]
/** "공공기관이 63조원을": no payer, but who invests their own. */
const BODY = /^공공(?:기관|기업|요금|임대|분양|주택|병원|의료|백신)/
const PAYER_WORDS = PAYERS.map(([word]) => word)
const OWN_WORDS = PAYERS.filter(([, payer]) => payer !== 'total').map(([word]) => word)
const PARTS = /민간|민자|지방비|도비|시비|군비|구비/

/** "지난달 말 기준 870억원", "9월까지 집행한": of a part of the year. */
const AS_OF_MONTH = /(?:지난달|이달|\d{1,2}월)(?: ?말| ?초)?(?: ?기준|까지)/

/** "신생아 한 명당 저출산 예산은 2017년 7800만원에서 2018년 8800만원": said once for all that follow. */
const EACH = /(?:명|인|가구|세대|마리|개소|대|병상)당 /

/** The last of `words` between `from` and `to`; null when none is there. */
function lastWord(text: string, from: number, to: number, words: readonly string[]): Says | null {
  const stretch = text.slice(from, to)
  let best: Says | null = null
  for (const word of words) {
    const at = stretch.lastIndexOf(word)
    if (at >= 0 && from + at > (best?.start ?? -1) && !endsAnotherWord(word, text.charAt(from + at - 1)))
      best = { start: from + at, end: from + at + word.length, says: word }
  }
  return best
}

/**
 * The payer that the words just before the amount (from `from`) or its cues name; null when nothing does. "총" says that
 * all payers are meant only where the sentence tells of several; else it just says that the amount is a sum.
 */
export function payerOf(text: string, amount: AmountMention, from: number, sentence: Span): Payer | null {
  const last = lastWord(text, Math.max(from, amount.start - 20), amount.start, PAYER_WORDS)
  const said = last !== null && BODY.test(text.slice(last.start, last.end + 2)) ? null : last
  const payer = PAYERS.find(([word]) => word === said?.says)?.[1] ?? amount.payer
  if (payer === null) return payerBehind(text, amount)
  if (payer !== 'total') return payer
  // "국비는 모두 6000억원": all of what one payer gives
  const first = said === null ? null : lastWord(text, Math.max(from, said.start - 8), said.start, OWN_WORDS)
  if (first !== null && /^[은는이가]? ?$/.test(text.slice(first.end, said?.start)))
    return PAYERS.find(([word]) => word === first.says)?.[1] ?? null
  const around = text.slice(Math.max(sentence.start, amount.start - 200), Math.min(sentence.end, amount.end + 100))
  return PARTS.test(around) ? 'total' : null
}

const BEHIND = /^(?:원)?[은는이가을를]? ?(?:전액 |모두 )?(국비|국고|시비|도비|구비|군비|지방비|민자|민간자본)로 /

/** "200억원은 시비로 투입된다" */
const payerBehind = (text: string, { end }: AmountMention): Payer | null => {
  const word = BEHIND.exec(text.slice(end, end + 16))?.[1]
  return PAYERS.find(([each]) => word?.startsWith(each))?.[1] ?? null
}

/** What was spent, by the words before it or behind. */
const WAS_SPENT =
  /(?:들인|쓴|푼|쏟은|대온|투입한|투입된|집행한|집행된|지원한|지원된|지급한|지급된|들어간|나간) (?:[가-힣]{1,6} ){0,2}?(?:돈|국비|국고|예산|금액|나랏돈|재정|출연금|보조금)?[은는이]? ?(?:누적 |모두 |총 |통틀어 |약 )*$/
const SPENT_BEHIND =
  /^(?:원)?[을를이가]? ?(?:[가-힣]{1,6} )?(?:집행|투입|지원|지급)(?:했|됐|되었|하였|해 왔|해왔)|^(?:원)?[을를이가]? ?(?:썼|들였|들어갔|풀었|쏟았|나갔)/

/** "- 집행: 2024년 말까지 99억원" */
const LINE = /^.{0,4}집행(?:액)? ?: [^.]{0,20}$/

/** "2022년부터 작년까지 쓴 돈은", "올해까지 3년간 810억원을 집행했다": over years that are over, and spent. */
function isSpentUntil(text: string, amount: AmountMention, from: number, period: PeriodMention | null): boolean {
  if (period === null || period.to === null || period.from === period.to || !isPast(period)) return false
  if (!/까지|[~∼–-]/.test(period.text)) return false
  const lead = text.slice(Math.max(from, period.end, amount.start - 40), amount.start)
  return (
    WAS_SPENT.test(lead) ||
    SPENT_BEHIND.test(text.slice(amount.end, amount.end + 14)) ||
    LINE.test(text.slice(from, amount.start))
  )
}

/** Whether a period ends this year at the latest, as far as its words tell; a year by its number may, where what was spent stands with it. */
const isPast = ({ relative, from }: PeriodMention): boolean => (relative === null ? from === null : relative.to <= 0)

/** Whether the amount is one year's, a plan's or a plan's yearly part, by the words between `from` and the amount. */
export function shapeOf(text: string, amount: AmountMention, from: number, period: PeriodMention | null): Shape | null {
  const near = Math.max(from, amount.start - 30)
  if (lastWord(text, near, amount.start, PIECE) !== null) return null
  if (lastWord(text, near, amount.start, SO_FAR) !== null || isSpentUntil(text, amount, from, period)) return 'so-far'
  if (AS_OF_MONTH.test(text.slice(near, amount.start))) return null
  if (EACH.test(clauseBefore(text, amount.start))) return null
  // "연평균 5.5% 늘어 834조원": of the rate, not of the amount
  const rated = RATED.test(text.slice(near, amount.start))
  const yearly = rated ? null : lastWord(text, near, amount.start, YEARLY)
  if (yearly !== null && GROWS.test(text.slice(yearly.end, yearly.end + 6))) return 'annual'
  if (yearly !== null || (amount.role === 'yearly-average' && !rated)) return 'yearly'
  if (amount.per !== null && amount.per !== 'year') return null
  if (amount.per === 'year') return 'yearly'
  // "6년간 매년 350억원씩" and "350억원씩 6년간" are yearly parts, "한 해 350억원꼴" too.
  if (/^ ?(?:씩|꼴)/.test(text.slice(amount.end, amount.end + 2)) && period !== null && period.from !== period.to)
    return 'yearly'
  // "한 해 1500억원꼴이다"
  if (/^ ?(?:씩|꼴)/.test(text.slice(amount.end, amount.end + 2)) && EACH_YEAR.test(text.slice(near, amount.start)))
    return 'yearly'
  if (TOTAL_COST.test(text.slice(near, amount.start))) return 'plan'
  if (period !== null && isPartOfYear(text, period)) return null
  const isOneYear = period !== null && period.from === period.to
  if (isOneYear && SPANNING.test(text.slice(period.end, Math.max(period.end, amount.start)))) return null
  if (period !== null && period.from !== null && period.from === period.to) return 'annual'
  const plan = lastWord(text, near, amount.start, PLAN) !== null || amount.role === 'plan-total'
  const counted = period !== null && period.from === null && period.to === null && /년/.test(period.text)
  // "내년부터 넓어지는 아동수당에 2조4822억원": since when, and not over how many years
  const isOpen = period !== null && period.from !== null && period.to === null
  // "내년부터 새로 시작한다며 예산 400억원을 책정했다": the first year's
  if (
    isOpen &&
    FIRST_BUDGET.test(text.slice(amount.end, amount.end + 10)) &&
    /예산 ?$/.test(text.slice(near, amount.start))
  )
    return 'annual'
  if (plan || counted || (period !== null && period.from !== period.to && !isOpen)) return 'plan'
  return null
}
