import { changeOfAgency } from '../derive/agency-change.ts'
import type { Finding } from '../derive/finding.ts'
import { newNameOf } from '../derive/renamed.ts'
import { shareOfTotal } from '../derive/share-of-total.ts'
import { straightLineNeed } from '../derive/straight-line-need.ts'
import { worldOf } from '../derive/world.ts'
import type { AmountMention, ProgramMention } from '../detect/mention.ts'
import type { FactIndex } from '../facts/fact-index.ts'
import type { Agency, Fact, Program } from '../facts/schema.ts'
import type { Tied } from '../link/tied.ts'
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
    const change =
      'successors' in entity ? changeOfAgency(entity, nameOf(entity), index) : newNameOf(entity, nameOf(entity))
    const findings = [...('successors' in entity ? [] : yearly(entity, facts, index)), ...(change ? [change] : [])]
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

/** The programme's yearly amounts, each against its plan: the facts stand where an article's amounts would. */
function yearly(program: Program, facts: readonly Fact[], index: FactIndex): Finding[] {
  const annual = facts.filter((f) => f.measure === 'capital-contribution' || f.measure === 'annual-budget')
  const tied = annual.flatMap((fact): Tied[] =>
    fact.amount && fact.unit === 'KRW' && fact.period ? [asTied(fact, program)] : [],
  )
  const mentions: AmountMention[] = tied.map(({ amount }) => amount)
  const world = worldOf({ text: '', mentions, tied, index, publishedAt: null })
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
    within: { start: 0, end: 0 },
    refusal: null,
    direct: true,
    national: true,
    delta: null,
    spender: null,
    agency: null,
  }
  return { amount, ...link, shape, payer: fact.payer, stage: fact.stage, period: null, fact }
}
