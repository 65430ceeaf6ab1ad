import { about, bounded, corpus, exact, type Row } from './corpus.ts'

const A = '100억원'
const V = 1e10
const over = bounded(A, V, null, 'over')
const under = bounded(A, null, V, 'under')
const least = bounded(A, V, null, 'at-least')
const most = bounded(A, null, V, 'at-most')

const sides: readonly Row[] = [
  [`${A}어치 이상 샀다`, least],
  [`${A} 수준이다`, about(A, V)],
  [`${A} 가까운 돈`, about(A, V)],
  [`약 ${A}`, about(A, V)],
  [`약${A}`, about(A, V)],
  [`대략 ${A}`, about(A, V)],
  [`${A} 가량`, about(A, V)],
  [`${A}가량`, about(A, V)],
  [`${A}쯤`, about(A, V)],
  [`${A} 안팎`, about(A, V)],
  [`${A} 내외`, about(A, V)],
  [`${A} 정도`, about(A, V)],
  [`${A} 남짓`, over],
  [`${A}을 처음 넘었다`, over],
  [`${A}을 갓 넘긴 빚`, over],
  [`${A}을 다시 넘겼다`, over],
  [`회사를 ${A}에 넘겼다`, exact(A, V)],
  [`땅을 ${A}에 넘긴 뒤`, exact(A, V)],
  [`${A} 이상`, least],
  [`${A}이상`, least],
  [`최소 ${A}`, least],
  [`적어도 ${A}`, least],
  [`${A} 초과`, over],
  [`${A}을 넘는 사업`, over],
  [`${A}이 넘는 사업`, over],
  [`${A} 넘게 썼다`, over],
  [`${A}을 넘자 멈췄다`, over],
  [`${A}을 웃도는 빚`, over],
  [`${A}을 웃돌았다`, over],
  [`${A} 이하`, most],
  [`최대 ${A}`, most],
  [`최대 ${A}까지`, most],
  [`최대 약 ${A}`, most],
  [`${A} 미만`, under],
  [`${A}에 육박하는 돈`, under],
  [`${A}에 못 미치는 돈`, under],
  [`${A}을 밑돌았다`, under],
  [`사상 최대 ${A}`, exact(A, V)],
  [`역대 최대 ${A}`, exact(A, V)],
  [`예약 ${A}`, exact(A, V)],
  [`${A} 규모`, exact(A, V)],
  [`${A} 대비`, exact(A, V)],
  [`${A} 대출`, exact(A, V)],
  [`${A}에 달하는`, exact(A, V)],
]

export default corpus('words that bound an amount', [
  ...sides,
  ['70만원대 제품', bounded('70만원대', 700000, 800000, 'band')],
  ['3조원대로 늘었다', bounded('3조원대', 3e12, 4e12, 'band')],
  ['환율 1380원대', bounded('1380원대', 1380, 1390, 'band')],
  ['1만5000원대', bounded('1만5000원대', 15000, 16000, 'band')],
  ['10억 원대의 집', bounded('10억 원대', 1e9, 2e9, 'band')],
])
