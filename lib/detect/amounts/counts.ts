import { isHangul } from '../../korean/numeral-characters.ts'
import { mayEndWord } from '../../korean/particles.ts'
import { unitsOf } from '../../korean/units-of.ts'
import { wordLengthAt, wordTable } from '../word-table.ts'
import { type Candidate, EOK } from './candidate.ts'
import { MONEY_WORDS } from './money-words.ts'

const SPACE = 0x20
const BRACKET = 0x28
/** Power of 천만. */
const CHEONMAN = 7
/** Verbs that headlines write onto a sum: 2억낸, 5억넘는다, 3억받고. */
const PAID = '받줬준낸냈썼쓴벌넘챙뜯빌갚날걸'

/** What is counted, not paid, when it follows a bare numeral. */
const COUNTERS = wordTable(
  '단위 여명 개월 광년 화소 픽셀 토큰 비트 바이트 인분 차례 세대 필지 제곱 미터 킬로 리터 배럴 와트 헤르츠 파라미터 매개변수 박스 상자 봉지 켤레 세트 송이 포기 년간 원소 세포 은하 스트리밍 재생 회분 도스 그루 마리 가구 시간 분의 번째 걸음 다운로드 다운 조회 명 인 대 장 개 건 회 톤 배 표 년 호 뷰 번 평 주 병 곳 권 부 편 초 일 분 자 항 조 점 척 종 벌 줄 쪽 캔 알 잔 통 쌍'.split(
    ' ',
  ),
)
/** Who and what is numbered in 억 though it looks like no counter. */
const CROWDS = wordTable(
  '인구 국민 사람 가입자 사용자 플레이어 조회수 아프리카인 무슬림 신자 중국인 인도인 유저 엔드유저 이용자 회원 관객 독자 팔로워 팔로우 팔로잉 구독자 구독 시청자 뷰어 가지 관중 인파 시민 당원 신도'.split(
    ' ',
  ),
)
const MONEY = wordTable(MONEY_WORDS.filter((word) => word.length > 1))
/** Units of measure behind a numeral, a space between or none. */
const MEASURES = wordTable(
  '㎡ ㎢ ㎞ ㎏ ㎾ ㎿ ㎥ ㎖ ℓ % ℃ t kg km m cm mm g GB MB TB kW MW GW W ha L bp Hz GWh MWh kWh Wh TEU CGT USDC USDT BTC ETH XRP'.split(
    ' ',
  ),
)
const PARTICLES = unitsOf('을를의은는에로와과도만씩이여나가당')
const LONGER_PARTICLES = '으로 부터 까지 보다 마다 정도 이다 였다'.split(' ')
/** What may follow 인 where it is an ending of 이다 and no 人: 1억인데, 3억인 집. */
const ENDINGS_OF_IN = '데가지줄 셈'
/** Nouns that look like a counter with a particle: 대가, 부도. */
const NOUNS = wordTable(
  '대가 대로 대만 대여 주가 주도 주로 부도 부가 부여 부과 부당 초과 통과 호가 평가 장나 장만 통로 일이 일당 배로 표로 자가 조로 인도'.split(
    ' ',
  ),
)
/** The same with 의, which behind a counter is the particle where a word ends: "1억 건의 글", "10억 회의 비용". */
const NOUNS_OF_UI = wordTable('주의 회의 건의 명의 장의 편의 통의 조의'.split(' '))
/** What a spaced 대 makes a band for, as in "50억 대 세금 포탈"; vehicles are counted and sold, never evaded or owed. */
const OWNED = wordTable(
  '재산 자산 세금 사기 횡령 뇌물 배임 비자금 도박 빚 연봉 소송 아파트 주택 집 부동산 빌딩 상속 유산 과징금 벌금 손해 손실 피해 부자'.split(
    ' ',
  ),
)
/** Behind 번 of 벌다 stands what was earned: "178억 번 배우"; the counter goes on with one of these. */
const TIMES = '넘 이상 가까 재생 조회 클릭 들 째 봤 시청 진동 회전 반복 연산 계산 검색 이용 방문 왕복 충전'.split(' ')

/**
 * False when what follows a bare numeral makes it a count (3억 명, 1억 화소), a word (구조조정) or a measure (9천t).
 */
export const standsAlone = (text: string, c: Candidate): boolean => {
  const next = text.charCodeAt(c.end)
  if (next === SPACE) return !countsBehind(text, c.end + 1, true)
  if (next === BRACKET && isShortForm(text, c.end + 1)) return false
  if (!isHangul(next)) return !isDigitOrLetter(next) && wordLengthAt(MEASURES, text, c.end) === 0
  if (wordLengthAt(MONEY, text, c.end) !== 0) return true
  const syllable = text.charAt(c.end)
  if (syllable === '인') return ENDINGS_OF_IN.includes(text.charAt(c.end + 1) || '.')
  if (syllable === '보') return text[c.end + 1] === '다'
  // "161억서 418억으로": headlines' 에서
  if (syllable === '서') return text[c.end + 1] === ' '
  if (syllable === '조' || syllable === '상' || syllable === '부')
    return text.startsWith('조차', c.end) || text.startsWith('부터', c.end)
  // "7천만대" counts; a band in money is named by 억, or by 천만 behind it.
  if (syllable === '대') return c.place >= CHEONMAN && mayFollowBand(text, c.end + 1)
  if (syllable === '설') return mayEndWord(text, c.end + 1)
  if (c.large >= EOK && PAID.includes(syllable)) return true
  if (syllable === '만') return !isHangul(text.charCodeAt(c.end + 1)) || mayEndWord(text, c.end + 1)
  if (wordLengthAt(CROWDS, text, c.end) !== 0) return false
  return mayEndWord(text, c.end)
}

/** "720억(72B)": the size of a model, told again in English. */
const isShortForm = (text: string, at: number): boolean => /^\d[\d.]*[KMBT]\)/.test(text.slice(at, at + 8))

const isDigitOrLetter = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

/** 대 of 억대, 조원대: a particle, an end or a space follows; else it begins 대출, 대비. */
const mayFollowBand = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return !isHangul(code) || '의에로를가이인는은도만와까초중후'.includes(text.charAt(at))
}

/** True when a counter, a crowd or a measure stands at `at`, `spaced` from the numeral or not. */
export const countsBehind = (text: string, at: number, spaced: boolean): boolean => {
  const measure = wordLengthAt(MEASURES, text, at)
  if (measure !== 0) return !isLetter(text.charCodeAt(at + measure))
  const crowd = wordLengthAt(CROWDS, text, at)
  if (crowd !== 0) return !continues(text, at + crowd)
  if (wordLengthAt(MONEY, text, at) !== 0 || wordLengthAt(NOUNS, text, at) !== 0) return false
  if (wordLengthAt(NOUNS_OF_UI, text, at) !== 0 && isHangul(text.charCodeAt(at + 2))) return false
  const counter = wordLengthAt(COUNTERS, text, at)
  if (counter === 0) return false
  const end = at + counter
  const word = text.slice(at, end)
  if (word === '번' && spaced && text.charCodeAt(end) === SPACE) return TIMES.some((w) => text.startsWith(w, end + 1))
  if (word === '대' && text.charCodeAt(end) === SPACE) {
    if (isDigitOrLetter(text.charCodeAt(end + 1)) || wordLengthAt(OWNED, text, end + 1) !== 0) return false
  }
  return !continues(text, end)
}

const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

/** True when a syllable that is no particle follows, so that the counter is only the beginning of a noun (건 in 건설). */
const continues = (text: string, at: number): boolean =>
  isHangul(text.charCodeAt(at)) &&
  !PARTICLES.has(text.charCodeAt(at)) &&
  !LONGER_PARTICLES.some((particle) => text.startsWith(particle, at))
