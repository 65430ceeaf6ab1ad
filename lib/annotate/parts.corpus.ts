import type { Corpus } from './example.ts'

export const partRows: Corpus = {
  title: 'a part of a total by the words before its name, and what is added to a total or issued',
  looksAt: 'silence',
  rows: [
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
