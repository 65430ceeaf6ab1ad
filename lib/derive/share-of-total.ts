import { isOfLink, type Tied } from '../link/tied.ts'
import { articleTerm, type Bounded, type Finding, isStated, quotient, type Term } from './finding.ts'
import { isMeasure } from './measure-words.ts'
import { isAnnual, planOf, yearSoFar } from './plan.ts'
import { toldPlanOf } from './told-plan.ts'
import { type Derivation, findingOn, mayBePublic, onAmounts, samePayer, type World, yearOf } from './world.ts'

/** "총 2000억원 가운데 200억원": what stands between whole and part, and nothing else. */
const OF_WHICH =
  /^(?:원)?[을를] (?:[가-힣]{1,6} ){0,2}?(?:투입|투자|지원|편성|배정|출자)?(?:하고|하며|해|들이고|들이며|쓰고|쓰며),? [이그] ?(?:가운데|중)(?:에서)? ?[^,.]{0,30}$|^[)）]?(?:(?:인|의|규모의|짜리) ?[^,.\d]{0,20}(?:예산|추경|사업비|재원|기금|펀드)안?|의)?(?:(?:이고|이며|인데|으로)?, ?[이그])? ?(?:중|가운데)(?:에서)? ?(?:[^,.]{0,30})$/

/**
 * One year's amount, or what was spent so far, as part of the multi-year total of the same payer; or a part of the total that the article names with
 * it in one breath. Ratio; won over won.
 */
export const shareOfTotal: Derivation = (world) =>
  onAmounts(
    world,
    (tied, i) =>
      (isAnnual(tied) || isSoFar(tied) ? ofPlan(tied, world) : ofToldPlan(tied, world)) ??
      ofStatedWhole(tied, i, world),
  )

const isSoFar = ({ shape, program, payer, delta }: Tied): boolean =>
  shape === 'so-far' && program !== null && delta === null && mayBePublic(payer)

function ofPlan(tied: Tied, world: World): Finding | null {
  const year = isSoFar(tied) ? yearSoFar(tied, world) : yearOf(tied)
  const plan = planOf(tied.program?.entity ?? '', world)
  if (year === null || plan === null || year < plan.period.from || year > plan.period.to) return null
  const annual = isSoFar(tied) ? articleTerm('so-far', tied) : articleTerm('annual', tied, { from: year, to: year })
  const share = annual && quotient(annual, plan.total)
  if (annual?.value == null || plan.total.value === null || !share || share.value > 1) return null
  const picture = { kind: 'part', part: annual.value, whole: plan.total.value } as const
  return findingOn(tied, world, share, {
    kind: 'share-of-total',
    unit: 'ratio',
    terms: [annual, plan.total],
    picture,
    variant: 'plan',
    caveats: plan.changedSince ? ['nominal', 'plan-superseded'] : ['nominal'],
  })
}

/** Of the plan that only the article tells of it. */
function ofToldPlan(tied: Tied, world: World): Finding | null {
  const told = tied.program === null ? toldPlanOf(tied, world) : null
  const part = told && articleTerm('part', tied)
  const share = told && part && quotient(part, told.total)
  if (!told || !part || !share) return null
  return ofWhole({ ...tied, evidence: told.evidence }, part, { ...told.total, role: 'total' }, share, world)
}

/** "이 가운데 기초연구에 3조원": the next sentence, about the one amount before. */
const NEXT_OF_WHICH = /^(?:이|그) ?(?:가운데|중)(?![가-힣]{2})(?:에서)?[^,.]{0,30}$/

function isOfWhole(tied: Tied, whole: Tied, before: Tied | undefined, text: string): boolean {
  if (whole.sentence === tied.sentence) {
    const gap = tied.amount.start - whole.amount.end
    return gap <= 45 && OF_WHICH.test(text.slice(whole.amount.end, tied.amount.start))
  }
  if (tied.sentence !== whole.sentence + 1 || before?.sentence === whole.sentence) return false
  const lead = tied.amount.start - tied.within.start
  return lead <= 45 && NEXT_OF_WHICH.test(text.slice(tied.within.start, tied.amount.start))
}

const FEW = 4
const POINTS = /(?:^|\s)[이그] $/

/** "AX에 1조원을 편성했다. 이 1조원 가운데": pointed at again, the whole is what it was called before. */
function pointedAt(i: number, { tied, text }: World): Tied | undefined {
  const whole = tied[i]
  if (whole === undefined || whole.program !== null) return whole
  const { start } = whole.amount
  if (!POINTS.test(text.slice(Math.max(0, start - 3), start))) return whole
  for (let at = i - 1; at >= 0 && at >= i - FEW; at--) {
    const named = tied[at]
    if (named === undefined || named.sentence + 2 < whole.sentence) break
    if (named.amount.min === whole.amount.min)
      return { ...named, amount: whole.amount, sentence: whole.sentence, within: whole.within }
  }
  return whole
}

/** "과기정통부는 AI 예산 10조원 가운데 5조원을 맡는다": a part by the text's own words is refused as the whole only. */
const isRefused = ({ refusal }: Tied): boolean =>
  refusal !== null && !refusal.says.startsWith('part:') && !isOfLink(refusal)

/** The amount before; "1조원으로 올해 8008억원보다 늘었다. 이 가운데": none that another was only measured by. */
function wholeBefore(i: number, { tied, bases }: World): number {
  const before = tied[i - 1]
  const own = tied[i - 2]
  const isBase = before !== undefined && bases.has(before) && before.sentence !== tied[i]?.sentence
  return isBase && own?.sentence === before.sentence ? i - 2 : i - 1
}

function ofStatedWhole(tied: Tied, i: number, world: World): Finding | null {
  const at = wholeBefore(i, world)
  const whole = pointedAt(at, world)
  if (whole === undefined || isMeasure(world.text, whole) || !isStated(whole.amount) || !isStated(tied.amount))
    return null
  if (!whole.national || whole.amount.currency !== 'KRW' || tied.amount.currency !== 'KRW' || isRefused(tied))
    return null
  if (tied.delta !== null || !mayBePublic(whole.payer) || (tied.payer && !mayBePublic(tied.payer))) return null
  if (tied.payer && whole.payer && !samePayer(tied.payer, whole.payer)) return null
  if (!isOfWhole(tied, whole, world.tied[at - 1], world.text)) return null
  const part = articleTerm('part', tied)
  const total = articleTerm('total', whole)
  const share = part && total && quotient(part, total)
  if (!part || !total || !share || share.value >= 1) return null
  return ofWhole(tied, part, total, share, world)
}

function ofWhole(tied: Tied, part: Term, total: Term, share: Bounded, world: World): Finding {
  const picture = { kind: 'part', part: part.value ?? 0, whole: total.value ?? 0 } as const
  return findingOn(tied, world, share, {
    kind: 'share-of-total',
    unit: 'ratio',
    terms: [part, total],
    picture,
    variant: 'stated',
    caveats: ['from-article'],
  })
}
