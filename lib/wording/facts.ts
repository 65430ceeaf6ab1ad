import type { FactIndex } from '../facts/fact-index.ts'
import type { Agency, Fact, Measure, Payer, Program, Stage } from '../facts/schema.ts'
import { atBound, day, won, years } from './format.ts'
import type { Lang } from './lang.ts'

const STAGES: Record<Stage, readonly [ko: string, en: string]> = {
  plan: ['계획', 'plan'],
  request: ['요구·집행 계획', 'request'],
  proposal: ['정부안', 'government proposal'],
  enacted: ['국회 확정', 'passed by the Assembly'],
  'supplementary-proposal': ['추경안', 'supplementary proposal'],
  supplementary: ['추경 확정', 'supplementary budget'],
  revised: ['변경', 'revised'],
  executed: ['집행', 'executed'],
}
const MEASURES: Record<Measure, readonly [ko: string, en: string]> = {
  'annual-budget': ['한 해 예산', 'budget of the year'],
  'capital-contribution': ['출자', 'capital contribution'],
  'multi-year-total': ['여러 해 총액', 'multi-year total'],
  'total-spending': ['총지출', 'total spending'],
  revenue: ['수입', 'revenue'],
  debt: ['채무', 'debt'],
  'sector-budget': ['분야 예산', 'sector budget'],
  'ministry-budget': ['부처 예산', 'ministry budget'],
  supplementary: ['추가경정예산', 'supplementary budget'],
  'fund-size': ['펀드 규모', 'fund size'],
  loan: ['정책 대출', 'policy loans'],
  'ownership-share': ['지분', 'ownership share'],
  event: ['경과', 'event'],
}
const PAYERS: Record<Payer, readonly [ko: string, en: string]> = {
  state: ['국가', 'state'],
  local: ['지방자치단체', 'local government'],
  public: ['공공', 'public'],
  private: ['민간', 'private'],
  total: ['모두 합해', 'all payers'],
}

/** A fact as one line, number first: 200억 원 · 2025년 · 출자 · 공공 · 요구. */
export function factSentence(fact: Fact, lang: Lang): string {
  const i = lang === 'ko' ? 0 : 1
  const parts: string[] = []
  if (fact.amount && fact.unit === 'KRW') parts.push(atBound(won(fact.amount.value, lang), fact.amount.bound, lang))
  if (fact.amount && fact.unit === 'ratio')
    parts.push(atBound(`${Number((fact.amount.value * 100).toFixed(1))}%`, fact.amount.bound, lang))
  if (fact.period) parts.push(years(fact.period, lang))
  parts.push(MEASURES[fact.measure][i], PAYERS[fact.payer][i], STAGES[fact.stage][i])
  const line = parts.join(' · ')
  return fact.note ? `${line}: ${fact.note[lang]}` : line
}

/** One line on an entity: what it is, whose, from when to when. */
export function summaryOf(entity: Program | Agency, index: FactIndex, lang: Lang): string {
  const name = (id: string) => index.agency(id)?.name[lang] ?? id
  const parts: string[] = [entity.name[lang]]
  if ('successors' in entity) {
    if (entity.parent) parts.push(lang === 'ko' ? `${name(entity.parent)} 소속` : `under ${name(entity.parent)}`)
    if (entity.from) parts.push(lang === 'ko' ? `${day(entity.from, lang)}부터` : `from ${day(entity.from, lang)}`)
    if (entity.to) parts.push(lang === 'ko' ? `${day(entity.to, lang)}까지` : `to ${day(entity.to, lang)}`)
  } else {
    if (entity.lead) parts.push(name(entity.lead))
    if (entity.period) parts.push(years(entity.period, lang))
  }
  return parts.join(' · ')
}
