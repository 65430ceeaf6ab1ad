import { isHangul } from './characters.ts'

const REGIONS = '서울 부산 대구 인천 광주 대전 울산 세종 경기 강원 충북 충남 전북 전남 경북 경남 제주'.split(' ')
/** Longest joint between two members of a list, with its spaces. */
const LONGEST_JOINT = 2
const JOINTS = new Set(['·', 'ㆍ', ',', ', ', '과 ', '와 '])
const WEATHER =
  '맑겠 맑다 맑은 흐리 흐려 빗방울 눈발 강수 기온 소나기 적설 산간 내륙 비가 눈이 주의보 특보 경보 접경'.split(' ')
const REACH = 24

/** Whether a province stands among bare names of regions, or the weather is told of it: it is a place there. */
export function isRegion(text: string, start: number, end: number): boolean {
  return followsRegion(text, start) || leadsToRegion(text, end) || hasWeather(text, end)
}

function followsRegion(text: string, start: number): boolean {
  for (let length = 1; length <= LONGEST_JOINT; length++) {
    if (!JOINTS.has(text.slice(start - length, start))) continue
    const name = start - length - 2
    if (REGIONS.includes(text.slice(name, name + 2)) && !isHangul(text.charCodeAt(name - 1))) return true
  }
  return false
}

function leadsToRegion(text: string, end: number): boolean {
  for (let length = 1; length <= LONGEST_JOINT; length++) {
    const name = end + length
    if (JOINTS.has(text.slice(end, name)) && REGIONS.includes(text.slice(name, name + 2)))
      return !isHangul(text.charCodeAt(name + 2))
  }
  return false
}

function hasWeather(text: string, end: number): boolean {
  const behind = text.slice(end, end + REACH)
  const stop = behind.indexOf('. ')
  const said = stop < 0 ? behind : behind.slice(0, stop)
  return WEATHER.some((word) => said.includes(word))
}
