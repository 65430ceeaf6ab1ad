import { blank, type Finding, factTerm } from './finding.ts'
import { type Derivation, statedBy } from './world.ts'

/** What was stated since the article about the same thing: a later fact that supersedes the one the figure agrees with. */
export const superseded: Derivation = (world) =>
  world.tied.flatMap((tied): Finding[] => {
    const { program, fact } = tied
    if (program === null || fact === null || world.publishedAt === null) return []
    const facts = world.index.facts(program.entity)
    let newest = fact
    for (const later of facts) if (later.supersedes === newest.id) newest = later
    const now = newest === fact || statedBy(newest, world.publishedAt) ? null : factTerm('current', newest)
    const then = factTerm('base', fact)
    if (now === null || then === null) return []
    const entity = world.index.program(program.entity) ?? null
    const where = {
      mention: tied.amount,
      entity,
      evidence: tied.evidence,
      terms: [now, then],
    }
    const numbers = {
      value: now.value,
      low: now.low,
      high: now.high,
      unit: 'KRW',
    } as const
    return [
      {
        ...blank,
        kind: 'superseded',
        ...where,
        ...numbers,
        date: newest.asOf,
        note: newest.note,
      },
    ]
  })

/** A programme's later name, where the article uses the former one. */
export const renamed: Derivation = (world) =>
  world.mentions.flatMap((mention): Finding[] => {
    if (mention.kind !== 'program') return []
    const program = world.index.program(mention.entity)
    if (!program?.renamed) return []
    const plain = (text: string) => text.replace(/[\s‘’'"“”]/g, '').toLowerCase()
    if (plain(mention.text) === plain(program.renamed.to.ko)) return []
    const { to, date, sources } = program.renamed
    const evidence = [{ start: mention.start, end: mention.end, says: mention.text }]
    return [
      {
        ...blank,
        kind: 'renamed',
        mention,
        entity: program,
        names: [to],
        date,
        sources,
        evidence,
        asOf: date,
      },
    ]
  })

/** What became of an agency: later name, split, merger, with the date. */
export const agencyChange: Derivation = (world) =>
  world.mentions.flatMap((mention): Finding[] => {
    if (mention.kind !== 'agency') return []
    const agency = world.index.agency(mention.entity)
    const last = agency?.successors.at(-1)
    if (!agency || !last) return []
    const same = agency.successors.filter((change) => change.date === last.date)
    const names = same.map((change) => world.index.agency(change.to)?.name ?? { ko: change.to, en: change.to })
    const sources = [...new Set(same.flatMap((change) => change.sources))]
    const evidence = [{ start: mention.start, end: mention.end, says: mention.text }]
    const what = {
      names,
      date: last.date,
      sources,
      evidence,
      variant: last.change,
      asOf: last.date,
    }
    return [{ ...blank, kind: 'agency-change', mention, entity: agency, ...what }]
  })
