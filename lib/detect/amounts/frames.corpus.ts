import type { Qualifier } from '../mention.ts'

/** A way of writing an amount, and what it is worth; every form is tried in every frame. */
export interface Form {
  readonly text: string
  readonly min: number | null
  readonly max: number | null
  readonly currency: string
  readonly qualifier: Qualifier
}

const form = (text: string, min: number | null, max: number | null, qualifier: Qualifier, currency = 'KRW'): Form => ({
  text,
  min,
  max,
  currency,
  qualifier,
})
const exact = (text: string, value: number, currency?: string) => form(text, value, value, 'exact', currency)
const range = (text: string, min: number, max: number, currency?: string) => form(text, min, max, 'range', currency)
const several = (text: string, least: number, currency?: string) => form(text, least, least * 10, 'several', currency)
const over = (text: string, least: number, currency?: string) => form(text, least, null, 'over', currency)
const band = (text: string, min: number, max: number) => form(text, min, max, 'band')

const inWon = ['원', ' 원'].flatMap((won): Form[] => [
  exact(`5000${won}`, 5000),
  exact(`1,234${won}`, 1234),
  exact(`3만${won}`, 30000),
  exact(`12만3456${won}`, 123456),
  exact(`1만5천${won}`, 15000),
  exact(`2천만${won}`, 2e7),
  exact(`7천5백만${won}`, 7.5e7),
  exact(`0.5억${won}`, 5e7),
  exact(`12억3천4백만${won}`, 1.234e9),
  exact(`1백억${won}`, 1e10),
  exact(`200억${won}`, 2e10),
  exact(`천5백억${won}`, 1.5e11),
  exact(`삼천억${won}`, 3e11),
  exact(`3천8백억${won}`, 3.8e11),
  exact(`1조 천억${won}`, 1.1e12),
  exact(`1조2345억${won}`, 1.2345e12),
  exact(`1조 2,345억${won}`, 1.2345e12),
  exact(`1.5조${won}`, 1.5e12),
  exact(`2경 5000조${won}`, 2.5e16),
  exact(`15,946,292,534${won}`, 15946292534),
  exact(`3,500백만${won}`, 3.5e9),
  exact(`１２３억${won}`, 1.23e10),
  range(`5000만~7000만${won}`, 5e7, 7e7),
  range(`2조∼3조${won}`, 2e12, 3e12),
  range(`1~2조${won}`, 1e12, 2e12),
  range(`1조~1조5000억${won}`, 1e12, 1.5e12),
  range(`1만-2만${won}`, 1e4, 2e4),
  range(`300억–400억${won}`, 3e10, 4e10),
  range(`5천만원~1억${won}`, 5e7, 1e8),
  range(`1,000~1,500${won}`, 1000, 1500),
  range(`1.5조∼2조${won}`, 1.5e12, 2e12),
  range(`수천만~수억${won}`, 1e7, 1e9),
  range(`1천~2천만${won}`, 1e7, 2e7),
  several(`수백억${won}`, 1e10),
  several(`수십조${won}`, 1e13),
  several(`몇십억${won}`, 1e9),
  band(`70만${won}대`, 700000, 800000),
  band(`3조${won}대`, 3e12, 4e12),
  over(`10억여${won}`, 1e9),
  over(`20여만${won}`, 200000),
  over(`1000여억${won}`, 1e11),
  over(`50억4000여만${won}`, 5.04e9),
])

const CURRENCIES: readonly (readonly [string, string])[] = [
  ['달러', 'USD'],
  ['유로', 'EUR'],
  ['엔', 'JPY'],
  ['위안', 'CNY'],
  ['파운드', 'GBP'],
  ['루블', 'RUB'],
  ['홍콩달러', 'HKD'],
  ['캐나다 달러', 'CAD'],
  ['스위스프랑', 'CHF'],
  ['루피', 'INR'],
  ['바트', 'THB'],
  ['페소', 'MXN'],
]
const inOthers = CURRENCIES.flatMap(([word, code]): Form[] => [
  exact(`3만${word}`, 30000, code),
  exact(`20억 ${word}`, 2e9, code),
  range(`20만∼30만 ${word}`, 200000, 300000, code),
  several(`수백만 ${word}`, 1e6, code),
  over(`100여만${word}`, 1e6, code),
])

export const forms: readonly Form[] = [
  ...inWon,
  ...inOthers,
  exact('1,322.6원', 1322.6),
  exact('6.5044위안', 6.5044, 'CNY'),
  exact('64달러 45센트', 64.45, 'USD'),
]

/** Sentences of our own with a place for an amount. */
export const frames: readonly (readonly [before: string, behind: string])[] = [
  ['', ''],
  ['', '의 쓸모'],
  ['사업비 ', ' 규모다.'],
  ['총 ', '이 든다.'],
  ['(', ')'],
  ['“', '”이라고 말했다.'],
  ['올해보다 ', ' 늘어난 규모다.'],
  ['1인당 ', '씩 받는다.'],
  ['A씨(45)는 ', '에 샀다.'],
  ['전년보다 8.1% 증가한 ', '에 이르렀다.'],
  ['지난 3월 ', '에 팔렸다.'],
  ['2025년 ', '에서 출발했다.'],
  ['3년간 ', '이 들었고'],
  ['매출 ', ', 영업이익'],
  ['▲서울 ', ' ▲부산'],
  ['총액은 ', '…“부족하다”'],
  ['가격은 ', '이다.'],
  ['월 ', '짜리 상품'],
  ['모두 ', '어치를 팔았다'],
  ['빚이 ', '인 회사'],
  ['지원금은 ', '까지 준다'],
  ['예산은 ', '뿐이다'],
  ['국비 ', '·지방비'],
  ['연 ', '밖에 안 쓴다'],
  ['제2공장에 ', '도 썼다'],
  ['GDP는 ', '에 그쳤다'],
  ['① ', ' ②'],
  ['부채가 ', '에 달한다'],
  ['예산:', '/년'],
  ['\ud83d\ude00 ', '\udc00'],
]
