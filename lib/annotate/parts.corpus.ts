import type { Corpus } from './example.ts'

export const partRows: Corpus = {
  title: 'a part of a total by the words before its name, and what is added to a total or issued',
  looksAt: 'silence',
  rows: [
    {
      why: 'a ministry’s budget and funds, called their total spending',
      publishedAt: '2025-12-03',
      text: '부처 예산 및 기금의 총지출 규모는 내년 19조1662억원이다.',
      links: [['19조1662억원', null]],
      expect: [],
    },
    {
      why: 'what months of the year brought in and paid out',
      publishedAt: '2025-07-11',
      text: '5월 말 기준 총수입은 작년보다 1조6000억원 증가한 258조2000억원, 총지출은 310조4000억원이었다.',
      links: [
        ['1조6000억원', 'revenue'],
        ['258조2000억원', 'revenue'],
        ['310조4000억원', 'total'],
      ],
      expect: [],
    },
    {
      why: 'who pays for a network of lines that the data do not hold',
      publishedAt: '2025-01-25',
      text: '철도망을 넓히는 데 국비 30조원과 지방비 13조6000억원, 민간 75조2000억원이 든다.',
      links: [
        ['30조원', null],
        ['13조6000억원', null],
        ['75조2000억원', null],
      ],
      expect: [],
    },
    {
      why: 'a guarantee’s volume',
      publishedAt: '2025-08-29',
      text: '과기정통부는 내년 예산으로 45조원의 보증 규모를 재보증하도록 했다.',
      links: [['45조원', null]],
      expect: [],
    },
    {
      why: 'a deficit is neither spending nor revenue',
      publishedAt: '2025-07-11',
      text: '정부는 올해 관리재정수지 적자를 91조6000억원 수준으로 관리하겠다고 밝혔다.',
      links: [['91조6000억원', null]],
      expect: [],
    },
    {
      why: 'the main part of a sector, in the name’s own words',
      publishedAt: '2024-06-27',
      text: '내년도 주요 R&D 예산은 24조8000억원으로 심의회의를 거쳤다.',
      links: [['24조8000억원', null]],
      expect: [],
    },
    {
      why: 'two parts of a sector side by side',
      publishedAt: '2024-06-27',
      text: '올해 주요 R&D 예산이 21조9000억원, 일반 R&D 예산이 4조6000억원이다.',
      links: [
        ['21조9000억원', null],
        ['4조6000억원', null],
      ],
      expect: [],
    },
    {
      why: 'a ministry’s part of a national supplementary budget, spoken of as a whole',
      publishedAt: '2025-07-04',
      text: '행정안전부는 올해 제2회 추가경정예산이 국회를 통과해 총 12조8000억원 규모로 정해졌다고 알렸다.',
      links: [['12조8000억원', null]],
      expect: [],
    },
    {
      why: 'what was added and taken away on the way through the Assembly',
      publishedAt: '2025-12-09',
      text: '내년 R&D 예산은 국회에서 증액 1393억원, 감액 1630억원을 거쳤다.',
      links: [
        ['1393억원', 'rnd'],
        ['1630억원', 'rnd'],
      ],
      expect: [],
    },
    {
      why: 'vouchers issued are no budget',
      publishedAt: '2025-07-04',
      text: '정부는 올해 29조원 규모의 소비쿠폰을 발행할 계획이다.',
      links: [['29조원', null]],
      expect: [],
    },
  ],
}
