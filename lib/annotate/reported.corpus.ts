import type { Corpus } from './example.ts'

export const reportedRows: Corpus = {
  title: 'budgets as news reports them: whole, supplementary, rounded, with what was added',
  looksAt: 'article',
  rows: [
    {
      why: 'the year’s whole budget behind its amount; the next sentence goes on about it',
      publishedAt: '2025-12-03',
      text: '국회가 2일 본회의에서 727조9000억원 규모의 2026년도 예산안을 의결했다. 정부안 728조원에서 1000억원가량 줄었다.',
      links: [
        ['727조9000억원', 'total'],
        ['728조원', 'total'],
        ['1000억원', null],
      ],
      expect: [
        ['727조9000억원', 'year-over-year', 0.081093],
        ['727조9000억원', 'stage-change', -0.00013736],
        ['728조원', 'year-over-year', 0.081242],
        ['728조원', 'stage-change', -0.00013736],
      ],
    },
    {
      why: 'a city’s budget of the same words',
      publishedAt: '2025-12-03',
      text: '서울시가 51조5000억원 규모의 내년도 예산안을 시의회에 냈다.',
      links: [['51조5000억원', null]],
      expect: [],
    },
    {
      why: 'a ministry’s budget, told with the day',
      publishedAt: '2024-08-28',
      text: '우주항공청은 28일 2025년도 예산안으로 9649억원을 편성했다고 밝혔다.',
      links: [['9649억원', 'kasa']],
      expect: [],
    },
    {
      why: 'a supplementary budget by its number',
      publishedAt: '2025-07-04',
      text: '31조8000억원 규모의 2차 추경이 4일 국회를 통과했다. 정부가 낸 30조5000억원에서 1조3000억원 순증했다.',
      links: [
        ['31조8000억원', 'supplementary-2'],
        ['30조5000억원', 'supplementary-2'],
        ['1조3000억원', null],
      ],
      expect: [
        ['31조8000억원', 'stage-change', 0.042623],
        ['30조5000억원', 'stage-change', 0.042623],
      ],
    },
    {
      why: 'a supplementary budget without a number, by its amount',
      publishedAt: '2025-05-01',
      text: '국회는 13조8000억원 규모의 추가경정예산안을 처리했다. 정부안(12조2000억원)보다 1조6000억원 늘었다.',
      links: [
        ['13조8000억원', 'supplementary-1'],
        ['12조2000억원', 'supplementary-1'],
        ['1조6000억원', null],
      ],
      expect: [
        ['13조8000억원', 'stage-change', 0.13115],
        ['12조2000억원', 'stage-change', 0.13115],
      ],
    },
    {
      why: 'the word before its amount, written to other digits',
      publishedAt: '2025-07-05',
      text: '국회를 통과한 추경안은 31조7914억원이다.',
      links: [['31조7914억원', 'supplementary-2']],
      expect: [['31조7914억원', 'stage-change', 0.042623]],
    },
    {
      why: 'a ministry’s part of a supplementary budget',
      publishedAt: '2025-05-01',
      text: '과기정통부 추경 예산은 1조2000억원이다.',
      links: [['1조2000억원', null]],
      expect: [],
    },
    {
      why: 'a city’s supplementary budget',
      publishedAt: '2025-05-01',
      text: '부산시는 5000억원 규모의 추경안을 마련했다.',
      links: [['5000억원', null]],
      expect: [],
    },
    {
      why: 'the number of another year’s',
      publishedAt: '2026-03-01',
      text: '정부는 올해 1차 추경을 10조원 규모로 짠다.',
      links: [['10조원', null]],
      expect: [],
    },
    {
      why: 'base, increment and rate in one',
      publishedAt: '2025-08-29',
      text: '내년 총지출은 728조원으로 올해 본예산(673조3000억원)보다 54조7000억원(8.1%) 증가한다.',
      links: [
        ['728조원', 'total'],
        ['673조3000억원', 'total'],
        ['54조7000억원', 'total'],
      ],
      expect: [
        ['728조원', 'year-over-year', 0.081242],
        ['728조원', 'growth-check', 0.081242],
        ['728조원', 'stage-change', -0.00013736],
        ['673조3000억원', 'stage-change', 0.044557],
      ],
    },
    {
      why: 'from, to, increment and rate',
      publishedAt: '2025-08-29',
      text: 'R&D 예산은 올해 29조6000억원에서 내년 35조3000억원으로 5조7000억원(19.3%) 증액했다.',
      links: [
        ['29조6000억원', 'rnd'],
        ['35조3000억원', 'rnd'],
        ['5조7000억원', 'rnd'],
      ],
      expect: [
        ['29조6000억원', 'year-over-year', 0.11698],
        ['35조3000억원', 'year-over-year', 0.19257],
        ['35조3000억원', 'growth-check', 0.19257],
        ['35조3000억원', 'stage-change', 0.0056657],
      ],
    },
    {
      why: 'a rate in brackets that the amounts don’t give',
      publishedAt: '2025-08-29',
      text: 'R&D 예산은 올해 29조6000억원에서 내년 35조3000억원으로 5조7000억원(29.3%), 국방예산도 는다.',
      links: [
        ['29조6000억원', 'rnd'],
        ['35조3000억원', 'rnd'],
        ['5조7000억원', 'rnd'],
      ],
      expect: [
        ['29조6000억원', 'year-over-year', 0.11698],
        ['35조3000억원', 'year-over-year', 0.19257],
        ['35조3000억원', 'growth-check', 0.19257],
        ['35조3000억원', 'stage-change', 0.0056657],
      ],
    },
    {
      why: 'what was added before the amount that it led to',
      publishedAt: '2025-08-29',
      text: '총수입은 22조6000억원, 3.5% 증가한 674조2000억원이다.',
      links: [
        ['22조6000억원', 'revenue'],
        ['674조2000억원', 'revenue'],
      ],
      expect: [['674조2000억원', 'growth-check', 0.034684]],
    },
    {
      why: 'the rate in a sentence that goes on',
      publishedAt: '2025-08-29',
      text: '내년 국방예산은 66조2900억원이다. 전년 대비 8.2% 증가한 규모다.',
      links: [['66조2900억원', 'defence']],
      expect: [
        ['66조2900억원', 'year-over-year', 0.08317],
        ['66조2900억원', 'growth-check', 0.08317],
      ],
    },
    {
      why: 'last year’s with the supplement, in a sentence that goes on',
      publishedAt: '2025-12-05',
      text: '과기정통부의 내년 예산이 23조7417억원으로 확정됐다. 추경을 포함한 올해 예산 20조9835억원보다 13.1% 늘어난 규모다.',
      links: [
        ['23조7417억원', 'msit'],
        ['20조9835억원', 'msit'],
      ],
      expect: [
        ['23조7417억원', 'year-over-year', 0.13145],
        ['23조7417억원', 'growth-check', 0.13145],
        ['23조7417억원', 'stage-change', 0.0017595],
      ],
    },
    {
      why: 'last year’s and what was added are no parts',
      publishedAt: '2024-08-28',
      text: '우주항공청의 내년 예산안은 9649억원이다. 올해 예산 7598억원과 비교하면 2051억원, 27.0% 늘었다.',
      links: [
        ['9649억원', 'kasa'],
        ['7598억원', 'kasa'],
        ['2051억원', null],
      ],
      expect: [
        ['9649억원', 'year-over-year', 0.26994],
        ['9649억원', 'growth-check', 0.26994],
      ],
    },
    {
      why: 'another name’s label before the amount',
      publishedAt: '2025-08-30',
      text: '내년 국방예산 66조3000억원…R&D 35조3000억원',
      links: [
        ['66조3000억원', 'defence'],
        ['35조3000억원', null],
      ],
      expect: [['66조3000억원', 'year-over-year', 0.083333]],
    },
    {
      why: 'the headline’s last name isn’t the body’s',
      publishedAt: '2025-08-29',
      text: '국방예산 8.2%↑\n정부가 처음 편성한 내년 예산안이 사상 첫 700조원을 넘어 역대 최대 규모인 728조원으로 확정됐다.',
      links: [
        ['700조원', null],
        ['728조원', null],
      ],
      expect: [],
    },
    {
      why: 'rounded to other digits than the record',
      publishedAt: '2025-12-09',
      text: '정부가 낸 내년 총지출은 728조59억원이었다.',
      links: [['728조59억원', 'total']],
      expect: [
        ['728조59억원', 'year-over-year', 0.08125],
        ['728조59억원', 'stage-change', -0.00013736],
      ],
    },
    {
      why: 'a named whole behind its amount, and a part',
      publishedAt: '2025-09-02',
      text: '과기정통부는 10조1000억원인 정부 AI 예산 가운데 5조1000억원을 맡는다.',
      links: [
        ['10조1000억원', 'ai'],
        ['5조1000억원', null],
      ],
      expect: [
        ['10조1000억원', 'year-over-year', 2.0606],
        ['5조1000억원', 'share-of-total', 0.50495],
      ],
    },
    {
      why: 'a headline that asks, then what it is about',
      publishedAt: '2025-04-13',
      text: '국가AI컴퓨팅센터, 올해 정부 출자는 얼마?\n과기정통부가 업계에 설명한 올해 출자 집행액은 200억원이다. 계획대로라면 정부는 2030년까지 2000억원을 출자해야 한다.',
      links: [
        ['200억원', 'centre'],
        ['2000억원', 'centre'],
      ],
      expect: [
        ['200억원', 'straight-line-need', 0.6],
        ['200억원', 'share-of-total', 0.1],
      ],
    },
    {
      why: 'a proposal is history once the year has begun',
      publishedAt: '2025-03-10',
      text: '올해 우주항공청 예산은 9600억원이다.',
      links: [['9600억원', 'kasa']],
      expect: [],
    },
    {
      why: 'a total and its payers',
      publishedAt: '2025-09-05',
      text: '올해 예산 1000억원은 국비 400억원, 지방비 350억원, 민자 250억원으로 채운다.',
      links: [
        ['1000억원', null],
        ['400억원', null],
        ['350억원', null],
        ['250억원', null],
      ],
      expect: [['1000억원', 'sum-check', 100000000000]],
    },
    {
      why: 'payers that are not all of it',
      publishedAt: '2025-09-05',
      text: '올해 예산 1000억원은 국비 400억원, 지방비 350억원으로 채운다.',
      links: [
        ['1000억원', null],
        ['400억원', null],
        ['350억원', null],
      ],
      expect: [],
    },
    {
      why: 'total and yearly part of a project that nobody names',
      publishedAt: '2025-09-05',
      text: '5년간 총 5000억원, 매년 1000억원을 투입하는 사업이다.',
      links: [
        ['5000억원', null],
        ['1000억원', null],
      ],
      expect: [['1000억원', 'average-check', 100000000000]],
    },
    {
      why: 'a company’s total and yearly part',
      publishedAt: '2025-09-05',
      text: '이 회사는 5년간 총 5000억원, 매년 1000억원을 투입하는 사업을 벌인다.',
      links: [
        ['5000억원', null],
        ['1000억원', null],
      ],
      expect: [],
    },
    {
      why: 'parts by expenditure and revenue in the next sentence',
      publishedAt: '2025-06-19',
      text: '정부가 30조5000억원 규모의 2025년도 제2회 추가경정예산안을 의결했다. 세출 확대가 20조2000억원, 세입경정이 10조3000억원이다.',
      links: [
        ['30조5000억원', 'supplementary-2'],
        ['20조2000억원', null],
        ['10조3000억원', null],
      ],
      expect: [
        ['30조5000억원', 'sum-check', 30500000000000],
        ['30조5000억원', 'stage-change', 0.042623],
      ],
    },
    {
      why: 'the whole budget where no year is told, by the day’s own',
      publishedAt: '2024-12-11',
      text: '감액 예산안 673조3000억원이 국회를 통과했다.',
      links: [['673조3000억원', 'total']],
      expect: [['673조3000억원', 'stage-change', 0.044557]],
    },
    {
      why: 'a sum of that size that is no budget',
      publishedAt: '2024-12-11',
      text: '가계가 진 빚은 673조3000억원이다.',
      links: [['673조3000억원', null]],
      expect: [],
    },
    {
      why: 'what it was, then what it becomes',
      publishedAt: '2025-08-29',
      text: '올해 29조6000억원이던 R&D 예산은 내년 35조3000억원으로 19.3% 늘어난다.',
      links: [
        ['29조6000억원', 'rnd'],
        ['35조3000억원', 'rnd'],
      ],
      expect: [
        ['29조6000억원', 'year-over-year', 0.11698],
        ['35조3000억원', 'year-over-year', 0.19257],
        ['35조3000억원', 'growth-check', 0.19257],
        ['35조3000억원', 'stage-change', 0.0056657],
      ],
    },
    {
      why: 'across a sentence with somebody else’s money',
      publishedAt: '2025-04-14',
      text: '국가AI컴퓨팅센터를 2030년까지 세운다. 삼성SDS가 사옥에 300억원을 들인다. 정부가 올해 내는 돈은 200억원이다.',
      links: [
        ['300억원', null],
        ['200억원', null],
      ],
      expect: [],
    },
    {
      why: 'across, but no recorded figure',
      publishedAt: '2025-04-14',
      text: '국가AI컴퓨팅센터를 2030년까지 세운다. 절반인 2000억원은 민간이 낸다. 정부가 올해 내는 돈은 250억원이다.',
      links: [
        ['2000억원', 'centre'],
        ['250억원', null],
      ],
      expect: [],
    },
    {
      why: 'handed on across a sentence that names nobody, to a recorded figure',
      publishedAt: '2024-09-05',
      text: '차세대발사체는 2032년까지 만든다. 올해까지 설계가 절반 넘게 진행됐다. 내년 예산안에는 1508억원이 담겼다.',
      links: [['1508억원', 'launcher']],
      expect: [
        ['1508억원', 'straight-line-need', 0.74906],
        ['1508억원', 'year-over-year', 0.36966],
        ['1508억원', 'share-of-total', 0.074906],
        ['1508억원', 'cumulative-pace', 0.53133],
      ],
    },
    {
      why: 'the state’s total and its yearly part in the next sentence',
      publishedAt: '2025-08-29',
      text: '정부는 반도체 특화단지에 2026년부터 2030년까지 5년 동안 총 2조5000억원을 들인다. 한 해 평균 5000억원꼴이다.',
      links: [
        ['2조5000억원', null],
        ['5000억원', null],
      ],
      expect: [['5000억원', 'average-check', 500000000000]],
    },
    {
      why: 'round figures that differ',
      publishedAt: '2025-09-20',
      text: '내년 정부 총지출이 729조원이라고 기재부가 설명했다.',
      links: [['729조원', 'total']],
      expect: [
        ['729조원', 'disagreement', 1000000000000],
        ['729조원', 'year-over-year', 0.082727],
      ],
    },
    {
      why: 'rounds to a later day’s figure, but is the proposal’s',
      publishedAt: '2025-09-20',
      text: '과기정통부의 내년 예산안은 23조7000억원이다.',
      links: [['23조7000억원', 'msit']],
      expect: [['23조7000억원', 'stage-change', 0.0017595]],
    },
  ],
}
