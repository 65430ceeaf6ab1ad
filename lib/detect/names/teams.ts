const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Public bodies that keep a team in a league, by their official names. */
const OWNERS = set('한국전력공사 한국도로공사 중소기업은행 한국철도공사 한국마사회 한국수력원자력')
/** What is said of a team and not of its owner. */
const GAME =
  '배구 V리그 세트스코어 연승 연패 승점 블로킹 스파이크 정규리그 챔피언결정전 플레이오프 홈경기 개막전 구단 선수 시즌 라운드 셧아웃 안방 원정'.split(
    ' ',
  )
const REACH = 40
/** Two teams and their match: "한국전력-대한항공전". */
const MATCH = /^[-–][가-힣]+전/

/** Whether a body's name means its team there: "한국전력-대한항공전", "도로공사가 세트스코어 3-0으로". */
export function isTeam(text: string, start: number, end: number, name: string): boolean {
  if (!OWNERS.has(name)) return false
  if (MATCH.test(text.slice(end, end + 9))) return true
  const around = text.slice(Math.max(0, start - REACH), end + REACH)
  return GAME.some((word) => around.includes(word))
}
