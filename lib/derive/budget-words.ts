import type { Tied } from '../link/tied.ts'

const MONEY = /예산|사업비|지원|편성|배정|투입|국비|기금|출연|회계|들인|들여|쓴다|쓰기로|쓰는|보조금/

/** Whether an amount's sentence speaks of a budget or of spending: an agency may be named there as the source of a statistic. */
export const speaksOfBudget = (text: string, { within }: Tied): boolean =>
  MONEY.test(text.slice(within.start, within.end))
