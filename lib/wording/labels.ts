import type { Caveat, TermRole } from '../derive/finding.ts'
import type { Stage } from '../facts/schema.ts'
import type { Lang } from './lang.ts'

const LABELS: Record<TermRole, Record<Lang, string>> = {
  annual: { ko: '그해 금액', en: 'amount of the year' },
  'yearly-need': { ko: '기사가 적은 한 해 몫', en: 'yearly part, as the article puts it' },
  'plan-total': { ko: '계획 총액', en: 'total of the plan' },
  years: { ko: '햇수', en: 'years' },
  elapsed: { ko: '지난 햇수', en: 'years gone by' },
  'so-far': { ko: '지금까지 쓴 금액', en: 'amount so far' },
  part: { ko: '항목', en: 'part' },
  total: { ko: '기사가 적은 합계', en: 'total, as the article puts it' },
  current: { ko: '이 금액', en: 'this amount' },
  base: { ko: '견줄 금액', en: 'amount compared with' },
  step: { ko: '단계별 금액', en: 'amount at a stage' },
  recorded: { ko: '자료에 적힌 금액', en: 'recorded amount' },
  increment: { ko: '기사가 적은 증감액', en: 'difference, as the article puts it' },
  'stated-rate': { ko: '기사가 적은 증감률', en: 'rate, as the article puts it' },
  'stated-multiple': { ko: '기사가 적은 배수', en: 'multiple, as the article puts it' },
  'stated-average': { ko: '기사가 적은 한 해 평균', en: 'yearly average, as the article puts it' },
  population: { ko: '인구', en: 'population' },
  households: { ko: '가구 수', en: 'households' },
  'government-total': { ko: '정부 총지출', en: 'total government spending' },
  'ministry-total': { ko: '부처 예산', en: 'budget of the ministry' },
  gdp: { ko: '국내총생산(GDP)', en: 'gross domestic product' },
  'exchange-rate': { ko: '연평균 환율', en: 'average exchange rate of the year' },
  'prices-now': { ko: '나중 해 물가지수', en: 'price index of the later year' },
  'prices-then': { ko: '앞선 해 물가지수', en: 'price index of the earlier year' },
}

const CAVEATS: Record<Caveat, Record<Lang, string>> = {
  nominal: { ko: '물가 변동을 반영하지 않은 금액입니다.', en: 'Amounts are not adjusted for prices.' },
  'different-stages': {
    ko: '두 금액은 단계(정부안, 국회 확정 등)가 서로 다릅니다.',
    en: 'The two amounts are at different stages (proposal, enacted and so on).',
  },
  'stage-assumed': {
    ko: '기사에 예산 단계가 적혀 있지 않아 그때까지 알려진 본예산(확정 전이면 예산안)과 견주었습니다.',
    en: 'The article names no stage; the main budget known on its day (the proposal before the vote) was used.',
  },
  'year-assumed': {
    ko: '기사에 해가 적혀 있지 않아 기사가 나온 해로 보았습니다.',
    en: 'The article names no year; the year it appeared in was used.',
  },
  'indicator-earlier': {
    ko: '그해 지표가 자료에 없어 앞선 해의 값을 썼습니다.',
    en: 'The dataset has no indicator of that year; that of an earlier year was used.',
  },
  'indicator-projected': { ko: '지표는 추계·전망 값입니다.', en: 'The indicator is a projection.' },
  'plan-changed': {
    ko: '해마다 같은 금액을 쓴다고 볼 때의 계산이며, 실제 계획은 해마다 다를 수 있습니다.',
    en: 'Assumes the same amount every year; the plan itself may differ from year to year.',
  },
  'plan-superseded': {
    ko: '계획 총액은 기사가 나온 뒤 다시 발표됐습니다.',
    en: 'The total of the plan has been restated since the article.',
  },
  'from-article': {
    ko: '기사에 적힌 숫자만으로 한 계산입니다.',
    en: 'Worked out from the figures in the article alone.',
  },
  'stated-rounded': { ko: '한 해 몫은 기사가 어림한 값입니다.', en: 'The yearly part is the article’s own rounding.' },
  'at-most': { ko: '상한으로 발표된 값입니다.', en: 'Stated as an upper limit.' },
}

const STAGES: Record<Stage, Record<Lang, string>> = {
  plan: { ko: '계획', en: 'plan' },
  request: { ko: '요구', en: 'request' },
  proposal: { ko: '정부안', en: 'proposal' },
  enacted: { ko: '국회 확정', en: 'enacted' },
  'supplementary-proposal': { ko: '추경안', en: 'supplementary proposal' },
  supplementary: { ko: '추경', en: 'supplementary' },
  revised: { ko: '변경', en: 'revised' },
  executed: { ko: '집행', en: 'executed' },
}

export const label = (role: TermRole, lang: Lang) => LABELS[role][lang]
export const caveat = (key: Caveat, lang: Lang) => CAVEATS[key][lang]
export const stageName = (stage: Stage, lang: Lang) => STAGES[stage][lang]
