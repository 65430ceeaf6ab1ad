import { finalConsonant, isHangul } from './characters.ts'

const words = (list: string): readonly string[] => list.split(' ')

/** Particles and endings that stand after any syllable. */
const FREE = words(
  '의 에 에서 에게 에게서 에선 에는 께 께서 도 만 까지 부터 마저 조차 처럼 보다 뿐 밖에 마다 한테 대로 같은 인 이다 이며 이고 이자 이지만 이라는 이라고 이라며 이라 이란 이라면 이라서 이었다 이었던 이었고 이었지만 였다 였던 였고 였지만 이야말로 입니다 에겐 엔 하고 이든 등 인데 인데도 인가 인지 인지라 이었으나 이라던 이라는데 답게',
)
/** After a final consonant only: "통계청은", and never "환경부은". */
const CLOSED = words('은 는커녕 이 을 과 으로 으로서 으로써 으로부터 이나 이랑')
/** After a vowel only: so "교육부과" is no "교육부" with a particle. */
const OPEN = words(
  '는 가 를 와 나 라 라는 라고 라며 라면 라서 야말로 며 고 란 랑 든 다 지만 선 론 여서 나마 커녕 였으나 라던 라는데 라고도',
)
/** "병무청서", "권익위서" for 에서: after these only, since 환경부서 is a word of its own. */
const SHORT_FROM = '청위처'
/** After a vowel or ㄹ. */
const OPEN_OR_RIEUL = words('로 로서 로써 로부터')

/** Nouns written onto an agency's name: titles, and what an agency has or does. */
const NOUNS = words(
  '장관 장관급 부장관 차관 차관보 차관급 제1차관 고위관계자 관계자 대변인 당국자 담당자 실장 국장 과장 총괄과장 사무관 서기관 직원 공무원 출신 산하 소속 소관 측 내 내부 간 별 안 안팎 발 예산실 본부 청사 주관 주최 주도 고시 훈령 예규 공고 예산 예산안 총재 부총재 이사장 사장 부사장 회장 자료 보고서 통계 추산 집계 제공 자체 들 및 외 노조 제2차관 1차관 2차관 산하기관 소속기관 기조실장 기획조정실장 대변인실 장관실 차관실 장관님 관할 쪽 발표 국정감사 업무보고',
)
/** "장" alone is a title after these: 통계청장, 감사원장, 국가데이터처장, 국무조정실장. 시장 and 도지사 are words of their own. */
const HEADED = '청처원행실'

/**
 * Whether the Hangul that follows a name can be particles, endings and titles only.
 * `run` is bounded by the caller, so this is constant time; `previous` is the unit before it.
 */
export function isTail(run: string, previous: number): boolean {
  return afterName(run, 0, previous, 3)
}

function afterName(run: string, at: number, previous: number, left: number): boolean {
  if (particles(run, at, previous, 3)) return true
  if (run === '서' && SHORT_FROM.includes(String.fromCharCode(previous))) return true
  if (left === 0) return false
  if (
    at === 0 &&
    run[0] === '장' &&
    HEADED.includes(String.fromCharCode(previous)) &&
    particles(run, 1, run.charCodeAt(0), 3)
  )
    return true
  return NOUNS.some(
    (noun) => run.startsWith(noun, at) && afterName(run, at + noun.length, noun.charCodeAt(noun.length - 1), left - 1),
  )
}

function particles(run: string, at: number, previous: number, left: number): boolean {
  if (at === run.length) return true
  if (left === 0) return false
  const follows = (particle: string) =>
    run.startsWith(particle, at) &&
    particles(run, at + particle.length, particle.charCodeAt(particle.length - 1), left - 1)
  if (FREE.some(follows)) return true
  // How a Latin acronym is read aloud isn't known ("NIA가", "LH는", "KAIST는"): any form may follow it.
  const known = isHangul(previous)
  const final = known ? finalConsonant(previous) : -1
  if (final !== 0 && CLOSED.some(follows)) return true
  if (final <= 0 && OPEN.some(follows)) return true
  return (final <= 0 || final === 8) && OPEN_OR_RIEUL.some(follows)
}
