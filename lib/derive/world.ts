import type { Mention } from '../detect/mention.ts'
import type { FactIndex } from '../facts/fact-index.ts'
import type { Fact, Payer } from '../facts/schema.ts'
import type { Tied } from '../link/link.ts'
import type { Finding } from './finding.ts'

/** What a derivation may look at. `tied` is in the order of the text. */
export interface World {
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly tied: readonly Tied[]
  readonly index: FactIndex
  readonly publishedAt: string | null
}

export type Derivation = (world: World) => Finding[]

/** State and other public money count as one payer ("정부" speaks for both); nobody else's do. */
export const samePayer = (a: Payer, b: Payer) => a === b || (isPublic(a) && isPublic(b))
export const isPublic = (payer: Payer) => payer === 'state' || payer === 'public'

/** The single year an amount is of: its period's, else its fact's; null when not known. */
export function yearOf(tied: Tied): number | null {
  const { period, fact } = tied
  if (period !== null) return period.from !== null && period.from === period.to ? period.from : null
  return fact?.period && fact.period.from === fact.period.to ? fact.period.from : null
}

/** True for a fact that was already stated on the article's day (any fact when that day isn't known). */
export const statedBy = (fact: Fact, publishedAt: string | null) => publishedAt === null || fact.asOf <= publishedAt
