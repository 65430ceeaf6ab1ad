import type { AmountMention } from '../detect/mention.ts'
import type { FactIndex } from '../facts/fact-index.ts'
import type { Payer } from '../facts/schema.ts'
import { SOURCE } from './actors.ts'
import type { Seen } from './seen.ts'
import { isPublicRole } from './weigh.ts'

/** "시는 국비 1조원을 확보했다": state money told by somebody who got or wants a part of it, and isn't the nation. */
const GOT = /^(?:을|를|도)? ?(?:추가로 |더 |새로 )?(?:확보|요청|신청|건의|받[아은았을]|따[내냈]|땄)/

/** A public corporation's money is its own where no payer is named: rents, fares, bonds. */
const isCorporation = (agency: string | null, index: FactIndex): boolean =>
  agency !== null && (index.agency(agency)?.name.ko.endsWith('공사') ?? false)

/** "충남 현안 사업 국비 총 11조 9297억 원": state money for one region's people. */
const FOR_REGION =
  /(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주)[시도]? [가-힣 ]{0,12}국비 ?(?:총 |약 )?$|(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주)[시도]?에(?:는)? (?:배정|교부|지원|투입|편성|반영)(?:된|한|되는|하는) (?:예산|국비|사업비|금액)?[은이]? ?(?:총 |약 )?$/

/** "관리재정수지 적자를 91조원": what is short or left over is neither spent nor taken in. */
const BALANCE = /(?:적자|흑자|수지|결손|부족분|잉여금)['’”"]?[가-힣]{0,3} ?(?:총 |약 )?$/

/** "4996억원 당기수지 흑자", "본예산보다 30조8000억원 부족했다" */
const BALANCE_BEHIND = /^(?:의|이|가)? ?(?:당기수지 |당기 |재정 )?(?:흑자|적자|결손|부족|모자[라란랐])/
/** "소관 기금 지출계획은 34조원", "국고채 발행 한도를 내년 232조원으로": what rolls over, is lent or guaranteed isn't spending. */
const NO_SPENDING =
  /기금(?:의|은)? ?(?:운용|지출)?계획(?:안|액)?[은이]? ?(?:총 |약 )?$|(?:발행|승인|보증|공급|대출|융자|투자) ?(?:한도|규모)[을를은는이가] [^.]{0,24}$/
/** "신규 승인 규모를 확대했다. 올해 3조8000억원, 내년 3조9000억원": what the sentence before spoke of. */
const NO_SPENDING_BEFORE = /(?:발행|승인|보증|대출|융자) ?(?:한도|규모)[을를] [가-힣]{1,8}다\. [^.]{0,60}$/
const GROWN = /^[^,.\d]{0,6}(?:늘어난|늘린|증가한|증액된|줄어든|줄인|감소한|감액된|삭감된) (?:총 |약 )?$/

/** "예산이 올해보다 1097억원 늘어난 1조4971억원으로": the increment took the word that says what both are. */
function grownFrom({ sight: { text }, amount, earlier }: Seen): AmountMention['role'] {
  if (earlier === null || earlier.delta === null) return null
  return GROWN.test(text.slice(earlier.end, Math.min(amount.start, earlier.end + 24))) ? earlier.role : null
}

const PUBLIC_WORD = /예산|재정|국비|국고|추경|편성|배정|책정|정부/
const AROUND_WORD = 40

/** "통계청에 따르면 지난해 사교육비는 29조원": who only tells of it doesn't spend it; a budget's own words may. */
const onlyTells = ({ sight: { text, sentence }, amount, spender, spoken }: Seen): boolean =>
  (spender ?? spoken)?.says === SOURCE &&
  !PUBLIC_WORD.test(
    text.slice(Math.max(sentence.start, amount.start - AROUND_WORD), Math.min(sentence.end, amount.end + 24)),
  )

/** Money of somebody else than the nation. */
export const isOthers = (payer: Payer | null): boolean => payer === 'private' || payer === 'local'

/**
 * Whether an amount that is tied to nothing is public money of the nation, by its role, its payer and who is named as spending it:
 * what may be measured against people and totals.
 */
export function isNations(seen: Seen, payer: Payer | null, index: FactIndex): boolean {
  const { text, sentence } = seen.sight
  const { amount } = seen
  const who = seen.spender ?? seen.spoken
  if (isOthers(payer) || !isPublicRole(amount.role ?? grownFrom(seen))) return false
  const isState = who?.kind === 'state' && !isCorporation(who.agency, index)
  if (payer !== 'state' && payer !== 'public' && !isState) return false
  if (BALANCE.test(text.slice(Math.max(0, amount.start - 16), amount.start)) || onlyTells(seen)) return false
  if (BALANCE_BEHIND.test(text.slice(amount.end, amount.end + 12))) return false
  if (NO_SPENDING.test(text.slice(Math.max(sentence.start, amount.start - 40), amount.start))) return false
  if (NO_SPENDING_BEFORE.test(text.slice(Math.max(0, amount.start - 100), amount.start))) return false
  if (FOR_REGION.test(text.slice(Math.max(0, amount.start - 30), amount.start))) return false
  return who !== null || !GOT.test(text.slice(amount.end, Math.min(sentence.end, amount.end + 16)))
}
