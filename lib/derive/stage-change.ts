import type { Fact, Measure, Stage } from '../facts/schema.ts'
import { changeOf, factTerm, quotient, type Term } from './finding.ts'
import { isPublic } from './recorded.ts'
import { type Derivation, findingOn, MAIN, measureOf, onAmounts, programOf, yearFacts, yearOf } from './world.ts'

/** The way of a year's budget. */
const ORDER: Readonly<Record<Stage, number>> = {
  plan: 0,
  request: 1,
  proposal: 2,
  enacted: 3,
  'supplementary-proposal': 4,
  // A supplement is proposed and passed, then perhaps the next one: their days tell the order.
  supplementary: 4,
  revised: 5,
  executed: 6,
}

/** Measures whose supplementary amounts are the new whole, not what was added: only these pass a stage several times. */
const WHOLE: ReadonlySet<Measure> = new Set<Measure>(['total-spending', 'ministry-budget'])
const REPEATED: ReadonlySet<Stage> = new Set<Stage>(['supplementary-proposal', 'supplementary', 'revised', 'executed'])

/** True for two amounts of one stage that aren't one after the other: they are not the same thing. */
const isRival = (step: Fact, before: Fact): boolean =>
  step.stage === before.stage && (!WHOLE.has(step.measure) || !REPEATED.has(step.stage) || step.asOf === before.asOf)

/** "약 1조원" behind 9640억원 may be the same, rounded by whoever told it later: no step. */
const isRounding = ({ amount }: Fact, before: Fact | undefined): boolean =>
  amount?.bound === 'about' &&
  before?.amount != null &&
  Math.abs(before.amount.value - amount.value) <= amount.roundedTo / 2

/** Of a programme, what a supplement holds may be what was added, and no new whole: where it is less than what was there. */
const isAddition = (step: Fact, before: Fact | undefined): boolean =>
  step.stage.startsWith('supplementary') &&
  !WHOLE.has(step.measure) &&
  before !== undefined &&
  MAIN.has(before.stage) &&
  (step.amount?.value ?? 0) < (before.amount?.value ?? 0)

interface Way {
  readonly steps: readonly Fact[]
  readonly terms: readonly Term[]
}
const NONE: Way = { steps: [], terms: [] }
const ways = new WeakMap<readonly Fact[], Way>()

/** One year's amounts in the order of their stages; none where two of them are rivals. Put in order once for each list. */
function wayOf(facts: readonly Fact[]): Way {
  const known = ways.get(facts)
  if (known !== undefined) return known
  const ordered = facts.filter(({ stage }) => stage !== 'plan')
  ordered.sort((a, b) => ORDER[a.stage] - ORDER[b.stage] || (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0))
  const steps = ordered.filter((step, i) => !isRounding(step, ordered[i - 1]) && !isAddition(step, ordered[i - 1]))
  const terms = steps.flatMap((step) => factTerm('step', step) ?? [])
  const rivals = steps.some((step, i) => steps.slice(0, i).some((before) => isRival(step, before)))
  const way = rivals || steps.length < 2 || terms.length !== steps.length ? NONE : { steps, terms }
  ways.set(facts, way)
  return way
}

/**
 * The same year's amount at each step that the dataset records: request → proposal → enacted → supplementary → executed.
 * The change is from the step before to the article's own; where its own is the first, from it to the next. Silent where a
 * stage has two amounts of one day, since then it isn't one thing.
 */
export const stageChange: Derivation = (world) =>
  onAmounts(world, (tied) => {
    const { fact } = tied
    if (fact === null || tied.shape === null || !isPublic(fact.payer)) return null
    const program = programOf(tied, world)
    const year = yearOf(tied)
    if (program === null || year === null) return null
    const measure = measureOf(fact, program, tied.amount.role)
    const { steps, terms } = measure === null ? NONE : wayOf(yearFacts(program.id, measure, year, world))
    const at = steps.findIndex((step) => step.id === fact.id)
    if (at < 0) return null
    const [from, to] = at > 0 ? [terms[at - 1], terms[at]] : [terms[0], terms[1]]
    const ratio = from && to && quotient(to, from)
    // what another amount is measured by, unchanged at each step: nothing to tell
    if (!ratio || (ratio.value === 1 && world.bases.has(tied))) return null
    const date = steps[at > 0 ? at : 1]?.asOf ?? null
    return findingOn(tied, world, changeOf(ratio), {
      kind: 'stage-change',
      unit: 'ratio',
      terms,
      date,
      caveats: ['nominal'],
    })
  })
