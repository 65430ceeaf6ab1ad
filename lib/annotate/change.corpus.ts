import type { Corpus } from './example.ts'

export const changeRows: Corpus = {
  title: 'one year against another, one stage against another, and rates',
  looksAt: 'article',
  rows: [
    {
      why: 'the next sentence sets it against this year after its supplementary budget',
      publishedAt: '2025-12-03',
      text: '과기정통부 내년 예산은 23조7417억원으로 확정됐다. 올해 추경 예산 20조9835억원보다 13.1% 늘었다.',
      links: [
        ['23조7417억원', 'msit'],
        ['20조9835억원', 'msit'],
      ],
      expect: [
        ['23조7417억원', 'year-over-year', 0.131446],
        ['23조7417억원', 'growth-check', 0.131446],
        ['23조7417억원', 'stage-change', 0.00176],
      ],
    },
    {
      why: 'rate, then the increment in brackets, then the amount arrived at',
      publishedAt: '2025-12-03',
      text: '과기정통부 내년 예산은 올해 본예산(21조원) 대비 13.1%(2조7417억원) 늘어난 23조7417억원으로 확정됐다.',
      links: [
        ['21조원', 'msit'],
        ['2조7417억원', 'msit'],
        ['23조7417억원', 'msit'],
      ],
      expect: [
        ['23조7417억원', 'year-over-year', 0.130557],
        ['23조7417억원', 'growth-check', 0.130557],
        ['23조7417억원', 'stage-change', 0.00176],
      ],
    },
    {
      why: 'a share of the whole is no growth',
      publishedAt: '2025-08-29',
      text: '과기정통부 예산은 1년 전보다 4조2000억원 준 것으로 정부 전체 총지출(728조원) 대비 3.3% 수준이다.',
      links: [
        ['4조2000억원', 'msit'],
        ['728조원', 'total'],
      ],
      expect: [
        ['728조원', 'year-over-year', 0.081242],
        ['728조원', 'stage-change', -0.000137],
      ],
    },
    {
      why: 'the ministry’s short name in brackets between it and its budget',
      publishedAt: '2025-12-03',
      text: '과학기술정보통신부(이하 과기정통부)가 내년도 예산을 23조7417억원으로 확정했다고 알렸다.',
      links: [['23조7417억원', 'msit']],
      expect: [['23조7417억원', 'stage-change', 0.00176]],
    },
    {
      why: 'what is compared with the year before is still of its own year',
      publishedAt: '2025-08-29',
      text: '국방부는 2026년도 국방예산이 전년 대비 8.3% 증가한 66조2900억원으로 편성됐다고 알렸다.',
      links: [['66조2900억원', 'defence']],
      expect: [
        ['66조2900억원', 'year-over-year', 0.0832],
        ['66조2900억원', 'growth-check', 0.0832],
      ],
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
      why: 'the base told with what is added to it: the rate is no growth of the base',
      publishedAt: '2025-08-29',
      text: '내년 총지출은 728조원이며 올해 673조3000억원에서 54조7000억원(8.1%) 늘리기로 했다.',
      links: [
        ['728조원', 'total'],
        ['673조3000억원', 'total'],
        ['54조7000억원', 'total'],
      ],
      expect: [
        ['728조원', 'year-over-year', 0.081242],
        ['728조원', 'stage-change', -0.000137],
        ['673조3000억원', 'stage-change', 0.044557],
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
      why: 'base in brackets, then the rate, then the amount',
      publishedAt: '2025-08-29',
      text: '내년도 국방예산은 올해(61조2000억원)보다 8.2% 늘어난 66조2900억원으로 짜였다.',
      links: [
        ['61조2000억원', 'defence'],
        ['66조2900억원', 'defence'],
      ],
      expect: [
        ['66조2900억원', 'year-over-year', 0.0832],
        ['66조2900억원', 'growth-check', 0.0832],
      ],
    },
    {
      why: 'amount first, then ‘from b, up c %’',
      publishedAt: '2025-08-29',
      text: '기재부에 따르면 내년 R&D 예산은 35조3000억원으로, 올해 29조6000억원에서 19.3% 증가했다.',
      links: [
        ['35조3000억원', 'rnd'],
        ['29조6000억원', 'rnd'],
      ],
      expect: [
        ['35조3000억원', 'year-over-year', 0.1926],
        ['35조3000억원', 'growth-check', 0.1926],
        ['35조3000억원', 'stage-change', 0.0057],
        ['29조6000억원', 'year-over-year', 0.117],
      ],
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
      why: 'a ministry against its budget after supplements',
      publishedAt: '2025-12-05',
      text: '과학기술정보통신부의 2026년도 예산은 23조 7417억 원으로, 추경을 반영한 올해 20조9835억원보다 13.1% 늘었다.',
      links: [
        ['23조 7417억 원', 'msit'],
        ['20조9835억원', 'msit'],
      ],
      expect: [
        ['23조 7417억 원', 'year-over-year', 0.1314],
        ['23조 7417억 원', 'growth-check', 0.1314],
        ['23조 7417억 원', 'stage-change', 0.0018],
      ],
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
      why: 'a ministry that no dataset knows: the article’s own figures',
      publishedAt: '2025-08-29',
      text: '교육부 내년 예산은 106조3000억원으로 올해 102조6000억원보다 3.6% 늘었다.',
      links: [
        ['106조3000억원', null],
        ['102조6000억원', null],
      ],
      expect: [
        ['106조3000억원', 'year-over-year', 0.0361],
        ['106조3000억원', 'growth-check', 0.0361],
      ],
    },
    {
      why: '… without years: the rate alone',
      publishedAt: '2025-08-29',
      text: '교육부 예산은 102조6000억원에서 106조3000억원으로 3.6% 증가한다.',
      links: [
        ['102조6000억원', null],
        ['106조3000억원', null],
      ],
      expect: [['106조3000억원', 'growth-check', 0.0361]],
    },
    {
      why: 'the rate in brackets, the base behind, the difference last',
      publishedAt: '2025-08-29',
      text: '내년 총지출은 728조원(+8.1%)으로 올해 673조3000억원보다 54조7000억원 많다.',
      links: [
        ['728조원', 'total'],
        ['673조3000억원', 'total'],
        ['54조7000억원', 'total'],
      ],
      expect: [
        ['728조원', 'year-over-year', 0.0812],
        ['728조원', 'growth-check', 0.0812],
        ['728조원', 'stage-change', -0.0001],
        ['673조3000억원', 'stage-change', 0.0446],
      ],
    },
    {
      why: 'up by d, rate in brackets, then the amount',
      publishedAt: '2025-08-29',
      text: '총지출은 올해보다 54조7000억원(8.1%) 늘어난 728조원이다.',
      links: [
        ['54조7000억원', 'total'],
        ['728조원', 'total'],
      ],
      expect: [
        ['728조원', 'year-over-year', 0.0812],
        ['728조원', 'growth-check', 0.0812],
        ['728조원', 'stage-change', -0.0001],
      ],
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
      why: 'a bill: 예산안 written onto the name',
      publishedAt: '2025-08-29',
      text: '국방예산안은 66조2900억원으로 올해 대비 8.2% 늘었다.',
      links: [['66조2900억원', 'defence']],
      expect: [
        ['66조2900억원', 'year-over-year', 0.0832],
        ['66조2900억원', 'growth-check', 0.0832],
      ],
    },
    {
      why: 'the rate behind the period, base recorded',
      publishedAt: '2025-08-29',
      text: '국방부는 내년 국방예산으로 올해보다 8.2% 증액된 66조2900억원을 제출했다고 밝혔다.',
      links: [['66조2900억원', 'defence']],
      expect: [
        ['66조2900억원', 'year-over-year', 0.0832],
        ['66조2900억원', 'growth-check', 0.0832],
      ],
    },
    {
      why: 'a sentence before, then the total',
      publishedAt: '2025-08-29',
      text: '내년도 정부 예산안이 국무회의를 통과했다. 정부 총지출은 728조원으로, 올해(673조3000억원)보다 8.1% 많다.',
      links: [
        ['728조원', 'total'],
        ['673조3000억원', 'total'],
      ],
      expect: [
        ['728조원', 'year-over-year', 0.0812],
        ['728조원', 'growth-check', 0.0812],
        ['728조원', 'stage-change', -0.0001],
        ['673조3000억원', 'stage-change', 0.0446],
      ],
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
      why: 'a stated rate that the amounts don’t give',
      publishedAt: '2025-08-29',
      text: '내년 정부 총지출은 728조원으로 올해 673조3000억원보다 9.5% 늘어난다.',
      links: [
        ['728조원', 'total'],
        ['673조3000억원', 'total'],
      ],
      expect: [
        ['728조원', 'year-over-year', 0.0812],
        ['728조원', 'growth-check', 0.0812],
        ['728조원', 'stage-change', -0.0001],
        ['673조3000억원', 'stage-change', 0.0446],
      ],
    },
    {
      why: 'a fall',
      publishedAt: '2025-08-29',
      text: '내년 정부 총지출은 606조원으로 올해 673조3000억원보다 10% 줄어든다.',
      links: [
        ['606조원', 'total'],
        ['673조3000억원', 'total'],
      ],
      expect: [
        ['606조원', 'disagreement', -122000000000000],
        ['606조원', 'year-over-year', -0.1],
        ['606조원', 'growth-check', -0.1],
        ['673조3000억원', 'stage-change', 0.0446],
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
      why: 'the year before, by 전년 in brackets',
      publishedAt: '2025-08-29',
      text: '내년 R&D 예산은 35조3000억원으로, 전년(29조6000억원) 대비 19.3% 증액됐다.',
      links: [
        ['35조3000억원', 'rnd'],
        ['29조6000억원', 'rnd'],
      ],
      expect: [
        ['35조3000억원', 'year-over-year', 0.1926],
        ['35조3000억원', 'growth-check', 0.1926],
        ['35조3000억원', 'stage-change', 0.0057],
        ['29조6000억원', 'year-over-year', 0.117],
      ],
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
      why: 'one verb for two rates',
      publishedAt: '2025-08-29',
      text: '의무지출은 388조원으로 올해(365조원)보다 6.3%, R&D 예산은 35조3000억원으로 올해(29조6000억원)보다 19.3% 각각 늘어난다.',
      links: [
        ['388조원', 'mandatory'],
        ['365조원', 'mandatory'],
        ['35조3000억원', 'rnd'],
        ['29조6000억원', 'rnd'],
      ],
      expect: [
        ['388조원', 'year-over-year', 0.063],
        ['388조원', 'growth-check', 0.063],
        ['35조3000억원', 'year-over-year', 0.1926],
        ['35조3000억원', 'growth-check', 0.1926],
        ['35조3000억원', 'stage-change', 0.0057],
        ['29조6000억원', 'year-over-year', 0.117],
      ],
    },
    {
      why: 'the next sentence goes on: last year’s, and the rate',
      publishedAt: '2025-08-29',
      text: '교육부는 내년 예산안을 106조3000억원으로 편성했다. 올해(102조6000억원)보다 3.6% 증가한 규모다.',
      links: [
        ['106조3000억원', null],
        ['102조6000억원', null],
      ],
      expect: [
        ['106조3000억원', 'year-over-year', 0.0361],
        ['106조3000억원', 'growth-check', 0.0361],
      ],
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
      why: 'a base that the article’s own rate rules out',
      publishedAt: '2025-08-22',
      text: '내년 R&D 예산은 21조5000억원으로, 올해 대비 약 14% 줄어든다.',
      links: [['21조5000억원', 'rnd']],
      expect: [],
    },
    {
      why: 'an increment told with an adjective',
      publishedAt: '2025-12-21',
      text: '과기정통부는 2026년도 예산이 23조7417억원으로, 정부안인 23조7000억원보다 417억원 많지만 올해 추경보다는 3061억원(1.6%) 적다.',
      links: [
        ['23조7417억원', 'msit'],
        ['23조7000억원', 'msit'],
        ['417억원', 'msit'],
        ['3061억원', null],
      ],
      expect: [
        ['23조7417억원', 'stage-change', 0.00175949],
        ['23조7000억원', 'stage-change', 0.00175949],
      ],
    },
    {
      why: 'a rate, its difference in brackets, and the amount',
      publishedAt: '2025-08-29',
      text: '국방예산은 올해보다 8.3%(5조900억원) 증가한 66조2900억원이다.',
      links: [
        ['5조900억원', 'defence'],
        ['66조2900억원', 'defence'],
      ],
      expect: [
        ['66조2900억원', 'year-over-year', 0.0831699],
        ['66조2900억원', 'growth-check', 0.0831699],
      ],
    },
    {
      why: 'the difference with a sign',
      publishedAt: '2025-08-29',
      text: '국방부가 내년 국방예산을 올해 대비 8.3%(+5조900억원) 늘린 66조2900억원으로 짰다.',
      links: [
        ['5조900억원', 'defence'],
        ['66조2900억원', 'defence'],
      ],
      expect: [
        ['66조2900억원', 'year-over-year', 0.0831699],
        ['66조2900억원', 'growth-check', 0.0831699],
      ],
    },
    {
      why: '… in a sentence of its own',
      publishedAt: '2025-08-29',
      text: '내년 국방예산은 66조2900억원으로 편성됐다. 이는 올해보다 8.3%(5조900억원) 늘어난 규모다.',
      links: [
        ['66조2900억원', 'defence'],
        ['5조900억원', null],
      ],
      expect: [
        ['66조2900억원', 'year-over-year', 0.0831699],
        ['66조2900억원', 'growth-check', 0.0831699],
      ],
    },
    {
      why: '… with a rate that does not agree',
      publishedAt: '2025-08-29',
      text: '내년 국방예산은 66조2900억원으로 편성됐다. 이는 올해보다 9.3%(5조900억원) 늘어난 규모다.',
      links: [
        ['66조2900억원', 'defence'],
        ['5조900억원', null],
      ],
      expect: [],
    },
    {
      why: 'a coarse base in a sentence behind',
      publishedAt: '2025-09-01',
      text: '정부가 내년 차세대발사체에 1204억원을 편성했다. 시험이 늘면서 올해(1000억원)보다 20.4% 늘었다.',
      links: [
        ['1204억원', 'launcher'],
        ['1000억원', null],
      ],
      expect: [
        ['1204억원', 'straight-line-need', 0.598053],
        ['1204억원', 'share-of-total', 0.0598053],
        ['1204억원', 'cumulative-pace', 0.548008],
        ['1204억원', 'growth-check', 0.204],
      ],
    },
    {
      why: 'the measure of the total is not the whole of which',
      publishedAt: '2025-12-03',
      text: '과기정통부 예산은 내년 23조7417억원이다. 올해 예산(20조9835억원)보다 13.1% 많다. 이 중 인재 양성에 5조1000억원을 쓴다.',
      links: [
        ['23조7417억원', 'msit'],
        ['20조9835억원', 'msit'],
        ['5조1000억원', null],
      ],
      expect: [
        ['23조7417억원', 'year-over-year', 0.131446],
        ['23조7417억원', 'growth-check', 0.131446],
        ['23조7417억원', 'stage-change', 0.00175949],
      ],
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
      why: 'a part was left out of what it is measured by',
      publishedAt: '2025-12-10',
      text: '내년 국방예산은 66조2900억원으로 편성됐다. 이는 올해 예산 60조원(방산 수출 예산 제외) 대비 6조2900억원(10.5%) 증가한 규모다.',
      links: [
        ['66조2900억원', 'defence'],
        ['60조원', null],
        ['6조2900억원', null],
      ],
      expect: [],
    },
    {
      why: 'another thing’s last year',
      publishedAt: '2025-09-02',
      text: '정부 총지출은 728조원이다. 내년 공공분양 지원 예산은 4295억원으로 올해 예산 1조4741억원보다 70.9% 줄어든다.',
      links: [
        ['728조원', 'total'],
        ['4295억원', null],
        ['1조4741억원', null],
      ],
      expect: [
        ['728조원', 'year-over-year', 0.0812416],
        ['728조원', 'stage-change', -0.000137363],
        ['4295억원', 'growth-check', -0.708636],
      ],
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
      why: 'a rate on the year before, written out, that another base gives',
      publishedAt: '2025-12-09',
      text: '과기정통부는 내년 예산이 23조7417억원으로 확정됐다고 밝혔다. 이는 2025년 예산 대비 1000억원(0.4%) 늘어난 규모다.',
      links: [
        ['23조7417억원', 'msit'],
        ['1000억원', null],
      ],
      expect: [
        ['23조7417억원', 'growth-check', 0.00422981],
        ['23조7417억원', 'stage-change', 0.00175949],
      ],
    },
    {
      why: 'a yearly rate is no yearly part',
      publishedAt: '2025-08-29',
      text: '내년 AI 예산은 10조1000억원이다. 연평균 12% 늘어 4년 후 예산은 15조원에 이른다.',
      links: [
        ['10조1000억원', 'ai'],
        ['15조원', null],
      ],
      expect: [['10조1000억원', 'year-over-year', 2.06061]],
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
      why: 'each year’s stage in a bracket of its own',
      publishedAt: '2025-08-29',
      text: '국방예산: 61조2000억원(2025년 본예산) → 66조2900억원(2026년 예산안), 8.3% 증가',
      links: [
        ['61조2000억원', 'defence'],
        ['66조2900억원', 'defence'],
      ],
      expect: [['66조2900억원', 'year-over-year', 0.0831699]],
    },
    {
      why: 'measured by what stands before its year',
      publishedAt: '2025-09-02',
      text: '정부가 R&D 예산을 내년 35조3000억원으로 편성했다. 29조6000억원인 올해보다 19.3% 증가한 수준이다.',
      links: [
        ['35조3000억원', 'rnd'],
        ['29조6000억원', 'rnd'],
      ],
      expect: [
        ['35조3000억원', 'year-over-year', 0.192568],
        ['35조3000억원', 'growth-check', 0.192568],
        ['35조3000억원', 'stage-change', 0.00566572],
      ],
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
      why: 'a base that the article’s own rate measures by',
      publishedAt: '2025-09-02',
      text: '내년 R&D 예산은 올해(28조원) 대비 26.1% 늘어난 35조3000억원이다.',
      links: [
        ['28조원', 'rnd'],
        ['35조3000억원', 'rnd'],
      ],
      expect: [
        ['28조원', 'year-over-year', 0.0566038],
        ['35조3000억원', 'year-over-year', 0.260714],
        ['35조3000억원', 'growth-check', 0.260714],
        ['35조3000억원', 'stage-change', 0.00566572],
      ],
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
      why: 'the rate in a bracket inside its verb',
      publishedAt: '2024-09-01',
      text: '내년 국방예산은 올해보다 2조1000억원 증가(3.6%)한 61조6000억원으로 편성됐다.',
      links: [
        ['2조1000억원', 'defence'],
        ['61조6000억원', 'defence'],
      ],
      expect: [['61조6000억원', 'growth-check', 0.0352941]],
    },
    {
      why: 'a numbered supplementary budget of this year, its amount rounded',
      publishedAt: '2020-09-23',
      text: '정부의 4차 추경 7조8000억원이 22일 국회 본회의를 통과했다.',
      links: [['7조8000억원', 'supplementary-2020']],
      expect: [['7조8000억원', 'stage-change', -0.00377339]],
    },
    {
      why: 'an increment behind its rate, as 인',
      publishedAt: '2025-09-01',
      text: '내년 국방예산은 올해 본예산보다 8.2%인 5조원이 늘어난 66조2000억원이다.',
      links: [
        ['5조원', 'defence'],
        ['66조2000억원', 'defence'],
      ],
      expect: [
        ['66조2000억원', 'year-over-year', 0.0816993],
        ['66조2000억원', 'growth-check', 0.0816993],
      ],
    },
    {
      why: 'from the one to the other, the rate before its bracket',
      publishedAt: '2025-09-01',
      text: '교육부는 지방대 지원 예산을 5571억원에서 4260억원으로 23.5%(1311억원) 줄였다.',
      links: [
        ['5571억원', null],
        ['4260억원', null],
        ['1311억원', null],
      ],
      expect: [['4260억원', 'growth-check', -0.235326]],
    },
    {
      why: 'grown by a rate and its increment behind a comma',
      publishedAt: '2025-09-01',
      text: '농진청 예산은 올해 1조249억원보다 6.1%, 628억원이 늘어난 1조877억원이다.',
      links: [
        ['1조249억원', null],
        ['628억원', null],
        ['1조877억원', null],
      ],
      expect: [['1조877억원', 'growth-check', 0.0612743]],
    },
    {
      why: 'grown, the increment in brackets behind the rate, no base',
      publishedAt: '2020-11-01',
      text: '보건복지 분야 예산은 90조1536억원으로 전년 대비 9.2%(7조6267억원) 증가했다.',
      links: [
        ['90조1536억원', null],
        ['7조6267억원', null],
      ],
      expect: [['90조1536억원', 'growth-check', 0.0924147]],
    },
    {
      why: 'a share of the amount and no growth',
      publishedAt: '2024-12-10',
      text: '유전 개발 출자 예산은 정부안 505억원 가운데 98%인 497억원이 삭감됐다.',
      links: [
        ['505억원', null],
        ['497억원', null],
      ],
      expect: [],
    },
    {
      why: 'growth of another thing than the total behind it',
      publishedAt: '2021-12-03',
      text: '내년 지원 예산은 올해보다 8.7%인 2조3765억원 늘어난 규모로, 정부 총지출 607조7000억원의 4.9%다.',
      links: [
        ['2조3765억원', null],
        ['607조7000억원', 'total'],
      ],
      expect: [],
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
      why: 'a headline’s rate with an arrow',
      publishedAt: '2025-08-30',
      text: '내년 국방예산 66조2900억, 8.3%↑\n정부가 예산안을 냈다. 올해 국방예산은 61조2000억원이었다.',
      links: [
        ['66조2900억', 'defence'],
        ['61조2000억원', 'defence'],
      ],
      expect: [
        ['66조2900억', 'year-over-year', 0.0831699],
        ['66조2900억', 'growth-check', 0.0831699],
      ],
    },
    {
      why: 'a rate by its noun',
      publishedAt: '2025-08-30',
      text: '내년 국방예산은 66조2900억원이다. 올해보다 5조900억원 늘어난 액수로, 증가율은 8.3%에 이른다.',
      links: [
        ['66조2900억원', 'defence'],
        ['5조900억원', null],
      ],
      expect: [
        ['66조2900억원', 'year-over-year', 0.0831699],
        ['66조2900억원', 'growth-check', 0.0831699],
      ],
    },
    {
      why: 'base, what was added, and what it led to',
      publishedAt: '2025-09-09',
      text: '정부는 내년 한국어 교원 예산을 올해 500억원보다 60억원(12%) 늘어난 560억원으로 편성했다.',
      links: [
        ['500억원', null],
        ['60억원', null],
        ['560억원', null],
      ],
      expect: [
        ['560억원', 'year-over-year', 0.12],
        ['560억원', 'growth-check', 0.12],
      ],
    },
    {
      why: 'what the Assembly added isn’t what the rate is of',
      publishedAt: '2025-12-02',
      text: '수산 예산은 국회에서 178억원이 증액돼 올해 대비 10.4% 증가한 2조6736억원으로 확정됐다.',
      links: [
        ['178억원', null],
        ['2조6736억원', null],
      ],
      expect: [],
    },
    {
      why: 'measured by two others in turn',
      publishedAt: '2025-12-03',
      text: '중기부 예산은 16조5233억원이다. 올해 15조2488억원보다 8.4% 늘었지만 정부안 16조8449억원보다는 1.9% 줄었다.',
      links: [
        ['16조5233억원', null],
        ['15조2488억원', null],
        ['16조8449억원', null],
      ],
      expect: [],
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
      why: 'an agency’s own comparison, no budget’s word at the amount',
      publishedAt: '2025-10-20',
      text: '과기정통부는 내년 연구 장려금으로 올해 512억원보다 25% 많은 640억원을 지원한다.',
      links: [
        ['512억원', null],
        ['640억원', null],
      ],
      expect: [
        ['640억원', 'year-over-year', 0.25],
        ['640억원', 'growth-check', 0.25],
      ],
    },
    {
      why: 'a statistic that an agency tells of',
      publishedAt: '2025-03-14',
      text: '통계청과 과기정통부에 따르면 지난해 사교육비는 29조2000억원으로 전년 27조1000억원보다 7.7% 증가했다.',
      links: [
        ['29조2000억원', null],
        ['27조1000억원', null],
      ],
      expect: [],
    },
    {
      why: 'an agency’s programme, five years apart',
      publishedAt: '2026-02-09',
      text: '과기정통부의 목조 연구 예산은 2020년 1500억원에서 2025년 2100억원으로 5년 새 40% 늘었다.',
      links: [
        ['1500억원', null],
        ['2100억원', null],
      ],
      expect: [
        ['2100억원', 'growth-check', 0.4],
        ['2100억원', 'real-terms', 0.206897],
      ],
    },
    {
      why: 'growth of pupils, not of money',
      publishedAt: '2025-02-18',
      text: '교육부는 올해 방과후 예술강사비로 828억원을 편성했다. 참여 학생이 지난해보다 12.5% 늘어난 데 따른 것이다. 교재 개발에는 736억원이 별도로 든다.',
      links: [
        ['828억원', null],
        ['736억원', null],
      ],
      expect: [],
    },
    {
      why: 'growth of hours',
      publishedAt: '2025-09-03',
      text: '산림청은 내년 드론 순찰에 360억원(기체 구입비 120억원 포함)을 잡았다. 연간 비행시간은 올해보다 50% 늘어난다. 순찰 구간은 백두대간 전역이다.',
      links: [
        ['360억원', null],
        ['120억원', null],
      ],
      expect: [],
    },
    {
      why: 'shares of two years',
      publishedAt: '2025-09-16',
      text: '국토교통부의 내년 국도 방음벽 예산 1조2000억원 중 15%인 1800억원은 터널형에 쓰인다. 올해는 터널형이 11%였다. 나머지는 노후 방음벽을 바꾸는 몫이다.',
      links: [
        ['1조2000억원', null],
        ['1800억원', null],
      ],
      expect: [],
    },
    {
      why: 'percentage points of a rate',
      publishedAt: '2025-10-20',
      text: '보건복지부는 내년 지역병원 야간당직비로 640억원을 지원한다. 국비 보조율은 50%에서 75%로 25%포인트 올린다. 병상 신축 지원은 512억원이다.',
      links: [
        ['640억원', null],
        ['512억원', null],
      ],
      expect: [],
    },
    {
      why: 'two amounts, rates of patents',
      publishedAt: '2025-09-22',
      text: '과학기술정보통신부는 내년 양자센서에 410억원, 양자통신에 350억원을 배정했다. 올해 두 분야의 특허 출원은 각각 17.1%, 25% 늘었다.',
      links: [
        ['410억원', null],
        ['350억원', null],
      ],
      expect: [],
    },
    {
      why: 'a quarter, and a whole year',
      publishedAt: '2025-04-30',
      text: '정부가 올해 1분기 집행한 농업 보조금은 2조1600억원으로 지난해 같은 분기보다 8% 늘었다. 지난해 한 해 집행액은 8조원이었다. 비료 지원이 앞당겨진 영향이다.',
      links: [
        ['2조1600억원', null],
        ['8조원', null],
      ],
      expect: [],
    },
    {
      why: 'a rate over five years, another base beside',
      publishedAt: '2025-05-19',
      text: '국가유산청의 목조건축 수리 예산은 2020년 이후 5년 새 누적 40% 불어나 올해 2100억원이 됐다. 2023년에는 1800억원이었다. 장인 인건비가 오른 탓이다.',
      links: [
        ['2100억원', null],
        ['1800억원', null],
      ],
      expect: [],
    },
    {
      why: 'growth of heads',
      publishedAt: '2025-02-27',
      text: '고용노동부는 올해 청년 용접훈련에 540억원을 들여 3만6000명을 가르친다. 이는 지난해보다 20% 늘어난 인원이다. 훈련시설 보강에는 450억원을 따로 쓴다.',
      links: [
        ['540억원', null],
        ['450억원', null],
      ],
      expect: [],
    },
    {
      why: 'with the supplement, and the main budget',
      publishedAt: '2025-10-01',
      text: '농림축산식품부의 내년 저수지 준설 예산 880억원은 추경을 포함한 올해 예산과 견주면 10% 늘어난 수준이다. 올해 본예산은 600억원이었다. 준설 대상은 80곳이다.',
      links: [
        ['880억원', null],
        ['600억원', null],
      ],
      expect: [],
    },
    {
      why: 'of one account only',
      publishedAt: '2025-09-09',
      text: '환경부의 내년 댐 안전관리 예산은 2조1000억원이다. 일반회계만 놓고 보면 올해보다 5% 늘었다. 특별회계를 더한 올해 예산은 2조5000억원이었다.',
      links: [
        ['2조1000억원', null],
        ['2조5000억원', null],
      ],
      expect: [],
    },
    {
      why: 'points of a share, amounts beside',
      publishedAt: '2025-09-25',
      text: '국방부는 내년 장병 식단의 국산 농산물 비율을 5%포인트 높인다. 올해 급식비는 1조4000억원, 취사장 개선비는 700억원이다.',
      links: [
        ['1조4000억원', null],
        ['700억원', null],
      ],
      expect: [],
    },
    {
      why: 'a fund’s income, its spending',
      publishedAt: '2025-03-18',
      text: '출국납부금 인하로 관광기금 수입이 지난해보다 30% 줄었다. 문화체육관광부는 올해 이 기금에서 국내여행 지원에 910억원을 편성했다. 은행에 예치한 기금 여유자금은 1300억원이다.',
      links: [
        ['910억원', null],
        ['1300억원', null],
      ],
      expect: [],
    },
    {
      why: 'a price’s rise',
      publishedAt: '2025-09-30',
      text: '철근값이 2년 새 22% 뛰었다. 국토교통부는 내년 노후 간이역 개량에 610억원을 배정했다. 역 광장 정비에 배정된 500억원은 지난해와 같다.',
      links: [
        ['610억원', null],
        ['500억원', null],
      ],
      expect: [],
    },
    {
      why: 'a yearly average of three years',
      publishedAt: '2025-03-31',
      text: '보건복지부의 올해 난청 아동 지원 예산은 720억원이다. 최근 3년간 연평균 20% 증가했다. 2년 전인 2023년에는 600억원이었다.',
      links: [
        ['720억원', null],
        ['600억원', null],
      ],
      expect: [],
    },
    {
      why: 'a share of what was asked for',
      publishedAt: '2025-10-16',
      text: '법무부는 내년 교정시설 의료비로 400억원을 요구했지만 예산안에는 300억원만 담겼다. 요구액의 75% 수준이다. 수용자는 지난해보다 25% 늘었다.',
      links: [
        ['400억원', null],
        ['300억원', null],
      ],
      expect: [],
    },
    {
      why: 'how much of it was spent',
      publishedAt: '2025-03-24',
      text: '기상청은 올해 해양기상부이 교체에 560억원을 편성했다. 지난해 장비 예산 집행률은 80%에 그쳤다. 쓰지 못해 넘어온 돈은 140억원이다.',
      links: [
        ['560억원', null],
        ['140억원', null],
      ],
      expect: [],
    },
    {
      why: 'a province’s growth',
      publishedAt: '2025-04-08',
      text: '식품의약품안전처의 올해 급식소 위생점검 예산은 230억원이다. 경기도는 자체 점검 예산을 지난해보다 15% 늘려 잡았다. 식중독 원인조사 장비에는 200억원이 따로 든다.',
      links: [
        ['230억원', null],
        ['200억원', null],
      ],
      expect: [],
    },
    {
      why: 'growth of the units served',
      publishedAt: '2025-09-02',
      text: '국방부는 내년 병영식당 냉방 개선에 4500억원을 투입한다. 대상 부대는 올해보다 8.2% 늘어난다. 공사는 여름 전에 끝낸다.',
      links: [['4500억원', null]],
      expect: [],
    },
    {
      why: 'taken from the base in the next sentence',
      publishedAt: '2025-08-29',
      text: '내년 R&D 예산이 35조3000억원으로 늘어난다. 올해 29조6000억원에서 5조7000억원(19.3%) 불어난 규모다.',
      links: [
        ['35조3000억원', 'rnd'],
        ['29조6000억원', 'rnd'],
        ['5조7000억원', null],
      ],
      expect: [
        ['35조3000억원', 'year-over-year', 0.192568],
        ['35조3000억원', 'growth-check', 0.192568],
        ['35조3000억원', 'stage-change', 0.00566572],
        ['29조6000억원', 'year-over-year', 0.116981],
      ],
    },
    {
      why: 'compared four sentences on, and the rate agrees',
      publishedAt: '2025-12-03',
      text: '내년 총지출이 727조9000억원으로 확정됐다. 정부안에서 1000억원 깎였다. 여야가 시한을 지켰다. 이견은 남았다. 올해 본예산 673조3000억원과 비교하면 8.1% 많다.',
      links: [
        ['727조9000억원', 'total'],
        ['1000억원', null],
        ['673조3000억원', 'total'],
      ],
      expect: [
        ['727조9000억원', 'year-over-year', 0.0810931],
        ['727조9000억원', 'growth-check', 0.0810931],
        ['727조9000억원', 'stage-change', -0.000137363],
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
    {
      why: 'the budget is named in the sentence before',
      publishedAt: '2025-08-29',
      text: '과기정통부가 내년도 연구 예산안을 공개했다. 총 1조9866억원으로 올해(1조7777억원)보다 11.8% 많다.',
      links: [
        ['1조9866억원', null],
        ['1조7777억원', null],
      ],
      expect: [['1조9866억원', 'growth-check', 0.117511]],
    },
    {
      why: 'the ministry grew: its own rate, in the next sentence',
      publishedAt: '2025-12-03',
      text: '내년 국방예산이 66조2900억원으로 의결됐다. 국방부는 올해보다 8.3% 증가했다고 밝혔다.',
      links: [['66조2900억원', 'defence']],
      expect: [
        ['66조2900억원', 'year-over-year', 0.0831699],
        ['66조2900억원', 'growth-check', 0.0831699],
      ],
    },
    {
      why: 'a ministry’s rate that is another’s',
      publishedAt: '2025-12-03',
      text: '내년 국방예산이 66조2900억원으로 의결됐다. 병력은 올해보다 3.1% 증가했다고 밝혔다.',
      links: [['66조2900억원', 'defence']],
      expect: [['66조2900억원', 'year-over-year', 0.0831699]],
    },
  ],
}
