import type { Fact, Indicator } from '../facts/schema.ts'
import type { Tied } from '../link/tied.ts'
import type { Caveat } from './finding.ts'
import { isMeasure } from './measure-words.ts'
import { isPublic } from './recorded.ts'
import { hasVote, isVoted, knownBy, MAIN, statedBy, type World, yearFacts, yearOf } from './world.ts'

/** The year of an amount that may be measured against people, totals or output; null: the nation's public money of one year it isn't. */
export function scalableYear(tied: Tied, world: World): number | null {
  if (world.bases.has(tied) || isMeasure(world.text, tied)) return null
  // what the text says is asked for is nobody's budget yet
  if (tied.stage === 'request' && (tied.fact === null || tied.amount.stage === 'request')) return null
  if (!tied.national || tied.refusal !== null || tied.amount.currency !== 'KRW' || tied.shape !== 'annual') return null
  const { role } = tied.amount
  if (role === 'loan' || role === 'debt' || (tied.amount.per !== null && tied.amount.per !== 'year')) return null
  if (tied.payer !== null && !isPublic(tied.payer)) return null
  // what is owed is owed, whatever the sentence calls it
  if (tied.program !== null && world.recorded(tied.program.entity).oneYear.has('debt')) return null
  // what a fund supplies in loans and shares is no spending; what is put into it may be
  const isFund = tied.program !== null && world.index.program(tied.program.entity)?.kind === 'fund'
  if (isFund && role !== 'budget' && role !== 'contribution') return null
  // what was added to a year's money is no year's money
  return tied.delta === null ? yearOf(tied) : null
}

export interface Picked {
  readonly fact: Fact
  readonly caveats: readonly Caveat[]
}

/**
 * Of the recorded totals of one year, the one at the amount's own stage; where the article names no stage, the newest of
 * the main budget that was known on its day, with a caveat that says so. Null: none is comparable.
 */
export function sameStage(totals: readonly Fact[], tied: Tied, world: World): Picked | null {
  const { publishedAt } = world
  const stage = isOutvoted(totals, tied, world) ? null : isUnvoted(tied, world) ? 'proposal' : tied.stage
  let proposed: Picked | null = null
  for (let i = totals.length - 1; i >= 0; i--) {
    const fact = totals[i]
    if (fact === undefined || fact.unit !== 'KRW' || fact.amount === null) continue
    if (fact.amount.bound === 'at-most' || !isPublic(fact.payer)) continue
    if (stage === null) {
      if (!MAIN.has(fact.stage) || !knownBy(fact, publishedAt)) continue
      if (fact.stage === 'enacted') return { fact, caveats: ['stage-assumed'] }
      proposed ??= { fact, caveats: ['stage-assumed'] }
      // a year has several supplementary budgets: the whole that a later one made is not the whole of this one's day
    } else if (fact.stage === stage && (MAIN.has(stage) || statedBy(fact, publishedAt))) return { fact, caveats: [] }
  }
  return proposed
}

/** An amount that only agrees with the bill's ("신규 반영했다" after the vote), where the total voted is known by then. */
const isOutvoted = (totals: readonly Fact[], { stage, amount, fact }: Tied, world: World): boolean =>
  stage === 'proposal' &&
  fact !== null &&
  amount.stage !== 'proposal' &&
  !isRevised(fact, world) &&
  hasVote(totals, world.publishedAt)

/** Whether the vote made another amount of it: then the bill's is the bill's, whatever the sentence calls it. */
const isRevised = ({ entity, measure, period, amount }: Fact, world: World): boolean =>
  yearFacts(entity, measure, period?.from ?? 0, world).some(
    (other) => other.stage === 'enacted' && other.amount !== null && other.amount.value !== amount?.value,
  )

/** "확정됐다" of the cabinet, before the Assembly's vote on a year that hadn't begun. */
function isUnvoted({ stage, period }: Tied, world: World): boolean {
  const year = period?.to ?? null
  if (stage !== 'enacted' || world.publishedAt === null || year === null) return false
  return year > Number(world.publishedAt.slice(0, 4)) && !isVoted(year, world)
}

export interface Found {
  readonly indicator: Indicator
  readonly caveats: readonly Caveat[]
}

/**
 * The indicator of a year; where that is missing, the latest of at most `back` years before, with a caveat that says so.
 * Null: not known, and the derivation stays silent.
 */
export function indicatorOf(kind: Indicator['kind'], year: number, back: number, world: World): Found | null {
  for (let each = year; each >= year - back; each--) {
    const indicator = asIndicated(kind, each, world)
    if (indicator === null) continue
    const caveats: Caveat[] = each === year ? [] : ['indicator-earlier']
    if (indicator.stage === 'projection') caveats.push('indicator-projected')
    return { indicator, caveats }
  }
  return null
}

function asIndicated(kind: Indicator['kind'], year: number, { index, asked }: World): Indicator | null {
  const years = asked.indicators.get(kind) ?? new Map<number, Indicator | null>()
  asked.indicators.set(kind, years)
  const known = years.get(year)
  if (known !== undefined) return known
  const found = index.indicator(kind, year) ?? null
  years.set(year, found)
  return found
}
