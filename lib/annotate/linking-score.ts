import type { FactIndex } from '../facts/fact-index.ts'
import { link } from '../link/link.ts'
import { annotate } from './annotate.ts'
import type { Corpus } from './example.ts'

export interface LinkingScore {
  /** Links made, links that are right, and links that the examples hold. */
  readonly made: number
  readonly right: number
  readonly wanted: number
  readonly precision: number
  readonly recall: number
  /** Every link that is wrong and every one that is missing: the amount and the text. */
  readonly faults: readonly string[]
}

/** How well amounts are tied to entities over examples: an amount of the text, in order, against what it is said to be of. */
export function linkingScore(corpora: readonly Corpus[], index: FactIndex): LinkingScore {
  let [made, right, wanted] = [0, 0, 0]
  const faults: string[] = []
  for (const { rows } of corpora)
    for (const { text, publishedAt, links } of rows) {
      const { mentions } = annotate({ text, title: null, publishedAt, publisher: null }, index, 'ko')
      const tied = link(text, mentions, publishedAt, index)
      if (tied.length !== links.length) faults.push(`${tied.length} amounts, not ${links.length}: ${text}`)
      for (const [i, [amount, entity]] of links.entries()) {
        const found = tied[i]?.program?.entity ?? null
        if (entity !== null) wanted++
        if (found !== null) made++
        if (found !== null && found === entity) right++
        if (found !== entity) faults.push(`${amount} → ${found ?? 'none'}, not ${entity ?? 'none'}: ${text}`)
      }
    }
  return { made, right, wanted, precision: right / Math.max(1, made), recall: right / Math.max(1, wanted), faults }
}
