import { corpus, exact } from './corpus.ts'

export default corpus('members of a list share a currency', [
  ['각각 200억, 300억원', exact('200억', 2e10), exact('300억원', 3e10)],
  ['10만·20만원', exact('10만', 100000), exact('20만원', 200000)],
  ['3만, 5만, 7만 원', exact('3만', 30000), exact('5만', 50000), exact('7만 원', 70000)],
  ['1억과 2억원', exact('1억', 1e8), exact('2억원', 2e8)],
  ['1조→2조원', exact('1조', 1e12), exact('2조원', 2e12)],
  ['100만, 200만 달러', exact('100만', 1e6, 'USD'), exact('200만 달러', 2e6, 'USD')],
  ['한 해 2·3조원이 든다', exact('2', 2e12), exact('3조원', 3e12)],
  ['6·25와 3조원', exact('3조원', 3e12)],
  ['3만원, 5만 명', exact('3만원', 30000)],
  ['1만 명, 5만원', exact('5만원', 50000)],
])
