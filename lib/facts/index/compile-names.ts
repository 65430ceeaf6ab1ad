import { fold } from '../fold.ts'
import { initialReadings, initialUnit, isInitialUnit } from '../initials.ts'
import { namesOf } from '../names-of.ts'
import type { Agency, Program } from '../schema.ts'
import { buildHashTable, hashText } from './hash.ts'
import type { Arrays } from './layout.ts'
import { AMBIGUOUS, MATCHABLE, OFFICIAL } from './name-flags.ts'
import { buildMins } from './range-min.ts'

interface Name {
  readonly folded: string
  readonly entity: number
  readonly id: string
  readonly ordinal: number
  /** Initials as they are typed for a name with acronyms: met by initials alone. */
  readonly reading: boolean
  flags: number
}

type NameArrays = Pick<
  Arrays,
  | 'nameUnits'
  | 'nameStarts'
  | 'nameEntities'
  | 'nameSlots'
  | 'nameOrdinals'
  | 'groupKeys'
  | 'groupSlots'
  | 'groupLengthStarts'
  | 'groupLengths'
  | 'prefixes'
  | 'prefixMins'
  | 'suffixes'
  | 'suffixMins'
  | 'initialPrefixes'
  | 'initialPrefixMins'
  | 'initialSuffixes'
  | 'initialSuffixMins'
>

/** Lengths are kept in a byte; no name of format 1 is as long. */
const LONGEST_MATCHED = 255
/** Hundreds of programmes may be called '기본경비'; such a name is ambiguous whatever the rest are. */
const MOST_SENSES = 8

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Compiles the names of entities, numbered by their place in the list: for matching in texts and for look-up. */
export function compileNames(entities: readonly (Agency | Program)[]): NameArrays & {
  readonly multipliers: { readonly names: number; readonly groups: number }
} {
  const names = entities
    .flatMap(distinctNames)
    .sort((a, b) => a.folded.length - b.folded.length || byText(a.id, b.id) || a.ordinal - b.ordinal)
  const nameUnits = new Uint16Array(names.reduce((sum, { folded }) => sum + folded.length + 1, 0))
  const nameStarts = new Uint32Array(names.length)
  let end = 0
  for (const [i, { folded }] of names.entries()) {
    nameStarts[i] = end
    for (let k = 0; k < folded.length; k++) nameUnits[end++] = folded.charCodeAt(k)
    end++
  }
  const nameTable = matchTable(names)
  const lengths = groups(names)
  return {
    ...orders(nameUnits, nameStarts, names),
    nameUnits,
    nameStarts,
    nameEntities: Uint32Array.from(names, ({ entity, flags }) => entity + flags * 2 ** 29),
    nameOrdinals: Uint8Array.from(names, ({ ordinal }) => ordinal),
    nameSlots: nameTable.slots,
    ...lengths.arrays,
    multipliers: { names: nameTable.multiplier, groups: lengths.multiplier },
  }
}

/**
 * An entity's names that differ when folded, each with the flags of its first spelling that counts in texts; and the
 * other readings of their initials.
 */
function distinctNames(entity: Agency | Program, number: number): Name[] {
  const found = new Map<string, Name>()
  const readings = new Map<string, Name>()
  const named = (folded: string, ordinal: number, flags: number, reading: boolean): Name => ({
    ...{ folded, entity: number, id: entity.id, ordinal, flags, reading },
  })
  for (const [ordinal, { text, matchable, ambiguous, official }] of namesOf(entity).entries()) {
    const folded = fold(text)
    if (folded === '') continue
    const flags =
      matchable && folded.length > 1 && folded.length <= LONGEST_MATCHED
        ? MATCHABLE | (ambiguous ? AMBIGUOUS : 0) | (official ? OFFICIAL : 0)
        : 0
    const known = found.get(folded)
    if (known === undefined) found.set(folded, named(folded, ordinal, flags, false))
    else if ((known.flags & MATCHABLE) === 0) known.flags = flags
    for (const reading of initialReadings(text).map(fold))
      if (!readings.has(reading)) readings.set(reading, named(reading, ordinal, 0, true))
  }
  return [...found.values(), ...readings.values()]
}

/** Folded text → the names with this text that count in texts, official ones first. */
function matchTable(names: readonly Name[]) {
  const matchable = [...names.entries()].filter(([, { flags }]) => flags & MATCHABLE)
  const senses = Map.groupBy(matchable, ([, { folded }]) => folded)
  const numbers = [...senses.values()].flatMap((same) =>
    same
      .sort(([, a], [, b]) => (b.flags & OFFICIAL) - (a.flags & OFFICIAL) || a.entity - b.entity)
      .slice(0, MOST_SENSES)
      .map(([i]) => i),
  )
  const { slots, multiplier } = buildHashTable(numbers.length, (item, by) =>
    hashText(names[numbers[item] ?? 0]?.folded ?? '', by),
  )
  return { slots: slots.map((item) => (item === 0 ? 0 : (numbers[item - 1] ?? 0) + 1)), multiplier }
}

function groups(names: readonly Name[]) {
  const lengths = new Map<number, Set<number>>()
  for (const { folded, flags } of names) {
    if ((flags & MATCHABLE) === 0) continue
    const key = folded.charCodeAt(0) * 0x10000 + folded.charCodeAt(1)
    const known = lengths.get(key)
    if (known) known.add(folded.length)
    else lengths.set(key, new Set([folded.length]))
  }
  const keys = [...lengths.keys()].sort((a, b) => a - b)
  const starts = [0]
  const all: number[] = []
  for (const key of keys) {
    all.push(...[...(lengths.get(key) ?? [])].sort((a, b) => b - a))
    starts.push(all.length)
  }
  const { slots, multiplier } = buildHashTable(keys.length, (item, by) => Math.imul(keys[item] ?? 0, by))
  const arrays = {
    groupKeys: Uint32Array.from(keys),
    groupSlots: slots,
    groupLengthStarts: Uint32Array.from(starts),
    groupLengths: Uint8Array.from(all),
  }
  return { arrays, multiplier }
}

/** Places in the names' text in the order of what stands there: names from their beginnings, and from within. */
function orders(units: Uint16Array, starts: Uint32Array, names: readonly Name[]) {
  const within = (of: readonly (readonly [number, Name])[]) =>
    of.flatMap(([i, { folded }]) => Array.from({ length: folded.length - 1 }, (_, k) => (starts[i] ?? 0) + k + 1))
  const from = (of: readonly (readonly [number, Name])[]) => of.map(([i]) => starts[i] ?? 0)
  const all = [...names.entries()]
  const spelled = all.filter(([, { reading }]) => !reading)
  const initials = units.map(initialUnit)
  const sorted = (places: Iterable<number>, by: Uint16Array) =>
    Uint32Array.from(places).sort((a, b) => {
      while (by[a] === by[b] && by[a] !== 0) {
        a++
        b++
      }
      return (by[a] ?? 0) - (by[b] ?? 0) || a - b
    })
  const consonant = (place: number) => isInitialUnit(initials[place] ?? 0)
  const prefixes = sorted(from(spelled), units)
  const suffixes = sorted(within(spelled), units)
  const initialPrefixes = sorted(from(all).filter(consonant), initials)
  const initialSuffixes = sorted(within(all).filter(consonant), initials)
  return {
    prefixes,
    prefixMins: buildMins(prefixes),
    suffixes,
    suffixMins: buildMins(suffixes),
    initialPrefixes,
    initialPrefixMins: buildMins(initialPrefixes),
    initialSuffixes,
    initialSuffixMins: buildMins(initialSuffixes),
  }
}
