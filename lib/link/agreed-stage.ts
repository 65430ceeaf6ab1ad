import type { Fact, Stage } from '../facts/schema.ts'

const MAIN: ReadonlySet<Stage> = new Set<Stage>(['proposal', 'enacted'])

/**
 * The fact's stage where the text names none, or only another of the main budget ("예산안에 따르면 올해 61조원에서"): an
 * agreeing fact of the text's own stage would have been found first. A supplementary budget may be said to be proposed or passed.
 */
export function agreedStage(stage: Stage | null, fact: Fact | null, publishedAt: string | null): Stage | null {
  if (fact === null) return stage
  // the same amount as was voted later is the proposal's on the article's day
  if (fact.stage === 'enacted' && isLater(fact, publishedAt) && (stage === null || stage === 'proposal'))
    return 'proposal'
  if (stage === null || (MAIN.has(stage) && MAIN.has(fact.stage))) return fact.stage
  if ((stage === 'enacted' || stage === 'supplementary-proposal') && fact.stage === 'supplementary') return fact.stage
  return stage === 'proposal' && fact.stage.startsWith('supplementary') ? fact.stage : stage
}

/** Whether a budget of a year that had not begun was voted after the article's day. */
const isLater = ({ asOf, period }: Fact, publishedAt: string | null): boolean =>
  publishedAt !== null && asOf > publishedAt && (period?.from ?? 0) > Number(publishedAt.slice(0, 4))
