import type { Payer, Stage } from '../../facts/schema.ts'
import type { AmountMention, Per, Role } from '../mention.ts'

/** A word near an amount and what it says about it. Longer words come first where one holds another. */
export interface Cue {
  readonly word: string
  readonly role?: Role
  readonly stage?: Stage
  readonly payer?: Payer
  readonly delta?: NonNullable<AmountMention['delta']>
  readonly per?: Per
  /** Where the word must stand; either side when not given. */
  readonly side?: 'before' | 'behind'
  /** Characters that may lie between word and amount; `REACH` when not given. */
  readonly reach?: number
  /** What, right behind, makes the word speak of something else: "피해 지역" is where money goes. */
  readonly not?: readonly string[]
}

/** Cues further away than this belong to something else. */
export const REACH = 24

const each = (words: string, says: Omit<Cue, 'word'>): Cue[] => words.split(' ').map((word) => ({ word, ...says }))

export const CUES: readonly Cue[] = [
  ...each('영업이익 영업손실 당기순이익 순이익 순손실 매출 시가총액 시총 거래대금 수주 공모가', {
    role: 'company',
    side: 'before',
  }),
  { word: '영업 이익', role: 'company', side: 'before' },
  // "27조5000억원의 매출을"
  ...each('영업이익 영업손실 당기순이익 순이익 순손실 매출', { role: 'company', side: 'behind', reach: 3 }),
  ...each('과징금 벌금 과태료 범칙금 추징금 위약금 제재금', { role: 'fine' }),
  ...each('재산 자산가 신고액 보유액 연봉 계약금 몸값', { role: 'wealth' }),
  ...each('피해', {
    role: 'damage',
    not: '지 복구|지역| 대책|대책|지원대책|지원 대책|보상| 보상|구제| 구제| 지역|지역| 시·군| 시군| 주민|자|민| 복구|복구| 지원| 농가| 기업| 가구| 소상공인| 회복'.split(
      '|',
    ),
  }),
  ...each('손실 손해 횡령 사기 탈세 체불', { role: 'damage' }),
  ...each('융자 대출 보증 대부', { role: 'loan' }),
  ...each('국가채무 나랏빚 채무 부채 국채', { role: 'debt' }),
  ...each('총수입 세수 국세 세입 관세수입', { role: 'revenue' }),
  ...each('총지출', { role: 'total-spending' }),
  ...each('출자 출연 분담금', { role: 'contribution' }),
  ...each('연평균 해마다 매년 매해', {
    role: 'yearly-average',
    side: 'before',
    reach: 8,
  }),
  ...each('총사업비 총투자', { role: 'plan-total', payer: 'total' }),
  ...each('년간 개년', { role: 'plan-total', side: 'before' }),
  ...each('지급 수당 지원금 급여 보조금 바우처 장학금', { role: 'benefit' }),
  ...each('요금', { role: 'price', not: ' 지원|지원| 감면|감면| 보조| 할인 지원'.split('|') }),
  ...each('가격 시세 판매가 분양가 값 짜리 원권 입장료 전셋값 집값 출고가', { role: 'price' }),
  ...each('예산 투입 편성 배정 책정 사업비 추경 지출 재정', { role: 'budget' }),

  // "전년 추경 대비 7.5% 늘어난": the stage of what it is measured by
  ...each('추경 추가경정', {
    stage: 'supplementary',
    not: ' 대비|대비|보다|에 비해| 예산 대비| 예산보다|예산 대비|예산보다'.split('|'),
  }),
  ...each('요구 요청 신청', { stage: 'request' }),
  ...each('정부안 예산안 제출 제안 제시', { stage: 'proposal' }),
  ...each('확정 의결 통과', { stage: 'enacted' }),
  ...each('집행 결산 지출했', { stage: 'executed' }),
  ...each('계획 방침 목표 까지', { stage: 'plan' }),

  ...each('공공', {
    payer: 'public',
    side: 'before',
    reach: 8,
    not: '기관|기업|요금|임대|분양|주택|병원|의료|백신'.split('|'),
  }),
  ...each('정부출자 정부출연', { payer: 'public', side: 'before', reach: 8 }),
  ...each('민간 민자 민간자본 자부담 자체부담', { payer: 'private', side: 'before', reach: 8 }),
  ...each('국비 국고 정부지원금', { payer: 'state', side: 'before', reach: 8 }),
  ...each('지방비 도비 시비 구비 군비 시군비', {
    payer: 'local',
    side: 'before',
    reach: 8,
  }),
  ...each('총 합계 합산 모두 전체', {
    payer: 'total',
    side: 'before',
    reach: 3,
  }),

  ...each('늘어 늘었 늘린 늘렸 늘려 증액 증가 인상 올린 올랐 불어 순증 뛴 뛰었 급증 확대', {
    delta: 'increase',
    side: 'behind',
    reach: 10,
  }),
  ...each('줄어 줄었 줄인 줄였 줄여 감액 삭감 감소 깎 인하 내린 떨어 순감 급감 축소 급락 덜어 구조조정', {
    delta: 'decrease',
    side: 'behind',
    reach: 10,
  }),

  ...each('1인당 한명당 명당 인당 국민당 1인 1명당', {
    per: 'person',
    side: 'before',
    reach: 8,
  }),
  ...each('가구당 세대당 가구별', { per: 'household', side: 'before', reach: 8 }),
  ...each('시간당 시급', { per: 'hour', side: 'before', reach: 4 }),
  ...each('하루 일당 일평균 매일', { per: 'day', side: 'before', reach: 4 }),
  ...each('매월 매달 월 한달 다달이', { per: 'month', side: 'before', reach: 4 }),
  ...each('매년 해마다 연간 연평균 연 한해', {
    per: 'year',
    side: 'before',
    reach: 4,
  }),
  ...each('㎡당 평당 제곱미터당 3.3㎡당', {
    per: 'area',
    side: 'before',
    reach: 4,
  }),
  ...each(
    '개당 대당 건당 주당 장당 배럴당 톤당 t당 kg당 리터당 온스당 회당 편당 과제당 게임당 경기당 기업당 업체당 개소당 곳당 마리당 그루당 팀당 학급당 학교당 점포당 병당 잔당 박스당 ㎿당 ㎾당 kW당 MW당 kWh당 MWh당 ㎾h당 ㏊당 ha당',
    {
      per: 'item',
      side: 'before',
      reach: 4,
    },
  ),
]

/** Counters that another word may end with (민주당, 공명당): no syllable stands right before them. */
export const COUNTERS = new Set(['주당', '명당', '인당', '대당', '회당', '건당', '장당', '편당'])

/** "연구비", "택시비": words that end like what a town pays; before a town's own only another town's kind stands ("국도비"). */
const TOWNS_MONEY = new Set(['도비', '시비', '구비', '군비'])
export const endsAnotherWord = (word: string, before: string): boolean =>
  TOWNS_MONEY.has(word) && /[가-힣]/.test(before) && !/[국시도군구]/.test(before)

/** One-syllable words and the like count only as words of their own: 월 is no part of 3월, 총 none of 권총. */
export const ALONE = new Set(['총', '월', '연', '값', '모두', '전체', '하루'])
