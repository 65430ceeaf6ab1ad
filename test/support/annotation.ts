import type { Annotation } from '../../lib/annotate/annotation.ts'
import type { Context } from '../../lib/derive/context.ts'
import type { AmountMention } from '../../lib/detect/mention.ts'
import type { Lang } from '../../lib/wording/lang.ts'

/** An answer of the worker's that stays as it is while datasets and derivations grow: for pictures that are compared. */
const text =
  '보기로 지은 사업에 올해 200억원을 쓴다. 모두 2000억원이고 지난해에는 150억원이었다. 보기부가 맡는다. 여기 적힌 사업과 금액은 화면을 견주어 보려고 지은 것이며, 실제로 있는 기관이나 사업과는 아무 관련이 없다.'

const amount = (words: string, value: number): AmountMention => ({
  kind: 'amount',
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  text: words,
  min: value,
  max: value,
  currency: 'KRW',
  qualifier: 'exact',
  roundedTo: 1e8,
  role: null,
  stage: null,
  payer: null,
  delta: null,
  per: null,
  conversion: null,
  evidence: [],
})

type Both = Readonly<Record<Lang, string>>

const context =
  (mention: number, kind: Context['kind'], sentence: Both, picture: Context['picture']) =>
  (lang: Lang): Context => ({
    kind,
    mention,
    entity: 'example',
    entityName: { ko: '보기 사업', en: 'Example programme' }[lang],
    value: 0.6,
    low: null,
    high: null,
    unit: 'ratio',
    formula: { ko: '200억 원 ÷ (2,000억 원 ÷ 6년) = 60%', en: 'KRW 20 billion ÷ (KRW 200 billion ÷ 6 years) = 60%' }[
      lang
    ],
    sentence: sentence[lang],
    inputs: [
      {
        label: { ko: '그해 금액', en: 'the year’s amount' }[lang],
        value: 20_000_000_000,
        unit: 'KRW',
        from: { span: [12, 17] },
        words: '200억원',
      },
      {
        label: { ko: '계획 햇수', en: 'years of the plan' }[lang],
        value: 6,
        unit: 'years',
        from: { fact: 'f1' },
        words: null,
      },
    ],
    sources: [{ title: '보기 계획', publisher: '보기부', url: 'https://example.org/plan', published: '2025-01-22' }],
    asOf: '2025-01-22',
    caveats: [{ ko: '물가 변동을 반영하지 않은 금액입니다.', en: 'Amounts are not adjusted for prices.' }[lang]],
    evidence: [],
    picture,
  })

export const fixedAnnotation = (lang: Lang): Annotation => ({
  text,
  article: { title: '보기', publishedAt: '2025-04-13', publisher: null },
  mentions: [amount('200억원', 2e10), amount('2000억원', 2e11), amount('150억원', 1.5e10)],
  contexts: [
    context(
      0,
      'straight-line-need',
      {
        ko: '약 60%: 200억 원을 계획을 고르게 나눈 한 해 몫과 견준 값입니다.',
        en: 'About 60%: KRW 20 billion, against a year of the plan spread evenly.',
      },
      {
        kind: 'straight-line',
        from: 2025,
        to: 2030,
        total: 2e11,
        points: [{ year: 2025, value: 2e10 }],
      },
    ),
    context(
      0,
      'year-over-year',
      { ko: '+33.3%: 2024년 150억 원과 견준 값입니다.', en: '+33.3%: against KRW 15 billion in 2024.' },
      null,
    ),
    context(
      0,
      'superseded',
      {
        ko: '250억 원: 2025년 9월 8일에 발표된 뒤의 금액입니다.',
        en: 'KRW 25 billion: as stated on 8 September 2025.',
      },
      null,
    ),
    context(
      1,
      'share-of-total',
      { ko: '약 10%: 200억 원이 계획 총액에서 차지하는 몫입니다.', en: 'About 10% of the planned total.' },
      {
        kind: 'part',
        part: 2e10,
        whole: 2e11,
      },
    ),
  ].map((of) => of(lang)),
})
