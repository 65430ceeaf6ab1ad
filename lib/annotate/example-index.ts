import type { FactIndex } from '../facts/fact-index.ts'
import { openIndex } from '../facts/open-index.ts'
import type { Agency, Dataset, Fact, Indicator, Measure, Payer, Program, Stage } from '../facts/schema.ts'

const alias = (text: string, kind: 'short' | 'alias' = 'short') => ({ text, kind, ambiguous: false })

const agency = (ko: string, en: string, short: readonly string[], given: Partial<Agency> = {}): Agency => ({
  ...{ id: ko, name: { ko, en }, aliases: short.map((text) => alias(text)), kind: 'ministry', parent: null },
  ...{ from: null, to: null, successors: [] },
  ...given,
})
const becomes = (to: string, date: string, change: Agency['successors'][number]['change']) => ({
  ...{ to, date, change, sources: ['s'] },
})

const AGENCIES: readonly Agency[] = [
  agency('과학기술정보통신부', 'Ministry of Science and ICT', ['과기정통부']),
  agency('기획재정부', 'Ministry of Economy and Finance', ['기재부'], {
    ...{ to: '2026-01-01', successors: ['재정경제부', '기획예산처'].map((to) => becomes(to, '2026-01-02', 'split')) },
  }),
  agency('재정경제부', 'Ministry of Finance and Economy', ['재경부'], { from: '2026-01-02' }),
  agency('기획예산처', 'Ministry of Planning and Budget', [], { from: '2026-01-02' }),
  agency('국방부', 'Ministry of National Defense', []),
  agency('교육부', 'Ministry of Education', []),
  agency('행정안전부', 'Ministry of the Interior and Safety', ['행안부']),
  agency('산업통상자원부', 'Ministry of Trade, Industry and Energy', ['산업부'], {
    ...{ to: '2025-09-30', successors: [becomes('산업통상부', '2025-10-01', 'reduced')] },
  }),
  agency('산업통상부', 'Ministry of Trade, Industry and Resources', [], { from: '2025-10-01' }),
  agency('통계청', 'Statistics Korea', [], {
    ...{ kind: 'agency', to: '2025-09-30', successors: [becomes('국가데이터처', '2025-10-01', 'raised')] },
  }),
  agency('국가데이터처', 'Ministry of Data and Statistics', [], { kind: 'agency', from: '2025-10-01' }),
  agency('우주항공청', 'Korea AeroSpace Administration', ['우주청'], { kind: 'agency' }),
  agency('공정거래위원회', 'Korea Fair Trade Commission', ['공정위'], { kind: 'committee' }),
  agency('국회예산정책처', 'National Assembly Budget Office', [], { kind: 'assembly' }),
  agency('서울특별시', 'Seoul Metropolitan Government', ['서울시'], { kind: 'local-government' }),
  agency('부산광역시', 'Busan Metropolitan City', ['부산시'], { kind: 'local-government' }),
  agency('경기도', 'Gyeonggi Province', [], { kind: 'local-government' }),
]

const program = (id: string, ko: string, en: string, given: Partial<Program> = {}): Program => ({
  ...{ id, name: { ko, en }, aliases: [], kind: 'program', lead: null, executing: [] },
  ...{ period: null, parent: null, renamed: null },
  ...given,
})
const MSIT = '과학기술정보통신부'
const SPENDING = 'total'

const PROGRAMS: readonly Program[] = [
  program('centre', '국가AI컴퓨팅센터', 'National AI Computing Center', {
    ...{ lead: MSIT, period: { from: 2025, to: 2030 }, aliases: [alias('국가 AI 컴퓨팅센터', 'alias')] },
  }),
  program('llm', '월드베스트 LLM', 'World Best LLM', {
    ...{ lead: MSIT, aliases: [alias('독파모')] },
    renamed: {
      ...{ to: { ko: '독자 AI 파운데이션 모델', en: 'Sovereign AI foundation model' } },
      ...{ date: '2025-06-20', sources: ['s'] },
    },
  }),
  program(SPENDING, '정부 총지출', 'Total government spending', { kind: 'total', aliases: [alias('총지출')] }),
  program('revenue', '정부 총수입', 'Total government revenue', { kind: 'total', aliases: [alias('총수입')] }),
  program('debt', '국가채무', 'National debt', { kind: 'total' }),
  program('mandatory', '의무지출', 'Mandatory spending', { kind: 'total', parent: SPENDING }),
  program('rnd', 'R&D 예산', 'Government R&D budget', {
    ...{ kind: 'sector', parent: SPENDING, aliases: [alias('연구개발(R&D) 예산', 'alias'), alias('연구개발 예산')] },
  }),
  program('ai', 'AI 예산', 'Government AI budget', {
    kind: 'sector',
    parent: SPENDING,
    aliases: [alias('인공지능 예산')],
  }),
  program('defence', '국방예산', 'Defence budget', { kind: 'sector', parent: SPENDING, lead: '국방부' }),
  program('gpu', '첨단 GPU 확보', 'Advanced GPU procurement', { lead: MSIT }),
  program('physical-ai', '피지컬 AI 대전환', 'Physical AI transition', { period: { from: 2026, to: 2030 } }),
  program('ax-sprint', 'AX-Sprint 300', 'AX-Sprint 300', {
    ...{ lead: '산업통상자원부', aliases: [alias('AX 스프린트 300', 'alias')] },
  }),
  program('launcher', '차세대발사체', 'Next-generation launch vehicle', {
    ...{ lead: '우주항공청', period: { from: 2023, to: 2032 }, aliases: [alias('차세대 발사체 개발', 'alias')] },
  }),
  program('growth-fund', '국민성장펀드', 'National Growth Fund', { kind: 'fund', period: { from: 2026, to: 2030 } }),
  program('msit', '과학기술정보통신부 예산', 'Budget of the Ministry of Science and ICT', {
    ...{ kind: 'ministry', lead: MSIT, aliases: [alias('과기정통부 예산')] },
  }),
  program('kasa', '우주항공청 예산', 'Budget of the Korea AeroSpace Administration', {
    ...{ kind: 'ministry', lead: '우주항공청', aliases: [alias('우주청 예산')] },
  }),
  program('supplementary-1', '2025년 제1회 추가경정예산', 'First supplementary budget of 2025', {
    ...{ kind: 'supplementary', period: { from: 2025, to: 2025 } },
  }),
  program('supplementary-2', '2025년 제2회 추가경정예산', 'Second supplementary budget of 2025', {
    ...{ kind: 'supplementary', period: { from: 2025, to: 2025 } },
  }),
  program('supplementary-2020', '2020년 제4회 추가경정예산', 'Fourth supplementary budget of 2020', {
    ...{ kind: 'supplementary', period: { from: 2020, to: 2020 } },
  }),
  program('coupon', '민생회복 소비쿠폰', 'Livelihood recovery consumption coupons', {
    ...{ lead: '행정안전부', aliases: [alias('소비쿠폰')], period: { from: 2025, to: 2025 } },
  }),
  program('allowance', '아동수당', 'Child allowance'),
]

type Given = Partial<Omit<Fact, 'amount'>> & { readonly bound?: 'exact' | 'about' | 'at-least' | 'at-most' }

/** A fact's line: entity, measure, stage, value and worth of its last digit in 억 (or ratio), years, payer, day. */
const fact = (
  id: string,
  [entity, measure, stage]: readonly [string, Measure, Stage],
  [value, roundedTo]: readonly [number, number],
  [from, to]: readonly [number, number],
  [payer, asOf]: readonly [Payer, string],
  { bound = 'exact', ...given }: Given = {},
): Fact => {
  const worth = given.unit === 'ratio' ? 1 : 1e8
  return {
    ...{ id, entity, measure, stage, unit: 'KRW', period: { from, to }, payer, asOf },
    amount: { value: value * worth, roundedTo: roundedTo * worth, bound },
    ...{ supersedes: null, sources: ['s'], note: null },
    ...given,
  }
}

const AUTUMN = '2025-08-29'
const WINTER = '2025-12-02'
const BEFORE = '2024-12-10'
const FACTS: readonly Fact[] = [
  fact('f1', ['centre', 'multi-year-total', 'plan'], [2000, 1000], [2025, 2030], ['public', '2025-01-22']),
  fact('f2', ['centre', 'multi-year-total', 'plan'], [2000, 1000], [2025, 2030], ['private', '2025-01-22']),
  fact('f3', ['centre', 'multi-year-total', 'plan'], [20000, 10000], [2025, 2030], ['total', '2025-01-22'], {
    bound: 'at-most',
  }),
  fact('f4', ['centre', 'multi-year-total', 'revised'], [25000, 1000], [2025, 2030], ['total', '2025-10-21'], {
    ...{ supersedes: 'f3', note: { ko: '보도된 총사업비', en: 'total cost as reported' } },
  }),
  fact('f5', ['centre', 'ownership-share', 'plan'], [0.51, 0.01], [2025, 2030], ['public', '2025-01-22'], {
    ...{ unit: 'ratio', period: null },
  }),
  fact('f6', ['centre', 'ownership-share', 'revised'], [0.3, 0.01], [2025, 2030], ['public', '2025-09-08'], {
    ...{ unit: 'ratio', period: null, supersedes: 'f5', bound: 'at-most' },
  }),
  fact('f7', ['llm', 'annual-budget', 'supplementary-proposal'], [1936, 1], [2025, 2025], ['state', '2025-04-18']),
  fact('t25', [SPENDING, 'total-spending', 'enacted'], [6_733_000, 1000], [2025, 2025], ['state', BEFORE]),
  fact('t25s', [SPENDING, 'total-spending', 'supplementary'], [7_033_000, 1000], [2025, 2025], ['state', '2025-07-04']),
  fact('t26p', [SPENDING, 'total-spending', 'proposal'], [7_280_000, 10000], [2026, 2026], ['state', AUTUMN]),
  fact('t26', [SPENDING, 'total-spending', 'enacted'], [7_279_000, 1000], [2026, 2026], ['state', WINTER]),
  fact('v26p', ['revenue', 'revenue', 'proposal'], [6_742_000, 1000], [2026, 2026], ['state', AUTUMN]),
  fact('m26p', ['mandatory', 'total-spending', 'proposal'], [3_880_000, 10000], [2026, 2026], ['state', AUTUMN]),
  fact('o26', ['debt', 'debt', 'enacted'], [14_138_000, 1000], [2026, 2026], ['state', WINTER]),
  fact('r24', ['rnd', 'sector-budget', 'enacted'], [265_000, 1000], [2024, 2024], ['state', '2023-12-21']),
  fact('r25', ['rnd', 'sector-budget', 'enacted'], [296_000, 1000], [2025, 2025], ['state', BEFORE]),
  fact('r26p', ['rnd', 'sector-budget', 'proposal'], [353_000, 1000], [2026, 2026], ['state', AUTUMN]),
  fact('r26', ['rnd', 'sector-budget', 'enacted'], [355_000, 1000], [2026, 2026], ['state', WINTER]),
  fact('a25', ['ai', 'sector-budget', 'enacted'], [33_000, 1000], [2025, 2025], ['state', AUTUMN]),
  fact('a26p', ['ai', 'sector-budget', 'proposal'], [101_000, 1000], [2026, 2026], ['state', AUTUMN]),
  fact('d25', ['defence', 'sector-budget', 'enacted'], [612_000, 1000], [2025, 2025], ['state', AUTUMN]),
  fact('d26p', ['defence', 'sector-budget', 'proposal'], [662_900, 100], [2026, 2026], ['state', AUTUMN]),
  fact('g26p', ['gpu', 'annual-budget', 'proposal'], [21_000, 1000], [2026, 2026], ['state', AUTUMN]),
  fact('p26', ['physical-ai', 'multi-year-total', 'proposal'], [60_000, 10000], [2026, 2030], ['state', AUTUMN]),
  fact('x26p', ['ax-sprint', 'annual-budget', 'proposal'], [9000, 1000], [2026, 2026], ['state', AUTUMN]),
  fact('l23', ['launcher', 'multi-year-total', 'plan'], [20132, 1], [2023, 2032], ['state', '2022-11-29']),
  fact('l23y', ['launcher', 'annual-budget', 'enacted'], [600, 100], [2023, 2023], ['state', '2022-12-24']),
  fact('l24y', ['launcher', 'annual-budget', 'enacted'], [1101, 1], [2024, 2024], ['state', '2023-12-21']),
  fact('l25y', ['launcher', 'annual-budget', 'proposal'], [1508, 1], [2025, 2025], ['state', '2024-08-28']),
  fact('l25r', ['launcher', 'multi-year-total', 'revised'], [22921, 1], [2023, 2032], ['state', '2025-12-22'], {
    supersedes: 'l23',
  }),
  fact('gf', ['growth-fund', 'fund-size', 'plan'], [1_000_000, 10000], [2026, 2030], ['total', AUTUMN], {
    bound: 'at-least',
  }),
  fact('i25s', ['msit', 'ministry-budget', 'supplementary'], [209_835, 1], [2025, 2025], ['state', '2025-07-04']),
  fact('i26p', ['msit', 'ministry-budget', 'proposal'], [237_000, 1000], [2026, 2026], ['state', '2025-09-02']),
  fact('i26', ['msit', 'ministry-budget', 'enacted'], [237_417, 1], [2026, 2026], ['state', WINTER]),
  fact('k25p', ['kasa', 'ministry-budget', 'proposal'], [9649, 1], [2025, 2025], ['state', '2024-08-28']),
  fact(
    's1p',
    ['supplementary-1', 'supplementary', 'supplementary-proposal'],
    [122_000, 1000],
    [2025, 2025],
    [...(['state', '2025-04-18'] as const)],
  ),
  fact(
    's1',
    ['supplementary-1', 'supplementary', 'supplementary'],
    [138_000, 1000],
    [2025, 2025],
    ['state', '2025-05-01'],
  ),
  fact(
    's2p',
    ['supplementary-2', 'supplementary', 'supplementary-proposal'],
    [305_000, 1000],
    [2025, 2025],
    ['state', '2025-06-19'],
  ),
  fact(
    's2',
    ['supplementary-2', 'supplementary', 'supplementary'],
    [318_000, 1000],
    [2025, 2025],
    ['state', '2025-07-04'],
  ),
  fact(
    's20p',
    ['supplementary-2020', 'supplementary', 'supplementary-proposal'],
    [78_444, 1],
    [2020, 2020],
    ['state', '2020-09-10'],
  ),
  fact(
    's20',
    ['supplementary-2020', 'supplementary', 'supplementary'],
    [78_148, 1],
    [2020, 2020],
    ['state', '2020-09-22'],
  ),
  fact('w26p', ['allowance', 'annual-budget', 'proposal'], [24_822, 1], [2026, 2026], ['state', AUTUMN]),
  fact('c25', ['coupon', 'annual-budget', 'supplementary'], [121_709, 1], [2025, 2025], ['state', '2025-07-04']),
]

/** Round figures, made for the examples: no statistics. */
const indicator = (
  kind: Indicator['kind'],
  unit: Indicator['unit'],
  year: number,
  value: number,
  roundedTo: number,
  stage: Indicator['stage'] = 'final',
): Indicator => ({
  ...{ id: `${kind}-${year}`, kind, unit, year, stage, asOf: `${year + 1}-03-01`, sources: ['n'] },
  amount: { value, roundedTo, bound: 'exact' },
})
const INDICATORS: readonly Indicator[] = [
  indicator('population', 'persons', 2025, 50_000_000, 1000),
  indicator('population', 'persons', 2026, 50_000_000, 1000, 'projection'),
  indicator('households', 'households', 2025, 20_000_000, 1000),
  indicator('gdp', 'KRW', 2025, 2500e12, 1e12, 'preliminary'),
  indicator('usd-krw', 'KRW per unit', 2025, 1400, 1),
  indicator('eur-krw', 'KRW per unit', 2025, 1600, 1),
  indicator('jpy100-krw', 'KRW per unit', 2025, 950, 1),
  indicator('cpi', 'index', 2020, 100, 0.01),
  indicator('cpi', 'index', 2024, 114, 0.01),
  indicator('cpi', 'index', 2025, 116, 0.01),
]

const source = (id: string, publisher: string, title: string) =>
  ({ id, publisher, title, url: `https://example.kr/${id}`, published: null, kind: 'official' }) as const

/** A small dataset with something for each kind of context; its figures are those of the core dataset where it has them. */
const exampleDataset: Dataset = {
  ...{ format: 'maekrak-dataset', formatVersion: 1, id: 'example', version: '1', license: 'CC0-1.0' },
  ...{ publisher: 'Maekrak', released: '2026-01-05', title: { ko: '예', en: 'Example' } },
  description: { ko: '보기 자료', en: 'Example data' },
  sources: [source('s', '과기정통부', '보도자료'), source('n', '통계', '지표')],
  agencies: [...AGENCIES],
  programs: [...PROGRAMS],
  facts: [...FACTS],
  indicators: [...INDICATORS],
}

export const exampleIndex: FactIndex = openIndex([exampleDataset])

/** The same index with its facts and indicators changed: what a property is tried on. */
export const exampleIndexWith = (
  fact: (given: Fact) => Fact,
  indicators: (given: readonly Indicator[]) => Indicator[] = (given) => [...given],
): FactIndex => openIndex([{ ...exampleDataset, facts: FACTS.map(fact), indicators: indicators(INDICATORS) }])
