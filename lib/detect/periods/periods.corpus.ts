type Years = readonly [from: number | null, to: number | null]

/** Text, the words that are the period, its years when the article is of 2025-09-02, its years without a date. */
export type PeriodRow = readonly [text: string, words: string, dated: Years, undated: Years]

const same = (text: string, words: string, from: number | null, to: number | null): PeriodRow => [
  text,
  words,
  [from, to],
  [from, to],
]
const relative = (text: string, words: string, from: number, to: number): PeriodRow => [
  text,
  words,
  [from, to],
  [null, null],
]

export const periods: readonly PeriodRow[] = [
  same('2025년 예산을 짰다', '2025년', 2025, 2025),
  same('2025년도 예산', '2025년도', 2025, 2025),
  same('2023회계연도 결산', '2023회계연도', 2023, 2023),
  same('2023 회계연도 결산', '2023 회계연도', 2023, 2023),
  same('8년에 걸쳐 낸다', '8년에 걸쳐', null, null),
  same('계획은 2025년부터 2030년까지 6년간 이어진다', '2025년부터 2030년까지 6년간', 2025, 2030),
  same('2026년부터 2028년까지 짓는다', '2026년부터 2028년까지', 2026, 2028),
  same('2026~2030년 국가재정운용계획', '2026~2030년', 2026, 2030),
  same('2026∼30년 계획', '2026∼30년', 2026, 2030),
  same('2021년~2025년 사업', '2021년~2025년', 2021, 2025),
  same("사업 기간은 '25~'30년이다", "'25~'30년", 2025, 2030),
  same('사업 기간(’24∼’27)', '’24∼’27', 2024, 2027),
  same("'26년 예산", "'26년", 2026, 2026),
  same('2024년에서 2026년까지 짓는다', '2024년에서 2026년까지', 2024, 2026),
  same('2024년에서 왔다', '2024년', 2024, 2024),
  same('2023~2024년 2년간 10조원', '2023~2024년 2년간', 2023, 2024),
  same('2024~2028년 5개년 사업', '2024~2028년 5개년', 2024, 2028),
  same('2025년 4분기 매출', '2025년 4분기', 2025, 2025),
  relative('올 1분기 결손', '올 1분기', 2025, 2025),
  relative('올 들어 3조원', '올', 2025, 2025),
  relative('앞으로 10년 동안', '앞으로 10년 동안', 2025, 2034),
  relative('최근 5개월 말고 최근 5년', '최근 5년', 2020, 2024),
  same('2030년까지 낸다', '2030년까지', null, 2030),
  same('2027년부터 시행한다', '2027년부터', 2027, null),
  same('2026년부터 5년간 지원한다', '2026년부터 5년간', 2026, 2030),
  same('5년간 100억원을 쓴다', '5년간', null, null),
  same('3년 동안 나눠 낸다', '3년 동안', null, null),
  same('2025년 상반기 집행', '2025년 상반기', 2025, 2025),
  same('2024년 3분기 실적', '2024년 3분기', 2024, 2024),
  relative('올해 예산은', '올해', 2025, 2025),
  relative('내년 예산안', '내년', 2026, 2026),
  relative('내년도 총지출', '내년도', 2026, 2026),
  relative('지난해보다 늘었다', '지난해', 2024, 2024),
  relative('작년 결산', '작년', 2024, 2024),
  relative('재작년 수준', '재작년', 2023, 2023),
  relative('내후년 완공', '내후년', 2027, 2027),
  relative('금년도 계획', '금년도', 2025, 2025),
  relative('올 하반기 집행분', '올 하반기', 2025, 2025),
  relative('올 예산은', '올', 2025, 2025),
  relative('하반기 집행분', '하반기', 2025, 2025),
  relative('3분기 세수', '3분기', 2025, 2025),
  relative('올해 2분기 세수', '올해 2분기', 2025, 2025),
  relative('향후 5년 투자', '향후 5년', 2025, 2029),
  relative('앞으로 3년간 투자', '앞으로 3년간', 2025, 2027),
  relative('최근 3년간 결산', '최근 3년간', 2022, 2024),
  relative('지난 5년 동안 쓴 돈', '지난 5년 동안', 2020, 2024),
  relative('내년부터 5년간 낸다', '내년부터 5년간', 2026, 2030),
  ['올해부터 2030년까지 짓는다', '올해부터 2030년까지', [2025, 2030], [null, 2030]],
  ['내년부터 오른다', '내년부터', [2026, null], [null, null]],
  ['내년까지 끝낸다', '내년까지', [null, 2026], [null, null]],
]

/** 새해 by the article's day: text, words, day, year. In spring and summer, and without a day, it isn't known which it is. */
export const newYears: readonly (readonly [text: string, words: string | null, day: string | null, year: number])[] = [
  ['새해 예산안 728조원', '새해', '2025-09-02', 2026],
  ['새해부터 5년간 지원한다', '새해부터 5년간', '2025-12-30', 2026],
  ['새해 예산 673조원이 풀린다', '새해', '2025-01-02', 2025],
  ['새해 첫 대책', null, '2025-05-02', 0],
  ['새해 예산안', null, null, 0],
  ['그새해가 졌다', null, '2025-12-30', 0],
]

/** No period: numbers, parts of words, decades. */
export const noPeriods: readonly string[] = [
  '2025원을 냈다',
  '2000년대 초반의 일이다',
  '제2025호 고시',
  '12025년이라는 오타',
  '비가 올 것이다',
  '올바른 예산',
  '손님이 올 상황',
  '전화 2025-2030번',
  '1.2025년',
  '그가 다시 올 때',
  '2010년생 청소년',
  '2000년산 포도주',
  '하반신 마비',
  '상반신 사진',
  '지난 5월',
  '최근 5명',
  '향후 계획',
  '제2025년차',
  'AX2025년 판',
]
