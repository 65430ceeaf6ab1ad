import type { Tied } from '../link/tied.ts'

const MONEY = /예산|사업비|지원|편성|배정|투입|국비|기금|출연|회계|들인|들여|쓴다|쓰기로|쓰는|보조금/

/** What was said right before counts, too: "예산안을 공개했다. 총 1조9866억원으로 올해보다 11.8% 많다." */
const BEFORE = 60

/** Whether an amount's sentence speaks of a budget or of spending: an agency may be named there as the source of a statistic. */
export const speaksOfBudget = (text: string, { within }: Tied): boolean =>
  MONEY.test(text.slice(within.start, within.end)) ||
  text.slice(Math.max(0, within.start - BEFORE), within.start).includes('예산안')
