import { isHangul } from '../../korean/numeral-characters.ts'
import { mayEndWord } from '../../korean/particles.ts'
import type { Candidate } from './candidate.ts'
import { CROWD_WORDS, MONEY_WORDS } from './money-words.ts'
import { nearbyWords, type WordDistances } from './nearby-words.ts'

const HUNDRED_MILLION = 100_000_000
const TRILLION = 1_000_000_000_000

/** What is counted, not paid, when it follows a bare numeral. */
const COUNTERS =
  '명 인 대 장 개 건 회 마리 톤 배 표 년 가구 호 뷰 번 평 그루 주 병 곳 권 부 편 초 시간 일 분 자 광년 화소 픽셀 토큰 비트 바이트 항 조 인분 여명 개월 단위 위 등 차 차례 점 척 종 세대 필지 제곱미터 미터 킬로 리터 배럴 와트 헤르츠 파라미터 매개변수 박스 상자 봉지 캔 켤레 벌 세트 송이 줄 쪽 자 곳 척 포기 알 잔 통 주식 년간 원소 세포 은하 별 스트리밍 재생 뷰'.split(
    ' ',
  )
const CROWDS =
  '인구 국민 사람 가입자 사용자 플레이어 조회수 아프리카인 무슬림 신자 인도 중국 유저 이용자 중국인 인도인 회원 관객 독자 팔로 구독 조회 다운 시청 뷰어 명 여 명 여명 분의 가지 제곱 관중 인파 시민 당원 화소 만 명'.split(
    ' ',
  )
const PARTICLES = '을를의은는에로와도만씩이여나'
const LAWS = '제법령칙례약규정헌관'

const byFirst = (words: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const map = new Map<string, string[]>()
  for (const word of words) map.set(word.charAt(0), [...(map.get(word.charAt(0)) ?? []), word])
  return map
}
const findMoneyWords = nearbyWords(MONEY_WORDS)
const findCrowdWords = nearbyWords(CROWD_WORDS)
const counters = byFirst(COUNTERS)
const crowds = byFirst(CROWDS)

/**
 * Drops what nothing says to be money. A bare numeral ("200억을 투입", "매출 1조") stays when it has 억 or more, counts no
 * things and a word about money is near; a bare "2조" must have that word closer, since articles of law and groups in
 * sports are written alike. It is taken to be in won.
 */
export const keepMoney = (text: string, candidates: readonly Candidate[]): Candidate[] => {
  let near: WordDistances | null = null
  let crowd: WordDistances | null = null
  const out: Candidate[] = []
  for (const c of candidates) {
    if (c.currency !== null) out.push(c)
    else if (c.large === 10_000) {
      if (isPriced(text, c) && standsAlone(text, c)) out.push({ ...c, currency: 'KRW' })
    } else if (c.large >= HUNDRED_MILLION) {
      near ??= findMoneyWords(text)
      crowd ??= findCrowdWords(text)
      // The cheap questions first: a page of "1조 1조" asks them for every one.
      const told = isMoneyByItself(text, c, crowd) || isNearMoney(text, c, near)
      if (told && standsAlone(text, c)) out.push({ ...c, currency: 'KRW' })
    }
  }
  return out
}

const standsAlone = (text: string, c: Candidate): boolean => {
  // 수조 is also a water tank, 수억 years and stars: of these, 수십억 and the like alone may be money.
  if (c.qualifier === 'several' && c.unit === c.large) return false
  const next = text.charAt(c.end)
  if (/[A-Za-z0-9㎡㎢㎞㎏%]/.test(next)) return false
  if (
    isHangul(next.charCodeAt(0)) &&
    (next === '인' || next === '조' || next === '상' || next === '부' || !mayEndWord(text, c.end))
  )
    return false
  if (next === '대') return /[\s의에로는를가이인,.)]/.test(text.charAt(c.end + 1))
  const at = next === ' ' ? c.end + 1 : c.end
  if (/^(?:[㎡㎢㎞㎏]|(?:t|kg|km|m|cm|mm|g|[GTM]B|[kMG]?W|ha|L|bp|Hz)(?![A-Za-z]))/.test(text.slice(at, at + 3)))
    return false
  if (next === ' ' && text[at] === '대' && /[\s의를는]/.test(text.charAt(at + 1))) return false
  if (crowds.get(text.charAt(at))?.some((w) => text.startsWith(w, at))) return false
  // Right behind the numeral these syllables are particles or suffixes ("200억이", "2조의").
  if (next !== ' ') return true
  return !counters.get(text.charAt(at))?.some((w) => text.startsWith(w, at) && !continues(text, at + w.length))
}

/** True when a syllable that is no particle follows, so that the counter is only the beginning of a noun (건 in 건설). */
const continues = (text: string, at: number): boolean =>
  isHangul(text.charCodeAt(at)) && !PARTICLES.includes(text.charAt(at))

/** "항공료만 8천만에 달한다", "월세 50만": a bare 만 is money right behind the word for a price, with nothing behind to count. */
const PRICE =
  /(?:[가-힣]료|월세|연봉|월급|보증금|상금|벌금|권리금|임대료|관리비|제작비|공사비|생활비|교육비)(?:만|은|는|이|가)? ?$/
const ALONE_BEHIND = /^ ?(?:[.,)/]|$|에 달|[을를] ?(?:내|냈|받|썼|넘|물)|이다|이었|[이가] ?(?:든|들|나))/

const isPriced = (text: string, c: Candidate): boolean =>
  c.unit < HUNDRED_MILLION &&
  ALONE_BEHIND.test(text.slice(c.end, c.end + 5)) &&
  PRICE.test(text.slice(Math.max(0, c.start - 8), c.start))

/** A numeral with 억, or with a decimal part of 조, that counts nothing is money, in headlines without any other sign of it. */
const isMoneyByItself = (text: string, c: Candidate, crowds: WordDistances): boolean => {
  if (c.large > TRILLION || (c.unit === TRILLION && c.place >= TRILLION)) return false
  if (text.startsWith(' 억', c.end)) return false
  const { before, after } = crowds(c.start, c.end)
  return before > 12 && after > 10 && !text.startsWith(' 년', c.end)
}

/** "2인 1조", "4조에 편성됐다": teams. */
const isTeam = (text: string, c: Candidate): boolean =>
  /[인명](?:이|씩)? ?$/.test(text.slice(Math.max(0, c.start - 3), c.start)) ||
  /^(?:에|로|의) ?(?:편성[되돼됐]|속[하한해했]|배정[되돼됐]|들어|나[뉘눠누]|묶)/.test(text.slice(c.end, c.end + 6))

const isNearMoney = (text: string, c: Candidate, near: WordDistances): boolean => {
  const { before, after } = near(c.start, c.end)
  if (c.large < TRILLION) return within(text, c, before, 30, after, 25)
  const single = c.qualifier === 'exact' && c.place >= TRILLION && c.unit === TRILLION
  if (!single) return within(text, c, before, 30, after, 25)
  if (!within(text, c, before, 12, after, 10)) return false
  const word = text.charAt(c.start - 1) === ' ' ? text.charAt(c.start - 2) : text.charAt(c.start - 1)
  if (isTeam(text, c)) return false
  if (LAWS.includes(word) && word !== '') return false
  if (text[c.end] === '의' && /[0-9]/.test(text.charAt(c.end + 1))) return false
  if (/[0-9]|제/.test(text.charAt(c.end + 1)) && text[c.end] === ' ') return false
  return true
}

const within = (text: string, c: Candidate, before: number, most: number, after: number, most2: number): boolean =>
  (before <= most && !breaks(text, c.start - before, c.start)) ||
  (after <= most2 && !breaks(text, c.end, c.end + after))

const breaks = (text: string, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const ch = text[i]
    if (ch === '\n' || (ch === '.' && (text[i + 1] === ' ' || text[i + 1] === '\n'))) return true
  }
  return false
}
