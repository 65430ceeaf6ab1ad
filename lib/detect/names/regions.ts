const REGION = '(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주)'
const JOINT = '(?:[·ㆍ]|, ?|[와과] )'
/** A region's bare name and a joint before a province, and the same behind it; tried on a few characters only. */
const BEFORE = new RegExp(`(?:^|[^가-힣])${REGION}${JOINT}$`)
const BEHIND = new RegExp(`^${JOINT}${REGION}(?![가-힣])`)
const LONGEST = 5
/** What measures or counts by region: "지역별로는 경기도가", "5~10cm, 전라남도". */
const BY_REGION = /(?:별로는?|[cm]m,) ?$/
const FAR_OUT = /^[은는이가] 가장 [높낮]았/
const WEATHER =
  /맑겠|맑다|맑은|흐리|흐려|빗방울|눈발|강수|기온|소나기|적설|산간|내륙(?!철도|고속|선)|(?<![가-힣])비가|(?<![가-힣])눈이|주의보|특보|경보|접경(?!지)|\. /
const REACH = 24

/** Whether a province stands among bare names of regions, or the weather or a statistic is told of it: it is a place there. */
export function isRegion(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST), start)
  if (BEFORE.test(before) || BEHIND.test(text.slice(end, end + LONGEST)) || BY_REGION.test(before)) return true
  if (FAR_OUT.test(text.slice(end, end + 7))) return true
  const said = WEATHER.exec(text.slice(end, end + REACH))
  // The first word found counts only within the sentence.
  return said !== null && said[0] !== '. '
}
