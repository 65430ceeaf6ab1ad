import type { Corpus } from './example.ts'

export const checkRows: Corpus = {
  title: 'the article’s own sums and averages',
  looksAt: 'article',
  rows: [
    {
      why: 'a budget without a name: its own arithmetic is off',
      publishedAt: '2025-06-02',
      text: '예산은 지난해 100억원에서 올해 130억원으로 25% 늘었다.',
      links: [
        ['100억원', null],
        ['130억원', null],
      ],
      expect: [['130억원', 'growth-check', 0.3]],
    },
    {
      why: 'a yearly average of growth over several years is not the growth from first to last',
      publishedAt: '2025-11-02',
      text: '총지출은 2025년 704조8000억원에서 2029년 840조5000억원으로 연평균 4.5% 증가할 것으로 예상됐다.',
      links: [
        ['704조8000억원', 'total'],
        ['840조5000억원', 'total'],
      ],
      expect: [],
    },
    {
      why: 'a figure that is cut off, not rounded, is the recorded one',
      publishedAt: '2025-08-29',
      text: '내년 국방예산은 66조2000억원으로 편성됐다.',
      links: [['66조2000억원', 'defence']],
      expect: [['66조2000억원', 'year-over-year', 0.081699]],
    },
    {
      why: 'parts by payer, then 등 총',
      publishedAt: '2025-04-13',
      text: '국비 30억원·지방비 20억원 등 총 50억원을 들여 복합문화센터를 짓는다.',
      links: [
        ['30억원', null],
        ['20억원', null],
        ['50억원', null],
      ],
      expect: [['50억원', 'sum-check', 5000000000]],
    },
    {
      why: 'a total and its parts in brackets',
      publishedAt: '2025-04-13',
      text: '총사업비는 120억원(국비 60억원, 도비 20억원, 군비 40억원)이다.',
      links: [
        ['120억원', null],
        ['60억원', null],
        ['20억원', null],
        ['40억원', null],
      ],
      expect: [['120억원', 'sum-check', 12000000000]],
    },
    {
      why: 'added up, and it doesn’t hold',
      publishedAt: '2025-04-13',
      text: '공공 2000억원과 민간 2500억원을 합해 4000억원을 출자한다.',
      links: [
        ['2000억원', null],
        ['2500억원', null],
        ['4000억원', null],
      ],
      expect: [['4000억원', 'sum-check', 450000000000]],
    },
    {
      why: '합쳐 총, and it doesn’t hold',
      publishedAt: '2025-04-13',
      text: '국비 350억원, 지방비 150억원을 합쳐 총 600억원이 투입된다.',
      links: [
        ['350억원', null],
        ['150억원', null],
        ['600억원', null],
      ],
      expect: [['600억원', 'sum-check', 50000000000]],
    },
    {
      why: '더하면',
      publishedAt: '2025-04-13',
      text: '도로에 1조2000억원, 철도에 3조4000억원을 더하면 4조6000억원이다.',
      links: [
        ['1조2000억원', null],
        ['3조4000억원', null],
        ['4조6000억원', null],
      ],
      expect: [['4조6000억원', 'sum-check', 4600000000000]],
    },
    {
      why: 'within the rounding of decimals',
      publishedAt: '2025-04-13',
      text: '도로 1.2조원과 철도 3.4조원을 합하면 4.7조원이다.',
      links: [
        ['1.2조원', null],
        ['3.4조원', null],
        ['4.7조원', null],
      ],
      expect: [['4.7조원', 'sum-check', 4600000000000]],
    },
    {
      why: 'total first, parts in the next sentence',
      publishedAt: '2025-04-18',
      text: '월드베스트 LLM 프로젝트에 1936억원을 투입한다. GPU 임차에 1576억원, 데이터에 300억원, 인재 유치에 60억원을 쓴다.',
      links: [
        ['1936억원', 'llm'],
        ['1576억원', null],
        ['300억원', null],
        ['60억원', null],
      ],
      expect: [['1936억원', 'sum-check', 193600000000]],
    },
    {
      why: 'a total before its parts in brackets',
      publishedAt: '2025-04-13',
      text: '4000억원(공공 2000억원, 민간 2000억원)을 들여 국가AI컴퓨팅센터를 세운다.',
      links: [
        ['4000억원', 'centre'],
        ['2000억원', 'centre'],
        ['2000억원', 'centre'],
      ],
      expect: [['4000억원', 'sum-check', 400000000000]],
    },
    {
      why: 'public and private, 등 총',
      publishedAt: '2025-04-13',
      text: '국가AI컴퓨팅센터에는 2030년까지 공공 2000억원, 민간 2000억원 등 총 4000억원이 출자된다.',
      links: [
        ['2000억원', 'centre'],
        ['2000억원', 'centre'],
        ['4000억원', 'centre'],
      ],
      expect: [['4000억원', 'sum-check', 400000000000]],
    },
    {
      why: 'an average that holds',
      publishedAt: '2025-04-13',
      text: '정부는 5년간 총 10조원, 매년 2조원씩 투입한다.',
      links: [
        ['10조원', null],
        ['2조원', null],
      ],
      expect: [['2조원', 'average-check', 2000000000000]],
    },
    {
      why: 'an average in the next sentence',
      publishedAt: '2025-04-13',
      text: '정부는 앞으로 5년 동안 모두 6조원을 투입할 계획이다. 연평균 1조2000억원꼴이다.',
      links: [
        ['6조원', null],
        ['1조2000억원', null],
      ],
      expect: [['1조2000억원', 'average-check', 1200000000000]],
    },
    {
      why: 'an average that doesn’t hold',
      publishedAt: '2025-04-13',
      text: '정부는 2026년부터 2030년까지 5년간 총 6조원, 연평균 1조5000억원을 투입한다.',
      links: [
        ['6조원', null],
        ['1조5000억원', null],
      ],
      expect: [['1조5000억원', 'average-check', 1200000000000]],
    },
    {
      why: 'yearly first, then the total',
      publishedAt: '2025-04-13',
      text: '정부는 3년간 매년 500억원씩 총 1500억원을 지원한다.',
      links: [
        ['500억원', null],
        ['1500억원', null],
      ],
      expect: [['500억원', 'average-check', 50000000000]],
    },
    {
      why: 'yearly first, and it doesn’t hold',
      publishedAt: '2025-04-13',
      text: '정부는 3년간 매년 500억원씩 총 1800억원을 지원한다.',
      links: [
        ['500억원', null],
        ['1800억원', null],
      ],
      expect: [['500억원', 'average-check', 60000000000]],
    },
    {
      why: 'four years with both ends',
      publishedAt: '2025-04-13',
      text: '정부는 2025년부터 2028년까지 4년간 총 8000억원, 연평균 2000억원을 지원한다.',
      links: [
        ['8000억원', null],
        ['2000억원', null],
      ],
      expect: [['2000억원', 'average-check', 200000000000]],
    },
    {
      why: 'a total and its two parts, each with a name',
      publishedAt: '2025-08-29',
      text: '의무지출 388조원과 R&D 예산 35조3000억원을 합하면 423조3000억원이다.',
      links: [
        ['388조원', 'mandatory'],
        ['35조3000억원', 'rnd'],
        ['423조3000억원', null],
      ],
      expect: [
        ['35조3000억원', 'year-over-year', 0.1926],
        ['35조3000억원', 'stage-change', 0.0057],
        ['423조3000억원', 'sum-check', 423300000000000],
      ],
    },
    {
      why: 'parts that are said to be all of it',
      publishedAt: '2025-08-29',
      text: '전체 예산 5000억원은 연구개발 3000억원, 인력 양성 1500억원, 인프라 600억원으로 나뉜다.',
      links: [
        ['5000억원', null],
        ['3000억원', null],
        ['1500억원', null],
        ['600억원', null],
      ],
      expect: [['5000억원', 'sum-check', 510000000000]],
    },
    {
      why: '합한',
      publishedAt: '2025-08-29',
      text: '사업비는 국비 210억원과 시비 90억원을 합한 300억원이다.',
      links: [
        ['210억원', null],
        ['90억원', null],
        ['300억원', null],
      ],
      expect: [['300억원', 'sum-check', 30000000000]],
    },
    {
      why: 'a sum of parts that each have their name, told of what the sentence is about',
      publishedAt: '2025-09-01',
      text: '내년 AI 예산은 첨단 GPU 확보 2조1000억원과 AX-Sprint 300 8조원을 합한 10조1000억원이다.',
      links: [
        ['2조1000억원', 'gpu'],
        ['8조원', null],
        ['10조1000억원', 'ai'],
      ],
      expect: [
        ['10조1000억원', 'year-over-year', 2.0606],
        ['10조1000억원', 'sum-check', 10100000000000],
      ],
    },
    {
      why: 'parts named for fees and damage, added up to another sum than is told',
      publishedAt: '2025-03-31',
      text: '행안부는 국고보조금 3250억원과 특별교부세 450억원, 전기요금 지원 1100억원을 합쳐 4900억원을 피해 시·군에 내려보낸다.',
      links: [
        ['3250억원', null],
        ['450억원', null],
        ['1100억원', null],
        ['4900억원', null],
      ],
      expect: [['4900억원', 'sum-check', 480000000000]],
    },
    {
      why: 'a sum whose parts are rounded themselves',
      publishedAt: '2025-08-29',
      text: '사업비는 국비 19.97조원과 지방비 45.9조원을 합한 65.9조원이다.',
      links: [
        ['19.97조원', null],
        ['45.9조원', null],
        ['65.9조원', null],
      ],
      expect: [['65.9조원', 'sum-check', 65870000000000]],
    },
    {
      why: 'parts that a total is said to be divided into',
      publishedAt: '2025-09-10',
      text: '내년 사업비 61조5878억원은 장비를 굴리는 운영비 43조5166억원, 개선비 18조712억원으로 나뉜다.',
      links: [
        ['61조5878억원', null],
        ['43조5166억원', null],
        ['18조712억원', null],
      ],
      expect: [['61조5878억원', 'sum-check', 61587800000000]],
    },
  ],
}
