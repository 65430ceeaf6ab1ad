import type { Fact, Stage } from '../facts/schema.ts'
import type { Tied } from '../link/tied.ts'
import { articleTerm, type Bounded, type Caveat, changeOf, factTerm, quotient, type Term } from './finding.ts'
import { rateAround } from './stated-rate.ts'
import {
  annualYear,
  comparedYear,
  type Derivation,
  findingOn,
  isOver,
  knownBy,
  MAIN,
  measureOf,
  onAmounts,
  programOf,
  samePayer,
  statedBy,
  type World,
  yearFacts,
  yearOf,
} from './world.ts'

/** The year before's amount in the article: set against this one in its sentence, or told of the same entity elsewhere. */
export function baseInArticle(current: Tied, year: number, world: World): Tied | null {
  const own = world.comparisons.get(current)
  if (own?.kind === 'base' && yearOf(own.other) === year - 1 && own.other.refusal === null) return own.other
  if (current.program === null || !current.direct) return null
  const before = world.annual
    .get(current.program.entity)
    ?.get(year - 1)
    ?.filter(
      (tied) =>
        (tied.payer === null || current.payer === null || samePayer(tied.payer, current.payer)) &&
        (tied.stage === null || current.stage === null || comparable(current.stage, tied.stage)) &&
        !isOfPart(tied, current, world),
    )
  return before?.find(({ stage }) => stage === current.stage) ?? before?.[0] ?? null
}

/** "ODA 예산은 6조원 … 인도적 ODA 지원은 올해 2993억원에서 7401억원으로": far from it, and set against another amount already. */
const isOfPart = (base: Tied, current: Tied, { bases }: World): boolean =>
  bases.has(base) && bases.get(base) !== current && isFar((current.amount.min ?? 0) / Math.max(1, base.amount.min ?? 0))

/** Main budget against main budget; any other stage only against its own kind. */
const comparable = (now: Stage, then: Stage): boolean => now === then || (MAIN.has(now) && MAIN.has(then))

/**
 * The recorded amount of the year before for the same thing: same measure, public money. An enacted budget for a main
 * budget (or where the article names no stage); a request, a supplementary or an executed amount only against the same.
 * `rate`: the article's own, asked for only where it has to say which of several is meant.
 */
export function baseInFacts(current: Tied, year: number, world: World, rate: () => Term | null): Fact | null {
  const program = programOf(current, world)
  const measure = program && measureOf(current.fact, program, current.amount.role)
  if (!program || !measure) return null
  // a year has several supplements: after which of them, the stage doesn't say
  if (current.stage?.startsWith('supplementary') && measure === 'total-spending') return null
  const settled = measure === 'debt' && isOver(year, world)
  const stage: Stage =
    current.stage === null || MAIN.has(current.stage) ? (settled ? 'executed' : 'enacted') : current.stage
  const known = yearFacts(program.id, measure, year - 1, world).filter(
    (fact) => fact.stage === stage && knownBy(fact, world.publishedAt) && fact.amount?.bound !== 'at-most',
  )
  if (known.length < 2) return known[0] ?? null
  const stated = rate()
  const agrees = (fact: Fact) => {
    const [now, base] = [articleTerm('current', current), factTerm('base', fact)]
    const ratio = now && base && quotient(now, base)
    return stated === null || (ratio !== null && !isApart(stated, changeOf(ratio)))
  }
  // what was told by the article's day goes before what was told of that year later, but for a rate of the article's own
  const byThen = known.filter((fact) => statedBy(fact, world.publishedAt))
  return byThen.findLast(agrees) ?? known.findLast(agrees) ?? byThen.at(-1) ?? known.at(-1) ?? null
}

/** Unrecorded, and this many times the recorded year before or less than that part of it: of another thing, more likely. */
const FARTHEST = 4
const isFar = (ratio: number): boolean => ratio > FARTHEST || ratio < 1 / FARTHEST

/** A year's amount against the same thing a year before, main budget against main budget. Ratio of change: 0.081 is +8.1 %. */
export const yearOverYear: Derivation = (world) =>
  onAmounts(world, (tied, i) => {
    const year = world.comparisons.get(tied)?.kind === 'base' ? comparedYear(tied, world) : annualYear(tied)
    if (year === null) return null
    const own = baseInArticle(tied, year, world)
    const rate = () => rateAround(tied, world.tied[i + 1], world.text)
    const recorded = own === null ? baseInFacts(tied, year, world, rate) : null
    const before = own
      ? articleTerm('base', own, { from: year - 1, to: year - 1 })
      : recorded && factTerm('base', recorded)
    const now = before && articleTerm('current', tied, { from: year, to: year })
    const ratio = now && quotient(now, before)
    if (!now || !before || !ratio) return null
    // The very amount that is recorded for the year before: the article speaks of that year.
    if (own === null && tied.fact === null && (ratio.value === 1 || isFar(ratio.value))) return null
    // what the article sets beside it is another thing's, and far from it
    if (own !== null && own.program?.entity !== tied.program?.entity && isFar(ratio.value)) return null
    if (own === null && isPartlyMeasured(world.tied[i + 1], tied)) return null
    // the article measures it by another base than this one
    const stated = own !== null && world.comparisons.get(tied)?.other === own ? null : rate()
    if (stated !== null && isApart(stated, changeOf(ratio))) return null
    const staged = now.stage !== null && before.stage !== null && now.stage !== before.stage
    const assumed = own === null && now.stage === null
    const caveats: Caveat[] = ['nominal']
    if (staged) caveats.push('different-stages')
    if (assumed) caveats.push('stage-assumed')
    return findingOn(tied, world, changeOf(ratio), {
      kind: 'year-over-year',
      unit: 'ratio',
      terms: [now, before],
      picture: { kind: 'bars', bars: [barOf(before, false), barOf(now, true)] },
      caveats,
    })
  })

/** Whether a stated rate lies outside what the amounts allow, by more than a slip of rounding. */
const SLIP = 0.001
const isApart = (stated: Term, { low, high }: Bounded): boolean =>
  (stated.high ?? 0) < low - SLIP || (stated.low ?? 0) > high + SLIP

/** "이는 올해 예산 117조원(보육 예산 제외)보다": the article measures it by last year's amount without a part. */
const isPartlyMeasured = (next: Tied | undefined, { sentence }: Tied): boolean =>
  next !== undefined && next.sentence <= sentence + 1 && next.refusal?.says === 'without a part'

const barOf = ({ period, value }: Term, current: boolean) => ({
  label: String(period?.from ?? ''),
  value: value ?? 0,
  current,
})
