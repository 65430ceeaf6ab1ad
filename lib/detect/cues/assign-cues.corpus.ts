import type { AmountMention } from '../mention.ts'

type Fields = Partial<Pick<AmountMention, 'role' | 'stage' | 'payer' | 'delta' | 'per'>>

/** A sentence and, for each of its amounts in order, what must be known about it. Fields not named are not looked at. */
export const rows: readonly (readonly [sentence: string, ...amounts: Fields[]])[] = [
  ['올해 집행할 출자 예산으로 200억원을 제시했다.', { stage: 'proposal' }],
  ['내년 예산 300억원을 편성했다.', { role: 'budget' }],
  ['새 사업에 40억원을 투입한다.', { role: 'budget' }],
  [
    '공공 2000억원, 민간 3000억원 등 총 5000억원을 낸다.',
    { payer: 'public' },
    { payer: 'private' },
    { payer: 'total' },
  ],
  ['국비 50억원과 지방비 20억원을 쓴다.', { payer: 'state' }, { payer: 'local' }],
  ['부처는 66조원을 요구했다.', { stage: 'request' }],
  ['13조원 규모의 추경안을 냈다.', { stage: 'supplementary', role: 'budget' }],
  ['국회는 727조원으로 확정했다.', { stage: 'enacted' }],
  ['이 회사의 매출 3조원과 영업이익 1조원', { role: 'company' }, { role: 'company' }],
  ['과징금 30억원을 물렸다.', { role: 'fine' }],
  ['재산 12억원을 신고했다.', { role: 'wealth' }],
  ['산불 피해 900억원을 집계했다.', { role: 'damage' }],
  ['1인당 25만원씩 지급한다.', { role: 'benefit', per: 'person' }],
  ['가구당 50만원을 준다.', { per: 'household' }],
  ['월 30만원을 받는다.', { per: 'month' }],
  ['3월 30만원을 받는다.', { per: null }],
  ['시간당 1만원이다.', { per: 'hour' }],
  ['㎡당 900만원이다.', { per: 'area' }],
  ['재단에 20억원을 출자한다.', { role: 'contribution' }],
  ['5년간 10조원을 들인다.', { role: 'plan-total' }],
  ['연평균 2조원이 든다.', { role: 'yearly-average', per: 'year' }],
  ['지난해보다 5조원 늘었다.', { role: 'increase', delta: 'increase' }],
  ['상임위에서 3억원을 삭감했다.', { delta: 'decrease' }],
  ['국가채무 1300조원을 넘었다.', { role: 'debt' }],
  ['국세 380조원이 걷혔다.', { role: 'revenue' }],
  ['총지출은 728조원이다.', { role: 'total-spending' }],
  ['기업에 융자 100억원을 내준다.', { role: 'loan' }],
  ['입장료 5000원을 받는다.', { role: 'price' }],
  ['5000원권을 새로 찍는다.', { role: 'price' }],
  ['그는 300억원을 말했다. 예산은 다른 얘기다.', { role: null }],
  ['권총 3만원', { payer: null }],
]
