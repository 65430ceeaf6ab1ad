import { endOfFigures, readFigures, tenTo } from '../../korean/figures.ts'
import { isHangul } from '../../korean/numeral-characters.ts'
import { type Numeral, readNumeral } from '../../korean/numerals.ts'
import { mayEndWord } from '../../korean/particles.ts'
import { type Candidate, EOK, MAN } from './candidate.ts'
import { countsBehind } from './counts.ts'
import { COINS, type Currency, currencyAt, type Sign, signBefore } from './currencies.ts'
import { isRangeSign } from './range-signs.ts'

/** Syllables that may touch a spoken numeral from the left: 약삼천억원, 금오백만원정. */
const MAY_PRECEDE = '약총금각'
/** What 만원 describes as crowded, not as priced. */
const FULL_HOUSES =
  '버스 관중 사례 지하철 열차 전철 좌석 객차 관객 엘리베이터 행렬 전동차 승객 구장 경기장 객석 극장 인파 퇴근길 출근길'.split(
    ' ',
  )
const FULL_ENDINGS = ['이다', '이었', '이라', '이 됐', '이 되', '이어서', '이에요', '입니다']

const SPACE = 0x20
const YEO = '여'.charCodeAt(0)
const JO = '조'.charCodeAt(0)
const EOK_UNIT = '억'.charCodeAt(0)
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39
const JE = '제'.charCodeAt(0)

/** "1,234원", "삼천억 원", "US$ 30", "3달러 50센트", "20여만원": a numeral at `at` with its currency, if it has one. */
export const readNumeralAmount = (text: string, at: number): Candidate | null => {
  if (!mayStart(text, at)) return null
  const numeral = readNumeral(text, at)
  if (numeral === null) return null
  const over = text.charCodeAt(numeral.end) === YEO
  const currency = currencyBehind(text, numeral, over)
  if (currency?.word === '원' && numeral.spoken && isPerson(text, currency.end)) return null
  if (currency !== null && !(numeral.uncounted && isNoPrice(text, numeral, currency)))
    return withCurrency(text, numeral, currency, over)
  const sign = signBefore(text, at)
  return sign === null ? readBare(text, numeral) : withSign(text, numeral, sign)
}

const withCurrency = (text: string, numeral: Numeral, currency: Currency, over: boolean): Candidate => {
  const found = bounded(numeral, numeral.over || over, currency.end, numeral.start, currency.code)
  const sign = currency.code === 'KRW' ? null : signBefore(text, numeral.start)
  const coins = coinsBehind(text, currency)
  if (coins === null && sign === null) return found
  const start = sign !== null && sign.code === currency.code ? sign.start : numeral.start
  return coins === null
    ? { ...found, start }
    : { ...found, ...withCoins(numeral.value, coins.value), start, end: coins.end }
}

const withSign = (text: string, numeral: Numeral, sign: Sign): Candidate => {
  const yen = sign.code === 'JPY' && !text.startsWith('JPY', sign.start)
  const amount = englishUnit(text, numeral) ?? numeral
  return bounded(amount, numeral.over, amount.end, sign.start, yen ? yenOrYuan(text, sign.start) : sign.code)
}

const readBare = (text: string, numeral: Numeral): Candidate | null => {
  if (isCount(text, numeral) || isGluedToName(text, numeral)) return null
  const bare = bareNumeral(text, numeral)
  // 구조, 이조, 사억: two syllables without a currency are another word.
  if (bare.spoken && (bare.large < MAN || bare.end - bare.start < 3)) return null
  if (bare.large === 0 && !mayOpenRange(text, bare.end) && !isRangeSign(text.charCodeAt(bare.start - 1))) return null
  // "1조1조", "3억A": run together with the next word, a code and no amount.
  if (numeral.trimmed === null && isAsciiWord(text.charCodeAt(bare.end))) return null
  const over = text.charCodeAt(bare.end) === YEO
  return bounded(bare, bare.over || over, bare.end + (over ? 1 : 0), bare.start, null)
}

/** "3억 5천 장": what the last digits count, the whole counts. */
const isCount = (text: string, { trimmed, end, value }: Numeral): boolean => {
  if (trimmed === null || value - trimmed.value < 1000) return false
  const spaced = text.charCodeAt(end) === SPACE
  return countsBehind(text, spaced ? end + 1 : end, spaced)
}

/** "뉴스1 조 기자", "2005 조 회장": behind a space and without a currency the unit belongs to the word behind. */
const isGluedToName = (text: string, { start }: Numeral): boolean => {
  const end = endOfFigures(text, start)
  if (end === start || text.charCodeAt(end) !== SPACE) return false
  const before = text.charCodeAt(start - 1)
  return text.charCodeAt(end + 1) === JO || isHangul(before) || isAsciiWord(before)
}

/** Without a currency behind, the digits after the last 만, 억 or 조 may be another number: they stay when a range goes on. */
const bareNumeral = (text: string, numeral: Numeral): Numeral => {
  const { trimmed } = numeral
  if (trimmed === null) return numeral
  const spoken = spokenThousands(text, numeral, trimmed)
  if (spoken !== null) return spoken
  return isRangeSign(text.charCodeAt(numeral.end)) && text[trimmed.end] !== ' ' ? numeral : trimmed
}

const THOUSANDS = /^(?: ?\d천|\d{2}00)$/

/** "25억5천", "25억 5천" and "25억5000" are said for 25억 5천만. */
const spokenThousands = (text: string, numeral: Numeral, trimmed: Numeral): Numeral | null => {
  if (trimmed.lastLarge < EOK || numeral.end - trimmed.end > 4) return null
  if (!THOUSANDS.test(text.slice(trimmed.end, numeral.end)) || !mayEndWord(text, numeral.end)) return null
  const power = trimmed.lastLarge - MAN
  const place = 3 + power
  const value = trimmed.value + (numeral.value - trimmed.value) * tenTo(power)
  return { ...numeral, value, place, precision: place, trimmed: null }
}

const ENGLISH: readonly (readonly [string, number])[] = [
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
]

/** "$1.2billion", "$3 million". */
const englishUnit = (text: string, numeral: Numeral): Numeral | null => {
  const at = numeral.end + (text[numeral.end] === ' ' ? 1 : 0)
  const unit = ENGLISH.find(([word]) => text.startsWith(word, at))
  if (unit === undefined) return null
  const [word, power] = unit
  return {
    ...numeral,
    end: at + word.length,
    value: Math.round(numeral.value * tenTo(power)),
    place: numeral.place + power,
    precision: numeral.precision + power,
  }
}

const isAsciiWord = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

/** A number without a unit is of use only as the first end of a range, "2~3조원". */
const mayOpenRange = (text: string, end: number): boolean => {
  const at = text[end] === ' ' ? end + 1 : end
  return (
    isRangeSign(text.charCodeAt(at)) || text[at] === '·' || text.startsWith('에서', at) || text.startsWith('부터', at)
  )
}

/** ¥ is the sign of both; yen unless the text speaks of yuan close by. */
const yenOrYuan = (text: string, at: number): string =>
  text.slice(Math.max(0, at - 20), at + 20).includes('위안') ? 'CNY' : 'JPY'

const bounded = (numeral: Numeral, over: boolean, end: number, start: number, currency: string | null): Candidate => ({
  start,
  end,
  min: numeral.value,
  max: over ? null : numeral.value,
  qualifier: over ? 'over' : 'exact',
  currency,
  place: numeral.place,
  precision: numeral.precision,
  unit: numeral.unit,
  large: numeral.large,
  evidence: NOTHING,
})

const NOTHING: Candidate['evidence'] = []

const withCoins = (value: number, coins: number) => {
  const whole = Math.round(value * 100 + coins) / 100
  return { min: whole, max: whole, place: -2, precision: -2 }
}

/** A numeral in digits may touch a Hangul word, one that begins with a syllable only a few. */
const mayStart = (text: string, at: number): boolean => {
  const before = text.charCodeAt(at - 1)
  // 제4조: an ordinal, even where 원 follows by chance.
  if (before === JE && !isHangul(text.charCodeAt(at - 2))) return false
  // "54억6112억": what goes on behind 억 without being read as one number with it is a slip
  if ((before === EOK_UNIT || before === JO) && isDigit(text.charCodeAt(at)) && isDigit(text.charCodeAt(at - 2)))
    return false
  if (text.charCodeAt(at) < 0x80)
    return !((before >= 0x41 && before <= 0x5a) || (before >= 0x61 && before <= 0x7a)) || signBefore(text, at) !== null
  return !isHangul(before) || MAY_PRECEDE.includes(text.charAt(at - 1))
}

const currencyBehind = (text: string, numeral: Numeral, over: boolean): Currency | null => {
  let p = numeral.end + (over ? 1 : 0)
  const spaced = text.charCodeAt(p) === SPACE
  if (spaced) p += text.charCodeAt(p + 1) === SPACE ? 2 : 1
  return currencyAt(text, p, {
    spaced,
    large: numeral.large > 0 || numeral.value >= 1000,
    spoken: numeral.spoken,
    sum: text[numeral.start - (text[numeral.start - 1] === ' ' ? 2 : 1)] === '금',
  })
}

const TITLES = '위원장 금융위원장 차관 장관 대사 교수 대표 후보자'.split(' ')

/** 이억원 is a name, too, with a title beside it. */
const isPerson = (text: string, end: number): boolean =>
  text.charCodeAt(end) === SPACE && TITLES.some((title) => text.startsWith(title, end + 1))

/** 만원 is also a full house, 천불 a fire in the heart, and "단위: 백만원" the unit of a table. */
const isNoPrice = (text: string, numeral: Numeral, currency: Currency): boolean => {
  if (isUnitOfTable(text, numeral.start, currency.end)) return true
  if (numeral.value === 1000) return currency.word === '불' && '이나난났'.includes(text.charAt(currency.end) || ' ')
  if (numeral.value !== 10_000) return false
  if (text.startsWith('을 이', currency.end)) return '루룬뤄뤘룰뤘'.includes(text.charAt(currency.end + 3) || ' ')
  if (text.charCodeAt(currency.end) === SPACE)
    return FULL_HOUSES.some((w) => text.startsWith(w, currency.end + 1)) || isFull(text, numeral.start, currency.end)
  return isFull(text, numeral.start, currency.end)
}

/** "버스가 만원이다", "만원인 지하철": what was spoken of just before is a thing that fills up. */
const isFull = (text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - 10), start)
  if (text.startsWith('인 ', end)) return FULL_HOUSES.some((w) => text.startsWith(w, end + 2))
  if (!FULL_ENDINGS.some((w) => text.startsWith(w, end))) return false
  return FULL_HOUSES.some((w) => before.includes(w)) || before.includes('연일 ')
}

const isUnitOfTable = (text: string, start: number, end: number): boolean => {
  if (text.startsWith(' 단위', end) || text.startsWith('단위', end)) return true
  const before = text.slice(Math.max(0, start - 5), start).trimEnd()
  return before.endsWith('단위') || before.endsWith('단위:') || before.endsWith('단위 :')
}

/** The coins behind a currency word: "64달러 45센트", "1,380원 50전". */
const coinsBehind = (text: string, currency: Currency): { readonly end: number; readonly value: number } | null => {
  const and = text.startsWith('와 ', currency.end)
  const from = currency.end + (and ? 2 : text[currency.end] === ' ' ? 1 : 0)
  const code = text.charCodeAt(from)
  if (!(code >= 0x30 && code <= 0x39)) return null
  const figures = readFigures(text, from)
  if (figures === null || figures.decimals > 1 || figures.mantissa >= 1000) return null
  const at = figures.end + (text[figures.end] === ' ' ? 1 : 0)
  const words = currency.word === '원' ? ['전'] : currency.word === '$' ? [] : [...COINS.keys()]
  const word = words.find((w) => text.startsWith(w, at) && mayEndWord(text, at + w.length))
  // "3달러와 5": behind 와 the coins may go without their name, where nothing else is counted.
  if (word === undefined && and && figures.mantissa < 100 && figures.decimals === 0 && endsThere(text, figures.end))
    return { end: figures.end, value: figures.mantissa }
  return word === undefined
    ? null
    : {
        end: at + word.length,
        value: figures.mantissa / 10 ** figures.decimals,
      }
}

const endsThere = (text: string, at: number): boolean =>
  at >= text.length || '.,)'.includes(text.charAt(at)) || text.startsWith(' 그리고', at)
