import type { Corpus } from './example.ts'

export const acrossRows: Corpus = {
  title: 'what one sentence tells of another’s amount',
  looksAt: 'article',
  rows: [
    {
      why: 'the rate in the next sentence but one picks the amount that it is of',
      publishedAt: '2025-12-03',
      text: '내년 국방예산이 65조8000억원으로 확정됐다. 정부안 66조2900억원에서 4900억원이 깎였지만 올해(61조2000억원)와 견주면 7.5% 늘었다.',
      links: [
        ['65조8000억원', 'defence'],
        ['66조2900억원', 'defence'],
        ['4900억원', null],
        ['61조2000억원', null],
      ],
      expect: [
        ['65조8000억원', 'year-over-year', 0.0751634],
        ['65조8000억원', 'growth-check', 0.0751634],
        ['66조2900억원', 'year-over-year', 0.0831699],
      ],
    },
    {
      why: 'a rate that none of the amounts before has says nothing',
      publishedAt: '2025-12-03',
      text: '내년 국방예산이 65조8000억원으로 확정됐다. 정부안 66조2900억원에서 4900억원이 깎였지만 올해(61조2000억원)와 견주면 12.5% 늘었다.',
      links: [
        ['65조8000억원', 'defence'],
        ['66조2900억원', 'defence'],
        ['4900억원', null],
        ['61조2000억원', null],
      ],
      expect: [
        ['65조8000억원', 'year-over-year', 0.0751634],
        ['66조2900억원', 'year-over-year', 0.0831699],
      ],
    },
    {
      why: 'the budget in a caption, then against what it was measured',
      publishedAt: '2025-08-29',
      text: '▲국방예산 66조2900억원=인건비와 장비에 쓴다. 국방부는 이를 위해 내년 예산을 올해 61조2000억원보다 8.3% 늘렸다.',
      links: [
        ['66조2900억원', 'defence'],
        ['61조2000억원', null],
      ],
      expect: [
        ['66조2900억원', 'year-over-year', 0.0831699],
        ['66조2900억원', 'growth-check', 0.0831699],
      ],
    },
    {
      why: 'the base calls its year behind it',
      publishedAt: '2025-08-29',
      text: '내년 국방예산은 66조2900억원이다. 61조2000억원이었던 올해보다 8.3% 많다.',
      links: [
        ['66조2900억원', 'defence'],
        ['61조2000억원', 'defence'],
      ],
      expect: [
        ['66조2900억원', 'year-over-year', 0.0831699],
        ['66조2900억원', 'growth-check', 0.0831699],
      ],
    },
    {
      why: 'what was set against the government’s proposal is measured by the year before, too',
      publishedAt: '2025-12-22',
      text: '내년 R&D 예산이 35조5000억원으로 확정됐다. 35조3000억원이던 정부안에서 2000억원을 되살렸으며, 올해 29조6000억원에 견주면 19.9% 늘어난 금액이다.',
      links: [
        ['35조5000억원', 'rnd'],
        ['35조3000억원', 'rnd'],
        ['2000억원', null],
        ['29조6000억원', 'rnd'],
      ],
      expect: [
        ['35조5000억원', 'year-over-year', 0.199324],
        ['35조5000억원', 'growth-check', 0.199324],
        ['35조5000억원', 'stage-change', 0.00566572],
        ['35조3000억원', 'year-over-year', 0.192568],
        ['35조3000억원', 'stage-change', 0.00566572],
        ['29조6000억원', 'year-over-year', 0.116981],
      ],
    },
    {
      why: 'a multiple further on is said of no amount behind the first, whose year isn’t told',
      publishedAt: '2025-12-22',
      text: 'AI 예산이 10조2000억원으로 확정됐다. 정부안 10조1000억원에 1000억원이 얹혔다. 올해 3조3000억원의 세 배를 넘는 액수다.',
      links: [
        ['10조2000억원', 'ai'],
        ['10조1000억원', 'ai'],
        ['1000억원', null],
        ['3조3000억원', 'ai'],
      ],
      expect: [
        ['10조2000억원', 'sum-check', 10200000000000],
        ['10조1000억원', 'year-over-year', 2.06061],
      ],
    },
    {
      why: 'a sentence of its own: twice the year’s',
      publishedAt: '2025-08-29',
      text: '내년 AI 예산은 10조1000억원이다. 올해의 3배다.',
      links: [['10조1000억원', 'ai']],
      expect: [
        ['10조1000억원', 'year-over-year', 2.06061],
        ['10조1000억원', 'multiple-check', 3.06061],
      ],
    },
    {
      why: 'a sentence of its own: another multiple',
      publishedAt: '2025-08-29',
      text: '내년 AI 예산은 10조1000억원이다. 올해의 7배다.',
      links: [['10조1000억원', 'ai']],
      expect: [['10조1000억원', 'year-over-year', 2.06061]],
    },
    {
      why: 'exceeding so many times',
      publishedAt: '2025-08-29',
      text: '내년 AI 예산은 올해 3조3000억원의 3배를 웃도는 10조1000억원으로 짜였다.',
      links: [
        ['3조3000억원', 'ai'],
        ['10조1000억원', 'ai'],
      ],
      expect: [['10조1000억원', 'multiple-check', 3.06061]],
    },
    {
      why: 'three times as much, twice in one breath',
      publishedAt: '2025-08-29',
      text: '정부의 2026년도 예산안을 보면 AI 예산은 올해 3조3000억원의 세 배가 넘는 10조1000억원으로 짜였다.',
      links: [
        ['3조3000억원', 'ai'],
        ['10조1000억원', 'ai'],
      ],
      expect: [
        ['10조1000억원', 'year-over-year', 2.06061],
        ['10조1000억원', 'multiple-check', 3.06061],
      ],
    },
    {
      why: 'what became of it, in the nominative',
      publishedAt: '2025-08-29',
      text: '내년 R&D 예산은 29조6000억원에서 35조3000억원이 된다.',
      links: [
        ['29조6000억원', 'rnd'],
        ['35조3000억원', 'rnd'],
      ],
      expect: [
        ['29조6000억원', 'year-over-year', 0.116981],
        ['35조3000억원', 'year-over-year', 0.192568],
        ['35조3000억원', 'stage-change', 0.00566572],
      ],
    },
    {
      why: 'a sum of several with a name of its own',
      publishedAt: '2025-08-29',
      text: '의무지출 388조원과 재량지출 340조원을 더한 내년도 총지출은 728조원이다.',
      links: [
        ['388조원', 'mandatory'],
        ['340조원', null],
        ['728조원', 'total'],
      ],
      expect: [
        ['728조원', 'year-over-year', 0.0812416],
        ['728조원', 'sum-check', 728000000000000],
        ['728조원', 'stage-change', -0.000137363],
      ],
    },
    {
      why: 'the sum of the sentence before',
      publishedAt: '2025-04-18',
      text: 'GPU 임차에 1576억원, 데이터에 300억원, 인재 유치에 60억원을 쓴다. 세 사업을 합하면 1936억원이다.',
      links: [
        ['1576억원', null],
        ['300억원', null],
        ['60억원', null],
        ['1936억원', null],
      ],
      expect: [['1936억원', 'sum-check', 193600000000]],
    },
    {
      why: 'the sum of the sentence before doesn’t hold, and none of its parts is missed',
      publishedAt: '2025-04-18',
      text: 'GPU 임차에 1576억원, 데이터에 300억원, 인재 유치에 60억원을 쓴다. 세 사업을 합하면 2936억원이다.',
      links: [
        ['1576억원', null],
        ['300억원', null],
        ['60억원', null],
        ['2936억원', null],
      ],
      expect: [['2936억원', 'sum-check', 193600000000]],
    },
    {
      why: 'a whole that is pointed at over the year before’s',
      publishedAt: '2025-08-29',
      text: '산업 AX에 내년 1조1000억원을 편성해 정부는 올해 5000억원의 두 배로 늘렸다. 이 1조1000억원 가운데 2200억원은 공장에 쓴다.',
      links: [
        ['1조1000억원', null],
        ['5000억원', null],
        ['1조1000억원', null],
        ['2200억원', null],
      ],
      expect: [
        ['1조1000억원', 'year-over-year', 1.2],
        ['1조1000억원', 'multiple-check', 2.2],
        ['2200억원', 'share-of-total', 0.2],
      ],
    },
    {
      why: 'this programme, then the year',
      publishedAt: '2025-04-13',
      text: '국가AI컴퓨팅센터는 2030년까지 이어진다. 과기정통부는 이 사업에 올해 200억원을 반영했다.',
      links: [['200억원', 'centre']],
      expect: [
        ['200억원', 'straight-line-need', 0.6],
        ['200억원', 'share-of-total', 0.1],
      ],
    },
    {
      why: 'building costs are the thing’s own',
      publishedAt: '2025-04-13',
      text: '과기정통부는 올해 국가AI컴퓨팅센터 건설비로 200억원을 담았다.',
      links: [['200억원', 'centre']],
      expect: [
        ['200억원', 'straight-line-need', 0.6],
        ['200억원', 'share-of-total', 0.1],
      ],
    },
    {
      why: 'the model is another country’s, the money ours',
      publishedAt: '2025-04-13',
      text: '미국의 연구소를 본뜬 국가AI컴퓨팅센터에 올해 200억원이 쓰인다.',
      links: [['200억원', 'centre']],
      expect: [
        ['200억원', 'straight-line-need', 0.6],
        ['200억원', 'share-of-total', 0.1],
      ],
    },
    {
      why: 'another country’s own',
      publishedAt: '2025-04-13',
      text: '미국의 국가AI컴퓨팅센터에 올해 200억원이 쓰인다.',
      links: [['200억원', null]],
      expect: [],
    },
    {
      why: 'amounting to, before the year’s budget',
      publishedAt: '2025-08-29',
      text: '정부가 728조원에 이르는 2026년도 예산안을 의결했다.',
      links: [['728조원', 'total']],
      expect: [
        ['728조원', 'year-over-year', 0.0812416],
        ['728조원', 'stage-change', -0.000137363],
      ],
    },
    {
      why: 'the year’s part of a plan',
      publishedAt: '2025-01-10',
      text: '차세대발사체에는 2032년까지 2조132억원이 든다. 올해 몫은 1508억원이다.',
      links: [
        ['2조132억원', 'launcher'],
        ['1508억원', 'launcher'],
      ],
      expect: [
        ['1508억원', 'straight-line-need', 0.749056],
        ['1508억원', 'year-over-year', 0.369664],
        ['1508억원', 'share-of-total', 0.0749056],
        ['1508억원', 'cumulative-pace', 0.531327],
      ],
    },
    {
      why: 'somebody else’s part, as large by chance',
      publishedAt: '2025-01-10',
      text: '차세대발사체에는 2032년까지 2조132억원이 든다. 민간 기업의 몫은 1508억원이다.',
      links: [
        ['2조132억원', 'launcher'],
        ['1508억원', null],
      ],
      expect: [],
    },
    {
      why: 'the name’s own last noun begins the next sentence',
      publishedAt: '2025-04-13',
      text: '국가AI컴퓨팅센터의 공모 기준이 나왔다. 센터는 2025년부터 2030년까지 매년 출자 예산 350억원을 받으며 올해는 200억원이다.',
      links: [
        ['350억원', 'centre'],
        ['200억원', 'centre'],
      ],
      expect: [
        ['200억원', 'straight-line-need', 0.571429],
        ['200억원', 'straight-line-need', 0.6],
        ['200억원', 'share-of-total', 0.1],
      ],
    },
    {
      why: 'another noun begins it',
      publishedAt: '2025-04-13',
      text: '국가AI컴퓨팅센터의 공모 기준이 나왔다. 단지는 올해 민간에서 200억원을 받는다.',
      links: [['200억원', null]],
      expect: [],
    },
    {
      why: 'a sum of the named part and more',
      publishedAt: '2025-09-03',
      text: '국가AI컴퓨팅센터 1000억원에 민간 자금 1000억원을 합해 모두 2000억원이다.',
      links: [
        ['1000억원', 'centre'],
        ['1000억원', null],
        ['2000억원', null],
      ],
      expect: [['2000억원', 'sum-check', 200000000000]],
    },
    {
      why: 'led by another ministry then, and the recorded amount',
      publishedAt: '2024-02-06',
      text: '차세대발사체 사업에 과학기술정보통신부가 올해 1101억원을 쓴다.',
      links: [['1101억원', 'launcher']],
      expect: [
        ['1101억원', 'straight-line-need', 0.546891],
        ['1101억원', 'year-over-year', 0.835],
        ['1101억원', 'share-of-total', 0.0546891],
        ['1101억원', 'cumulative-pace', 0.422462],
      ],
    },
    {
      why: 'another ministry and another amount',
      publishedAt: '2024-02-06',
      text: '차세대발사체 사업에 교육부가 올해 900억원을 쓴다.',
      links: [['900억원', null]],
      expect: [],
    },
    {
      why: 'the year behind its amount, looked at together',
      publishedAt: '2025-12-03',
      text: '과기정통부 예산은 내년 23조7417억원으로 확정됐다. 20조9900억원이던 올해와 견줘 13.1% 증가한 규모다.',
      links: [
        ['23조7417억원', 'msit'],
        ['20조9900억원', null],
      ],
      expect: [
        ['23조7417억원', 'growth-check', 0.131096],
        ['23조7417억원', 'stage-change', 0.00175949],
      ],
    },
    {
      why: 'the year behind its amount, and a rate that does not agree',
      publishedAt: '2025-12-03',
      text: '과기정통부 예산은 내년 23조7417억원으로 확정됐다. 20조9900억원이던 올해와 견줘 18.1% 증가한 규모다.',
      links: [
        ['23조7417억원', 'msit'],
        ['20조9900억원', null],
      ],
      expect: [['23조7417억원', 'stage-change', 0.00175949]],
    },
    {
      why: 'a whole pointed at again, two sentences on',
      publishedAt: '2025-09-02',
      text: '내년 국방예산이 66조2900억원으로 늘어난다. 올해보다 많다. 국방부는 이 66조2900억원 가운데 20조원을 무기에 쓴다고 설명했다.',
      links: [
        ['66조2900억원', 'defence'],
        ['66조2900억원', 'defence'],
        ['20조원', null],
      ],
      expect: [
        ['66조2900억원', 'year-over-year', 0.0831699],
        ['66조2900억원', 'year-over-year', 0.0831699],
        ['20조원', 'share-of-total', 0.301705],
      ],
    },
  ],
}
