import type { Stage } from '../facts/schema.ts'
import { blank, changeOf, type Finding, factTerm, quotient, type Term } from './finding.ts'
import { type Derivation, isPublic, linkOf, measureOf, programOf, yearFacts, yearOf } from './world.ts'

/** The way of a year's budget. */
const ORDER: Readonly<Record<Stage, number>> = {
  plan: 0,
  request: 1,
  proposal: 2,
  enacted: 3,
  'supplementary-proposal': 4,
  supplementary: 5,
  revised: 6,
  executed: 7,
}

/**
 * The same year's amount at each step that the dataset records: request → proposal → enacted → supplementary → executed.
 * The change is from the step before to the article's own; where its own is the first, from it to the next. Silent where a
 * stage has two amounts, since then it isn't one thing.
 */
export const stageChange: Derivation = (world) =>
  world.tied.flatMap((tied): Finding[] => {
    const { fact } = tied
    const program = programOf(tied, world)
    const year = yearOf(tied)
    if (fact === null || program === null || year === null || !isPublic(fact.payer) || tied.shape === null) return []
    const measure = measureOf(fact, program, tied.amount.role)
    const steps = measure === null ? [] : yearFacts(program.id, measure, year, world).filter((f) => f.stage !== 'plan')
    steps.sort((a, b) => ORDER[a.stage] - ORDER[b.stage])
    if (steps.length < 2 || steps.some((step, i) => step.stage === steps[i - 1]?.stage)) return []
    const at = steps.findIndex((step) => step.id === fact.id)
    const terms = steps.map((step) => factTerm('step', step)).filter((term): term is Term => term !== null)
    if (at < 0 || terms.length !== steps.length) return []
    const [from, to] = at > 0 ? [terms[at - 1], terms[at]] : [terms[0], terms[1]]
    const ratio = from && to && quotient(to, from)
    if (!ratio) return []
    const date = steps[at > 0 ? at : 1]?.asOf ?? null
    return [
      {
        ...blank,
        kind: 'stage-change',
        ...linkOf(tied, world),
        ...changeOf(ratio),
        unit: 'ratio',
        terms,
        date,
        caveats: ['nominal'],
      },
    ]
  })
