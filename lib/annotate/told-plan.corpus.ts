import type { Corpus } from './example.ts'

export const toldPlanRows: Corpus = {
  title: 'a plan that only the article tells, and one year of it',
  looksAt: 'article',
  rows: [
    {
      why: 'the project’s name again beside the year’s amount',
      publishedAt: '2025-02-10',
      text: '산림청은 2025년부터 2028년까지 4년간 국비 1200억원을 들여 ‘산악 기상 관측망’을 세운다. 올해 기상 관측망에 240억원을 편성했다.',
      links: [
        ['1200억원', null],
        ['240억원', null],
      ],
      expect: [
        ['240억원', 'straight-line-need', 0.8],
        ['240억원', 'share-of-total', 0.2],
      ],
    },
    {
      why: 'a total that describes the name, whose year’s amount follows',
      publishedAt: '2025-02-10',
      text: '해양경찰청은 2024~2027년 국비 800억원을 투입하는 ‘수중 음향 탐지기’ 사업에 올해 150억원을 배정했다.',
      links: [
        ['800억원', null],
        ['150억원', null],
      ],
      expect: [
        ['150억원', 'straight-line-need', 0.75],
        ['150억원', 'share-of-total', 0.1875],
      ],
    },
    {
      why: 'a sentence that goes on: the yearly part, then the year’s amount',
      publishedAt: '2025-02-10',
      text: '교육부는 2025년부터 2029년까지 5년간 국비 1500억원을 학교 급수 설비에 쓴다. 해마다 300억원꼴인데, 올해 예산은 210억원이다.',
      links: [
        ['1500억원', null],
        ['300억원', null],
        ['210억원', null],
      ],
      expect: [
        ['300억원', 'average-check', 30000000000],
        ['210억원', 'straight-line-need', 0.7],
        ['210억원', 'straight-line-need', 0.7],
        ['210억원', 'share-of-total', 0.14],
      ],
    },
    {
      why: 'of which this year; the years by the last and their number',
      publishedAt: '2025-02-10',
      text: '외교부는 2026년까지 3년간 국비 900억원을 들여 재외공관 통신망을 바꾼다. 이 가운데 올해 쓰는 돈은 240억원이다.',
      links: [
        ['900억원', null],
        ['240억원', null],
      ],
      expect: [
        ['240억원', 'straight-line-need', 0.8],
        ['240억원', 'share-of-total', 0.266667],
      ],
    },
    {
      why: 'a list of one project’s figures',
      publishedAt: '2025-02-10',
      text: '보건복지부는 희귀질환 센터 현황을 공개했다.\n- 사업기간: 2024∼2027년\n- 총사업비: 국비 1600억원\n- 올해 예산: 300억원',
      links: [
        ['1600억원', null],
        ['300억원', null],
      ],
      expect: [
        ['300억원', 'straight-line-need', 0.75],
        ['300억원', 'share-of-total', 0.1875],
      ],
    },
    {
      why: 'the years by when it begins and ends',
      publishedAt: '2025-02-10',
      text: '농촌진흥청은 올해 시작해 2029년 끝나는 ‘토종 벼 은행’ 사업에 총 500억원을 투입한다. 올해 사업비는 80억원이다.',
      links: [
        ['500억원', null],
        ['80억원', null],
      ],
      expect: [
        ['80억원', 'straight-line-need', 0.8],
        ['80억원', 'share-of-total', 0.16],
      ],
    },
    {
      why: 'put into next year’s bill; the whole behind it',
      publishedAt: '2025-09-10',
      text: '기상청은 ‘해양 기상 부이’ 예산 90억원을 내년 정부안에 편성했다. 전체 사업비는 2026∼2030년 국비 600억원이다.',
      links: [
        ['90억원', null],
        ['600억원', null],
      ],
      expect: [
        ['90억원', 'straight-line-need', 0.75],
        ['90억원', 'share-of-total', 0.15],
      ],
    },
    {
      why: 'the year behind the amount, not the plan’s before it',
      publishedAt: '2025-02-10',
      text: '정부는 위성 통신에 2025년부터 2030년까지 총 3000억원을 투입하고 이 가운데 250억원을 올해 집행하기로 했다.',
      links: [
        ['3000억원', null],
        ['250억원', null],
      ],
      expect: [
        ['250억원', 'straight-line-need', 0.5],
        ['250억원', 'share-of-total', 0.0833333],
      ],
    },
    {
      why: 'of the total of its own payer',
      publishedAt: '2025-09-10',
      text: '보건복지부는 2026∼2030년 총사업비 1500억원(국비 900억원, 지방비 600억원)으로 재활 병동을 짓는다. 내년 예산안에는 국비 117억원이 들어갔다.',
      links: [
        ['1500억원', null],
        ['900억원', null],
        ['600억원', null],
        ['117억원', null],
      ],
      expect: [
        ['1500억원', 'sum-check', 150000000000],
        ['117억원', 'straight-line-need', 0.65],
        ['117억원', 'share-of-total', 0.13],
      ],
    },
    {
      why: '이중화 is no ‘of this’',
      publishedAt: '2025-02-10',
      text: '정부가 통신망 이중화에 2025∼2029년 재정 4조5000억원을 투입한다. 첫해인 올해 투입액은 7200억원이다.',
      links: [
        ['4조5000억원', null],
        ['7200억원', null],
      ],
      expect: [
        ['7200억원', 'straight-line-need', 0.8],
        ['7200억원', 'share-of-total', 0.16],
      ],
    },
    {
      why: 'the years told in another sentence, by their number',
      publishedAt: '2025-09-10',
      text: '과학기술정보통신부가 지하 통합지도 고도화에 3년간 900억원을 들인다. 사업 기간은 2026년부터 2028년까지로 연평균 300억원 규모다. 과기정통부는 내년 통합지도 고도화에 240억원을 편성했다.',
      links: [
        ['900억원', null],
        ['300억원', null],
        ['240억원', null],
      ],
      expect: [
        ['300억원', 'average-check', 30000000000],
        ['240억원', 'straight-line-need', 0.8],
        ['240억원', 'straight-line-need', 0.8],
        ['240억원', 'share-of-total', 0.266667],
      ],
    },
    {
      why: 'another project’s year',
      publishedAt: '2025-02-10',
      text: '산림청은 2025년부터 2028년까지 4년간 국비 1200억원을 들여 산악 기상 관측망을 세운다. 올해 산불 진화차에는 240억원을 편성했다.',
      links: [
        ['1200억원', null],
        ['240억원', null],
      ],
      expect: [],
    },
    {
      why: 'another project, told apart',
      publishedAt: '2025-02-10',
      text: '산업통상자원부의 올해 공작기계 전환 예산은 330억원이다. 산업부는 이와 별개로 2025∼2029년 1500억원이 드는 금형 로봇 사업도 추진한다.',
      links: [
        ['330억원', null],
        ['1500억원', null],
      ],
      expect: [],
    },
    {
      why: 'what is hoped to come of it is no plan',
      publishedAt: '2025-09-10',
      text: '문화체육관광부는 전통놀이 세계화로 2030년까지 5년간 3500억원의 경제효과를 기대한다. 내년 예산안에는 이 사업비로 85억원을 반영했다.',
      links: [
        ['3500억원', null],
        ['85억원', null],
      ],
      expect: [],
    },
    {
      why: 'a firm’s plan',
      publishedAt: '2025-02-10',
      text: '한 통신사는 2025년부터 2029년까지 5년간 5000억원을 들여 해저 케이블을 깐다. 올해는 700억원을 투입한다.',
      links: [
        ['5000억원', null],
        ['700억원', null],
      ],
      expect: [],
    },
    {
      why: 'a province’s plan',
      publishedAt: '2025-02-10',
      text: '전라남도는 2025년부터 2029년까지 5년간 도비 500억원을 들여 갯벌 정원을 조성한다. 올해 예산은 60억원이다.',
      links: [
        ['500억원', null],
        ['60억원', null],
      ],
      expect: [],
    },
    {
      why: 'a year before the plan begins',
      publishedAt: '2025-02-10',
      text: '해양수산부는 2026년부터 2029년까지 4년간 국비 400억원을 들여 등대를 바꾼다. 올해는 30억원을 편성했다.',
      links: [
        ['400억원', null],
        ['30억원', null],
      ],
      expect: [],
    },
    {
      why: 'two plans, and nothing that says which',
      publishedAt: '2025-02-10',
      text: '과기정통부는 양자 센서에 2025∼2028년 국비 480억원, 양자 통신에 2025∼2029년 국비 950억원을 들인다. 올해는 152억원을 쓴다.',
      links: [
        ['480억원', null],
        ['950억원', null],
        ['152억원', null],
      ],
      expect: [],
    },
    {
      why: 'the total of several payers, the year’s of one',
      publishedAt: '2025-02-10',
      text: '행정안전부는 2025∼2029년 국비와 지방비 등 총 3000억원을 들여 침수 지도를 만든다. 올해 국비 200억원을 편성했다.',
      links: [
        ['3000억원', null],
        ['200억원', null],
      ],
      expect: [],
    },
    {
      why: 'a stage’s total, whose years aren’t the plan’s',
      publishedAt: '2025-02-10',
      text: '정부는 2025년부터 2030년까지 총 8000억원을 투자할 방침이다. 올해 300억원 공모를 시작으로, 2027년까지 1000억원을 투자할 예정이다.',
      links: [
        ['8000억원', null],
        ['300억원', null],
        ['1000억원', null],
      ],
      expect: [],
    },
    {
      why: 'an increase is no year’s amount',
      publishedAt: '2025-02-10',
      text: '교육부는 2025년부터 2029년까지 5년간 국비 1500억원을 학교 급수 설비에 쓴다. 올해는 50억원을 증액했다.',
      links: [
        ['1500억원', null],
        ['50억원', null],
      ],
      expect: [],
    },
    {
      why: 'a ministry’s whole budget beside a project’s plan',
      publishedAt: '2025-02-10',
      text: '교육부는 2025년부터 2029년까지 5년간 국비 1500억원을 급수 설비 교체에 쓴다. 교육부 소속 기관의 올해 인건비 예산은 900억원이다.',
      links: [
        ['1500억원', null],
        ['900억원', null],
      ],
      expect: [],
    },
    {
      why: 'a ceiling for each firm',
      publishedAt: '2025-02-10',
      text: '중소벤처기업부는 기업당 최대 3년간 30억원을 지원한다. 올해 선정 기업 지원에는 20억원을 쓴다.',
      links: [
        ['30억원', null],
        ['20억원', null],
      ],
      expect: [],
    },
    {
      why: 'a request',
      publishedAt: '2025-06-10',
      text: '해양경찰청은 2026년부터 2029년까지 4년간 국비 800억원을 들여 탐지기를 바꾼다. 내년 예산으로 150억원을 요구했다.',
      links: [
        ['800억원', null],
        ['150억원', null],
      ],
      expect: [],
    },
    {
      why: 'spent so far',
      publishedAt: '2025-06-10',
      text: '산림청은 2022년부터 2028년까지 7년간 국비 1400억원을 들여 관측망을 세운다. 지금까지 500억원을 썼다.',
      links: [
        ['1400억원', null],
        ['500억원', null],
      ],
      expect: [
        ['500억원', 'share-of-total', 0.357143],
        ['500억원', 'cumulative-pace', 0.625],
      ],
    },
    {
      why: 'loans, no budget',
      publishedAt: '2025-02-10',
      text: '정부는 2025년부터 2029년까지 5년간 2조원의 융자를 공급한다. 올해 융자는 3000억원이다.',
      links: [
        ['2조원', null],
        ['3000억원', null],
      ],
      expect: [],
    },
    {
      why: 'another country’s plan',
      publishedAt: '2025-02-10',
      text: '일본 정부는 2025년부터 2029년까지 5년간 1조원을 들여 위성을 쏜다. 올해 예산은 1500억원이다.',
      links: [
        ['1조원', null],
        ['1500억원', null],
      ],
      expect: [],
    },
    {
      why: 'a party’s pledge',
      publishedAt: '2025-05-10',
      text: '한 후보는 2026년부터 2030년까지 5년간 10조원을 청년 주거에 쓰겠다고 공약했다. 내년에는 1조원을 쓰겠다고 했다.',
      links: [
        ['10조원', null],
        ['1조원', null],
      ],
      expect: [],
    },
    {
      why: 'a city’s project of the state’s kind',
      publishedAt: '2025-02-10',
      text: '부산시는 2025년부터 2028년까지 4년간 총 600억원을 들여 해양 도서관을 짓는다. 올해 예산은 90억원이다.',
      links: [
        ['600억원', null],
        ['90억원', null],
      ],
      expect: [],
    },
    {
      why: 'what others say it should be',
      publishedAt: '2025-06-10',
      text: '학계는 2026년부터 2030년까지 5년간 3조원을 기초연구에 써야 한다고 본다. 내년에는 5000억원이 필요하다고 했다.',
      links: [
        ['3조원', null],
        ['5000억원', null],
      ],
      expect: [],
    },
    {
      why: 'a question',
      publishedAt: '2025-06-10',
      text: '정부가 2026년부터 2030년까지 5년간 3000억원을 쓸 수 있을까? 내년 예산이 300억원일까?',
      links: [
        ['3000억원', null],
        ['300억원', null],
      ],
      expect: [],
    },
    {
      why: 'last year’s figure of a plan that begins now',
      publishedAt: '2025-02-10',
      text: '국토교통부는 2025년부터 2029년까지 5년간 국비 1500억원을 터널 정비에 쓴다. 지난해에는 150억원을 썼다.',
      links: [
        ['1500억원', null],
        ['150억원', null],
      ],
      expect: [],
    },
    {
      why: 'a firm’s output over years',
      publishedAt: '2025-02-10',
      text: '두 회사는 2025년부터 2029년까지 5년간 매출 5조원을 목표로 잡았다. 올해 목표는 7000억원이다.',
      links: [
        ['5조원', null],
        ['7000억원', null],
      ],
      expect: [],
    },
    {
      why: 'two bodies, each with its own',
      publishedAt: '2025-02-10',
      text: '우주항공청은 2025년부터 2029년까지 5년간 국비 1500억원을 들여 위성을 만든다. 통계청은 올해 300억원을 편성했다.',
      links: [
        ['1500억원', null],
        ['300억원', null],
      ],
      expect: [],
    },
    {
      why: 'a number of years and nothing that says which',
      publishedAt: '2025-02-10',
      text: '교육부는 5년간 국비 1500억원을 급수 설비 교체에 쓴다. 올해 예산은 210억원이다.',
      links: [
        ['1500억원', null],
        ['210억원', null],
      ],
      expect: [],
    },
    {
      why: 'more in a year than in all of them',
      publishedAt: '2025-02-10',
      text: '교육부는 2025년부터 2029년까지 5년간 국비 1500억원을 급수 설비 교체에 쓴다. 올해 예산은 2100억원이다.',
      links: [
        ['1500억원', null],
        ['2100억원', null],
      ],
      expect: [],
    },
    {
      why: 'a year after the next is no budget yet',
      publishedAt: '2025-02-10',
      text: '교육부는 2025년부터 2029년까지 5년간 국비 1500억원을 급수 설비에 쓴다. 2028년에는 400억원을 쓴다.',
      links: [
        ['1500억원', null],
        ['400억원', null],
      ],
      expect: [],
    },
    {
      why: 'what was spent so far of a plan that only the article tells',
      publishedAt: '2026-09-01',
      text: '정부는 2023년부터 2028년까지 6년간 총 6000억원을 들여 스마트팜 혁신밸리를 짓는다. 지난해까지 이 사업에 투입된 예산은 누적 2400억원이다.',
      links: [
        ['6000억원', null],
        ['2400억원', null],
      ],
      expect: [
        ['2400억원', 'share-of-total', 0.4],
        ['2400억원', 'cumulative-pace', 0.8],
      ],
    },
    {
      why: 'arrears over years, and no spending so far',
      publishedAt: '2022-10-05',
      text: '국세청이 2017년부터 지난해까지 5년간 정리를 미룬 체납액은 총 36조7803억원이다. 국세청은 5년간 90조1641억원의 체납액 가운데 59%만 걷었다.',
      links: [
        ['36조7803억원', null],
        ['90조1641억원', null],
      ],
      expect: [],
    },
    {
      why: 'so far, in the sentence behind, with other matter after',
      publishedAt: '2025-10-21',
      text: '정부가 2021∼2027년 국비 1400억원을 들여 추진하는 ‘국가 방사선 시료은행’ 건립이 늦어지고 있다. 지금까지 들어간 돈은 300억원이다. 주민 설명회는 일곱 차례 열렸다.',
      links: [
        ['1400억원', null],
        ['300억원', null],
      ],
      expect: [
        ['300억원', 'share-of-total', 0.214286],
        ['300억원', 'cumulative-pace', 0.3],
      ],
    },
    {
      why: 'so far of another project',
      publishedAt: '2025-10-21',
      text: '정부가 2021∼2027년 국비 1400억원을 들여 국가 방사선 시료은행을 짓는다. 해양 관측망에는 지금까지 300억원이 투입됐다.',
      links: [
        ['1400억원', null],
        ['300억원', null],
      ],
      expect: [],
    },
    {
      why: 'pointed back to over a sentence without an amount, its first year',
      publishedAt: '2026-01-15',
      text: '문체부는 2026년부터 2030년까지 5년 동안 국비 3000억원을 들여 지역 공연장을 디지털로 바꾼다. 무대 장비를 원격으로 다루게 한다. 이 사업의 첫해 예산은 420억원으로 정해졌다.',
      links: [
        ['3000억원', null],
        ['420억원', null],
      ],
      expect: [
        ['420억원', 'straight-line-need', 0.7],
        ['420억원', 'share-of-total', 0.14],
      ],
    },
    {
      why: 'pointed back to by what it is',
      publishedAt: '2025-05-27',
      text: '섬유 재활용 공정 실증은 2025~2028년 4년간 국비 280억원을 들이는 사업이다. 산업통상자원부가 올해 이 실증에 지원하는 국비는 56억원이다.',
      links: [
        ['280억원', null],
        ['56억원', null],
      ],
      expect: [
        ['56억원', 'straight-line-need', 0.8],
        ['56억원', 'share-of-total', 0.2],
      ],
    },
    {
      why: 'a column that goes on with 그런데',
      publishedAt: '2025-10-13',
      text: '섬 지역에 헬기장을 두겠다며 복지부가 2025년부터 2030년까지 6년간 쓰겠다고 한 국비가 1조2000억원이다. 그런데 이 사업의 올해 예산을 들춰 보면 800억원에 지나지 않는다.',
      links: [
        ['1조2000억원', null],
        ['800억원', null],
      ],
      expect: [
        ['800억원', 'straight-line-need', 0.4],
        ['800억원', 'share-of-total', 0.0666667],
      ],
    },
    {
      why: 'a part of the year’s sum isn’t the year’s amount',
      publishedAt: '2025-11-20',
      text: '지반 탐사 위성 사업에 정부가 2026년부터 5년간 국비 1750억원을 들인다. 내년에는 과기정통부 120억원, 우주항공청 90억원을 더해 210억원을 이 사업에 쓴다.',
      links: [
        ['1750억원', null],
        ['120억원', null],
        ['90억원', null],
        ['210억원', null],
      ],
      expect: [
        ['210억원', 'straight-line-need', 0.6],
        ['210억원', 'share-of-total', 0.12],
        ['210억원', 'sum-check', 21000000000],
      ],
    },
    {
      why: 'so many years, their last told further on',
      publishedAt: '2025-08-06',
      text: '8년에 걸쳐 6400억원을 쏟아붓는 정부의 심해 희토류 탐사가 닻을 올렸다. 태평양 공해가 무대다. 2032년까지 이어질 이 탐사에 첫해인 올해 책정된 예산은 320억원이다.',
      links: [
        ['6400억원', null],
        ['320억원', null],
      ],
      expect: [
        ['320억원', 'straight-line-need', 0.4],
        ['320억원', 'share-of-total', 0.05],
      ],
    },
    {
      why: 'last year’s end is none of the plan’s',
      publishedAt: '2025-04-21',
      text: '과기정통부는 2022년 시작한 ‘고체 전해질 연구’에 지난해까지 960억원을 집행했다. 2027년까지 6년간 국비 2400억원을 투입하는 연구다.',
      links: [
        ['960억원', null],
        ['2400억원', null],
      ],
      expect: [
        ['960억원', 'share-of-total', 0.4],
        ['960억원', 'cumulative-pace', 0.8],
      ],
    },
    {
      why: 'the state’s part in a bracket has the whole’s name',
      publishedAt: '2025-01-23',
      text: '폐광지 정원마을 조성은 2024년부터 2029년까지 6년간 총사업비 1000억원(국비 600억원, 도비 400억원)을 들이는 사업이다. 올해 정원마을 조성에 정부 예산으로 반영된 국비는 90억원이다.',
      links: [
        ['1000억원', null],
        ['600억원', null],
        ['400억원', null],
        ['90억원', null],
      ],
      expect: [
        ['1000억원', 'sum-check', 100000000000],
        ['90억원', 'straight-line-need', 0.9],
        ['90억원', 'share-of-total', 0.15],
      ],
    },
    {
      why: 'another work is named where it would point back',
      publishedAt: '2025-05-27',
      text: '해수부는 2025~2028년 4년간 국비 280억원으로 어장을 정화한다. 어항도 고친다. 올해 어항 정비에 쓰는 국비는 56억원이다.',
      links: [
        ['280억원', null],
        ['56억원', null],
      ],
      expect: [],
    },
    {
      why: 'spent until last year, the years told with it',
      publishedAt: '2025-05-14',
      text: '해수부가 2021년부터 지난해 말까지 스마트 항만물류에 들인 국비는 1960억원이다. 2028년까지 8년간 국비 총액은 5600억원이다.',
      links: [
        ['1960억원', null],
        ['5600억원', null],
      ],
      expect: [
        ['1960억원', 'share-of-total', 0.35],
        ['1960억원', 'cumulative-pace', 0.7],
      ],
    },
    {
      why: 'spent so far, against so many years’ whole in the same breath',
      publishedAt: '2025-08-20',
      text: '2022년부터 작년까지 과기정통부가 베어링 시험센터에 지원한 국비는 270억원으로, 6년간 주기로 한 900억원의 30%다.',
      links: [
        ['270억원', null],
        ['900억원', null],
      ],
      expect: [
        ['270억원', 'share-of-total', 0.3],
        ['270억원', 'cumulative-pace', 0.6],
      ],
    },
    {
      why: 'spent in the last years of a longer plan',
      publishedAt: '2025-08-20',
      text: '정부는 2019년부터 2028년까지 국비 900억원으로 시험센터를 짓는다. 2023년부터 작년까지 이 센터에 쓴 국비는 270억원이다.',
      links: [
        ['900억원', null],
        ['270억원', null],
      ],
      expect: [],
    },
    {
      why: 'pointed back to by its own noun',
      publishedAt: '2025-08-06',
      text: '정부가 2022년부터 2027년까지 국비 1조2000억원을 투입하는 접경지 생활도로망의 공정이 더디다. 지난해까지 이 도로망에 들어간 국비는 4200억원이다.',
      links: [
        ['1조2000억원', null],
        ['4200억원', null],
      ],
      expect: [
        ['4200억원', 'share-of-total', 0.35],
        ['4200억원', 'cumulative-pace', 0.7],
      ],
    },
    {
      why: 'a noun that nothing told before',
      publishedAt: '2025-08-06',
      text: '정부가 2022년부터 2027년까지 국비 1조2000억원을 투입하는 접경지 생활도로망의 공정이 더디다. 올해 이 항만에 들어간 국비는 4200억원이다.',
      links: [
        ['1조2000억원', null],
        ['4200억원', null],
      ],
      expect: [],
    },
    {
      why: 'pointed back to behind the amount',
      publishedAt: '2025-09-30',
      text: '연안 침식 지도가 다시 굴러간다. 내년에 풀릴 예산은 54억원이다. 2024~2028년 5년에 걸쳐 과기정통부가 450억원을 쓰는 이 사업은 동해와 서해를 훑는다.',
      links: [
        ['54억원', null],
        ['450억원', null],
      ],
      expect: [
        ['54억원', 'straight-line-need', 0.6],
        ['54억원', 'share-of-total', 0.12],
      ],
    },
    {
      why: 'in one sentence, the first year said',
      publishedAt: '2025-09-04',
      text: '보건복지부가 2030년까지 5년간 260억원을 심장판막 임상에 대는데, 2026년도 예산안에 담긴 첫해 분은 65억원이다.',
      links: [
        ['260억원', null],
        ['65억원', null],
      ],
      expect: [
        ['65억원', 'straight-line-need', 1.25],
        ['65억원', 'share-of-total', 0.25],
      ],
    },
    {
      why: 'years that were changed: which, the words don’t say',
      publishedAt: '2025-06-03',
      text: '고문헌 복원 사업이 2024~2027년 4년에서 2024~2028년 5년으로 바뀐다. 총 국비 350억원은 변함이 없다. 국가유산청이 올해 이 복원 사업에 쓰는 예산은 49억원이다.',
      links: [
        ['350억원', null],
        ['49억원', null],
      ],
      expect: [],
    },
    {
      why: 'a list of one project’s figures, spent until a year’s end',
      publishedAt: '2025-02-04',
      text: '- 사업: 수소배관 안전진단\n- 총사업비: 국비 330억원(2023~2028년)\n- 집행: 2024년 말까지 99억원',
      links: [
        ['330억원', null],
        ['99억원', null],
      ],
      expect: [
        ['99억원', 'share-of-total', 0.3],
        ['99억원', 'cumulative-pace', 0.9],
      ],
    },
    {
      why: 'state money of a total that the agency spends',
      publishedAt: '2025-04-02',
      text: '과학기술정보통신부는 2025년부터 2030년까지 6년간 3000억원을 투입해 데이터뱅크를 세운다. 여기에 올해 들어가는 국비는 350억원이다.',
      links: [
        ['3000억원', null],
        ['350억원', null],
      ],
      expect: [
        ['350억원', 'straight-line-need', 0.7],
        ['350억원', 'share-of-total', 0.116667],
      ],
    },
    {
      why: 'state money of a total cost that others may share',
      publishedAt: '2025-04-02',
      text: '경기도는 2025년부터 2030년까지 6년간 3000억원을 투입해 데이터뱅크를 세운다. 여기에 올해 들어가는 국비는 350억원이다.',
      links: [
        ['3000억원', null],
        ['350억원', null],
      ],
      expect: [],
    },
    {
      why: 'all so far, with this year’s',
      publishedAt: '2025-07-23',
      text: '과기정통부가 2022년부터 2026년까지 5년간 250억원으로 수신국을 늘린다. 올해 예산까지 더한 누적 투입액은 190억원이다.',
      links: [
        ['250억원', null],
        ['190억원', null],
      ],
      expect: [
        ['190억원', 'share-of-total', 0.76],
        ['190억원', 'cumulative-pace', 0.95],
      ],
    },
    {
      why: 'a bank of material is no bank',
      publishedAt: '2025-12-22',
      text: '해양 바이오 소재은행은 2026년부터 4년간 국비 850억원과 민간 150억원을 합해 1000억원이 드는 사업이다. 과기정통부의 내년 국비는 110억5000만원이다.',
      links: [
        ['850억원', null],
        ['150억원', null],
        ['1000억원', null],
        ['110억5000만원', null],
      ],
      expect: [
        ['1000억원', 'sum-check', 100000000000],
        ['110억5000만원', 'straight-line-need', 0.52],
        ['110억5000만원', 'share-of-total', 0.13],
      ],
    },
    {
      why: 'the years are those of what was spent, not of the whole',
      publishedAt: '2025-05-14',
      text: '과기정통부가 지난해 말까지 4년간 항만 실증에 들인 돈은 1960억원, 전체 8년 사업비 5600억원의 35%다.',
      links: [
        ['1960억원', null],
        ['5600억원', null],
      ],
      expect: [],
    },
    {
      why: 'the first year of a plan in one sentence, other matter between',
      publishedAt: '2024-08-28',
      text: '과기정통부는 내년부터 2029년까지 10조원을 지역 병원과 응급 분야에 넣기로 하고, 첫해인 2025년 예산안에 2조원을 담았다.',
      links: [
        ['10조원', null],
        ['2조원', null],
      ],
      expect: [
        ['2조원', 'straight-line-need', 1],
        ['2조원', 'share-of-total', 0.2],
      ],
    },
    {
      why: 'one project’s plan, another’s year',
      publishedAt: '2025-03-12',
      text: '해양수산부가 거문도 해양치유원과 백령도 수산종자원을 나란히 짓는다. 해양치유원에는 2025년부터 2029년까지 5년간 국비 1500억원이 들어간다. 백령도 수산종자원 쪽에는 올해 설계비 등으로 90억원이 책정됐다. 종자원은 내년 상반기에 첫 삽을 뜬다.',
      links: [
        ['1500억원', null],
        ['90억원', null],
      ],
      expect: [],
    },
    {
      why: '이 사업 of another agency',
      publishedAt: '2025-09-10',
      text: '산업통상자원부는 2026년부터 2030년까지 2400억원을 들여 분산전원 실증단지를 만든다. 같은 날 국토교통부는 스마트 철도관제망 구축 구상을 내놨다. 이 사업에는 내년 160억원이 반영됐고, 호남선부터 적용된다.',
      links: [
        ['2400억원', null],
        ['160억원', null],
      ],
      expect: [],
    },
    {
      why: 'two plans, and 해당 사업 of a third agency',
      publishedAt: '2025-09-04',
      text: '환경부의 하천 생태통로 복원에는 2026~2030년 900억원이, 습지 정원화에는 같은 기간 600억원이 든다. 한편 산림청은 내년 산사태 예측망 보강에 75억원을 편성했다. 해당 사업은 전국 120곳이 대상이다.',
      links: [
        ['900억원', null],
        ['600억원', null],
        ['75억원', null],
      ],
      expect: [],
    },
    {
      why: '이 가운데 of something counted',
      publishedAt: '2025-02-20',
      text: '문화체육관광부는 전국 소극장 120곳의 무대 설비를 바꾸는 데 2025년부터 5년간 국비 2000억원을 지원한다. 지난해 새로 문을 연 민간 소극장은 34곳이었다. 이 가운데 7곳이 자체 기획비로 21억원을 썼다.',
      links: [
        ['2000억원', null],
        ['21억원', null],
      ],
      expect: [],
    },
    {
      why: 'beside it, what towns pay',
      publishedAt: '2025-03-26',
      text: '행정안전부의 노후 청사 내진보강은 2025년부터 2028년까지 4년간 국비 1200억원이 드는 사업이다. 이와 별도로 지자체들이 올해 자체 예산 310억원을 세웠다. 경남도가 85억원으로 가장 많다.',
      links: [
        ['1200억원', null],
        ['310억원', null],
        ['85억원', null],
      ],
      expect: [],
    },
    {
      why: '여기에 발맞춰: a city’s',
      publishedAt: '2025-04-02',
      text: '과학기술정보통신부는 2025년부터 2030년까지 6년간 3000억원을 투입해 소재 데이터뱅크를 구축한다. 여기에 발맞춰 대전시는 올해 시비 48억원으로 단지 진입도로를 낸다. 시 관계자는 "연말 개통이 목표"라고 말했다.',
      links: [
        ['3000억원', null],
        ['48억원', null],
      ],
      expect: [],
    },
    {
      why: 'of a plan for all the ministry does, a project beside',
      publishedAt: '2025-09-15',
      text: '해양수산부가 2026년부터 2030년까지 5년 동안 수산업 전반에 6조원을 투자하는 ’수산 대전환 구상’을 내놨다. 해수부는 내년 어촌 체험숙소 시범사업에 35억원을 새로 편성했다. 숙소는 10개 마을에 들어선다.',
      links: [
        ['6조원', null],
        ['35억원', null],
      ],
      expect: [],
    },
    {
      why: 'one province’s share of it',
      publishedAt: '2025-05-08',
      text: '국토교통부는 2025~2029년 전국 지하차도 침수 방지에 국비 5000억원을 쓴다. 전남도는 올해 이 사업 국비로 62억원을 따냈다. 도는 여수와 목포의 지하차도 9곳에 차단막을 단다.',
      links: [
        ['5000억원', null],
        ['62억원', null],
      ],
      expect: [],
    },
    {
      why: 'the city’s part of the year',
      publishedAt: '2025-06-11',
      text: '해양수산부와 부산시가 함께 추진하는 북항 수소선박기지에는 2025년부터 2030년까지 국비 1800억원이 투입된다. 올해는 부산시가 시비 120억원을 먼저 집행한다. 국비 교부는 하반기 협약 뒤로 미뤄졌다.',
      links: [
        ['1800억원', null],
        ['120억원', null],
      ],
      expect: [],
    },
    {
      why: 'a company’s plan, the ministry’s year',
      publishedAt: '2025-07-03',
      text: '한 민간 컨소시엄이 2025년부터 2029년까지 동해 부유식 풍력에 자체 자금 2조5000억원을 투자한다. 산업통상자원부는 올해 풍력 정비인력 양성에 45억원을 쓴다.',
      links: [
        ['2조5000억원', null],
        ['45억원', null],
      ],
      expect: [],
    },
    {
      why: 'so far, of the firms’ own',
      publishedAt: '2025-02-05',
      text: '정부는 2023년부터 2032년까지 10년간 국비 5000억원을 내열합금 국산화에 투입한다. 참여 기업들이 지난해까지 자체적으로 쓴 연구비는 누적 1100억원이다. 기업들은 세제 혜택을 더 달라고 했다.',
      links: [
        ['5000억원', null],
        ['1100억원', null],
      ],
      expect: [],
    },
    {
      why: 'so far, unpaid',
      publishedAt: '2025-10-14',
      text: '국방부는 2021년부터 2030년까지 10년간 군 관사 현대화에 3조원을 들인다. 지난해까지 시공사에 지급하지 못한 공사비가 누적 2100억원에 이른다. 국정감사에서 질타가 쏟아졌다.',
      links: [
        ['3조원', null],
        ['2100억원', null],
      ],
      expect: [],
    },
    {
      why: 'so far, damage',
      publishedAt: '2025-06-24',
      text: '행정안전부는 2022년부터 2031년까지 상습 침수마을 이전에 국비 2조원을 투자한다. 2022년부터 지난해까지 이들 마을에서 난 침수 피해액은 누적 4600억원이었다. 장마 전에 대피 훈련도 한다.',
      links: [
        ['2조원', null],
        ['4600억원', null],
      ],
      expect: [],
    },
    {
      why: 'so far, loans',
      publishedAt: '2025-03-05',
      text: '중소벤처기업부는 2023년부터 2027년까지 소공인 작업장 개선에 보조금 2000억원을 준다. 이와 별개인 설비자금 융자는 지난해까지 누적 750억원이 나갔다. 융자는 은행이 심사한다.',
      links: [
        ['2000억원', null],
        ['750억원', null],
      ],
      expect: [],
    },
    {
      why: 'so far, a province’s',
      publishedAt: '2025-08-06',
      text: '정부가 2022년부터 2027년까지 국비 1조2000억원을 투입하는 접경지 생활도로망의 공정이 더디다. 강원도가 지난해까지 도비로 쓴 보상비만 420억원이다. 도는 "국비 교부를 앞당겨 달라"고 건의했다.',
      links: [
        ['1조2000억원', null],
        ['420억원', null],
      ],
      expect: [],
    },
    {
      why: 'before the plan begins',
      publishedAt: '2025-04-23',
      text: '정부는 2027년부터 2031년까지 국립등대박물관 분관 건립에 1600억원을 투입할 계획이다. 올해는 입지 타당성 조사에 5억원을 쓴다. 조사 결과는 연말에 나온다.',
      links: [
        ['1600억원', null],
        ['5억원', null],
      ],
      expect: [],
    },
    {
      why: 'years of its running, not of its building',
      publishedAt: '2025-11-06',
      text: '기후에너지환경부가 1200억원을 들여 사용후 배터리 재생기지를 짓는다. 기지는 2028년부터 2047년까지 20년간 운영된다. 내년 예산안에는 건립비 240억원이 올랐다.',
      links: [
        ['1200억원', null],
        ['240억원', null],
      ],
      expect: [],
    },
    {
      why: '여기에 of another programme between',
      publishedAt: '2025-09-01',
      text: '양자과학기술 플래그십 프로젝트에는 2025년부터 2032년까지 8년간 6454억원이 들어간다. 글로벌 TOP 전략연구단은 이와 별개로 출연연이 주축이다. 과기정통부는 여기에 내년 2100억원을 배정하겠다고 했다.',
      links: [
        ['6454억원', null],
        ['2100억원', null],
      ],
      expect: [],
    },
    {
      why: 'begins in one year and ends in another',
      publishedAt: '2025-11-12',
      text: '과기정통부가 차세대 심사시스템에 내년 143억원을 쓴다. 2026년에 시작해 2030년에 끝나는 사업으로 국비 1100억원이 소요된다.',
      links: [
        ['143억원', null],
        ['1100억원', null],
      ],
      expect: [
        ['143억원', 'straight-line-need', 0.65],
        ['143억원', 'share-of-total', 0.13],
      ],
    },
    {
      why: 'the first year by its words and its number; of two payers’ equal totals the one of the state, who spends it',
      publishedAt: '2025-03-10',
      text: '국가AI컴퓨팅센터 구축은 6년 묶음으로 간다. 과기정통부는 올해부터 2030년까지 2000억원을 지역 거점과 응급 분야에 넣기로 하고, 첫해인 2025년 예산안에 200억원을 담았다.',
      links: [
        ['2000억원', 'centre'],
        ['200억원', null],
      ],
      expect: [
        ['200억원', 'straight-line-need', 0.6],
        ['200억원', 'share-of-total', 0.1],
      ],
    },
  ],
}
