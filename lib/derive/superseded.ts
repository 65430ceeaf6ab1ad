import type { ProgramMention } from '../detect/mention.ts'
import type { Fact } from '../facts/schema.ts'
import { blank, type Finding, factTerm } from './finding.ts'
import { type Derivation, findingOn, onAmounts, statedBy, type World } from './world.ts'

/** The last in the chain of statements that supersede one another from `fact` on. Those that replace come oldest first. */
function newestAfter(fact: Fact, replacing: readonly Fact[]): Fact {
  let newest = fact
  for (const later of replacing) if (later.supersedes === newest.id) newest = later
  return newest
}

/** What stands for the figure now: earlier and later statement, where the later came after the article. */
function change(then: Fact, replacing: readonly Fact[], world: World) {
  const now = newestAfter(then, replacing)
  if (world.publishedAt === null || now === then || statedBy(now, world.publishedAt)) return null
  const [current, base] = [factTerm('current', now), factTerm('base', then)]
  if (current === null || base === null || current.unit !== base.unit) return null
  const bound = now.amount?.bound === 'at-most' || then.amount?.bound === 'at-most'
  return {
    ...{ value: current.value, low: current.low, high: current.high, unit: current.unit, terms: [current, base] },
    ...{ date: now.asOf, note: now.note, variant: `${then.amount?.bound} ${now.amount?.bound}` },
    caveats: bound ? (['at-most'] as const) : [],
  }
}

/**
 * What was stated since the article about the same thing: the later fact that supersedes the one an amount agrees with; and,
 * on the first mention of a programme, each of its statements that was replaced after the article's day.
 */
export const superseded: Derivation = (world) => [...ofAmounts(world), ...ofPrograms(world)]

function ofAmounts(world: World): Finding[] {
  return onAmounts(world, (tied) => {
    if (tied.program === null || tied.fact === null) return null
    const found = change(tied.fact, world.recorded(tied.program.entity).replacing, world)
    return found && findingOn(tied, world, found, { kind: 'superseded', ...found })
  })
}

function ofPrograms(world: World): Finding[] {
  const first = new Map<string, ProgramMention>()
  for (const mention of world.mentions)
    if (mention.kind === 'program' && !first.has(mention.entity)) first.set(mention.entity, mention)
  return [...first.values()].flatMap((mention): Finding[] => {
    const { all, replacing } = world.recorded(mention.entity)
    if (replacing.every((fact) => statedBy(fact, world.publishedAt))) return []
    const known = all.filter((fact) => statedBy(fact, world.publishedAt))
    // of each chain of statements the one that stood on the article's day
    const replacedBefore = new Set(known.map(({ supersedes }) => supersedes))
    const replaced = known.filter(({ id }) => !replacedBefore.has(id))
    const entity = world.index.program(mention.entity) ?? null
    const evidence = [{ start: mention.start, end: mention.end, says: mention.text }]
    return replaced.flatMap((then): Finding[] => {
      const found = change(then, replacing, world)
      return found === null ? [] : [{ ...blank, kind: 'superseded', mention, entity, evidence, ...found }]
    })
  })
}
