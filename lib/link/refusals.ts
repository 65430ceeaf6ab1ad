/** Words in an amount's sentence that say it isn't the programme's public money, each with the reason for refusing. */
const REFUSALS: readonly {
  readonly says: string
  readonly words: readonly string[]
}[] = [
  {
    says: 'a company',
    words: [
      ...[
        '회사',
        '기업은',
        '기업이',
        '업체',
        '그룹',
        '전자는',
        '전자가',
        '삼성',
        '현대',
        '네이버',
        '카카오',
        'SK',
        'LG',
        'KT',
      ],
      ...['매출', '영업이익', '순이익', '시가총액', '주가', '투자 유치', '자체 자금', '사재', '수주'],
    ],
  },
  {
    says: 'a price, fine or fortune',
    words: ['가격', '시세', '분양가', '벌금', '과징금', '과태료', '재산', '자산가', '피해액', '손해'],
  },
  {
    says: 'another country',
    words: [
      '미국',
      '중국',
      '일본',
      '영국',
      '프랑스',
      '독일',
      '인도 정부',
      '대만',
      '캐나다',
      '유럽연합',
      '사우디',
      'EU',
    ],
  },
  {
    says: 'a local government',
    words: [
      ...[
        '서울시',
        '부산시',
        '대구시',
        '인천시',
        '광주시',
        '대전시',
        '울산시',
        '세종시',
        '경기도',
        '강원',
        '충청',
        '전라',
        '경상',
      ],
      ...[
        '충북',
        '충남',
        '전북',
        '전남',
        '경북',
        '경남',
        '제주',
        '시의회',
        '도의회',
        '지자체',
        '지방자치단체',
        '교육청',
      ],
    ],
  },
  {
    says: 'not a statement of fact',
    words: [
      '소문',
      '루머',
      '풍문',
      '사실이 아니',
      '사실무근',
      '달라고',
      '필요하다고',
      '요구했',
      '주장',
      '촉구',
      '가짜',
      '검토설',
      '라면 ',
      '미정',
    ],
  },
]

/** The first refusing word in a stretch of text, or null. */
export function refusalIn(text: string): { readonly word: string; readonly says: string } | null {
  for (const { says, words } of REFUSALS) {
    const word = words.find((candidate) => text.includes(candidate))
    if (word !== undefined) return { word, says }
  }
  return null
}
