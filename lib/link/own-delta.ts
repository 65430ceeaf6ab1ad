import type { AmountMention } from '../detect/mention.ts'

const ROSE =
  /^(?:[(（][^)）]{0,16}[)）])?(?:이|가|을|를)? ?(?:가량|정도|넘게|이상)? ?(?:더 )?(?:많[다은아았고지]|늘|증가|증액|불어)/
const FELL =
  /^(?:[(（][^)）]{0,16}[)）])?(?:이|가|을|를)? ?(?:가량|정도|넘게|이상)? ?(?:더 )?(?:적[다은어었고지]|줄|감소|감액|삭감|깎)/

/** "415억 원을 추가로 배정했다" */
const FURTHER =
  /^(?:의 (?:예산|재정|재원|비용))?(?:이|가) (?:더|추가로) (?:든|들|필요|소요|발생)|^(?:이|가) 추가(?:돼|된|됐|되[며어])|^(?:을|를|이|가)? ?(?:추가(?:로)? ?(?:배정|투입|편성|지원|반영|확보|증액)|보강)|^(?:의)? (?:관련 )?(?:예산|사업비)[을이] (?:증액시|증액[했된됐]|순증)/

/** "27조원의 지출 구조조정을": what was saved. */
const SAVED = /^ ?(?:의|규모의|에 달하는)? ?(?:재량|의무)?지출 (?:구조조정|효율화)/

/** "설치지원(975억원)과 보급 지원(118억원) 등 사업 예산을 증액했다" */
const LISTED_RISE = /^[)）][^.]{0,60}등 [^.,\d]{0,16}(?:예산|사업비)[을이] (?:증액|늘렸|보강)/
const LISTED_FALL = /^[)）][^.]{0,60}등 [^.,\d]{0,16}(?:예산|사업비)[을이] (?:감액|삭감|줄였|깎)/
/** "올해(24조원)에 이어 내년에도 23조원 규모의 지출 구조조정" */
const SAVED_LATER = /^[)）]?에 이어 [^.]{0,30}구조조정/

/** "22조6000억원, 3.5% 증가한 674조2000억원": what was added, its rate, and the amount that it led to. */
const ADDED =
  /^,? ?(?:약 |즉 )?[\d.]{1,6} ?%(?:가|이)? ?(?:증가한|늘어난|불어난|늘린|증액한|증액된|많은) (?:총 |약 )?\d/
const TAKEN = /^,? ?(?:약 )?[\d.]{1,6} ?% ?(?:감소한|줄어든|줄인|감액한|감액된|삭감된|적은) (?:총 |약 )?\d/

/** "29조6000억원에서 35조3000억원으로 5조7000억원(19.3%)": the difference told behind the amount arrived at. */
const LED_TO = /[원억조]으?로,? ?$/
const BRACKETED = /^[(（][+＋△▲▼−-]? ?[\d.]{1,6} ?[%％]/

/** "증액 1393억원, 감액 1630억원": the noun straight before. */
const RISE =
  /(?:증액|추가)(?:한|된) (?:예산|금액|액수|규모|사업비)[은는이가] (?:총 |약 |모두 )?$|(?:증액|순증)(?:은|이|액은|액이|분은|분이|분|액)? ?(?:총|약|모두)? ?$/
const FALL =
  /(?:감액|삭감)(?:한|된) (?:예산|금액|액수|규모|사업비)[은는이가] (?:총 |약 |모두 )?$|예산에서 (?:삭감|감액|절감)한 (?:약 )?$|(?:감액|삭감|순감)(?:은|이|액은|액이|분은|분이)? ?(?:총|약|모두)? ?$/

/** "올해 61조원보다 8.2% 늘었다": what follows the amount is measured by it, so the rise isn't the amount. */
export function ownDelta(text: string, amount: AmountMention): AmountMention['delta'] {
  const behind = text.slice(amount.end, amount.end + 30)
  const before = text.slice(Math.max(0, amount.start - 16), amount.start)
  if (RISE.test(before) || /(?:^|[\s(（])[+＋] ?$/.test(before)) return 'increase'
  if (FALL.test(before)) return 'decrease'
  if (ROSE.test(behind) || FURTHER.test(behind)) return 'increase'
  const long = text.slice(amount.end, amount.end + 90)
  if (LISTED_RISE.test(long)) return 'increase'
  if (FELL.test(behind) || SAVED.test(behind) || SAVED_LATER.test(long) || LISTED_FALL.test(long)) return 'decrease'
  // which way it went only the two amounts say; it is no amount of its own either way
  if (LED_TO.test(text.slice(Math.max(0, amount.start - 6), amount.start)) && BRACKETED.test(behind)) return 'increase'
  const sign = /[%％] ?[(（](?:약 )?([+＋▲△▼−-]?)$/.exec(text.slice(Math.max(0, amount.start - 6), amount.start))
  if (sign !== null) {
    const told = text.slice(Math.max(0, amount.start - 30), amount.start)
    if (/(?:삭감|감소|감액)[가-힣]{0,2} ?(?:비율|폭|률)?[은이]? ?[\d.]+ ?[%％] ?[(（]$/.test(told)) return 'decrease'
    if (sign[1]) return /[▼−-]/.test(sign[1]) ? 'decrease' : 'increase'
    if (/^[)）](?:가량|정도|이나|나|쯤|씩)? ?(?:늘|증|많|확대|올|불)/.test(behind)) return 'increase'
    if (/^[)）](?:가량|정도|이나|나|쯤|씩)? ?(?:줄|감|적|삭감|깎|축소|하락)/.test(behind)) return 'decrease'
  }
  if (ADDED.test(behind)) return 'increase'
  if (TAKEN.test(behind)) return 'decrease'
  const cue = amount.evidence.find(({ says }) => says.startsWith('delta:'))
  const between = cue === undefined ? '' : text.slice(amount.end, cue.start)
  return /…|\.\.|···|보다|에서|로|대비|에 비해|과 |와 |의 |[)）]/.test(between.replace(/[(（][^(（)）]*[)）]/, ''))
    ? null
    : amount.delta
}
