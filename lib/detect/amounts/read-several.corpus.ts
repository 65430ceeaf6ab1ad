import { bounded, corpus } from './corpus.ts'

const several = (text: string, least: number, currency = 'KRW') => bounded(text, least, least * 10, 'several', currency)

export default corpus('an amount of some digits, not said which', [
  ['피해액은 수백억원에 이른다', several('수백억원', 1e10)],
  ['수십조 원이 든다', several('수십조 원', 1e13)],
  ['수조원의 빚', several('수조원', 1e12)],
  ['수억원을 챙겼다', several('수억원', 1e8)],
  ['수 조원대의 빚', several('수 조원대', 1e12)],
  ['수천억원대 손실', several('수천억원대', 1e11)],
  ['수천만원', several('수천만원', 1e7)],
  ['수만원을 냈다', several('수만원', 10000)],
  ['몇백원 차이', several('몇백원', 100)],
  ['몇 천원 더', several('몇 천원', 1000)],
  ['몇십억 원', several('몇십억 원', 1e9)],
  ['몇 만 원씩', several('몇 만 원', 10000)],
  ['수백만 달러', several('수백만 달러', 1e6, 'USD')],
  ['수십억 유로의 돈', several('수십억 유로', 1e9, 'EUR')],
  ['십수억원', bounded('십수억원', 1e9, 2e9, 'several')],
  ['예산 수백억을 투입했다', several('수백억', 1e10)],
  ['수천만 명이 봤다'],
  ['수조를 닦았다'],
  ['수만 가지 이유'],
  ['할 수 만 있다면'],
  ['몇 년 뒤'],
  ['수억 년 전'],
  ['우수 사원을 뽑았다'],
])
