import { isHangul } from '../../korean/numeral-characters.ts'
import { mayEndWord } from '../../korean/particles.ts'
import { unitsOf } from '../../korean/units-of.ts'

/**
 * A word for a currency. `not`: what, following at once, makes it another word (엔진, 프랑스). `strict`: short words that
 * only a particle or an ending may follow. `large`: common as another noun, so only behind 만, 억 or 조 (10만 동).
 */
interface CurrencyWord {
  readonly word: string
  readonly code: string
  readonly not: readonly string[]
  readonly strict: boolean
  readonly large: boolean
}

/** The lines of a table, each by its words. */
const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' '))

/** Coins have a code of their own, as markets write it (USX, GBX): "50센트" is 50 of them, "3달러 50센트" 3.5 dollars. */
export const COINS: ReadonlyMap<string, string> = new Map([
  ['센트', 'USX'],
  ['펜스', 'GBX'],
  ['페니', 'GBX'],
])

const WON_NOT =
  '전내자유칙화료장생시본서년래로산어민룸격천도심주색론소단리음앙형작투톱샷스피더탁팀초고망한양활님룡동앤탑포픽곡격병폭숭심판외숙효균통두무반예위필적군아용'
const WON_STILL = /^원(?:초과|도 |어치|한도|예산|산출|적립|투입|투자|로 |시 |대)/

/** One a line: word, code, marks (! strict, + large, . neither), and what may not follow. */
const WORDS: readonly CurrencyWord[] = rows(`
달러 USD
달라 USD !
불 USD !+ 어 었 안 거 법 만 신 길 빛 꽃
유로 EUR . 존 파 폴 스타 컵 넥 팬
엔 JPY . 진 터 딩 트 지 비 저 드 씨 데 블 솔 고 젤 캐 하
위안 CNY . 부 소 스
파운드 GBP . 리 급 케
프랑 CHF . 스 크 켄 수 코
센트 USX . 럴 레 리
펜스 GBX
페니 GBX
페세타 ESP
흐리우냐 UAH
링깃 MYR
루피아 IDR
루블 RUB
페소 MXN
루피 INR
바트 THB !
밧 THB !
헤알 BRL
리라 TRY !
리얄 SAR
리알 IRR
리엘 KHR
타카 BDT
짯 MMK
디르함 AED
디나르 KWD
크로나 SEK
크로네 NOK
마르크 DEM . 스
마르카 FIM
휠던 NLG
길더 NLG
즈워티 PLN
즐로티 PLN
포린트 HUF
코루나 CZK
셰켈 ILS
투그릭 MNT
텡게 KZT
콜론 CRC !
라리 GEL !
킵 LAK !
동 VND !+
랜드 ZAR !+
USD USD
KRW KRW
EUR EUR
JPY JPY
CNY CNY
GBP GBP
$ USD
€ EUR
인민폐 CNY
元 CNY
弗 USD
`).map(([word = '', code = '', marks = '', ...not]) => ({
  word,
  code,
  not,
  strict: marks.includes('!'),
  large: marks.includes('+'),
}))

/** Whose currency a general word is: 홍콩 달러, 스위스 프랑, 싱가포르달러. */
const COUNTRIES = rows(`
미국 달러 USD
미 달러 USD
캐나다 달러 CAD
홍콩 달러 HKD
호주 달러 AUD
싱가포르 달러 SGD
대만 달러 TWD
신대만 달러 TWD
타이완 달러 TWD
뉴질랜드 달러 NZD
중국 위안 CNY
일본 엔 JPY
영국 파운드 GBP
이집트 파운드 EGP
스위스 프랑 CHF
핀란드 마르카 FIM
네덜란드 휠던 NLG
네덜란드 길더 NLG
인도 루피 INR
파키스탄 루피 PKR
필리핀 페소 PHP
멕시코 페소 MXN
아르헨티나 페소 ARS
칠레 페소 CLP
태국 바트 THB
태국 밧 THB
베트남 동 VND
러시아 루블 RUB
튀르키예 리라 TRY
터키 리라 TRY
스웨덴 크로나 SEK
노르웨이 크로네 NOK
덴마크 크로네 DKK
독일 마르크 DEM
이라크 디나르 IQD
쿠웨이트 디나르 KWD
남아공 랜드 ZAR
`).map(([country = '', word = '', code = '']) => ({ country, word, code }))

const byFirst = <T>(rows: readonly T[], word: (row: T) => string): ReadonlyMap<number, readonly T[]> => {
  const map = new Map<number, T[]>()
  for (const row of rows) {
    const first = word(row).charCodeAt(0)
    const list = map.get(first)
    if (list) list.push(row)
    else map.set(first, [row])
  }
  return map
}
const wordsByFirst = byFirst(WORDS, (w) => w.word)
const countriesByFirst = byFirst(COUNTRIES, (c) => c.country)

const WON = '원'.charCodeAt(0)
const BEGINS: ReadonlySet<number> = new Set([WON, ...wordsByFirst.keys(), ...countriesByFirst.keys()])

export interface Currency {
  readonly end: number
  readonly code: string
  readonly word: string
}

/** The numeral before the currency, as far as the word's reading hangs on it. */
interface Before {
  readonly spaced: boolean
  readonly large: boolean
  readonly spoken: boolean
  /** 금 stands before, as on a bill. */
  readonly sum: boolean
}

/** 원 begins many nouns (원전, 원칙, 원내대표); a numeral in Hangul alone or a space makes such a noun likelier. */
const wonHolds = (text: string, at: number, before: Before): boolean => {
  const next = text.charCodeAt(at + 1)
  // 원정 is an expedition, and behind digits that it touches or a 금 the end of a sum: "금 5,000 원정".
  if (next === JEONG && before.spaced) return before.sum
  if (before.spoken)
    return mayEndWord(text, at + 1) && next !== RO && !(next === DO && text.charCodeAt(at + 2) !== SPACE)
  // "조례 7조 원문", "9조 원상회복": an article of a law, and its own noun
  if (before.spaced && NOUNS_APART.some((word) => text.startsWith(word, at))) return false
  // 2원 생중계, 2원 체제: from two places, of two poles, and not for two won.
  if (!before.large && next === SPACE && IN_PARTS.some((word) => text.startsWith(word, at + 2))) return false
  // "시즌2 원하는": the verb of wishing.
  if (before.spaced && !before.large && (next === HA || next === HAET)) return false
  if (!NOUNS_OF_WON.has(next)) return true
  if (next === JEONG) return text[at + 2] !== '대' && text[at + 2] !== '경'
  // Digits of a thousand or more that touch 원 are a price, whatever runs into it: "1만2000원자세히".
  if (!before.spaced && before.large) return true
  return WON_STILL.test(text.slice(at, at + 3))
}

const SPACE = 0x20
const NOUNS_APART = '원문 원안 원목 원들 원상회 원상복 원상태 원본'.split(' ')
const IN_PARTS = '생중계 생방송 중계방송 체제 체계 구조'.split(' ')
const RO = '로'.charCodeAt(0)
const DO = '도'.charCodeAt(0)
const HA = '하'.charCodeAt(0)
const HAET = '했'.charCodeAt(0)
const JEONG = '정'.charCodeAt(0)
const NOUNS_OF_WON = unitsOf(`${WON_NOT}정`)

const isAsciiWord = (code: number): boolean => isFigure(code) || isLetter(code)

const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
const isFigure = (code: number): boolean => code >= 0x30 && code <= 0x39

/** "2008 유로6" is a norm for exhaust gas, "3유로50센트" a price. */
const isEmissionClass = (text: string, end: number): boolean =>
  isFigure(text.charCodeAt(end)) && !isFigure(text.charCodeAt(end + 1))

/** "세계 10위안에 든", "5위안에 들어야": within the first ten, and no yuan. */
const WITHIN = /^(?:에 (?:[든들드]|진입|이름|안착|포함)|으로 진입)/
const isRank = (text: string, end: number): boolean => WITHIN.test(text.slice(end, end + 5))

/** What is sold by its pounds in sport and kitchen. */
const HEAVY = '체중 몸무게 계체 아령 덤벨 역기 바벨 볼링공 고기 스테이크'.split(' ')

/** So far (in code units) before a weight, or right behind it, the thing is named that weighs it. */
const WEIGHED = 24
const LONGEST_HEAVY = 5

/** A pound that the text turns into grams, or that a thing weighs, is a weight. */
const isWeight = (text: string, end: number): boolean => {
  const around = text.slice(Math.max(0, end - WEIGHED), end + LONGEST_HEAVY)
  if (HEAVY.some((thing) => around.includes(thing))) return true
  if (text[end] !== '(') return false
  for (let i = end + 1; i < end + 14; i++) {
    if (text[i] === ')') return false
    if (text[i] === 'k' && text[i + 1] === 'g') return true
    if (text[i] === '㎏' || (text[i] === 'g' && isFigure(text.charCodeAt(i - 1)))) return true
  }
  return false
}

/** "비닐하우스 30만 동": what is counted in 동 stands right before the numeral. */
const BUILT = /(?:비닐하우스|온실|축사|가옥|주택|건물) ?(?:약 )?[\d,.만천]{1,8} ?$/
const BUILT_NEAR = 18
const isBuilt = (text: string, at: number): boolean => BUILT.test(text.slice(Math.max(0, at - BUILT_NEAR), at))

/** The currency that stands at `at`, or null. */
export const currencyAt = (text: string, at: number, before: Before): Currency | null => {
  const first = text.charCodeAt(at)
  if (!BEGINS.has(first)) return null
  if (first === WON) return wonHolds(text, at, before) ? { end: at + 1, code: 'KRW', word: '원' } : null
  for (const w of wordsByFirst.get(first) ?? []) {
    if (!text.startsWith(w.word, at)) continue
    const end = at + w.word.length
    if (w.large && !before.large) continue
    else if (w.code === 'CNY' && !before.large && isRank(text, end)) continue
    else if (w.strict && !mayEndWord(text, end)) continue
    else if (w.code === 'EUR' && before.spaced && isEmissionClass(text, end)) continue
    else if (w.code === 'GBP' && isWeight(text, end)) continue
    else if (w.code === 'VND' && isBuilt(text, at)) continue
    else if (w.not.some((n) => text.startsWith(n, end))) continue
    else if (!isHangul(first) && isAsciiWord(text.charCodeAt(end))) continue
    return { end, code: w.code, word: w.word }
  }
  for (const { country, word, code } of countriesByFirst.get(first) ?? []) {
    if (!text.startsWith(country, at)) continue
    const from = at + country.length + (text[at + country.length] === ' ' ? 1 : 0)
    if (text.startsWith(word, from) && (mayEndWord(text, from + word.length) || text[from + word.length] === '다'))
      return { end: from + word.length, code, word }
  }
  return null
}

const SIGNS = rows(`
US$ USD
HK$ HKD
NT$ TWD
C$ CAD
A$ AUD
S$ SGD
USD USD
EUR EUR
KRW KRW
JPY JPY
CNY CNY
GBP GBP
$ USD
₩ KRW
€ EUR
£ GBP
¥ JPY
`)

const SIGN_ENDS = unitsOf(SIGNS.map(([sign = '']) => sign.slice(-1)).join(''))

/** A currency sign before a number. */
export interface Sign {
  readonly start: number
  readonly code: string
}

/** The currency sign that ends at `end`: "US$ 30", "₩3000". */
export const signBefore = (text: string, end: number): Sign | null => {
  const to = text.charCodeAt(end - 1) === 0x20 ? end - 1 : end
  if (!SIGN_ENDS.has(text.charCodeAt(to - 1))) return null
  for (const [sign = '', code = ''] of SIGNS) {
    const start = to - sign.length
    if (start >= 0 && text.startsWith(sign, start) && !isLetter(text.charCodeAt(start - 1))) return { start, code }
  }
  return null
}
