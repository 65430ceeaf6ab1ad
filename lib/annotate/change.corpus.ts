import type { Corpus } from './example.ts'

export const changeRows: Corpus = {
  title: 'one year against another, and one stage against another',
  looksAt: 'article',
  rows: [
    {
      why: 'the ministry’s short name in brackets between it and its budget',
      publishedAt: '2025-12-03',
      text: '과학기술정보통신부(이하 과기정통부)가 내년도 예산을 23조7417억원으로 확정했다고 알렸다.',
      links: [['23조7417억원', 'msit']],
      expect: [['23조7417억원', 'stage-change', 0.00176]],
    },
    {
      why: 'what is compared with the proposal is still of its own year',
      publishedAt: '2025-12-03',
      text: '국회를 통과한 내년 예산 중 국방예산은 정부안 대비 4200억원 줄어든 65조8700억원으로 정해졌다.',
      links: [
        ['4200억원', 'defence'],
        ['65조8700억원', 'defence'],
      ],
      expect: [['65조8700억원', 'year-over-year', 0.076307]],
    },
    {
      why: 'the proposal of the year before, written beside its year, is what is compared with',
      publishedAt: '2025-08-29',
      text: '내년 국방예산은 올해 정부안보다 5조원 늘어난 66조2900억원이다.',
      links: [
        ['5조원', 'defence'],
        ['66조2900억원', 'defence'],
      ],
      expect: [['66조2900억원', 'year-over-year', 0.0832]],
    },
    {
      why: 'one ministry’s part of a sector, and the same a year before: no part of the sector’s own',
      publishedAt: '2025-08-29',
      text: '과기정통부 R&D 예산은 내년 11조8000억원이다. 올해 9조7000억원보다 늘었다.',
      links: [
        ['11조8000억원', null],
        ['9조7000억원', null],
      ],
      expect: [['11조8000억원', 'year-over-year', 0.216495]],
    },
    {
      why: 'the year of the debate is not that of the budget: the recorded proposal is next year’s',
      publishedAt: '2025-12-09',
      text: '올해 국회 심의 과정에서 R&D 예산은 정부안 35조3000억원보다 2000억원 늘었다.',
      links: [
        ['35조3000억원', 'rnd'],
        ['2000억원', 'rnd'],
      ],
      expect: [
        ['35조3000억원', 'year-over-year', 0.192568],
        ['35조3000억원', 'stage-change', 0.005666],
      ],
    },
    {
      why: 'what grew year by year is no yearly part of a plan',
      publishedAt: '2025-08-29',
      text: '내년 과기정통부 예산은 23조7417억원으로 짜였다. 과기정통부 예산은 해마다 늘어 2025년 21조원이 됐다.',
      links: [
        ['23조7417억원', 'msit'],
        ['21조원', 'msit'],
      ],
      expect: [
        ['23조7417억원', 'year-over-year', 0.130557],
        ['23조7417억원', 'stage-change', 0.00176],
      ],
    },
    {
      why: 'a proposal against the recorded budget of the year before',
      publishedAt: '2025-08-29',
      text: '정부는 내년 국방예산을 66조2900억원으로 편성했다.',
      links: [['66조2900억원', 'defence']],
      expect: [['66조2900억원', 'year-over-year', 0.0832]],
    },
    {
      why: 'three times, base in brackets',
      publishedAt: '2025-08-29',
      text: '내년 인공지능 예산은 10조1000억원으로 올해(3조3000억원)의 3배 수준이다.',
      links: [
        ['10조1000억원', 'ai'],
        ['3조3000억원', 'ai'],
      ],
      expect: [
        ['10조1000억원', 'year-over-year', 2.0606],
        ['10조1000억원', 'multiple-check', 3.0606],
      ],
    },
    {
      why: 'three times this year’s, the base recorded',
      publishedAt: '2025-08-29',
      text: '정부가 올해의 3배인 10조1000억원을 내년 AI 예산으로 편성했다.',
      links: [['10조1000억원', 'ai']],
      expect: [
        ['10조1000억원', 'year-over-year', 2.0606],
        ['10조1000억원', 'multiple-check', 3.0606],
      ],
    },
    {
      why: 'from a to b, more than three times',
      publishedAt: '2025-08-29',
      text: 'AI 예산은 올해 3조3000억원에서 내년 10조1000억원으로 세 배 넘게 늘어난다.',
      links: [
        ['3조3000억원', 'ai'],
        ['10조1000억원', 'ai'],
      ],
      expect: [
        ['10조1000억원', 'year-over-year', 2.0606],
        ['10조1000억원', 'multiple-check', 3.0606],
      ],
    },
    {
      why: 'from a to b without years',
      publishedAt: '2025-08-29',
      text: 'AI 예산은 3조3000억원에서 10조1000억원으로 3배 넘게 뛴다.',
      links: [
        ['3조3000억원', 'ai'],
        ['10조1000억원', 'ai'],
      ],
      expect: [
        ['10조1000억원', 'year-over-year', 2.0606],
        ['10조1000억원', 'multiple-check', 3.0606],
      ],
    },
    {
      why: 'the verb comes last',
      publishedAt: '2025-08-29',
      text: '내년 AI 예산 10조1000억원은 올해의 세 배다.',
      links: [['10조1000억원', 'ai']],
      expect: [
        ['10조1000억원', 'year-over-year', 2.0606],
        ['10조1000억원', 'multiple-check', 3.0606],
      ],
    },
    {
      why: 'raised from this year to next',
      publishedAt: '2025-08-29',
      text: '정부는 인공지능 예산을 올해 3조3000억원에서 내년에는 10조1000억원으로 늘려 잡았다.',
      links: [
        ['3조3000억원', 'ai'],
        ['10조1000억원', 'ai'],
      ],
      expect: [['10조1000억원', 'year-over-year', 2.0606]],
    },
    {
      why: 'the total, passed',
      publishedAt: '2025-12-03',
      text: '국회를 통과한 내년 예산은 정부 총지출 기준 727조9000억원이다.',
      links: [['727조9000억원', 'total']],
      expect: [
        ['727조9000억원', 'year-over-year', 0.0811],
        ['727조9000억원', 'stage-change', -0.0001],
      ],
    },
    {
      why: 'a sector, passed',
      publishedAt: '2025-12-03',
      text: '내년도 R&D 예산이 35조5000억원으로 확정됐다.',
      links: [['35조5000억원', 'rnd']],
      expect: [
        ['35조5000억원', 'year-over-year', 0.1993],
        ['35조5000억원', 'stage-change', 0.0057],
      ],
    },
    {
      why: 'a ministry’s whole budget by agency and 예산',
      publishedAt: '2025-12-05',
      text: '과기정통부 내년 예산이 23조7417억원으로 확정됐다.',
      links: [['23조7417억원', 'msit']],
      expect: [['23조7417억원', 'stage-change', 0.0018]],
    },
    {
      why: 'a ministry’s budget as object',
      publishedAt: '2025-12-05',
      text: '과기정통부는 내년 예산으로 23조7417억원을 확보했다.',
      links: [['23조7417억원', 'msit']],
      expect: [['23조7417억원', 'stage-change', 0.0018]],
    },
    {
      why: 'a ministry’s proposal',
      publishedAt: '2025-09-03',
      text: '과기정통부는 2026년 예산안으로 23조7000억원을 편성했다고 밝혔다.',
      links: [['23조7000억원', 'msit']],
      expect: [['23조7000억원', 'stage-change', 0.0018]],
    },
    {
      why: 'five years apart: constant prices',
      publishedAt: '2025-08-29',
      text: '정부 총지출은 2020년 512조3000억원에서 2025년 673조3000억원으로 늘었다.',
      links: [
        ['512조3000억원', 'total'],
        ['673조3000억원', 'total'],
      ],
      expect: [
        ['673조3000억원', 'real-terms', 0.133],
        ['673조3000억원', 'stage-change', 0.0446],
      ],
    },
    {
      why: 'two years of one thing, one verb',
      publishedAt: '2025-08-29',
      text: '올해 의무지출은 365조원, 내년은 388조원이다.',
      links: [
        ['365조원', 'mandatory'],
        ['388조원', 'mandatory'],
      ],
      expect: [['388조원', 'year-over-year', 0.063]],
    },
    {
      why: 'two names, each with its amount in brackets',
      publishedAt: '2025-08-29',
      text: '분야별로 보면 R&D 예산(35조3000억원)과 국방예산(66조2900억원)이 크게 늘었다.',
      links: [
        ['35조3000억원', 'rnd'],
        ['66조2900억원', 'defence'],
      ],
      expect: [
        ['35조3000억원', 'year-over-year', 0.1926],
        ['35조3000억원', 'stage-change', 0.0057],
        ['66조2900억원', 'year-over-year', 0.0832],
      ],
    },
    {
      why: 'a list under a sentence',
      publishedAt: '2025-08-29',
      text: '내년 예산안의 뼈대는 다음과 같다.\n▶ 정부 총지출 728조원\n▶ R&D 예산 35조3000억원\n▶ 국방예산 66조2900억원',
      links: [
        ['728조원', 'total'],
        ['35조3000억원', 'rnd'],
        ['66조2900억원', 'defence'],
      ],
      expect: [
        ['728조원', 'year-over-year', 0.0812],
        ['728조원', 'stage-change', -0.0001],
        ['35조3000억원', 'year-over-year', 0.1926],
        ['35조3000억원', 'stage-change', 0.0057],
        ['66조2900억원', 'year-over-year', 0.0832],
      ],
    },
    {
      why: 'the nation’s budget, called just that',
      publishedAt: '2025-08-29',
      text: '정부는 내년 예산안을 728조원으로 편성했다.',
      links: [['728조원', 'total']],
      expect: [
        ['728조원', 'year-over-year', 0.0812],
        ['728조원', 'stage-change', -0.0001],
      ],
    },
    {
      why: '… as the Assembly passed it, against the proposal',
      publishedAt: '2025-12-03',
      text: '국회가 2일 의결한 2026년 예산은 727조9000억원으로, 정부안 728조원보다 1000억원 줄었다.',
      links: [
        ['727조9000억원', 'total'],
        ['728조원', 'total'],
        ['1000억원', 'total'],
      ],
      expect: [
        ['727조9000억원', 'year-over-year', 0.0811],
        ['727조9000억원', 'stage-change', -0.0001],
      ],
    },
    {
      why: 'from the proposal to what was passed',
      publishedAt: '2025-12-03',
      text: '2026년도 정부 총지출은 정부안(728조원)에서 국회 심의를 거쳐 727조9000억원으로 확정됐다.',
      links: [
        ['728조원', 'total'],
        ['727조9000억원', 'total'],
      ],
      expect: [
        ['728조원', 'year-over-year', 0.0812],
        ['728조원', 'stage-change', -0.0001],
        ['727조9000억원', 'year-over-year', 0.0811],
        ['727조9000억원', 'stage-change', -0.0001],
      ],
    },
    {
      why: 'a supplementary budget, proposal to passed',
      publishedAt: '2025-05-02',
      text: '2025년 제1회 추가경정예산은 정부안 12조2000억원에서 13조8000억원으로 늘어나 국회를 통과했다.',
      links: [
        ['12조2000억원', 'supplementary-1'],
        ['13조8000억원', 'supplementary-1'],
      ],
      expect: [
        ['12조2000억원', 'stage-change', 0.1311],
        ['13조8000억원', 'stage-change', 0.1311],
      ],
    },
    {
      why: 'a supplementary budget, passed',
      publishedAt: '2025-05-02',
      text: '2025년 제1회 추가경정예산이 13조8000억원으로 확정됐다.',
      links: [['13조8000억원', 'supplementary-1']],
      expect: [['13조8000억원', 'stage-change', 0.1311]],
    },
    {
      why: 'an increment between base and amount',
      publishedAt: '2025-08-29',
      text: 'R&D 예산은 올해 29조6000억원보다 5조7000억원 늘어난 35조3000억원이 편성됐다.',
      links: [
        ['29조6000억원', 'rnd'],
        ['5조7000억원', 'rnd'],
        ['35조3000억원', 'rnd'],
      ],
      expect: [
        ['29조6000억원', 'year-over-year', 0.117],
        ['35조3000억원', 'year-over-year', 0.1926],
        ['35조3000억원', 'stage-change', 0.0057],
      ],
    },
    {
      why: 'three years in a row',
      publishedAt: '2025-08-29',
      text: '국방예산은 지난해 59조4000억원, 올해 61조2000억원, 내년 66조2900억원이다.',
      links: [
        ['59조4000억원', 'defence'],
        ['61조2000억원', 'defence'],
        ['66조2900억원', 'defence'],
      ],
      expect: [
        ['61조2000억원', 'year-over-year', 0.0303],
        ['66조2900억원', 'year-over-year', 0.0832],
      ],
    },
    {
      why: 'the main budget, by name',
      publishedAt: '2025-08-29',
      text: '올해 본예산 기준 정부 총지출은 673조3000억원이다.',
      links: [['673조3000억원', 'total']],
      expect: [['673조3000억원', 'stage-change', 0.0446]],
    },
    {
      why: 'after supplements',
      publishedAt: '2025-07-05',
      text: '두 차례 추경으로 올해 정부 총지출은 703조3000억원으로 늘었다.',
      links: [['703조3000억원', 'total']],
      expect: [['703조3000억원', 'stage-change', 0.0446]],
    },
    {
      why: 'rounded: agrees with the record',
      publishedAt: '2025-08-29',
      text: '기재부는 내년 국방예산을 66조3000억원으로 편성했다고 밝혔다.',
      links: [['66조3000억원', 'defence']],
      expect: [['66조3000억원', 'year-over-year', 0.0833]],
    },
    {
      why: 'a request is not set against an enacted budget',
      publishedAt: '2025-08-29',
      text: '국방부는 내년 국방예산으로 69조1000억원을 요구했다.',
      links: [['69조1000억원', 'defence']],
      expect: [],
    },
    {
      why: 'a figure that differs from the recorded proposal',
      publishedAt: '2025-09-10',
      text: '정부안에 따르면 내년 R&D 예산은 36조1000억원이다.',
      links: [['36조1000억원', 'rnd']],
      expect: [
        ['36조1000억원', 'disagreement', 800000000000],
        ['36조1000억원', 'year-over-year', 0.2196],
      ],
    },
    {
      why: 'a figure that differs, no stage told',
      publishedAt: '2025-09-10',
      text: '올해 국방예산은 63조5000억원이다.',
      links: [['63조5000억원', 'defence']],
      expect: [['63조5000억원', 'disagreement', 2300000000000]],
    },
    {
      why: 'an unnamed item doubled, holds',
      publishedAt: '2025-08-29',
      text: '정부는 내년 청년 지원 예산을 올해(5000억원)의 두 배인 1조원으로 늘린다.',
      links: [
        ['5000억원', null],
        ['1조원', null],
      ],
      expect: [
        ['1조원', 'year-over-year', 1],
        ['1조원', 'multiple-check', 2],
      ],
    },
    {
      why: 'an unnamed item ‘three times’, which it isn’t',
      publishedAt: '2025-08-29',
      text: '정부는 내년 창업 지원 예산을 올해 5000억원의 3배인 1조원으로 늘린다.',
      links: [
        ['5000억원', null],
        ['1조원', null],
      ],
      expect: [
        ['1조원', 'year-over-year', 1],
        ['1조원', 'multiple-check', 2],
      ],
    },
    {
      why: 'a total and revenue in one sentence',
      publishedAt: '2025-08-29',
      text: '정부 총수입은 내년 674조2000억원, 총지출은 728조원이다.',
      links: [
        ['674조2000억원', 'revenue'],
        ['728조원', 'total'],
      ],
      expect: [
        ['728조원', 'year-over-year', 0.0812],
        ['728조원', 'stage-change', -0.0001],
      ],
    },
    {
      why: 'last year’s vote',
      publishedAt: '2026-03-02',
      text: '지난해 12월 국회는 2026년 정부 총지출을 727조9000억원으로 확정했다.',
      links: [['727조9000억원', 'total']],
      expect: [
        ['727조9000억원', 'year-over-year', 0.0811],
        ['727조9000억원', 'stage-change', -0.0001],
      ],
    },
    {
      why: 'the year is that of the amount arrived at',
      publishedAt: '2025-08-29',
      text: '내년도 예산안에 따르면 국방예산은 올해 61조2000억원에서 66조2900억원으로 5조900억원 늘어난다.',
      links: [
        ['61조2000억원', 'defence'],
        ['66조2900억원', 'defence'],
        ['5조900억원', 'defence'],
      ],
      expect: [['66조2900억원', 'year-over-year', 0.0832]],
    },
    {
      why: 'the starting amount has no year of its own',
      publishedAt: '2025-08-29',
      text: '내년 AI 예산이 3조3000억원에서 10조1000억원으로 늘었다.',
      links: [
        ['3조3000억원', 'ai'],
        ['10조1000억원', 'ai'],
      ],
      expect: [['10조1000억원', 'year-over-year', 2.0606]],
    },
    {
      why: 'ours first, then another country’s, then ours again',
      publishedAt: '2025-09-01',
      text: '국방부는 내년 국방예산을 늘린다. 일본 국방예산도 늘었다. 내년 국방예산은 66조2900억원이다.',
      links: [['66조2900억원', 'defence']],
      expect: [['66조2900억원', 'year-over-year', 0.0832]],
    },
    {
      why: 'another country’s aid is no spender',
      publishedAt: '2025-09-01',
      text: '미국 지원이 줄면서 내년 국방예산은 66조2900억원으로 편성됐다.',
      links: [['66조2900억원', 'defence']],
      expect: [['66조2900억원', 'year-over-year', 0.0832]],
    },
    {
      why: 'what it was then and is now',
      publishedAt: '2025-12-30',
      text: '국방예산은 2024년 59조4000억원이던 것이 2025년 61조2000억원으로 늘었다.',
      links: [
        ['59조4000억원', 'defence'],
        ['61조2000억원', 'defence'],
      ],
      expect: [['61조2000억원', 'year-over-year', 0.030303]],
    },
    {
      why: 'two bases, and none measured by the other',
      publishedAt: '2025-12-03',
      text: '이번 3차 추경은 35조원이다. 1차 추경(13.8조원)이나 2차 추경(31.8조원)과 비교하면 약 3배다.',
      links: [
        ['35조원', null],
        ['13.8조원', 'supplementary-1'],
        ['31.8조원', 'supplementary-2'],
      ],
      expect: [
        ['13.8조원', 'stage-change', 0.131148],
        ['31.8조원', 'stage-change', 0.042623],
      ],
    },
    {
      why: 'not twice as much',
      publishedAt: '2025-08-29',
      text: 'AI 예산은 5조4400억원으로 올해(3조3000억원)의 두 배 수준이다.',
      links: [
        ['5조4400억원', 'ai'],
        ['3조3000억원', 'ai'],
      ],
      expect: [],
    },
    {
      why: 'an arrow: what stands before it is no figure of the year',
      publishedAt: '2025-08-29',
      text: '정부는 내년 예산 중 아동수당(1조9000억원→2조4822억원)을 크게 늘렸다.',
      links: [
        ['1조9000억원', 'allowance'],
        ['2조4822억원', 'allowance'],
      ],
      expect: [],
    },
    {
      why: 'an arrow between another thing’s figures, in a list that began with a name',
      publishedAt: '2025-09-02',
      text: '내년 예산은 R&D 예산(29조6000억원→35조3000억원), 생태 복원(8조8000억원→10조1000억원)이 늘었다.',
      links: [
        ['29조6000억원', 'rnd'],
        ['35조3000억원', 'rnd'],
        ['8조8000억원', null],
        ['10조1000억원', null],
      ],
      expect: [
        ['29조6000억원', 'year-over-year', 0.116981],
        ['35조3000억원', 'year-over-year', 0.192568],
        ['35조3000억원', 'stage-change', 0.00566572],
      ],
    },
    {
      why: 'after the vote a bare figure isn’t held against the bill',
      publishedAt: '2025-12-26',
      text: '내년 국방예산은 65조9000억원이다.',
      links: [['65조9000억원', 'defence']],
      expect: [['65조9000억원', 'year-over-year', 0.0767974]],
    },
    {
      why: 'a name handed on, over another’s subject, from one amount to the next',
      publishedAt: '2025-08-29',
      text: '아동수당 예산은 올해 1조9588억원에서 내년 2조4822억원으로 는다. ‘청년 내일 적금’ 예산은 올해 1조7000억원에서 내년 2조5000억원으로 는다.',
      links: [
        ['1조9588억원', 'allowance'],
        ['2조4822억원', 'allowance'],
        ['1조7000억원', null],
        ['2조5000억원', null],
      ],
      expect: [['2조4822억원', 'year-over-year', 0.267204]],
    },
    {
      why: 'the new year’s bill behind the amount',
      publishedAt: '2025-09-01',
      text: '정부는 지난달 29일 728조원 규모의 새해 예산안을 내놨다.',
      links: [['728조원', 'total']],
      expect: [
        ['728조원', 'year-over-year', 0.0812416],
        ['728조원', 'stage-change', -0.000137363],
      ],
    },
    {
      why: 'a bracket between the amount and its year',
      publishedAt: '2025-12-03',
      text: '국회는 2일 727조9000억원(총지출 기준) 규모의 2026년도 예산안을 의결했다.',
      links: [['727조9000억원', 'total']],
      expect: [
        ['727조9000억원', 'year-over-year', 0.0810931],
        ['727조9000억원', 'stage-change', -0.000137363],
      ],
    },
    {
      why: 'the year of what it is like isn’t its own',
      publishedAt: '2025-08-29',
      text: '내년 국방예산은 올해 1.1배 규모인 66조2900억원이다.',
      links: [['66조2900억원', 'defence']],
      expect: [
        ['66조2900억원', 'year-over-year', 0.0831699],
        ['66조2900억원', 'multiple-check', 1.08317],
      ],
    },
    {
      why: 'as large as this year’s',
      publishedAt: '2025-08-29',
      text: '내년 국방예산으로 올해와 같은 규모의 61조2000억원을 편성했다.',
      links: [['61조2000억원', null]],
      expect: [],
    },
    {
      why: 'a part far below what a ministry’s whole is',
      publishedAt: '2025-09-08',
      text: '과학기술정보통신부의 내년 예산안은 7조5278억원이다.',
      links: [['7조5278억원', null]],
      expect: [],
    },
    {
      why: 'a part far below a ministry’s whole isn’t what the sentence before said of it either',
      publishedAt: '2025-09-08',
      text: '과학기술정보통신부의 내년 예산안은 23조7000억원이다. 과기정통부의 내년 예산은 5조5278억원이다.',
      links: [
        ['23조7000억원', 'msit'],
        ['5조5278억원', null],
      ],
      expect: [['23조7000억원', 'stage-change', 0.00175949]],
    },
    {
      why: 'a total in all is not the last part’s',
      publishedAt: '2025-09-02',
      text: '내년 예산은 일반회계 2184억원, 아동수당 2조4822억원 등 총 2조7006억원이다.',
      links: [
        ['2184억원', null],
        ['2조4822억원', 'allowance'],
        ['2조7006억원', null],
      ],
      expect: [['2조7006억원', 'sum-check', 2700600000000]],
    },
    {
      why: 'a figure rounded to its zeros is no other figure',
      publishedAt: '2025-09-03',
      text: '내년 아동수당 예산은 2조4800억원이다.',
      links: [['2조4800억원', 'allowance']],
      expect: [],
    },
    {
      why: 'the second pair of a sentence is another thing’s',
      publishedAt: '2025-08-29',
      text: '정부가 내년 아동수당 예산을 올해 1조9588억원에서 1조8000억원으로 줄이는 대신 돌봄 예산은 5000억원에서 2조5000억원으로 늘린다.',
      links: [
        ['1조9588억원', 'allowance'],
        ['1조8000억원', 'allowance'],
        ['5000억원', null],
        ['2조5000억원', null],
      ],
      expect: [
        ['1조8000억원', 'disagreement', -682200000000],
        ['1조8000억원', 'year-over-year', -0.08107],
      ],
    },
    {
      why: 'only what moved another amount',
      publishedAt: '2025-08-29',
      text: '내년 전체 예산은 아동수당 인상분을 반영해 3조원이다.',
      links: [['3조원', null]],
      expect: [],
    },
    {
      why: 'as large as this year’s, by an adverb',
      publishedAt: '2025-08-29',
      text: '내년 아동수당 예산은 올해와 동일하게 1조9588억원이 편성됐다.',
      links: [['1조9588억원', null]],
      expect: [],
    },
    {
      why: 'the year is that of what is spoken of, not of what it was',
      publishedAt: '2025-08-29',
      text: '정부는 2026년 국방예산을 61조2000억원에서 66조2900억원으로 늘렸다.',
      links: [
        ['61조2000억원', 'defence'],
        ['66조2900억원', 'defence'],
      ],
      expect: [['66조2900억원', 'year-over-year', 0.0831699]],
    },
    {
      why: 'a numbered supplementary budget of this year, its amount rounded',
      publishedAt: '2020-09-23',
      text: '정부의 4차 추경 7조8000억원이 22일 국회 본회의를 통과했다.',
      links: [['7조8000억원', 'supplementary-2020']],
      expect: [['7조8000억원', 'stage-change', -0.00377339]],
    },
    {
      why: 'behind a bracket of parts the whole is measured',
      publishedAt: '2024-01-24',
      text: '올해 위원회 예산은 총 734억원(발전기금 464억원, 일반회계 270억원)으로 지난해 예산(850억원)보다 116억원 줄었다.',
      links: [
        ['734억원', null],
        ['464억원', null],
        ['270억원', null],
        ['850억원', null],
        ['116억원', null],
      ],
      expect: [
        ['734억원', 'year-over-year', -0.136471],
        ['734억원', 'sum-check', 73400000000],
      ],
    },
    {
      why: 'five years apart, grown by a rate',
      publishedAt: '2025-11-05',
      text: '정부 총지출은 2020년 512조3000억원이었으나 2025년에는 673조3000억원에 이르렀다.',
      links: [
        ['512조3000억원', 'total'],
        ['673조3000억원', 'total'],
      ],
      expect: [
        ['673조3000억원', 'real-terms', 0.132991],
        ['673조3000억원', 'stage-change', 0.0445567],
      ],
    },
    {
      why: 'years side by side with nothing between',
      publishedAt: '2026-01-20',
      text: '정부 총지출은 2020년 512조3000억원이었고 2025년에는 673조3000억원이었다.',
      links: [
        ['512조3000억원', 'total'],
        ['673조3000억원', 'total'],
      ],
      expect: [
        ['673조3000억원', 'real-terms', 0.132991],
        ['673조3000억원', 'stage-change', 0.0445567],
      ],
    },
    {
      why: 'two things side by side, each of its year',
      publishedAt: '2025-07-22',
      text: '과기정통부가 지난해 태풍 복구에 쓴 예산은 300억원이었고, 올해 여객선 검사 예산은 200억원이다.',
      links: [
        ['300억원', null],
        ['200억원', null],
      ],
      expect: [],
    },
  ],
}
