import type { Corpus } from './example.ts'

export const planRows: Corpus = {
  title: 'amounts against their plan, so far and as parts of a whole',
  looksAt: 'article',
  rows: [
    {
      why: 'the lead ministry between the programme and its amount takes nothing over',
      publishedAt: '2025-04-13',
      text: '정부는 얼마 전 국가AI컴퓨팅센터 사업을 위한 업계 모임에서 과학기술정보통신부의 올해 집행(출자) 예산을 200억원이라고 알렸다. 2025년부터 2030년까지 6년간 단순히 셈하면 매년 약 350억원 안팎을 출자해야 한다.',
      links: [
        ['200억원', 'centre'],
        ['350억원', 'centre'],
      ],
      expect: [
        ['200억원', 'straight-line-need', 0.571429],
        ['200억원', 'straight-line-need', 0.6],
        ['200억원', 'share-of-total', 0.1],
      ],
    },
    {
      why: 'the sum that is paid in to found the programme’s company',
      publishedAt: '2025-04-13',
      text: '과기정통부는 2030년까지 총 4000억원을 출자해서 국가AI컴퓨팅센터 특수목적법인을 세운다는 계획이다.',
      links: [['4000억원', 'centre']],
      expect: [],
    },
    {
      why: 'the next sentence is about another thing’s budget, too',
      publishedAt: '2025-04-13',
      text: '국가AI컴퓨팅센터에 올해 200억원을 출자한다. 복합문화공간 조성을 위한 예산도 지난해 100억원에서 올해 150억원으로 늘어난다.',
      links: [
        ['200억원', 'centre'],
        ['100억원', null],
        ['150억원', null],
      ],
      expect: [
        ['200억원', 'straight-line-need', 0.6],
        ['200억원', 'share-of-total', 0.1],
      ],
    },
    {
      why: 'another project behind the programme’s own amount',
      publishedAt: '2025-08-29',
      text: '차세대발사체에는 내년 450억원이 들어가고, 국제 거대전파망원경 공동 건설 프로젝트에도 20억원을 투입한다.',
      links: [
        ['450억원', 'launcher'],
        ['20억원', null],
      ],
      expect: [
        ['450억원', 'straight-line-need', 0.223525],
        ['450억원', 'share-of-total', 0.022352],
        ['450억원', 'cumulative-pace', 0.454376],
      ],
    },
    {
      why: 'the story: against the yearly figure that the article gives, the even part, and the whole',
      publishedAt: '2025-04-13',
      text: '과학기술정보통신부는 국가AI컴퓨팅센터에 올해 200억원을 출자하기로 했다.\n과기정통부가 세운 계획을 보면 국가AI컴퓨팅센터에는 2030년까지 공공 2000억원, 민간 2000억원 등 총 4000억원이 들어간다. 2025년부터 2030년까지 6년간 나누어 내는 만큼 매년 약 350억원 안팎을 마련해야 하는 셈이다.',
      links: [
        ['200억원', 'centre'],
        ['2000억원', 'centre'],
        ['2000억원', 'centre'],
        ['4000억원', 'centre'],
        ['350억원', 'centre'],
      ],
      expect: [
        ['200억원', 'straight-line-need', 0.5714],
        ['200억원', 'straight-line-need', 0.6],
        ['200억원', 'share-of-total', 0.1],
        ['4000억원', 'sum-check', 400_000_000_000],
      ],
    },
    {
      why: 'the year’s amount, no stage told',
      publishedAt: '2025-04-13',
      text: '과기정통부는 올해 국가AI컴퓨팅센터에 정부 출자금 200억원을 집행한다.',
      links: [['200억원', 'centre']],
      expect: [
        ['200억원', 'straight-line-need', 0.6],
        ['200억원', 'share-of-total', 0.1],
      ],
    },
    {
      why: 'the plan’s total in brackets behind the name',
      publishedAt: '2025-04-13',
      text: '국가AI컴퓨팅센터(2030년까지 공공 출자 2000억원)에 올해 200억원이 투입된다.',
      links: [
        ['2000억원', 'centre'],
        ['200억원', 'centre'],
      ],
      expect: [
        ['200억원', 'straight-line-need', 0.6],
        ['200억원', 'share-of-total', 0.1],
      ],
    },
    {
      why: 'the amount before the name',
      publishedAt: '2025-04-13',
      text: '올해 200억원을 국가AI컴퓨팅센터에 출자한다고 과기정통부가 밝혔다.',
      links: [['200억원', 'centre']],
      expect: [
        ['200억원', 'straight-line-need', 0.6],
        ['200억원', 'share-of-total', 0.1],
      ],
    },
    {
      why: 'a heading and a list',
      publishedAt: '2025-04-13',
      text: '■ 국가AI컴퓨팅센터\n- 2025년 출자: 200억원\n- 총 출자(2025~2030년): 공공 2000억원',
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
      why: 'as stated and exact, with the article’s own yearly part',
      publishedAt: '2025-04-13',
      text: '국가AI컴퓨팅센터에 정부가 올해 출자하는 돈은 200억원이다. 2030년까지 공공 출자는 2000억원이며, 매년 약 350억원꼴이다.',
      links: [
        ['200억원', 'centre'],
        ['2000억원', 'centre'],
        ['350억원', 'centre'],
      ],
      expect: [
        ['200억원', 'straight-line-need', 0.5714],
        ['200억원', 'straight-line-need', 0.6],
        ['200억원', 'share-of-total', 0.1],
      ],
    },
    {
      why: 'five years from a relative year, then the first year',
      publishedAt: '2025-08-29',
      text: '정부는 2026년부터 5년간 총 6조원을 피지컬 AI 대전환에 투입한다. 내년에는 1조원을 편성했다.',
      links: [
        ['6조원', 'physical-ai'],
        ['1조원', 'physical-ai'],
      ],
      expect: [
        ['1조원', 'straight-line-need', 0.8333],
        ['1조원', 'share-of-total', 0.1667],
      ],
    },
    {
      why: '‘this programme’ in the next sentence',
      publishedAt: '2025-08-29',
      text: '피지컬 AI 대전환에는 2026년부터 2030년까지 6조원이 투입된다. 이 사업의 내년 예산은 1조원이다.',
      links: [
        ['6조원', 'physical-ai'],
        ['1조원', 'physical-ai'],
      ],
      expect: [
        ['1조원', 'straight-line-need', 0.8333],
        ['1조원', 'share-of-total', 0.1667],
      ],
    },
    {
      why: 'all years before it recorded: the pace',
      publishedAt: '2025-01-10',
      text: '우주항공청은 올해 차세대발사체 예산으로 1508억원을 책정했다.',
      links: [['1508억원', 'launcher']],
      expect: [
        ['1508억원', 'straight-line-need', 0.7491],
        ['1508억원', 'year-over-year', 0.3697],
        ['1508억원', 'share-of-total', 0.0749],
        ['1508억원', 'cumulative-pace', 0.5313],
      ],
    },
    {
      why: 'the plan in the article, the year in the next sentence',
      publishedAt: '2025-01-10',
      text: '차세대 발사체 개발 사업에는 2032년까지 10년간 2조132억원이 들어간다. 올해 예산은 1508억원이다.',
      links: [
        ['2조132억원', 'launcher'],
        ['1508억원', 'launcher'],
      ],
      expect: [
        ['1508억원', 'straight-line-need', 0.7491],
        ['1508억원', 'year-over-year', 0.3697],
        ['1508억원', 'share-of-total', 0.0749],
        ['1508억원', 'cumulative-pace', 0.5313],
      ],
    },
    {
      why: 'so far, as the article says',
      publishedAt: '2025-04-13',
      text: '지금까지 차세대발사체에 투입된 예산은 누적 3209억원이다.',
      links: [['3209억원', 'launcher']],
      expect: [
        ['3209억원', 'share-of-total', 0.159398],
        ['3209억원', 'cumulative-pace', 0.5313],
      ],
    },
    {
      why: 'so far, to last year',
      publishedAt: '2025-04-13',
      text: '차세대발사체 개발에 들어간 돈은 지난해까지 누적 1701억원이다.',
      links: [['1701억원', 'launcher']],
      expect: [
        ['1701억원', 'share-of-total', 0.084492],
        ['1701억원', 'cumulative-pace', 0.4225],
      ],
    },
    {
      why: 'two names, two amounts, respectively',
      publishedAt: '2025-04-13',
      text: '국가AI컴퓨팅센터와 월드베스트 LLM에 올해 각각 200억원, 1936억원을 투입한다.',
      links: [
        ['200억원', 'centre'],
        ['1936억원', 'llm'],
      ],
      expect: [
        ['200억원', 'straight-line-need', 0.6],
        ['200억원', 'share-of-total', 0.1],
      ],
    },
    {
      why: 'of the total, the year’s part',
      publishedAt: '2025-04-13',
      text: '정부는 총 2000억원 중 올해 200억원을 국가AI컴퓨팅센터에 집행한다.',
      links: [
        ['2000억원', 'centre'],
        ['200억원', 'centre'],
      ],
      expect: [
        ['200억원', 'straight-line-need', 0.6],
        ['200억원', 'share-of-total', 0.1],
      ],
    },
    {
      why: 'passive, with a head noun of its own',
      publishedAt: '2025-04-13',
      text: '국가 AI 컴퓨팅센터 구축 사업의 올해 예산은 200억원에 그친다.',
      links: [['200억원', 'centre']],
      expect: [
        ['200억원', 'straight-line-need', 0.6],
        ['200억원', 'share-of-total', 0.1],
      ],
    },
    {
      why: 'a named year',
      publishedAt: '2025-04-13',
      text: '과기정통부는 국가AI컴퓨팅센터 출자금으로 2025년 200억원을 집행하기로 했다.',
      links: [['200억원', 'centre']],
      expect: [
        ['200억원', 'straight-line-need', 0.6],
        ['200억원', 'share-of-total', 0.1],
      ],
    },
    {
      why: 'carried over from the sentence before',
      publishedAt: '2025-04-13',
      text: '국가AI컴퓨팅센터 공모가 시작됐다. 올해 출자 예산은 200억원이다.',
      links: [['200억원', 'centre']],
      expect: [
        ['200억원', 'straight-line-need', 0.6],
        ['200억원', 'share-of-total', 0.1],
      ],
    },
    {
      why: 'a name in quotation marks',
      publishedAt: '2025-04-13',
      text: '정부는 올해 ‘국가AI컴퓨팅센터’에 200억원을 투입할 예정이다.',
      links: [['200억원', 'centre']],
      expect: [
        ['200억원', 'straight-line-need', 0.6],
        ['200억원', 'share-of-total', 0.1],
      ],
    },
    {
      why: 'the yearly part by the plan as it stands is no hypothesis',
      publishedAt: '2025-04-13',
      text: '국가AI컴퓨팅센터의 올해 예산은 200억원이다. 계획대로라면 정부는 매년 약 350억원을 출자해야 한다.',
      links: [
        ['200억원', 'centre'],
        ['350억원', 'centre'],
      ],
      expect: [
        ['200억원', 'straight-line-need', 0.571429],
        ['200억원', 'straight-line-need', 0.6],
        ['200억원', 'share-of-total', 0.1],
      ],
    },
    {
      why: 'a part of a named whole',
      publishedAt: '2025-12-05',
      text: '과기정통부 내년 예산 23조7417억원 가운데 AI 분야는 5조1000억원이다.',
      links: [
        ['23조7417억원', 'msit'],
        ['5조1000억원', null],
      ],
      expect: [
        ['23조7417억원', 'stage-change', 0.0018],
        ['5조1000억원', 'share-of-total', 0.2148],
      ],
    },
    {
      why: 'a part told in the next sentence',
      publishedAt: '2025-08-29',
      text: '내년 R&D 예산은 35조3000억원이다. 이 가운데 기초연구에 3조4000억원을 쓴다.',
      links: [
        ['35조3000억원', 'rnd'],
        ['3조4000억원', null],
      ],
      expect: [
        ['35조3000억원', 'year-over-year', 0.1926],
        ['35조3000억원', 'stage-change', 0.0057],
        ['3조4000억원', 'share-of-total', 0.0963],
      ],
    },
    {
      why: 'a part told in the next clause',
      publishedAt: '2025-08-29',
      text: '정부 전체 AI 예산은 내년 10조1000억원이고, 이 가운데 과기정통부 몫은 5조1000억원이다.',
      links: [
        ['10조1000억원', 'ai'],
        ['5조1000억원', null],
      ],
      expect: [
        ['10조1000억원', 'year-over-year', 2.0606],
        ['5조1000억원', 'share-of-total', 0.505],
      ],
    },
    {
      why: 'a part of this year’s, the whole before it',
      publishedAt: '2025-08-29',
      text: '정부가 올해 편성한 R&D 예산 29조6000억원 가운데 5조원은 기초연구에 쓰인다.',
      links: [
        ['29조6000억원', 'rnd'],
        ['5조원', null],
      ],
      expect: [
        ['29조6000억원', 'year-over-year', 0.117],
        ['5조원', 'share-of-total', 0.1689],
      ],
    },
    {
      why: 'a per-mille of one total is another’s amount',
      publishedAt: '2025-04-13',
      text: '올해 정부 총지출 673조3000억원의 0.003%인 200억원이 국가AI컴퓨팅센터에 쓰인다.',
      links: [
        ['673조3000억원', 'total'],
        ['200억원', 'centre'],
      ],
      expect: [
        ['673조3000억원', 'stage-change', 0.0446],
        ['200억원', 'straight-line-need', 0.6],
        ['200억원', 'share-of-total', 0.1],
      ],
    },
    {
      why: 'a whole that the next sentence points at',
      publishedAt: '2025-09-01',
      text: '산업부는 내년 예산안에서 AX-Sprint 300에 9000억원을 편성했다. 이 9000억원 가운데 첨단 GPU 확보에 1800억원을 쓴다.',
      links: [
        ['9000억원', 'ax-sprint'],
        ['9000억원', null],
        ['1800억원', null],
      ],
      expect: [['1800억원', 'share-of-total', 0.2]],
    },
    {
      why: 'a year’s amount, told straight before the plan that it begins',
      publishedAt: '2025-01-10',
      text: '올해 1508억원으로 첫발을 뗀 차세대발사체에는 2023년부터 2032년까지 국비 2조132억원이 투입된다.',
      links: [
        ['1508억원', 'launcher'],
        ['2조132억원', 'launcher'],
      ],
      expect: [
        ['1508억원', 'straight-line-need', 0.7491],
        ['1508억원', 'year-over-year', 0.3697],
        ['1508억원', 'share-of-total', 0.0749],
        ['1508억원', 'cumulative-pace', 0.5313],
      ],
    },
    {
      why: 'pointed back to right before the amount',
      publishedAt: '2025-01-10',
      text: '차세대발사체에는 2023년부터 2032년까지 국비 2조132억원이 들어간다. 우주항공청은 지난해까지 이 사업에 1701억원을 집행했다.',
      links: [
        ['2조132억원', 'launcher'],
        ['1701억원', 'launcher'],
      ],
      expect: [
        ['1701억원', 'share-of-total', 0.084492],
        ['1701억원', 'cumulative-pace', 0.4225],
      ],
    },
    {
      why: 'a plan of the article’s own, over years that aren’t told',
      publishedAt: '2025-08-29',
      text: '정부는 2031년까지 차세대발사체에 국비 3조원을 투입한다. 내년에는 1000억원을 쓴다.',
      links: [
        ['3조원', 'launcher'],
        ['1000억원', 'launcher'],
      ],
      expect: [],
    },
    {
      why: 'an amount, then the thing that it was set aside for',
      publishedAt: '2025-01-16',
      text: '올해 1508억원이 배정된 차세대발사체가 3년 차에 들어간다.',
      links: [['1508억원', 'launcher']],
      expect: [
        ['1508억원', 'straight-line-need', 0.7491],
        ['1508억원', 'year-over-year', 0.3697],
        ['1508억원', 'share-of-total', 0.0749],
        ['1508억원', 'cumulative-pace', 0.5313],
      ],
    },
    {
      why: 'so far until last year',
      publishedAt: '2025-01-10',
      text: '차세대발사체에는 2023년부터 2032년까지 국비 2조132억원이 들어가지만 지난해까지 2년간 집행된 예산은 1600억원에 머물렀다.',
      links: [
        ['2조132억원', 'launcher'],
        ['1600억원', 'launcher'],
      ],
      expect: [
        ['1600억원', 'share-of-total', 0.079475],
        ['1600억원', 'cumulative-pace', 0.3974],
      ],
    },
    {
      why: 'two years together',
      publishedAt: '2025-06-01',
      text: '2024년과 올해 두 해에 걸쳐 국가AI컴퓨팅센터에 배정된 국비는 300억원이다.',
      links: [['300억원', 'centre']],
      expect: [],
    },
    {
      why: 'spent by a clause that describes the money, pointed back to',
      publishedAt: '2026-01-15',
      text: '차세대발사체는 2023년부터 2032년까지 국비 2조2921억원을 들이는 국책사업이다. 우주항공청에 따르면 지난해까지 이 사업에 집행된 국비는 3209억원이다.',
      links: [
        ['2조2921억원', 'launcher'],
        ['3209억원', 'launcher'],
      ],
      expect: [
        ['3209억원', 'share-of-total', 0.140003],
        ['3209억원', 'cumulative-pace', 0.466675],
      ],
    },
    {
      why: 'another field, with an amount before its own',
      publishedAt: '2025-04-28',
      text: '국가AI컴퓨팅센터에 올해 200억원이 투입된다. 위성 분야는 끝나는 사업이 많아 올해보다 20억원 줄어든 230억원이 편성됐다.',
      links: [
        ['200억원', 'centre'],
        ['20억원', null],
        ['230억원', null],
      ],
      expect: [
        ['200억원', 'straight-line-need', 0.6],
        ['200억원', 'share-of-total', 0.1],
      ],
    },
    {
      why: 'its plan, pointed to behind the amount',
      publishedAt: '2024-10-02',
      text: '내년 차세대발사체에 정부가 편성한 예산은 1508억원이다. 우주항공청은 2023년부터 2032년까지 10년간 국비 2조132억원을 이 사업에 투입한다.',
      links: [
        ['1508억원', 'launcher'],
        ['2조132억원', 'launcher'],
      ],
      expect: [
        ['1508억원', 'straight-line-need', 0.749056],
        ['1508억원', 'year-over-year', 0.369664],
        ['1508억원', 'share-of-total', 0.0749056],
        ['1508억원', 'cumulative-pace', 0.531327],
      ],
    },
    {
      why: 'called by its last noun, with a particle of place',
      publishedAt: '2025-04-13',
      text: '과학기술정보통신부는 국가AI컴퓨팅센터에 올해 200억원을 출자하기로 했다. 센터에는 2025년부터 2030년까지 6년간 공공 2000억원, 민간 2000억원 등 총 4000억원이 들어가고, 정부는 매년 약 350억원 안팎을 내야 한다.',
      links: [
        ['200억원', 'centre'],
        ['2000억원', 'centre'],
        ['2000억원', 'centre'],
        ['4000억원', 'centre'],
        ['350억원', 'centre'],
      ],
      expect: [
        ['200억원', 'straight-line-need', 0.571429],
        ['200억원', 'straight-line-need', 0.6],
        ['200억원', 'share-of-total', 0.1],
        ['4000억원', 'sum-check', 400000000000],
      ],
    },
    {
      why: 'the year of a launch is no budget year',
      publishedAt: '2024-08-28',
      text: '우주항공청은 내년 예산안에 차세대발사체(2032년 6월 발사) 1508억원을 담았다.',
      links: [['1508억원', 'launcher']],
      expect: [
        ['1508억원', 'straight-line-need', 0.749056],
        ['1508억원', 'year-over-year', 0.369664],
        ['1508억원', 'share-of-total', 0.0749056],
        ['1508억원', 'cumulative-pace', 0.531327],
      ],
    },
    {
      why: 'a region before what is built there doesn’t spend',
      publishedAt: '2025-04-13',
      text: '과기정통부는 전남 국가AI컴퓨팅센터에 올해 200억원을 출자한다.',
      links: [['200억원', 'centre']],
      expect: [
        ['200억원', 'straight-line-need', 0.6],
        ['200억원', 'share-of-total', 0.1],
      ],
    },
    {
      why: '건설 written onto the name',
      publishedAt: '2025-04-13',
      text: '정부는 국가AI컴퓨팅센터건설 사업에 올해 200억원을 출자한다.',
      links: [['200억원', 'centre']],
      expect: [
        ['200억원', 'straight-line-need', 0.6],
        ['200억원', 'share-of-total', 0.1],
      ],
    },
    {
      why: 'of what was measured, not of the base',
      publishedAt: '2025-09-10',
      text: '내년 AI 예산은 10조1000억원으로 올해 3조3000억원보다 206% 늘었다. 이 가운데 5조1000억원이 기반시설에 쓰인다.',
      links: [
        ['10조1000억원', 'ai'],
        ['3조3000억원', 'ai'],
        ['5조1000억원', null],
      ],
      expect: [
        ['10조1000억원', 'year-over-year', 2.06061],
        ['10조1000억원', 'growth-check', 2.06061],
        ['5조1000억원', 'share-of-total', 0.50495],
      ],
    },
    {
      why: 'a ministry’s part of the total that stands before',
      publishedAt: '2025-09-10',
      text: '과기정통부는 내년 AI 예산 10조1000억원 가운데 5조1000억원을 맡는다.',
      links: [
        ['10조1000억원', 'ai'],
        ['5조1000억원', null],
      ],
      expect: [
        ['10조1000억원', 'year-over-year', 2.06061],
        ['5조1000억원', 'share-of-total', 0.50495],
      ],
    },
    {
      why: 'a total cost in brackets is no year’s',
      publishedAt: '2025-04-13',
      text: '국가AI컴퓨팅센터에는 올해 200억원(총사업비 2조5000억원)을 출자한다.',
      links: [
        ['200억원', 'centre'],
        ['2조5000억원', 'centre'],
      ],
      expect: [
        ['200억원', 'straight-line-need', 0.6],
        ['200억원', 'share-of-total', 0.1],
      ],
    },
    {
      why: 'of which, behind the whole in one sentence',
      publishedAt: '2025-05-27',
      text: '정부는 이 사업에 2030년까지 총 3200억원을 투입하고 이 가운데 250억원을 올해 집행하기로 했다.',
      links: [
        ['3200억원', null],
        ['250억원', null],
      ],
      expect: [['250억원', 'share-of-total', 0.078125]],
    },
    {
      why: 'what an agency put into the bill is of what the sentence before was about',
      publishedAt: '2024-09-03',
      text: '차세대발사체에는 2032년까지 2조132억원이 들어간다. 우주항공청이 내년 예산안에 올린 금액은 1508억원이다.',
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
      why: 'all of what one payer gives',
      publishedAt: '2025-04-13',
      text: '국가AI컴퓨팅센터에 2025년부터 2030년까지 6년간 들일 국비는 모두 3000억원이다. 국가AI컴퓨팅센터의 올해 예산은 200억원이다.',
      links: [
        ['3000억원', 'centre'],
        ['200억원', 'centre'],
      ],
      expect: [
        ['200억원', 'straight-line-need', 0.4],
        ['200억원', 'share-of-total', 0.0666667],
      ],
    },
    {
      why: 'what was spent so far of a recorded plan',
      publishedAt: '2025-09-01',
      text: '차세대발사체 개발에는 2032년까지 2조132억원이 들어간다. 지난해까지 차세대발사체에 투입된 예산은 누적 1701억원이다.',
      links: [
        ['2조132억원', 'launcher'],
        ['1701억원', 'launcher'],
      ],
      expect: [
        ['1701억원', 'share-of-total', 0.0844924],
        ['1701억원', 'cumulative-pace', 0.422462],
      ],
    },
    {
      why: 'whole told behind its name, and of which',
      publishedAt: '2025-05-02',
      text: '국가AI컴퓨팅센터에는 2025년부터 2030년까지 공공이 2000억원, 민간이 2000억원을 넣는다. 공공 몫 2000억원 가운데 올해 출자하는 금액은 200억원이다.',
      links: [
        ['2000억원', 'centre'],
        ['2000억원', 'centre'],
        ['2000억원', 'centre'],
        ['200억원', null],
      ],
      expect: [
        ['200억원', 'straight-line-need', 0.6],
        ['200억원', 'share-of-total', 0.1],
      ],
    },
    {
      why: 'years behind the total',
      publishedAt: '2025-01-10',
      text: '차세대발사체에 국비 2조132억원을 들여 2023년부터 2032년까지 개발하는 계획이다. 우주항공청은 이 사업의 올해 예산으로 1508억원을 편성했다.',
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
      why: 'pointed at by the name’s own noun',
      publishedAt: '2025-04-21',
      text: '국가AI컴퓨팅센터에는 2025년부터 2030년까지 공공이 2000억원을 출자한다. 정부가 올해 이 센터에 출자하는 돈은 200억원이다.',
      links: [
        ['2000억원', 'centre'],
        ['200억원', 'centre'],
      ],
      expect: [
        ['200억원', 'straight-line-need', 0.6],
        ['200억원', 'share-of-total', 0.1],
      ],
    },
    {
      why: 'a province’s long wish is the nation’s work',
      publishedAt: '2025-01-10',
      text: '전남의 숙원인 차세대발사체 개발에 올해 국비 1508억원이 들어간다.',
      links: [['1508억원', 'launcher']],
      expect: [
        ['1508억원', 'straight-line-need', 0.749056],
        ['1508억원', 'year-over-year', 0.369664],
        ['1508억원', 'share-of-total', 0.0749056],
        ['1508억원', 'cumulative-pace', 0.531327],
      ],
    },
  ],
}
