import { hangulRun, isHangul } from './characters.ts'
import { isTail } from './tail.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words before a ministry's name that make it another country's: "미국 국방부", "일본 기상청". */
const COUNTRIES = set(
  '미국 중국 일본 영국 독일 프랑스 러시아 우크라이나 이스라엘 이란 이라크 북한 대만 인도 캐나다 호주 뉴질랜드 베트남 태국 필리핀 싱가포르 인도네시아 말레이시아 튀르키예 사우디 이집트 시리아 레바논 이탈리아 스페인 폴란드 네덜란드 스위스 스웨덴 브라질 멕시코 파키스탄 카타르 몽골 미얀마 홍콩 아프간 아프가니스탄 요르단 쿠웨이트 예멘 리비아 수단 나이지리아 남아공 케냐 칠레 아르헨티나 페루 콜롬비아 베네수엘라 쿠바 포르투갈 그리스 체코 헝가리 루마니아 노르웨이 핀란드 덴마크 오스트리아 벨기에 아일랜드 스리랑카 방글라데시 네팔 캄보디아 라오스 우즈베키스탄 카자흐스탄 조지아 벨라루스 연방 카운티 현지 미 러 美 中 日 英 露',
)
/** What has an exchange or departments that are called as our bodies are: "코인 거래소", "학생회 환경부". */
const OTHERS = set('가상자산 암호화폐 가상화폐 코인 학생회 총학생회 동아리 교회')
/** A country's or a foreign state's word is at most this long. */
const LONGEST_COUNTRY = 7
/** States and prefectures abroad: "캘리포니아주 대법원", "사이타마현 경찰청"; ours that end alike are shorter. */
const FOREIGN_STATE = /^[가-힣]{3,}[주현]$/

/** Whether the word before a name at `start` says that it is another country's or body's, and not ours. */
export function isForeign(text: string, start: number): boolean {
  const word = wordBefore(text, start)
  return (
    COUNTRIES.has(word) ||
    OTHERS.has(word) ||
    FOREIGN_STATE.test(word) ||
    (word.length > 2 && word.endsWith('의') && COUNTRIES.has(word.slice(0, -1)))
  )
}

const OURS = /(?:한국|우리|우리나라|국내) $/
/** "한·미 국방부": both at once, which says nothing of the name further on. */
const BOTH = /한[·ㆍ-][가-힣]+ $/
const OWNER_REACH = 8

/**
 * Whether a name is another's, asked in the order of the text: what it was when it was first called, it is further on
 * ("미국 특허청이 … 특허청은"), where nothing before it says otherwise. `name`: what is called; `others`: what is said here.
 */
export function ownersIn(text: string): (name: string, start: number, others: boolean) => boolean {
  const first = new Map<string, boolean>()
  return (name, start, others) => {
    const before = text.slice(Math.max(0, start - OWNER_REACH), start)
    const known = first.get(name)
    if (known === undefined && !BOTH.test(before)) first.set(name, others)
    return others || (known === true && !OURS.test(before))
  }
}

/** Bodies that each region has one of, under the same short name. */
const OF_EACH_REGION = set('선관위 경찰청')
const PLACE =
  /[시군구도]$|^(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주|경기남부|경기북부)$/

/** Whether a name is that of a region's own body: "부산 남구 선관위" is no 중앙선거관리위원회. */
export function isLocal(text: string, start: number, end: number): boolean {
  return OF_EACH_REGION.has(text.slice(start, end)) && PLACE.test(wordBefore(text, start))
}

const TOWNSHIP_REACH = 40

/** Whether a city stands within another province than its name's greater twin: "경기도 광주시" is no 광주광역시. */
export function isTownOf(text: string, start: number): boolean {
  if (['경기', '경기도'].includes(wordBefore(text, start))) return true
  // the metropolis of that name has no townships
  return (
    text.startsWith('광주시', start) &&
    /(?:^|[ ,(·])(?!따르|그러|이라|하려|되|보)[가-힣]{2}[읍면](?![가-힣]{2})/.test(
      text.slice(start, start + TOWNSHIP_REACH),
    )
  )
}

/** The word before `start`, a space or two between; cut where no country's name is as long. */
function wordBefore(text: string, start: number): string {
  let end = start
  while (end > 0 && start - end < 2 && isSpace(text.charCodeAt(end - 1))) end--
  let from = end
  while (from > 0 && end - from <= LONGEST_COUNTRY && isWord(text.charCodeAt(from - 1))) from--
  return text.slice(from, end)
}

const isSpace = (unit: number): boolean => unit === 32 || unit === 0xa0
const isWord = (unit: number): boolean => isHangul(unit) || (unit >= 0x4e00 && unit <= 0x9fff)

/** A work on pipes and roads, or a newspaper's desk, that is called as a body is. */
const NAMESAKES =
  /^(?:(?:가스|도로|철도)공사 (?:도중|중에|중이|현장|구간)|(?:산업|문화)부 (?:기자(?!단|실|간담|회견|브리핑)|차장|부장|데스크))/

/** Whether a name means something else by the word behind it: "가스공사 도중 배관이 터졌다", "본지 산업부 기자". */
export const isNamesake = (text: string, start: number): boolean => NAMESAKES.test(text.slice(start, start + 12))

/** Words that look like a district's name and aren't. */
const NO_DISTRICT = set(
  '연구 요구 역시 도시 잠시 다시 당시 동시 즉시 기구 청구 인구 지구 복구 전시 상시 수시 고시 감시 지시 제시 실시 자치구 시군구 시군 신도시 공동 노동 활동 자동 이동 행동 아동 운동',
)
const OTHER_BODY =
  '교육청 의회 교육감 시의회 도의회 의원 선관위 선거관리위원회 소방본부 보건환경연구원 의사회 한의사회'.split(' ')
const PLACE_WORD = '일대 전역 곳곳 소재 인근 지역 거주 출신 출생'.split(' ')
/** "인천시의 한 보건소", and not "인천시의 한 관계자". */
const SOMEWHERE_IN = /^의 한 (?!관|공|간|직|고|담)/
const HAPPENS = '열린 열리 열렸 발생 태어 살 사는 일어 개최 거주 있는 위치 내린 숨진'.split(' ')

/** Whether a city's or province's name that ends at `end` is only a place there: "서울시 강남구", "경기도에서 열린". */
export function isPlaceOnly(text: string, end: number): boolean {
  const glued = hangulRun(text, end, 4)
  if ((glued.startsWith('내') && glued !== '내부') || SOMEWHERE_IN.test(text.slice(end, end + 5))) return true
  if (glued !== '') {
    if (glued !== '에' && glued !== '에서') return false
    return startsAny(hangulRun(text, end + glued.length + 1, 6), HAPPENS)
  }
  if (!isSpace(text.charCodeAt(end))) return false
  const word = hangulRun(text, end + 1, 8)
  return startsAny(word, OTHER_BODY) || startsAny(word, PLACE_WORD) || isDistrict(word)
}

function isDistrict(word: string): boolean {
  for (let length = 2; length <= 5 && length <= word.length; length++) {
    if (!'구군시동'.includes(word.charAt(length - 1))) continue
    const name = word.slice(0, length)
    if (!NO_DISTRICT.has(name) && isTail(word.slice(length), word.charCodeAt(length - 1))) return true
  }
  return false
}

/** Offices within a province's own government: "경북도 문화산업과장". */
const OFFICERS = /(?:과장|국장|실장|본부장|팀장|담당관|기획관|정책관|사무관|주무관)[은는이가의도]?$/
/** An office's name is at most this long. */
const LONGEST_OFFICE = 14

/** After these a province acts; after 에서, 의, 로 and the like it is where something is, unless money is spoken of. */
const ACTING = set('은 는 이 가 와 과 및 측')
const ITS_OWN =
  '제공 및 정부 행정통합 공보 인사 출자 예산 본예산 추경 추가경정 재정 세입 세출 총예산 관계자 대변인 산하 공무원 도지사 지사 국비 도비 채무 지방채 사업비 부담 지원금 출연 보조금 조정교부금 역시 등'.split(
    ' ',
  )

/** "경기도의 내년 본예산": the year between a government and its budget. */
const TIME_BETWEEN = /^ (?:올해|내년도?|지난해|작년|\d{4}년도?|제?\d[회차])(?= )/
/** Behind a name with 에: what it said, or was paid or asked. */
const SAID_OR_PAID = '따르 내려보 교부 배정 배분 통보 요청 건의 제출 냈다'.split(' ')

/**
 * Whether a province's name is only a place. Towns follow it too often ("경기도 파주에") for a list of them: it is an
 * agency where it acts, where its own budget or staff is named, or in a list with a joint.
 */
export function isProvinceOnly(text: string, end: number): boolean {
  const glued = hangulRun(text, end, 6)
  const after = text.slice(end + glued.length, end + glued.length + 8)
  const next = end + glued.length + (TIME_BETWEEN.exec(after)?.[0].length ?? 0)
  const behind = text.charCodeAt(next) === 32 ? hangulRun(text, next + 1, 8) : ''
  if (glued === '') {
    if (!isSpace(text.charCodeAt(end))) return false
    const word = hangulRun(text, end + 1, LONGEST_OFFICE)
    return word !== '' && !startsAny(word, ITS_OWN) && !OFFICERS.test(word)
  }
  if (ACTING.has(glued) || startsAny(glued, ITS_OWN)) return false
  if (glued === '에' && startsAny(behind, SAID_OR_PAID)) return false
  return !startsAny(behind, ITS_OWN)
}

const startsAny = (word: string, starts: readonly string[]): boolean => starts.some((start) => word.startsWith(start))
