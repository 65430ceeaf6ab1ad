import type { Mention } from '../detect/mention.ts'
import type { FactIndex } from '../facts/fact-index.ts'
import type { Agency } from '../facts/schema.ts'
import { blank, type Finding } from './finding.ts'
import type { Derivation } from './world.ts'

/** The newest change of an agency (all its successors of that day) as a finding on a mention of it; null when there is none. */
export function changeOfAgency(agency: Agency, mention: Mention, index: FactIndex): Finding | null {
  const last = agency.successors.at(-1)
  if (last === undefined) return null
  const same = agency.successors.filter((change) => change.date === last.date)
  const names = same.map((change) => index.agency(change.to)?.name ?? { ko: change.to, en: change.to })
  const sources = [...new Set(same.flatMap((change) => change.sources))]
  // One day may hold a new name and a part that left: a split says both.
  const variant = new Set(same.map(({ change }) => change)).size > 1 ? 'split' : last.change
  const what = { names, date: last.date, sources, variant, asOf: last.date }
  return { ...blank, kind: 'agency-change', mention, entity: agency, ...what }
}

/** What became of an agency: later name, split, merger, with the date. */
export const agencyChange: Derivation = (world) =>
  world.mentions.flatMap((mention): Finding[] => {
    if (mention.kind !== 'agency') return []
    const agency = world.index.agency(mention.entity)
    const found = agency && changeOfAgency(agency, mention, world.index)
    return found ? [{ ...found, evidence: [{ start: mention.start, end: mention.end, says: mention.text }] }] : []
  })
