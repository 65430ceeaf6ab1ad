import { tenTo } from '../../korean/figures.ts'
import { nearbyWords, type WordDistances } from '../nearby-words.ts'
import { type Candidate, EOK, JO, MAN } from './candidate.ts'
import { standsAlone } from './counts.ts'
import { CROWD_WORDS, MONEY_WORDS, TRILLION_WORDS } from './money-words.ts'

/** How the names of laws end, and what ends alike and is none. */
const LAWS = '법 시행령 통령령 강령 칙 조례 협약 조약 규약 약관 정관 규정 협정 헌장 내규 법안 개정안'.split(' ')
const NO_LAWS = '방법 불법 편법 위법 수법 해법 용법 법칙 원칙 반칙'.split(' ')
const LONGEST_LAW = 4

/** Words further away than this say nothing about a bare numeral. */
const REACH = 40
const findMoneyWords = nearbyWords(MONEY_WORDS, REACH)
const findCrowdWords = nearbyWords(CROWD_WORDS, REACH)
const findTrillionWords = nearbyWords(TRILLION_WORDS, REACH)

/**
 * Drops what nothing says to be money. A bare numeral ("200억을 투입", "매출 1조") stays when it has 억 or more, counts no
 * things and a word about money is near; a bare "2조" must have that word closer, since articles of law and groups in
 * sports are written alike. It is taken to be in won, save in a text that is known to count bare numerals in `foreign` money.
 */
export const keepMoney = (text: string, candidates: readonly Candidate[], foreign: boolean): Candidate[] => {
  let near: WordDistances | null = null
  let crowd: WordDistances | null = null
  let trillions: WordDistances | null = null
  const out: Candidate[] = []
  for (const [i, c] of candidates.entries()) {
    if (c.currency !== null) out.push(c)
    else if (foreign || c.large === 0) continue
    else if (c.large === MAN) {
      if ((isPriced(text, c) && standsAlone(text, c)) || isRaised(text, c, candidates[i + 1]))
        out.push({ ...c, currency: 'KRW' })
    } else if (c.large >= EOK && mayBeMoney(text, c)) {
      near ??= findMoneyWords(text)
      crowd ??= findCrowdWords(text)
      if (isMoneyByItself(text, c, crowd) || isNearMoney(text, c, near)) out.push({ ...c, currency: 'KRW' })
      else if (isSingle(c)) {
        trillions ??= findTrillionWords(text)
        if (isNearMoney(text, c, trillions) || isListed(text, c, candidates[i + 1])) out.push({ ...c, currency: 'KRW' })
      }
    }
  }
  return out
}

const LISTED = 10

/** "반도체에 1조…로봇엔 5000억": a headline's list, in which the next sum is in 억. */
const isListed = (text: string, c: Candidate, next: Candidate | undefined): boolean =>
  next?.large === EOK &&
  next.start - c.end <= LISTED &&
  /^(?:…|\.{3}|·)/.test(text.slice(c.end, c.end + 3)) &&
  mayBeMoney(text, next) &&
  !isArticle(text, c) &&
  !isTeam(text, c)

/** "보호한도 5천만→1억": what it was and, in 억, what it becomes. */
const isRaised = (text: string, c: Candidate, next: Candidate | undefined): boolean =>
  next?.large === EOK && /^ ?→ ?$/.test(text.slice(c.end, next.start)) && mayBeMoney(text, next)

const mayBeMoney = (text: string, c: Candidate): boolean => {
  if (!standsAlone(text, c)) return false
  // 수조 is also a water tank, 수억 years and stars: alone they are money only where they are taken, lent or owed.
  return c.qualifier !== 'several' || c.unit !== c.large || SUMS.some((w) => text.startsWith(w, c.end))
}

const SUMS = ['대 ', '을 챙', '을 받', '을 빌', '을 벌', '을 들', '을 투', '을 쓰', '을 썼', '을 날', '을 내', '원']

/**
 * "적자 16억(25억 4천만 달러)": what the text itself turns into dollars is no won; which money it is, nobody says. The
 * other bare numerals of such a text are none either.
 */
export const isInForeignMoney = (text: string, c: Candidate, next: Candidate | undefined): boolean =>
  c.currency === null &&
  c.large >= EOK &&
  next !== undefined &&
  next.currency !== null &&
  next.currency !== 'KRW' &&
  next.start - c.end <= 4 &&
  text[c.end] === '('

/** "항공료만 8천만에 달한다", "월세 50만": a bare 만 is money right behind the word for a price, with nothing behind to count. */
const PRICE =
  /(?:[가-힣]료|세금|예산|사업비|월세|연봉|월급|보증금|상금|벌금|이자|등록금|축의금|합의금|위약금|지원금|장려금|권리금|잔금|계약금|중도금|임대료|관리비|제작비|공사비|생활비|교육비|(?:^|\s)(?:월|매달|매월|다달이))(?:만|은|는|이|가)? ?$/
const ALONE_BEHIND =
  /^ ?(?:[.,)/]|더 |삭감|증액|깎|넣[으어었]|부[으어었]|$|에 달|[을를] ?(?:내|냈|받|썼|넘|물)|이다|이었|[이가] ?(?:든|들|나|모자))/

const isPriced = (text: string, c: Candidate): boolean =>
  c.unit < EOK && (text.startsWith(' 목돈', c.end) || isBehindPrice(text, c))

const isBehindPrice = (text: string, c: Candidate): boolean =>
  ALONE_BEHIND.test(text.slice(c.end, c.end + 5)) && PRICE.test(text.slice(Math.max(0, c.start - 8), c.start))

/** A numeral with 억, or with a decimal part of 조, that counts nothing is money, in headlines without any other sign of it. */
const isMoneyByItself = (text: string, c: Candidate, crowds: WordDistances): boolean => {
  if (c.large > JO || (c.unit === JO && c.place >= JO)) return false
  if (text.startsWith('짜리', c.end)) return true
  if (text.startsWith(' 억', c.end)) return false
  const { before, after } = crowds(c.start, c.end)
  return before > 12 && after > 3
}

/** "2인 1조", "4조에 편성됐다": teams; "외국인이 6조" is none. */
const isTeam = (text: string, c: Candidate): boolean =>
  /[\d두세네] ?[인명](?:이|씩)? ?$/.test(text.slice(Math.max(0, c.start - 5), c.start)) ||
  /^(?:에|로|의) ?(?:편성[되돼됐]|속[하한해했]|배정[되돼됐]|들어|나[뉘눠누]|묶)/.test(text.slice(c.end, c.end + 6))

const isNearMoney = (text: string, c: Candidate, near: WordDistances): boolean => {
  const { before, after } = near(c.start, c.end)
  if (!isSingle(c)) return within(text, c, before, 30, after, 25)
  if (isArticle(text, c) || isTeam(text, c)) return false
  const number = (c.min ?? 0) / tenTo(JO)
  if (number > MOST_ARTICLES) return true
  return number > MOST_TEAMS ? within(text, c, before, 30, after, 25) : within(text, c, before, 12, after, 10)
}

/** The Civil Act has 1118 articles, the longest of the laws that news cites; no group stage has more teams than a dozen. */
const MOST_ARTICLES = 1118
const MOST_TEAMS = 12

/** "2조", written like an article of law or a group. */
const isSingle = (c: Candidate): boolean => c.qualifier === 'exact' && c.place >= JO && c.unit === JO

/** Sections of America's trade laws, which news cites without the law: "232조 관세", "슈퍼 301조". */
const TRADE_SECTIONS = [232, 301, 338]
const BREACH = [' 위반', ' 조사', ' 개정', ' 발동', ' 조항', ' 적용', ' 위헌']

/** "헌법 2조", "3조 2항", "10조의2", "5조 제1항", "84조 위반". */
const isArticle = (text: string, c: Candidate): boolean => {
  if (TRADE_SECTIONS.includes((c.min ?? 0) / tenTo(JO)) || BREACH.some((word) => text.startsWith(word, c.end)))
    return true
  if (text[c.start - 1] === '제') return true
  const end = text[c.start - 1] === ' ' ? c.start - 1 : c.start
  const word = text.slice(Math.max(0, end - LONGEST_LAW), end)
  if (/(?:^|[^가-힣])제$/.test(word)) return true
  if (LAWS.some((law) => word.endsWith(law)) && !NO_LAWS.some((other) => word.endsWith(other))) return true
  const next = text[c.end]
  if (next === '의') return isFigure(text.charCodeAt(c.end + 1))
  return next === ' ' && (isFigure(text.charCodeAt(c.end + 1)) || text[c.end + 1] === '제')
}

const isFigure = (code: number): boolean => code >= 0x30 && code <= 0x39

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
