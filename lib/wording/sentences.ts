import type { ContextKind } from '../derive/context.ts'
import type { Finding } from '../derive/finding.ts'
import type { Lang } from './lang.ts'
import { sayDisagreement, sayRealTerms, sayStageChange, sayYearOverYear } from './say-change.ts'
import { sayAverage, sayGrowth, sayMultiple, saySum } from './say-checks.ts'
import { sayNeed, sayPace, sayShareOfTotal } from './say-plan.ts'
import {
  sayConversion,
  sayPerHousehold,
  sayPerPerson,
  sayShareOfGdp,
  sayShareOfMinistry,
  sayShareOfSpending,
} from './say-scale.ts'
import { sayAgencyChange, sayRenamed, saySuperseded } from './say-since.ts'
import { boundsOf, saidOf, type Worded, type Wording } from './shown.ts'

const WORDINGS: Record<ContextKind, Wording> = {
  'straight-line-need': sayNeed,
  'share-of-total': sayShareOfTotal,
  'cumulative-pace': sayPace,
  'year-over-year': sayYearOverYear,
  'stage-change': sayStageChange,
  superseded: saySuperseded,
  renamed: sayRenamed,
  'agency-change': sayAgencyChange,
  disagreement: sayDisagreement,
  'sum-check': saySum,
  'average-check': sayAverage,
  'growth-check': sayGrowth,
  'multiple-check': sayMultiple,
  'per-person': sayPerPerson,
  'per-household': sayPerHousehold,
  'share-of-government-spending': sayShareOfSpending,
  'share-of-ministry': sayShareOfMinistry,
  'share-of-gdp': sayShareOfGdp,
  conversion: sayConversion,
  'real-terms': sayRealTerms,
}

/** A sum is told in full and a chain of stages step by step: bounds would say nothing more. */
const PLAIN = new Set<ContextKind>(['sum-check', 'stage-change', 'superseded', 'disagreement', 'average-check'])

/** The finding as one neutral sentence, number first, its formula with the numbers in place, and its bounds. */
export function word(finding: Finding, lang: Lang): Worded {
  const { sentence, formula } = WORDINGS[finding.kind](saidOf(finding, lang))
  const bounds = PLAIN.has(finding.kind) ? null : boundsOf(finding, lang)
  return { sentence, formula: bounds === null ? formula : `${formula} (${bounds})`, bounds }
}
