import type { Corpus } from './example.ts'

export const rateRows: Corpus = {
  title: 'rates: by how much the text says that something grew or shrank',
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
      why: 'a supplement that the base holds is no base',
      publishedAt: '2025-09-10',
      text: '정부는 내년에 올해(추경 1936억원 포함)보다 418억원(19.1%) 늘어난 2604억원을 백신 개발에 편성했다.',
      links: [
        ['1936억원', null],
        ['418억원', null],
        ['2604억원', null],
      ],
      expect: [['2604억원', 'growth-check', 0.191217]],
    },
    {
      why: 'the increment belongs to the amount behind it',
      publishedAt: '2025-12-09',
      text: '정부는 시추 예산으로 505억원을 책정했으나 국회는 497억원(98.4%)을 삭감한 8억원만 통과시켰다.',
      links: [
        ['505억원', null],
        ['497억원', null],
        ['8억원', null],
      ],
      expect: [['8억원', 'growth-check', -0.984158]],
    },
    {
      why: 'accounts that nothing is known of by name',
      publishedAt: '2025-12-09',
      text: '복원기금은 1671억원으로 올해(1434억원)보다 16.5% 늘었다.',
      links: [
        ['1671억원', null],
        ['1434억원', null],
      ],
      expect: [['1671억원', 'growth-check', 0.165272]],
    },
    {
      why: 'the rate in a sentence of its own',
      publishedAt: '2025-09-02',
      text: '과기정통부는 내년 예산안이 올해보다 2조7000억원 늘어난 23조7000억원이라고 밝혔다. 이는 12.9% 늘어난 수치다.',
      links: [
        ['2조7000억원', 'msit'],
        ['23조7000억원', 'msit'],
      ],
      expect: [
        ['23조7000억원', 'growth-check', 0.128571],
        ['23조7000억원', 'stage-change', 0.00175949],
      ],
    },
    {
      why: 'raised to',
      publishedAt: '2025-09-02',
      text: '정부가 내년 R&D 예산을 올해(29조6000억원)보다 19.3% 늘려 35조3000억원으로 끌어올렸다.',
      links: [
        ['29조6000억원', 'rnd'],
        ['35조3000억원', 'rnd'],
      ],
      expect: [
        ['29조6000억원', 'year-over-year', 0.116981],
        ['35조3000억원', 'year-over-year', 0.192568],
        ['35조3000억원', 'growth-check', 0.192568],
        ['35조3000억원', 'stage-change', 0.00566572],
      ],
    },
    {
      why: 'the rate in a bracket inside its verb, with a sign',
      publishedAt: '2024-09-01',
      text: '이 사업의 내년 예산은 올해보다 210억원 감소(▽20%)한 840억원으로 짜였다.',
      links: [
        ['210억원', null],
        ['840억원', null],
      ],
      expect: [['840억원', 'growth-check', -0.2]],
    },
    {
      why: 'a list below that is not all',
      publishedAt: '2025-09-02',
      text: '정부의 내년 어선 예산은 109억원으로 올해 90억원보다 21.1% 늘었다. 국내에 77억원, 해외에 22억원을 쓴다.',
      links: [
        ['109억원', null],
        ['90억원', null],
        ['77억원', null],
        ['22억원', null],
      ],
      expect: [
        ['109억원', 'year-over-year', 0.211111],
        ['109억원', 'growth-check', 0.211111],
      ],
    },
    {
      why: '축소 is less',
      publishedAt: '2025-12-03',
      text: '내년도 코이카 출연금은 1조1389억원으로 확정돼 올해(1조2955억원) 대비 12.1% 축소됐다.',
      links: [
        ['1조1389억원', null],
        ['1조2955억원', null],
      ],
      expect: [['1조1389억원', 'growth-check', -0.12088]],
    },
  ],
}
