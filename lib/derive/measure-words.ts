import type { Tied } from '../link/tied.ts'

/** Words right behind the amount that another is measured against. */
export const MARKER =
  /^[)\]）]?(?: ?규모)?(?: ?보다|에 비해|에 비하면|과 비교|와 비교|[과와] 견[줘주]|에 견[줘주]|에 대비하면|에서 [\d조억만천 ,.]{2,16}원,? [\d.]+ ?(?:%|％|퍼센트)| ?대비|의 (?:약 )?[\d.]+ ?배|의 (?:두|세|네|다섯|여섯|열) ?배|의 절반|에서 (?:약 )?(?:[\d.]+|두|세|네|다섯) ?배|에서 [\d.]+ ?(?:%|％|퍼센트))/
/** The verb or measure by which the amount that follows is the one measured: "…보다 8.1% 늘어난 728조원". */
export const MEASURED_NEXT =
  /(?:늘어난|증가한|늘린|늘려|증액해|줄여|삭감해|증액한|증액된|많은|오른|올린|확대된|확대한|줄어든|줄인|감소한|감액된|감액한|삭감된|삭감한|적은|낮은|높은|불어난|배인|배에 달하는|배에 가까운|배 가까운|배가 넘는|배를 넘는|배 넘는|배를 웃도는|배 이상인|배에 이르는|절반인|(?:증가|증액|감소|감액|삭감|확대|축소)[(（][^()（）]{0,10}[)）][한된])[^\d,]{0,14}$/
/** "10.5%(1조5961억원)", "4.6%인 2조5000억원", "6.1%, 628억원": an increment right behind its rate. */
export const BEHIND_RATE = /[%％](?: ?[(（][+＋▲△▼−-]?|인 |, )$/

/** True where the amount stands there to be measured against: "7598억원과 비교하면". */
export const isMeasure = (text: string, { amount }: Tied): boolean =>
  MARKER.test(text.slice(amount.end, amount.end + 16))
