import { blank, type Finding } from '../derive/finding.ts'
import { shareOfTotal } from '../derive/share-of-total.ts'
import { straightLineNeed } from '../derive/straight-line-need.ts'
import type { AmountMention, ProgramMention } from '../detect/mention.ts'
import type { FactIndex } from '../facts/fact-index.ts'
import type { Agency, Fact, Program } from '../facts/schema.ts'
import type { Tied } from '../link/link.ts'
import { factSentence, summaryOf } from '../wording/facts.ts'
import type { Lang } from '../wording/lang.ts'
import type { EntityCard } from './annotation.ts'
import { cite, toContext } from './to-context.ts'

const MOST_FACTS = 40

/** The entities that a query meets, best first: what each is, its facts as sentences, its name changes and yearly shares. */
export function entityCards(query: string, index: FactIndex, lang: Lang, limit: number): EntityCard[] {
  return index.lookup(query, limit).flatMap((hit) => {
    const entity = hit.kind === 'agency' ? index.agency(hit.entity) : index.program(hit.entity)
    if (!entity) return []
    const facts = index.facts(entity.id)
    const findings =
      'successors' in entity ? changes(entity, index) : [...yearly(entity, facts, index), ...newName(entity)]
    const newest = facts.toSorted((a, b) => b.asOf.localeCompare(a.asOf)).slice(0, MOST_FACTS)
    return [
      {
        kind: hit.kind,
        entity: entity.id,
        name: entity.name.ko,
        nameEn: entity.name.en,
        summary: summaryOf(entity, index, lang),
        contexts: findings.map((finding) => toContext(finding, null, null, index, lang)),
        timeline: newest.map((fact) => ({
          fact: fact.id,
          asOf: fact.asOf,
          sentence: factSentence(fact, lang),
          sources: cite(fact.sources, index),
        })),
      },
    ]
  })
}

const nameOf = (entity: Program | Agency): ProgramMention => {
  const { ko } = entity.name
  return {
    kind: 'program',
    start: 0,
    end: 0,
    text: ko,
    entity: entity.id,
    name: ko,
  }
}

function newName(program: Program): Finding[] {
  if (program.renamed === null) return []
  const { to, date, sources } = program.renamed
  return [
    {
      ...blank,
      kind: 'renamed',
      mention: nameOf(program),
      entity: program,
      names: [to],
      date,
      sources,
      asOf: date,
    },
  ]
}

function changes(agency: Agency, index: FactIndex): Finding[] {
  const last = agency.successors.at(-1)
  if (last === undefined) return []
  const same = agency.successors.filter((change) => change.date === last.date)
  const names = same.map((change) => index.agency(change.to)?.name ?? { ko: change.to, en: change.to })
  const sources = [...new Set(same.flatMap((change) => change.sources))]
  const what = {
    names,
    date: last.date,
    sources,
    variant: last.change,
    asOf: last.date,
  }
  return [
    {
      ...blank,
      kind: 'agency-change',
      mention: nameOf(agency),
      entity: agency,
      ...what,
    },
  ]
}

/** The programme's yearly amounts, each against its plan: the facts stand where an article's amounts would. */
function yearly(program: Program, facts: readonly Fact[], index: FactIndex): Finding[] {
  const annual = facts.filter((f) => f.measure === 'capital-contribution' || f.measure === 'annual-budget')
  const tied = annual.flatMap((fact): Tied[] =>
    fact.amount && fact.unit === 'KRW' && fact.period ? [asTied(fact, program)] : [],
  )
  const mentions: AmountMention[] = tied.map(({ amount }) => amount)
  const world = { text: '', mentions, tied, index, publishedAt: null }
  return [...straightLineNeed(world), ...shareOfTotal(world)]
}

function asTied(fact: Fact, program: Program): Tied {
  const value = fact.amount?.value ?? null
  const amount: AmountMention = {
    ...{
      kind: 'amount',
      start: 0,
      end: 0,
      text: '',
      min: value,
      max: value,
      currency: 'KRW',
    },
    ...{
      qualifier: 'exact',
      roundedTo: fact.amount?.roundedTo ?? 1,
      role: null,
      stage: fact.stage,
      payer: fact.payer,
    },
    ...{ delta: null, per: null, conversion: null, evidence: [] },
  }
  const shape = fact.period?.from === fact.period?.to ? 'annual' : 'plan'
  const link = {
    program: nameOf(program),
    score: 1,
    evidence: [],
    sentence: 0,
  }
  return { amount, ...link, shape, payer: fact.payer, period: null, fact }
}
