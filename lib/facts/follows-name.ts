/** What may stand right behind a name without a space: particles, the copula, and nouns that news writes onto it. */
const FOLLOWERS =
  '은 는 이 가 을 를 의 에 와 과 도 로 으로 만 까지 부터 보다 처럼 등 및 란 라 이란 이라 인 예산 사업 계획 구축 조성 설립 프로젝트 관련'.split(
    ' ',
  )
/** "새만금신공항건설 632억원"; "가덕도신공항건설공단" is a body, and none of the project's money. */
const isBuilt = (text: string, end: number): boolean =>
  text.startsWith('건설', end) && !isHangul(text.charCodeAt(end + 2))
const WORD = /^[\p{L}\p{N}]$/u

const isHangul = (unit: number) => unit >= 0xac00 && unit <= 0xd7a3

/** A letter or a digit. Most of what is asked is Hangul or ASCII, and needs no table. */
function isWordUnit(unit: number): boolean {
  if (isHangul(unit)) return true
  if (unit < 0x80) return (unit >= 48 && unit <= 57) || ((unit | 32) >= 97 && (unit | 32) <= 122)
  return WORD.test(String.fromCharCode(unit))
}

/** Whether a name may begin at this offset: not inside a word. */
export const beginsWord = (text: string, start: number): boolean =>
  start === 0 || !isWordUnit(text.charCodeAt(start - 1))

/** Whether a name may end at this offset: the word ends there, or a particle or a noun written onto names follows. */
export function endsWord(text: string, end: number): boolean {
  if (end >= text.length) return true
  const next = text.charCodeAt(end)
  if (!isWordUnit(next)) return true
  // "AI예산" behind "AI": a Latin or digit ending may not run on into Latin or digits
  return isHangul(next) && (FOLLOWERS.some((follower) => text.startsWith(follower, end)) || isBuilt(text, end))
}
