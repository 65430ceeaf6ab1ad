import { z } from 'zod'
import { oneOf, said } from './described.ts'

/**
 * Dataset format 1. This schema is the only source of the types below, of docs/dataset.schema.json and of
 * docs/dataset.md (npm run dataset -- docs). Amounts are in the unit named beside them (KRW: integer won); dates are
 * ISO days; years are calendar years, both ends inclusive.
 */
const FORMAT = 'maekrak-dataset'

const MAX_TEXT = 500
/** An entity with more names than this is no entity but an attack. */
export const MAX_ALIASES = 40
const text = (max = MAX_TEXT) => z.string().min(1).max(max)
const day = z.iso.date()
const year = z.int().min(1945).max(2100)
/** An agency's id is its official name (a name is one agency's at a time, by law); a programme's is a slug. */
const id = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}·._-]{0,79}$/u)
const own = said(
  id,
  '이 자료 안에서 하나뿐인 이름표. 기관은 공식 이름, 사업은 영문 소문자를 쓴다',
  'unique in this dataset: an agency’s official name, a slug for anything else',
)
const both = (max: number) =>
  z.strictObject({ ko: said(text(max), '한국어', 'in Korean'), en: said(text(max), '영어', 'in English') })
const bilingual = both(MAX_TEXT)
const names = z.strictObject({
  ko: said(text(80), '한국어 이름', 'Korean name'),
  en: said(text(160), '영어 이름', 'English name'),
})
const note = both(1000)
const cited = said(
  z.array(id).min(1).max(20),
  '근거가 되는 출처의 id, 하나 이상',
  'ids of the sources that say so, at least one',
)
const period = z.strictObject({
  from: said(year, '첫해', 'first year'),
  to: said(year, '마지막 해(그해까지)', 'last year, inclusive'),
})
const asOf = said(
  day,
  '이 값이 발표된 날. 기간(무엇에 관한 값인가)과는 다른 시간 축이다',
  'day on which it was stated: another axis of time than the period that it is about',
)

export const Stage = oneOf({
  plan: ['계획', 'plan'],
  request: ['요구·요청', 'request'],
  proposal: ['정부안(예산안)', 'proposal of the government'],
  enacted: ['국회 확정(본예산)', 'enacted by the Assembly (main budget)'],
  'supplementary-proposal': ['추경안', 'proposal of a supplementary budget'],
  supplementary: ['추경 확정', 'enacted supplementary budget'],
  revised: ['변경 뒤', 'revised'],
  executed: ['집행·결산', 'executed'],
})
export const Payer = oneOf({
  state: ['국비', 'the state'],
  local: ['지방비', 'local governments'],
  public: ['공공(국비와 공공기관)', 'the public side: state and public institutions'],
  private: ['민간', 'the private side'],
  total: ['모두 합해', 'all together'],
})
export const Measure = oneOf({
  'annual-budget': ['한 해 예산', 'budget of one year'],
  'capital-contribution': ['출자', 'capital contribution'],
  'multi-year-total': ['여러 해 총액(총사업비)', 'total over several years'],
  'total-spending': ['총지출', 'total spending'],
  revenue: ['총수입', 'total revenue'],
  debt: ['국가채무', 'government debt'],
  'sector-budget': ['분야별 예산', 'budget of a sector'],
  'ministry-budget': ['부처 예산', 'budget of a ministry'],
  supplementary: ['추가경정예산 규모', 'size of a supplementary budget'],
  'fund-size': ['기금·펀드 규모', 'size of a fund'],
  loan: ['융자', 'loans'],
  'ownership-share': ['지분', 'share of ownership'],
  event: ['사건(금액 없이 설명만)', 'an event, told by its note without an amount'],
})

export const Source = z.strictObject({
  id: own,
  publisher: said(text(120), '발행처', 'publisher'),
  title: said(text(300), '제목 또는 무엇에 관한 글인지', 'title, or what it is about'),
  url: said(z.url({ protocol: /^https?$/ }).max(2000), '주소(http, https)', 'address (http or https)'),
  published: said(day.nullable(), '발행일. 모르면 null', 'day of publication; null: not known'),
  kind: said(
    oneOf({
      official: ['정부·공공기관의 발표', 'published by the government or a public body'],
      law: ['법령', 'a law'],
      statistics: ['통계', 'statistics'],
      wire: ['통신사', 'a wire service'],
      press: ['언론', 'the press'],
    }),
    '출처의 종류',
    'what kind of source it is',
  ),
})

const Alias = z.strictObject({
  text: said(z.string().min(2).max(80), '이름. 띄어쓰기는 달라도 같은 이름이다', 'the name; spacing does not matter'),
  kind: said(
    oneOf({
      short: ['약칭', 'short form'],
      acronym: ['머리글자', 'acronym'],
      alias: ['다른 이름', 'another name'],
      english: ['영어 이름', 'English name'],
      former: ['옛 이름', 'former name'],
    }),
    '어떤 이름인지',
    'what kind of name it is',
  ),
  ambiguous: said(
    z.boolean(),
    '다른 뜻으로도 쓰이는 말. 정식 이름·직함 같은 근거가 곁에 있을 때만 센다',
    'the word also means something else: it counts only with evidence (the full name, a list of agencies, a title)',
  ),
})
const aliases = said(z.array(Alias).max(MAX_ALIASES), '그 밖의 이름', 'other names')

const Change = z.strictObject({
  to: said(id, '뒤를 이은 기관의 id', 'id of the agency that follows'),
  date: said(day, '바뀐 날', 'day of the change'),
  change: said(
    oneOf({
      renamed: ['이름만 바뀜', 'renamed'],
      split: ['나뉨', 'split'],
      merged: ['합쳐짐', 'merged'],
      raised: ['승격', 'raised in rank'],
      enlarged: ['업무가 늘어남', 'enlarged'],
      reduced: ['업무가 줄어듦', 'reduced'],
      replaced: ['대체됨', 'replaced'],
      abolished: ['폐지되고 업무가 넘어감', 'abolished, its work handed on'],
    }),
    '어떤 변화인지',
    'sort of change',
  ),
  sources: cited,
})

export const Agency = z.strictObject({
  id: own,
  name: said(names, '공식 이름', 'official name'),
  aliases,
  kind: said(
    oneOf({
      ministry: ['부', 'ministry'],
      agency: ['처·청', 'agency'],
      committee: ['위원회', 'committee'],
      office: ['실·원 등 직속 기관', 'office'],
      'local-government': ['광역·기초 자치단체', 'local government'],
      assembly: ['국회와 그 소속', 'the Assembly and its offices'],
      court: ['법원·헌법재판소', 'court'],
      institution: ['공공기관', 'public institution'],
      'central-bank': ['중앙은행', 'central bank'],
    }),
    '기관의 종류',
    'kind of agency',
  ),
  parent: said(id.nullable(), '상급 기관의 id', 'id of the agency above it'),
  from: said(
    day.nullable(),
    '이 이름이 맞는 첫날. null: 자료가 다루기 전부터',
    'first day on which the name is right; null: open',
  ),
  to: said(
    day.nullable(),
    '이 이름이 맞는 마지막 날. null: 지금까지',
    'last day on which the name is right; null: still',
  ),
  successors: said(
    z.array(Change).max(20),
    '뒤를 이은 기관과 그 변화. 앞선 기관은 여기서 거꾸로 읽는다',
    'the agencies that follow, and how; predecessors are read from here backwards',
  ),
})

const Renaming = z.strictObject({
  to: said(names, '새 이름', 'the new name'),
  date: said(day, '바뀐 날', 'day of the change'),
  sources: cited,
})

export const Program = z.strictObject({
  id: own,
  name: said(names, '사업 이름', 'name'),
  aliases,
  kind: said(
    oneOf({
      program: ['사업', 'programme'],
      total: ['정부 전체', 'the whole of government'],
      sector: ['분야', 'sector'],
      ministry: ['한 기관의 예산 전체', 'an agency’s whole budget'],
      supplementary: ['추가경정예산', 'supplementary budget'],
      fund: ['기금·펀드', 'fund'],
    }),
    '종류',
    'what it is',
  ),
  lead: said(id.nullable(), '주관 기관의 id', 'id of the agency in charge'),
  executing: said(z.array(id).max(20), '수행 기관의 id', 'ids of the executing agencies'),
  period: said(period.nullable(), '사업 기간', 'from the first year to the last'),
  parent: said(id.nullable(), '상위 사업의 id', 'id of the programme that it is part of'),
  renamed: said(Renaming.nullable(), '나중에 바뀐 이름', 'what it was called later'),
  renamedFrom: said(
    z
      .strictObject({
        name: said(names, '옛 이름', 'the former name'),
        date: said(day, '바뀐 날', 'day of the change'),
        sources: cited,
      })
      .optional(),
    '전에 쓰던 이름. 없으면 적지 않는다',
    'what it was called before; left out where there is none',
  ),
})

const Amount = z.strictObject({
  value: said(
    z.number().nonnegative().max(Number.MAX_SAFE_INTEGER),
    '값. 원·달러는 정수',
    'the value; an integer for KRW and USD',
  ),
  roundedTo: said(
    z.number().positive().max(Number.MAX_SAFE_INTEGER),
    '발표된 정밀도: 출처가 밝힌 마지막 자리의 크기. 값은 그 절반만큼 위아래로 열려 있다 (61.2조 원이면 1000억)',
    'published precision: worth of the last digit that the source gives; the value holds within ± half of it',
  ),
  bound: said(
    oneOf({
      exact: ['그 값', 'as stated'],
      about: ['약', 'about'],
      'at-least': ['이상', 'at least'],
      'at-most': ['이하', 'at most'],
    }),
    '출처가 말한 방식',
    'how the source puts it',
  ),
})

export const Fact = z.strictObject({
  id: own,
  entity: said(id, '무엇에 관한 값인가: 사업 또는 기관의 id', 'what it is about: id of a programme or an agency'),
  measure: said(Measure, '무엇을 잰 값인가', 'what is measured'),
  stage: said(Stage, '예산의 어느 단계인가. 출처의 말을 따른다', 'stage of the budget, by the source’s own word'),
  amount: said(Amount.nullable(), '금액. 사건일 때만 null', 'the amount; null only for an event, which its note tells'),
  unit: said(
    oneOf({ KRW: ['원', 'won'], USD: ['달러', 'US dollars'], ratio: ['비율', 'ratio'], none: ['없음', 'none'] }),
    '단위',
    'unit',
  ),
  period: said(period.nullable(), '값이 다루는 기간', 'the years that it is about'),
  payer: said(Payer, '누구의 돈인가', 'whose money'),
  asOf,
  supersedes: said(
    id.nullable(),
    '이 값이 대신하는 앞선 값의 id',
    'id of the earlier statement that it takes the place of',
  ),
  sources: cited,
  note: said(note.nullable(), '설명(한국어, 영어)', 'note in Korean and English'),
})

export const Indicator = z.strictObject({
  id: own,
  kind: said(
    oneOf({
      population: ['인구(명)', 'population (persons)'],
      households: ['가구(가구)', 'households'],
      gdp: ['명목 국내총생산(원)', 'nominal GDP (KRW)'],
      'usd-krw': ['1달러의 연평균 환율', 'won for one US dollar, average of the year'],
      'eur-krw': ['1유로의 연평균 환율', 'won for one euro'],
      'jpy100-krw': ['100엔의 연평균 환율', 'won for a hundred yen'],
      'cny-krw': ['1위안의 연평균 환율', 'won for one yuan'],
      cpi: ['소비자물가지수', 'consumer price index'],
    }),
    '지표. 정부 총지출은 kind가 total인 항목의 사실로 적는다',
    'which indicator; total spending of the government is a fact about a programme of kind `total`',
  ),
  unit: said(
    oneOf({
      persons: ['명', 'persons'],
      households: ['가구', 'households'],
      KRW: ['원', 'won'],
      'KRW per unit': ['외화 한 단위의 원', 'won for a unit of the currency'],
      index: ['지수', 'index'],
    }),
    '단위. 지표마다 정해져 있다',
    'unit; each indicator has its own',
  ),
  amount: said(Amount, '값과 정밀도', 'the value and its precision'),
  year: said(year, '해', 'year'),
  stage: said(
    oneOf({ final: ['확정', 'final'], preliminary: ['잠정', 'preliminary'], projection: ['추계·전망', 'projection'] }),
    '확정된 값인지',
    'how settled it is',
  ),
  asOf,
  sources: cited,
})

export const Dataset = z.strictObject({
  format: said(z.literal(FORMAT), '형식의 이름', 'name of the format'),
  formatVersion: said(z.literal(1), '형식의 판', 'version of the format'),
  id: said(z.string().regex(/^[a-z0-9][a-z0-9.-]{0,63}$/), '자료의 id', 'id of the dataset'),
  version: said(
    z.string().regex(/^\d{1,6}(\.\d{1,6}){0,3}$/),
    '판. 점으로 나눈 수로 견주어 커진다',
    'version; grows, compared as numbers by dots',
  ),
  title: said(bilingual, '제목', 'title'),
  description: said(bilingual, '설명', 'description'),
  publisher: said(text(120), '펴낸이', 'who publishes it'),
  license: said(text(120), '이용 조건', 'licence'),
  released: said(day, '펴낸 날', 'day of release'),
  sources: said(z.array(Source).max(200_000), '출처', 'sources'),
  agencies: said(z.array(Agency).max(50_000), '기관', 'agencies'),
  programs: said(z.array(Program).max(100_000), '사업과 집계 항목', 'programmes and aggregates'),
  facts: said(z.array(Fact).max(1_000_000), '사실', 'facts'),
  indicators: said(z.array(Indicator).max(10_000), '지표', 'indicators'),
})

export type Stage = z.infer<typeof Stage>
export type Payer = z.infer<typeof Payer>
export type Measure = z.infer<typeof Measure>
export type Source = z.infer<typeof Source>
export type Agency = z.infer<typeof Agency>
export type Program = z.infer<typeof Program>
export type Fact = z.infer<typeof Fact>
export type Indicator = z.infer<typeof Indicator>
export type Dataset = z.infer<typeof Dataset>
