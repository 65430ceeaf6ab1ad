import type { Mention, Span } from '../detect/mention.ts'
import type { FactIndex } from '../facts/fact-index.ts'

/** Whose money a sentence speaks of. `state` is the nation's own; all others bar a link to a national programme. */
export type ActorKind = 'state' | 'company' | 'country' | 'local' | 'person'

export interface Actor extends Span {
  readonly kind: ActorKind
  readonly says: string
  /** Id of the agency, where the actor is one. */
  readonly agency: string | null
}

const SUBJECT = '(?:은|는|이|가|도|에서는?)(?![가-힣])'
const COUNTRY =
  '(?:미국|중국|일본|영국|프랑스|독일|인도|대만|타이완|캐나다|호주|러시아|우크라이나|이스라엘|사우디(?:아라비아)?|유럽연합(?:\\(EU\\))?|유럽|EU|북한|베트남|싱가포르|브라질|스페인|이탈리아|튀르키예|폴란드|네덜란드|스웨덴|노르웨이|핀란드|덴마크|멕시코|태국|인도네시아|UAE|아랍에미리트)'
/** Bodies of states: "우크라이나 대통령실은", "일본 방위성이". */
const FOREIGN_BODY =
  '(?:(?:국방|재무|국무|상무|내무|외교|법무|교육|보건|노동|농무|환경|에너지|교통)부|(?:방위|재무|외무|총무|후생노동|경제산업|문부과학|국토교통)성|(?:특허|국세|기상|금융)청|대통령실?|총리실?|행정원|내각|당국|중앙은행|연준|상원|하원|의회)'
const COMPANY =
  '(?:삼성|현대|알파벳|오라클|인텔|퀄컴|소프트뱅크|대한항공|네이버|카카오|SK|LG|KT|롯데|한화|포스코|두산|쿠팡|엔비디아|구글|애플|마이크로소프트|오픈AI|테슬라|아마존|메타|TSMC|셀트리온|NHN|엔씨|넥슨|크래프톤|CJ|GS|효성|LS|골드만삭스|씨티|JP모건|모건스탠리|노무라|무디스|피치|IMF|OECD)[A-Za-z가-힣]{0,8}?(?: [A-Z]{2,5})?'
const FIRM =
  '(?:(?<![가-힣A-Za-z])[A-Zㄱ-ㅎ○]{1,2}사|회사|기업|공공기관|업체|그룹|전자|(?<!소재|종자|시료|혈액|유전자|제대혈|골수|자원|데이터|푸드)은행|증권|건설|중공업|제약|바이오|물산|통신사|보험사?|카드사|운용사|컨소시엄|스타트업|협회|노조|재단|연합회|구단|업계|투자사|벤처캐피털|대주주|창업자|게임사|제작사|배급사|항공사|조선사|시공사|개발사|시행사|법인|병원|조합|학원|민간 ?(?:사업자|투자자|자본))'
const PROVINCE =
  '(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|충청북|충청남|전라북|전라남|경상북|경상남|제주)'
const TOWN = '[가-힣]{2,3}(?:시|군|구)'
/** Words that end like a town's name and are none. */
const NO_TOWN =
  /^(?:.?(?:당시|역시|다시|도시|즉시|임시|수시|일시|동시|잠시|몇시|표시|명시|전시|공시|과시|무시|제시|지시|게시|증시|택시|고시|연구|요구|기구|가구|친구|도구|출구|입구|인구|지구|야구|축구|농구|촉구|복구|특구|청구|영구|적군|장군|국군|공군|해군|미군|아군|아구|항구|배구|탐구|추구|강구|한군|응시|감시|주시|혹시|반드시))$/
/** Towns whose names end as those words do: 전주시 is no 주시, 안동시 no 동시. All there are, of 2026. */
const TOWNS = /^(?:(?:[파광양여원청충공전나경영상진제]주|광명|평택|김제|여수|안동|거제|대전)시|(?:남해|기장)군|수영구)$/

/** "도는", "시는": the government that the text spoke of before, by its kind alone. */
export const BARE = 'a local government, by its kind'

const RULES: readonly (readonly [ActorKind, string, RegExp])[] = [
  [
    'country',
    'another country',
    new RegExp(
      `${COUNTRY}(?:(?: ?(?:연방)?정부| 의회| 국방부| 재무부| 행정부|과|와|의)| ${FOREIGN_BODY}${SUBJECT}|${SUBJECT})|(?:백악관|펜타곤|美|中|日)`,
      'g',
    ),
  ],
  [
    'company',
    'a company',
    new RegExp(`${COMPANY}(?:의(?![가-힣])|${SUBJECT})|${FIRM}(?: (?:안팎|내부|측))?${SUBJECT}`, 'g'),
  ],
  // "가온클라우드(대표 정하린)는"
  ['company', 'a company', new RegExp(`[(（](?:대표|회장|사장|CEO)[^()（）]{0,16}[)）]${SUBJECT}`, 'g')],
  [
    'local',
    'a local government',
    new RegExp(
      `${PROVINCE}(?:(?:특별|광역|특별자치)?[시도](?!에|에서|의? ?[가-힣]{1,4}[시군구])|의(?![가-힣]| ?(?:숙원|염원|오랜 ))|${SUBJECT})|(?:지방정부|(?:지자체|지방자치단체|교육청)(?!에(?:게)? (?:나눠|나누어|주는|내려|보내|교부|배분|배정|지원))|도의회|시의회|군의회|구의회|시청|도청|군청|구청|구청장|시장은|군수는|도지사)|(?<![가-힣])${TOWN}(?:의|은|는|이|가)(?![가-힣])`,
      'g',
    ),
  ],
  // "전주시, 내년 지방교부세 5500억원": a headline's
  ['local', 'a local government', new RegExp(`^(?:${PROVINCE}[시도]?|${TOWN}),`, 'g')],
  ['local', BARE, /(?<![가-힣])[도시군구][는은](?![가-힣])/g],
  ['person', 'a person', /[가-힣]{2,4} ?(?:씨|의원|회장|대표이사|배우|가수|선수|후보)(?:은|는|이|가|의)(?![가-힣])/g],
  ['state', 'the state', /(?:중앙)?정부(?:[는가의도]|안|,| )|당정(?:[은이])|국회(?:[는가]|에서)/g],
]

const isNoTown = (word: string): boolean => NO_TOWN.test(word) && !TOWNS.test(word)

/** An owner written straight before a name, with no particle: "대만 국방예산", "부산시 내년 R&D 예산". */
const OWNER = new RegExp(
  `(${COUNTRY}|${PROVINCE}(?:특별|광역)?[시도]?|${COMPANY})(?: 정부| 국방부)?(?:의)? ?(?:(?:올해|내년도?|지난해|작년|20\\d\\d년도?) ?)?$`,
)
const OWNER_REACH = 24
/** "부산 가덕도 신공항": what is built stands in a region, and isn't the region's. */
const BUILT = /공항|철도|항만|고속도로|대교|터널|국가산단|신항|센터|단지/
const PLACE = new RegExp(`^${PROVINCE}$`)

const MODEL = /^[^,.]{0,16}[을를] (?:본뜬|본떠|본받[은아]|벤치마킹한|모델로 [한삼]|참고한)/

/** What is said of an agency that the sentence has from it: "통계청에 따르면", "교육부가 발표한 … 조사". */
export const SOURCE = 'the state, as a source'
const TELLS =
  /^(?:에 (?:따르면|의하면)|[이가] (?:\d{1,2}일 )?(?:발표한|공개한|내놓은|집계한|펴낸) [^,.]{0,24}(?:조사|통계|결과|현황|동향|보고서|자료))/

/** "교육부로부터 135억원을": who gave it doesn't spend it. */
const FROM_IT = /^(?:으?로부터|에게서)/

const STATE_KINDS = new Set(['ministry', 'agency', 'committee', 'office', 'assembly', 'court', 'institution'])

/**
 * Those who may be spending in a sentence, in order. Agencies come from the mentions, the rest from words in subject's
 * or owner's place. Where two overlap the agency, then the rule that stands first, is kept.
 */
export function actorsIn(text: string, sentence: Span, here: readonly Mention[], index: FactIndex): Actor[] {
  const found: Actor[] = []
  for (const mention of here) {
    if (mention.kind !== 'agency') continue
    const kind = index.agency(mention.entity)?.kind
    const { start, end, entity } = mention
    if (kind === 'local-government') {
      if (!/^(?:에|에서|으로|로)(?![가-힣])/.test(text.slice(end, end + 3)))
        found.push({ start, end, kind: 'local', says: 'a local government', agency: entity })
    } else if (!FROM_IT.test(text.slice(end, end + 4)) && (kind === undefined || STATE_KINDS.has(kind)))
      found.push({
        ...{ start, end, kind: 'state', agency: entity },
        says: TELLS.test(text.slice(end, Math.min(sentence.end, end + 48))) ? SOURCE : 'the state',
      })
  }
  for (const mention of here) {
    if (mention.kind !== 'program') continue
    const { start, name } = mention
    const from = Math.max(sentence.start, start - OWNER_REACH)
    const match = OWNER.exec(text.slice(from, start))
    if (match?.[1] === undefined) continue
    if (BUILT.test(name) && match[0].trim() === match[1] && PLACE.test(match[1])) continue
    const at = from + match.index
    found.push({ start: at, end: at + match[1].length, kind: 'country', says: 'another’s budget', agency: null })
  }
  const words = text.slice(sentence.start, sentence.end)
  for (const [kind, says, pattern] of RULES) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
      if (kind === 'local' && isNoTown(match[0].slice(0, -1))) continue
      // "정부와 기업이 손잡고": both
      if (kind === 'company' && /정부[와과] $/.test(words.slice(Math.max(0, match.index - 4), match.index))) continue
      const start = sentence.start + match.index
      const end = start + match[0].length
      found.push({ start, end, kind, says, agency: null })
    }
  }
  // Stable: at the same place the one found first (agency, country, company…) stays.
  found.sort((a, b) => a.start - b.start)
  const kept: Actor[] = []
  const names = here.filter(({ kind }) => kind === 'program')
  let named = 0
  for (const actor of found) {
    const last = kept.at(-1)
    if (last !== undefined && actor.start < last.end) continue
    // "미국의 아르파-H를 본뜬": whose the model was
    if (
      actor.kind === 'country' &&
      text[actor.end - 1] === '의' &&
      MODEL.test(text.slice(actor.end, Math.min(sentence.end, actor.end + 24)))
    )
      continue
    if (actor.agency === null) {
      // "일본의 정부": somebody else's state
      if (actor.kind === 'state' && last !== undefined && last.kind !== 'state' && actor.start - last.end <= 1) continue
      // "충남도는 내년 정부 예산으로 7조원을 확보했다": where it comes from, not who speaks
      if (actor.kind === 'state' && last?.kind === 'local' && /^ 예산/.test(text.slice(actor.end - 1, actor.end + 2)))
        continue
      // "정부 총지출", "농업수입안정보험은": a word of a name
      while (named < names.length && (names[named]?.end ?? 0) <= actor.start) named++
      if ((names[named]?.start ?? text.length) <= actor.start) continue
    }
    kept.push(actor)
  }
  return kept
}
