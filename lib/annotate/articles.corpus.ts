export interface Example {
  readonly why: string
  readonly publishedAt: string | null
  readonly text: string
  /** Kind and value (to three decimals) of every context, in order; nothing else may appear. */
  readonly expect: readonly (readonly [string, number | null])[]
}

const SPRING = '2025-04-13'
const AUTUMN = '2025-08-29'
const silent = (why: string, text: string, publishedAt = SPRING): Example => ({ why, publishedAt, text, expect: [] })

export const articles: readonly Example[] = [
  {
    why: 'the story: as stated, exact, share and sum',
    publishedAt: SPRING,
    text: '과기정통부는 올해 국가AI컴퓨팅센터에 출자할 예산을 올해 200억원으로 잡았다. 2025년부터 2030년까지 공공이 2000억원, 민간이 2000억원, 합해서 4000억원을 출자하는 계획이고, 정부는 매년 약 350억원 안팎을 내야 한다.',
    expect: [
      ['straight-line-need', 0.571],
      ['straight-line-need', 0.6],
      ['share-of-total', 0.1],
      ['sum-check', 400_000_000_000],
    ],
  },
  {
    why: 'total spending against the year before, and the stated rate',
    publishedAt: AUTUMN,
    text: '내년 정부 총지출은 728조원으로 올해 673조3000억원보다 8.1% 늘어난다.',
    expect: [
      ['year-over-year', 0.081],
      ['growth-check', 0.081],
    ],
  },
  {
    why: 'a total and the list of its parts in the next sentence; a later name',
    publishedAt: SPRING,
    text: '월드베스트 LLM 사업에 1936억원을 쓴다. GPU 임차에 1576억원, 데이터에 300억원, 인재에 60억원이다.',
    expect: [
      ['renamed', null],
      ['sum-check', 193_600_000_000],
    ],
  },
  silent('a company’s money', '한 게임회사가 올해 신작 개발에 200억원을 들였다.'),
  silent('a company beside the programme', '삼성은 올해 국가AI컴퓨팅센터에 200억원을 넣기로 했다.'),
  silent('the same amount by chance', '구청은 올해 도로 정비에 200억원을 쓴다.'),
  silent('another country', '미국은 올해 국가AI컴퓨팅센터와 비슷한 시설에 200억원을 쓴다.'),
  silent('another country’s total', '내년 일본의 정부 총지출은 728조원으로 올해 673조원보다 8% 늘어난다.', AUTUMN),
  silent('a rumour', '올해 국가AI컴퓨팅센터 예산이 200억원이라는 소문이 돌았다.'),
  silent('a demand', '업계는 올해 국가AI컴퓨팅센터에 200억원을 더 달라고 했다.'),
  silent('private money', '올해 국가AI컴퓨팅센터에 민간이 200억원을 낸다.'),
  silent('a year outside the plan', '2023년 국가AI컴퓨팅센터 준비에 200억원을 썼다.'),
  silent('no year', '국가AI컴퓨팅센터 예산은 200억원이다.'),
  silent('the programme two sentences before', '국가AI컴퓨팅센터가 문을 연다. 날씨가 맑았다. 올해 200억원이 쓰였다.'),
  silent('another subject takes over', '국가AI컴퓨팅센터가 화제다. 경기도는 올해 도로 사업 예산으로 200억원을 잡았다.'),
  silent('a price', '국가AI컴퓨팅센터 옆 아파트 분양가는 올해 20억원이다.'),
  silent('a fine', '공정위는 올해 국가AI컴퓨팅센터 입찰 담합에 과징금 200억원을 매겼다.'),
  silent('a foreign currency', '올해 국가AI컴퓨팅센터에 2000만달러가 든다.'),
  silent('amounts that happen to add up', '한 구는 300억원을 쓴다. 다른 구는 100억원, 또 다른 구는 200억원을 쓴다.'),
  silent('a growth without the programme', '올해 우리 모임 회비는 200만원으로 지난해 100만원보다 100% 늘었다.'),
  silent("a piece of the year's amount", '국가AI컴퓨팅센터 사업이 있다. 이 중 올해 장비에 50억원을 쓴다.'),
  silent('company revenue beside the programme', '국가AI컴퓨팅센터 입찰에 나선 회사의 올해 매출은 900억원이다.'),
  silent('a fortune', '국가AI컴퓨팅센터 자문위원의 올해 재산은 30억원이다.'),
  silent('damage', '올해 국가AI컴퓨팅센터 터에서 난 불의 피해액은 2억원이다.'),
  silent("a province's money", '전남은 올해 국가AI컴퓨팅센터에 200억원을 보탠다.'),
  silent("a city's money", '광주시는 올해 국가AI컴퓨팅센터 유치에 200억원을 쓴다.'),
  silent('a hypothetical', '국가AI컴퓨팅센터 예산이 올해 200억원이라면 모자란다.'),
  silent('a denial', '국가AI컴퓨팅센터 예산이 올해 200억원이라는 말은 사실이 아니다.'),
  silent("another country's year", '중국은 올해 비슷한 센터에 5000억원을 쓴다.'),
  silent('a wage', '국가AI컴퓨팅센터 연구원은 올해 월 400만원을 받는다.'),
  silent('a price of goods', '올해 배추 한 포기 가격은 5000원이다.'),
  silent('a stock', '올해 주가가 올라 시가총액이 10조원을 넘었다.'),
  silent('a donation', '한 시민이 올해 장학금 2억원을 냈다.'),
  silent('a loan at a bank', '한 은행은 올해 대출을 3조원 늘렸다.'),
  silent('an export order', '올해 방산 수주가 20조원이다.'),
  silent('a film', '올해 그 영화는 제작비 200억원을 썼다.'),
  silent('a transfer fee', '구단은 올해 이적료 100억원을 받았다.'),
  silent(
    'a programme named afterwards, far away',
    '올해 200억원이 든 다리가 놓였고 그 옆으로 길이 났으며 한참 뒤에야 국가AI컴퓨팅센터 이야기가 나왔다.',
  ),
  silent(
    'a heading that names the programme only',
    '국가AI컴퓨팅센터\n\n날씨가 맑다. 올해 꽃 축제에 200억원이 들었다.',
  ),
  silent('a demand in a quote', '“국가AI컴퓨팅센터에 올해 300억원이 필요하다고 본다”고 그는 말했다.'),
  silent('an undecided amount', '국가AI컴퓨팅센터의 올해 예산 200억원은 미정이다.'),
  silent('a range', '올해 국가AI컴퓨팅센터에 200억~300억원을 쓴다.'),
  silent('an open bound', '올해 국가AI컴퓨팅센터에 200억원 이상을 쓴다.'),
  silent('several', '올해 국가AI컴퓨팅센터에 수백억원을 쓴다.'),
  { ...silent('no date for a relative year', '올해 국가AI컴퓨팅센터에 200억원을 쓴다.'), publishedAt: null },
  silent('private parts without an adding word', '민간이 2000억원, 공공이 1000억원, 그리고 3000억원을 낸다.'),
  silent("a total that isn't the parts' by a word", '도로에 100억원, 다리에 200억원, 총 500억원을 쓴다.'),
  silent('no amounts', '국가AI컴퓨팅센터가 문을 열었다.'),
  silent('an empty text', ''),
  silent('two countries', '미국과 일본은 내년 정부 총지출을 각각 100조원, 90조원 늘린다.'),
  silent('total without a year', '정부 총지출은 500조원이다.'),
  {
    why: 'one year of the recorded plan: 100억원',
    publishedAt: SPRING,
    text: '정부는 올해 국가AI컴퓨팅센터에 100억원을 출자한다.',
    expect: [
      ['straight-line-need', 0.3],
      ['share-of-total', 0.05],
    ],
  },
  {
    why: 'one year of the recorded plan: 150억원',
    publishedAt: SPRING,
    text: '정부는 올해 국가AI컴퓨팅센터에 150억원을 출자한다.',
    expect: [
      ['straight-line-need', 0.45],
      ['share-of-total', 0.075],
    ],
  },
  {
    why: 'one year of the recorded plan: 250억원',
    publishedAt: SPRING,
    text: '정부는 올해 국가AI컴퓨팅센터에 250억원을 출자한다.',
    expect: [
      ['straight-line-need', 0.75],
      ['share-of-total', 0.125],
    ],
  },
  {
    why: 'one year of the recorded plan: 300억원',
    publishedAt: SPRING,
    text: '정부는 올해 국가AI컴퓨팅센터에 300억원을 출자한다.',
    expect: [
      ['straight-line-need', 0.9],
      ['share-of-total', 0.15],
    ],
  },
  {
    why: 'one year of the recorded plan: 500억원',
    publishedAt: SPRING,
    text: '정부는 올해 국가AI컴퓨팅센터에 500억원을 출자한다.',
    expect: [
      ['straight-line-need', 1.5],
      ['share-of-total', 0.25],
    ],
  },
  {
    why: 'one year of the recorded plan: 50억원',
    publishedAt: SPRING,
    text: '정부는 올해 국가AI컴퓨팅센터에 50억원을 출자한다.',
    expect: [
      ['straight-line-need', 0.15],
      ['share-of-total', 0.025],
    ],
  },
  {
    why: 'one year of the recorded plan: 400억원',
    publishedAt: SPRING,
    text: '정부는 올해 국가AI컴퓨팅센터에 400억원을 출자한다.',
    expect: [
      ['straight-line-need', 1.2],
      ['share-of-total', 0.2],
    ],
  },
  {
    why: 'from 100조원 to 110조원',
    publishedAt: AUTUMN,
    text: '내년 정부 총지출은 110조원으로 올해 100조원보다 10% 늘어난다.',
    expect: [
      ['year-over-year', 0.1],
      ['growth-check', 0.1],
    ],
  },
  {
    why: 'from 100조원 to 90조원',
    publishedAt: AUTUMN,
    text: '내년 정부 총지출은 90조원으로 올해 100조원보다 10% 줄어든다.',
    expect: [
      ['year-over-year', -0.1],
      ['growth-check', -0.1],
    ],
  },
  {
    why: 'from 500조원 to 600조원',
    publishedAt: AUTUMN,
    text: '내년 정부 총지출은 600조원으로 올해 500조원보다 20% 늘어난다.',
    expect: [
      ['year-over-year', 0.2],
      ['growth-check', 0.2],
    ],
  },
]
