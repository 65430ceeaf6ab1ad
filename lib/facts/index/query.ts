import type { FactQuery } from '../fact-index.ts'
import type { Fact } from '../schema.ts'
import { dayNumber } from './compile-records.ts'
import type { Part } from './part.ts'

const COLUMNS = ['factMeasures', 'factStages', 'factFrom', 'factTo', 'factDays'] as const

/**
 * Facts of one dataset that meet every condition given, by entity, then oldest statement first. Reads columns of
 * numbers; only the facts that it answers with are decoded. Linear in the entity's facts, or in all without an entity.
 */
export function factsWhere(part: Part, { entity, measure, stage, year, asOf }: FactQuery): Fact[] {
  const { arrays, about } = part
  let from = 0
  let to = arrays.factDays.length
  if (entity !== undefined) {
    const number = part.numberOf(entity, 'any')
    if (number < 0) return []
    part.need('entityFacts', number, number + 2)
    from = arrays.entityFacts[number] ?? 0
    to = arrays.entityFacts[number + 1] ?? 0
  }
  for (const column of COLUMNS) part.need(column, from, to)
  const measureCode = measure === undefined ? null : about.measures.indexOf(measure)
  const stageCode = stage === undefined ? null : about.stages.indexOf(stage)
  const day = asOf === undefined ? Number.POSITIVE_INFINITY : dayNumber(asOf)
  const found: Fact[] = []
  for (let i = from; i < to; i++) {
    if (measureCode !== null && arrays.factMeasures[i] !== measureCode) continue
    if (stageCode !== null && arrays.factStages[i] !== stageCode) continue
    if (year !== undefined && ((arrays.factFrom[i] ?? 0) > year || (arrays.factTo[i] ?? 0) < year)) continue
    if ((arrays.factDays[i] ?? 0) <= day) found.push(part.fact(i))
  }
  return found
}
