import type { Payer } from '../facts/schema.ts'
import { lengthOf } from '../link/period-of.ts'
import type { Tied } from '../link/tied.ts'
import { isPublicRole } from '../link/weigh.ts'
import { articleTerm, type Finding, isStated, over, type Term } from './finding.ts'
import { type Derivation, findingOn, onAmounts, samePayer, type World } from './world.ts'

const NEIGHBOURS = 3
const LOOSE = 0.1
/** "2031년까지 900억원을 … . … . 연평균으로 나누면 한 해 150억원꼴이다.": so many sentences on. */
const FARTHEST = 2

/**
 * The article's total over a number of years, divided by them, beside the yearly average that it gives in the same or the
 * next sentence, for the same thing and payer. Won. Where either is 'about', it speaks only if they agree.
 */
export const averageCheck: Derivation = (world) =>
  onAmounts(world, (total, i) => {
    const years = isOverYears(total) && total.period !== null ? lengthOf(total.period) : null
    if (years === null || years < 2 || total.refusal !== null || !isStated(total.amount)) return null
    for (let step = 1; step <= NEIGHBOURS; step++)
      for (const yearly of [world.tied[i + step], world.tied[i - step]]) {
        if (yearly === undefined || !belongs(total, yearly, step === 1, world.text)) continue
        const found = finding(total, yearly, years, world)
        if (found !== null) return found
      }
    return null
  })

/** A plan's amount; what stands between it and its name doesn't matter where the yearly part has the same name. */
const isOverYears = ({ shape, amount, program }: Tied): boolean =>
  shape === 'plan' || (shape === null && amount.role === 'plan-total' && program !== null)

const isAnothers = (one: Payer | null, other: Payer | null): boolean =>
  one !== null && other !== null && !samePayer(one, other)

/** "연평균 1조2000억원꼴이다": a sentence that begins with its yearly figure goes on about the one before. */
const GOES_ON = /^(?:이는 )?(?:사업 ?기간은 [^.]{4,24} )?(?:연평균|매년|해마다|매해|한 해|연간)/

function belongs(total: Tied, yearly: Tied, next: boolean, text: string): boolean {
  if (!total.national && !yearly.national && !isPublicProject(total, text)) return false
  if (yearly.shape !== 'yearly' || yearly.refusal !== null || !isStated(yearly.amount)) return false
  if (yearly.amount.currency !== total.amount.currency || yearly.delta !== null) return false
  // "5년간 10조원 … 2026년부터 2년간 매년 2조5000억원": of other years than the total's
  const years = yearly.period === null ? 0 : (lengthOf(yearly.period) ?? 0)
  if (years > 1 && total.period !== null && years !== lengthOf(total.period)) return false
  const apart = yearly.sentence - total.sentence
  const goesOn = GOES_ON.test(text.slice(yearly.within.start, yearly.amount.start))
  if (apart < 0 || apart > (goesOn ? FARTHEST : 1)) return false
  if (isAnothers(total.payer, yearly.amount.payer)) return false
  const same = total.program?.entity === yearly.program?.entity
  if (same && (apart === 0 || total.program !== null)) return true
  return yearly.program === null && (next || apart === FARTHEST) && goesOn
}

const MONEY_OF_PUBLIC = /사업|예산|국비|재정/

/** "정부는 5년간 총 2조5000억원을"; "5년간 총 5000억원, 매년 1000억원을 투입하는 사업": a project that nobody is named as spending on. */
const isPublicProject = ({ spender, amount, within }: Tied, text: string): boolean =>
  (amount.role === null || isPublicRole(amount.role)) &&
  (spender === 'state' || (spender === null && MONEY_OF_PUBLIC.test(text.slice(within.start, within.end))))

function finding(total: Tied, yearly: Tied, count: number, world: World): Finding | null {
  const whole = articleTerm('plan-total', total, null)
  const stated = articleTerm('stated-average', yearly)
  if (whole?.value == null || whole.low === null || whole.high === null || stated?.value == null) return null
  const average = over({ value: whole.value, low: whole.low, high: whole.high }, count)
  // Both are taken to be rounded at the finer of their last digits: trailing zeros of the total are no rounding.
  const unit = Math.min(total.amount.roundedTo, yearly.amount.roundedTo)
  const holds = Math.abs(average.value - stated.value) <= unit / 2 + unit / 2 / count
  // "정부는 매년 350억원" of what others pay for, too: where no word says whose the yearly part is, only agreement does
  if (!holds && (whole.about || stated.about || isAnothers(total.payer, yearly.payer))) return null
  // "6조원, 한 해 평균 1조원": rounded so coarsely that it agrees with too much to be told
  if (holds && Math.abs(average.value - stated.value) > LOOSE * average.value) return null
  const years: Term = {
    ...whole,
    role: 'years',
    value: count,
    low: count,
    high: count,
    unit: 'years',
    about: false,
    words: null,
  }
  return findingOn(yearly, world, average, {
    kind: 'average-check',
    unit: 'KRW',
    terms: [whole, years, stated],
    variant: holds ? 'holds' : 'differs',
    caveats: ['from-article'],
  })
}
