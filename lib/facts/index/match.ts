import type { NameMatch } from '../fact-index.ts'
import { foldUnits } from '../fold.ts'
import { beginsWord, endsWord } from '../follows-name.ts'
import { together } from './bytes.ts'
import { extend, find } from './hash.ts'
import { AMBIGUOUS, ENTITY_MASK, flagsOf, OFFICIAL } from './name-flags.ts'
import type { Part } from './part.ts'

interface Folded {
  readonly units: Uint16Array
  readonly from: Int32Array
}

interface Sense {
  readonly part: Part
  readonly length: number
  /** The entity's number in its part. */
  readonly entity: number
  readonly ambiguous: boolean
}

/** Tables that any text is held against. */
const MATCHED = [
  'groupKeys',
  'groupSlots',
  'groupLengthStarts',
  'groupLengths',
  'nameSlots',
  'nameUnits',
  'nameStarts',
  'nameEntities',
] as const

type Scanner = (at: number, longerThan: number) => Sense | null

/**
 * Programme names in a text, whatever their spacing; longest first at each place, of equal ones the first dataset's.
 * Each place costs one probe, and one more for each length that a name beginning so has: linear in the text, whatever
 * the number of names. `counts` says whether a dataset's entity, by its number, counts (no dataset before it describes it).
 */
export function programsIn(
  text: string,
  parts: readonly Part[],
  counts: (part: number, entity: number) => boolean,
): NameMatch[] {
  together(parts, (part) => together(MATCHED, (table) => part.need(table)))
  const folded = foldUnits(text)
  const { units, from } = folded
  const scanners = parts.map((part, i) => scannerOf(part, text, folded, (entity) => counts(i, entity)))
  const found: (Sense & { readonly start: number; readonly end: number })[] = []
  for (let at = 0; at + 1 < units.length; ) {
    const start = from[at] ?? 0
    let best: Sense | null = null
    if (beginsWord(text, start)) for (const scan of scanners) best = longer(scan, at, best)
    if (best === null) {
      at++
      continue
    }
    found.push({ ...best, start, end: (from[at + best.length - 1] ?? 0) + 1 })
    at += best.length
  }
  return together(found, ({ part, start, end, entity, ambiguous }) => ({
    ...{ start, end, ambiguous, entity: part.entityId(entity) },
  }))
}

const longer = (scan: Scanner, at: number, best: Sense | null): Sense | null => scan(at, best?.length ?? 1) ?? best

function scannerOf(part: Part, text: string, { units, from }: Folded, counts: (entity: number) => boolean): Scanner {
  const { groupKeys, groupSlots, groupLengthStarts, groupLengths, nameSlots, nameUnits, nameStarts, nameEntities } =
    part.arrays
  const { names, groups } = part.about.multipliers
  const { hashes, powers } = beginnings(units, names)

  /** Names that stand at a place, of one length: the one that counts, or null. */
  const senseAt = (at: number, length: number): Sense | null => {
    const hash = ((hashes[at + length] ?? 0) - Math.imul(hashes[at] ?? 0, powers[length] ?? 0)) | 0
    let best: { entity: number; flags: number; others: boolean } | null = null
    find(nameSlots, hash, (name) => {
      const start = nameStarts[name] ?? 0
      if (nameUnits[start + length] !== 0) return false
      for (let k = 0; k < length; k++) if (nameUnits[start + k] !== units[at + k]) return false
      const packed = nameEntities[name] ?? 0
      const entity = packed & ENTITY_MASK
      if (!counts(entity)) return false
      const flags = flagsOf(packed)
      if (best === null) best = { entity, flags, others: false }
      else if ((best.flags & OFFICIAL) === (flags & OFFICIAL)) best.others = true
      return false
    })
    // what one callback has set, the compiler can't see
    const sense = best as { entity: number; flags: number; others: boolean } | null
    return sense && { part, length, entity: sense.entity, ambiguous: sense.others || (sense.flags & AMBIGUOUS) !== 0 }
  }

  return (at, longerThan) => {
    const key = (units[at] ?? 0) * 0x10000 + (units[at + 1] ?? 0)
    const group = find(groupSlots, Math.imul(key, groups), (item) => groupKeys[item] === key)
    if (group < 0) return null
    const end = groupLengthStarts[group + 1] ?? 0
    for (let i = groupLengthStarts[group] ?? 0; i < end; i++) {
      const length = groupLengths[i] ?? 0
      if (length <= longerThan) return null
      if (at + length > units.length || !endsWord(text, (from[at + length - 1] ?? 0) + 1)) continue
      const sense = senseAt(at, length)
      if (sense) return sense
    }
    return null
  }
}

/** Hash of each beginning of the text, and powers of the multiplier: any stretch's hash follows in one step. */
function beginnings(units: Uint16Array, multiplier: number) {
  const hashes = new Int32Array(units.length + 1)
  for (let i = 0; i < units.length; i++) hashes[i + 1] = extend(hashes[i] ?? 0, units[i] ?? 0, multiplier)
  const powers = new Int32Array(256)
  powers[0] = 1
  for (let i = 1; i < powers.length; i++) powers[i] = Math.imul(powers[i - 1] ?? 0, multiplier)
  return { hashes, powers }
}
