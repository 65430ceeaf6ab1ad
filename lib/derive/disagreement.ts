import type { Span } from '../detect/mention.ts'
import type { Stage } from '../facts/schema.ts'
import type { Tied } from '../link/tied.ts'
import { articleTerm, factTerm, type Term } from './finding.ts'
import { isOneFigure } from './one-figure.ts'
import {
  annualYear,
  type Derivation,
  findingOn,
  isOver,
  isVoted,
  knownBy,
  MAIN,
  measureOf,
  onAmounts,
  programOf,
  type World,
  yearFacts,
} from './world.ts'

/** Figures that lie further apart than this are of different things, more likely than of the same. */
const FARTHEST = 2

/**
 * The article's figure beside the recorded one for the same entity, measure, year, payer and stage, where they differ beyond
 * both precisions; or beside the recorded vote of the Assembly, where the article calls the proposal's amount passed. Only
 * where the article names the thing and the year with nothing between name and amount; silent when any recorded amount
 * agrees. Won: the article's minus the recorded. Both are shown, without a verdict.
 */
export const disagreement: Derivation = (world) => {
  const expects = expectingIn(world.text)
  return onAmounts(world, (tied) => {
    if (tied.period === null || !tied.direct || tied.amount.qualifier !== 'exact') return null
    // what the article measures by may leave out what has moved since: its own rate is checked instead
    if (world.bases.has(tied) && RATED.test(world.text.slice(tied.amount.end, tied.amount.end + 24))) return null
    const mistaken = tied.fact !== null
    if (mistaken && !isSaidPassed(tied, world.text)) return null
    const year = annualYear(tied)
    const program = programOf(tied, world)
    if (year === null || program === null) return null
    if (expects(tied.within)) return null
    const recorded = recordedOf(tied, mistaken ? 'enacted' : tied.stage, year, world)
    const stated = recorded.length === 0 ? null : articleTerm('current', tied, { from: year, to: year })
    if (stated?.value == null || recorded.some((term) => isOneFigure(stated, term, tied.amount.roundedTo))) return null
    const newest = recorded.at(-1)
    if (newest?.value == null || newest.low === null || newest.high === null) return null
    // A figure that the record has for another year or stage is a misread year, not another figure.
    if (!mistaken && world.index.facts(program.id).some((fact) => fact.amount?.value === stated.value)) return null
    const ratio = stated.value / Math.max(1, newest.value)
    if (ratio > FARTHEST || ratio < 1 / FARTHEST) return null
    const numbers = {
      value: stated.value - newest.value,
      low: (stated.low ?? 0) - newest.high,
      high: (stated.high ?? 0) - newest.low,
    }
    return findingOn(tied, world, numbers, {
      kind: 'disagreement',
      unit: 'KRW',
      terms: [stated, newest],
      caveats: tied.stage === null && !mistaken ? ['stage-assumed'] : [],
    })
  })
}

const RATED = /^[)）]?(?:보다|에 비해| ?대비) ?(?:약 )?[\d.]{1,6} ?[%％]/

/** "국회를 통과한 예산": the Assembly's word for an amount that the record has as the proposal's. */
const PASSED = /국회(?:에서|를|가|는|의)? [^.,]{0,10}(?:확정|통과|의결)(?!하면|되면|될|할|을 앞| 전)[^.]*$/

const REACH = 120

const isSaidPassed = (tied: Tied, text: string): boolean =>
  tied.fact?.stage === 'proposal' &&
  PASSED.test(text.slice(Math.max(tied.within.start, tied.amount.start - REACH), tied.amount.start))

function recordedOf(tied: Tied, stage: Stage | null, year: number, world: World): Term[] {
  const program = programOf(tied, world)
  const measure = program && measureOf(null, program, tied.amount.role)
  if (!program || !measure) return []
  return (
    yearFacts(program.id, measure, year, world)
      .filter((fact) => knownBy(fact, world.publishedAt) && fact.amount?.bound === 'exact')
      .filter(({ stage }) => measure !== 'debt' || !isOver(year, world) || stage === 'executed')
      .filter((fact) => (stage === null ? mayBeMeant(fact.stage, year, world) : fact.stage === stage))
      // after the vote, what the article doesn't call the bill's isn't
      .filter((fact) => stage !== null || fact.stage !== 'proposal' || !isVoted(year, world))
      .flatMap((fact) => factTerm('recorded', fact) ?? [])
  )
}

/** Where the article names no stage: a main or supplementary budget; once the year has begun, a proposal is history. */
const mayBeMeant = (stage: Stage, year: number, { publishedAt }: World): boolean =>
  stage === 'proposal' && publishedAt !== null
    ? Number(publishedAt.slice(0, 4)) < year
    : MAIN.has(stage) || stage === 'supplementary'

/** What somebody expects is no account of a budget. */
const EXPECTED = /전망|예상|예측|추산|추계/

/** Whether a sentence is of what somebody expects; each is read once, however many amounts it holds. */
function expectingIn(text: string): (sentence: Span) => boolean {
  let last: Span | null = null
  let expects = false
  return (sentence) => {
    if (sentence !== last) expects = EXPECTED.test(text.slice(sentence.start, sentence.end))
    last = sentence
    return expects
  }
}
