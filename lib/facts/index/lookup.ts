import type { Hit } from '../fact-index.ts'
import { fold } from '../fold.ts'
import { initialUnit, isInitials } from '../initials.ts'
import { namesOf } from '../names-of.ts'
import { together } from './bytes.ts'
import { ENTITY_MASK } from './name-flags.ts'
import { lastAtMost, type Part } from './part.ts'
import { ascending } from './range-min.ts'

const MAX_QUERY = 100

/** A hit and how good it is: whole names before beginnings before parts, shorter names before longer ones. */
interface Ranked {
  readonly hit: Hit
  readonly rank: number
}

/**
 * Answers a look-up over the datasets, best first: a name that is the query, begins with it, holds it; of equal ones
 * the shorter name, then by id. Consonants ('ㄱㄱㅇㅋㅍㅌ') are compared with the names' initials. Logarithmic in the
 * number of names. `counts` as for programsIn, by entity number.
 */
export function lookup(
  query: string,
  limit: number,
  parts: readonly Part[],
  counts: (part: number, entity: number) => boolean,
): Hit[] {
  const asked = fold(query.normalize('NFC').slice(0, MAX_QUERY))
  if (asked === '' || limit < 1) return []
  const field = isInitials(asked) ? INITIALS : FOLDED
  return parts
    .flatMap((part, i) => ranked(part, asked, field, limit, (entity) => counts(i, entity)))
    .sort((a, b) => a.rank - b.rank || (a.hit.entity < b.hit.entity ? -1 : 1))
    .slice(0, limit)
    .map(({ hit }) => hit)
}

/** Tables that tell what a place in the names' text belongs to. */
const NAMES = ['nameUnits', 'nameStarts', 'nameEntities'] as const
const FOLDED = {
  sections: ['prefixes', 'prefixMins', 'suffixes', 'suffixMins'],
  unit: (unit: number) => unit,
} as const
const INITIALS = {
  sections: ['initialPrefixes', 'initialPrefixMins', 'initialSuffixes', 'initialSuffixMins'],
  unit: initialUnit,
} as const

function ranked(
  part: Part,
  asked: string,
  { sections, unit }: typeof FOLDED | typeof INITIALS,
  limit: number,
  counts: (entity: number) => boolean,
): Ranked[] {
  together([...NAMES, ...sections], (table) => part.need(table))
  const { nameUnits, nameStarts, nameEntities } = part.arrays
  const [prefixes, prefixMins, suffixes, suffixMins] = sections.map((section) => part.arrays[section])
  if (!prefixes || !prefixMins || !suffixes || !suffixMins) return []
  const compare = (place: number): number => {
    for (let k = 0; k < asked.length; k++) {
      const by = unit(nameUnits[place + k] ?? 0) - asked.charCodeAt(k)
      if (by !== 0) return by
    }
    return 0
  }
  const range = (places: Uint32Array) =>
    [firstWhere(places, (p) => compare(p) >= 0), firstWhere(places, (p) => compare(p) > 0)] as const
  const [from, to] = range(prefixes)
  const afterWhole = firstWhere(
    prefixes,
    (p) => compare(p) > 0 || (compare(p) === 0 && nameUnits[p + asked.length] !== 0),
  )
  const [inner, innerEnd] = range(suffixes)

  const found: { readonly entity: number; readonly name: number; readonly rank: number }[] = []
  const seen = new Set<number>()
  const take = (places: Uint32Array, mins: Uint32Array, lo: number, hi: number, rank: number) => {
    for (const place of ascending(places, mins, lo, hi)) {
      if (found.length >= limit) return
      const name = lastAtMost(nameStarts, place)
      const entity = (nameEntities[name] ?? 0) & ENTITY_MASK
      if (seen.has(entity)) continue
      seen.add(entity)
      if (counts(entity)) found.push({ entity, name, rank: rank * 1000 + lengthOf(part, name) })
    }
  }
  take(prefixes, prefixMins, from, afterWhole, 0)
  take(prefixes, prefixMins, afterWhole, to, 1)
  take(suffixes, suffixMins, inner, innerEnd, 2)
  return together(found, ({ entity, name, rank: best }) => ({ hit: hitOf(part, entity, name), rank: best }))
}

/** Place of the first element for which it holds; elements for which it does not hold come before. */
function firstWhere(places: Uint32Array, holds: (place: number) => boolean): number {
  let lo = 0
  let hi = places.length
  while (lo < hi) {
    const middle = (lo + hi) >> 1
    if (holds(places[middle] ?? 0)) hi = middle
    else lo = middle + 1
  }
  return lo
}

const lengthOf = ({ arrays }: Part, name: number): number =>
  (arrays.nameStarts[name + 1] ?? arrays.nameUnits.length) - (arrays.nameStarts[name] ?? 0) - 1

function hitOf(part: Part, number: number, name: number): Hit {
  const entity = part.entity(number)
  if (entity === undefined) throw new Error('a name of nothing')
  part.need('nameOrdinals', name, name + 1)
  const matched = namesOf(entity)[part.arrays.nameOrdinals[name] ?? 0]?.text ?? entity.name.ko
  return { kind: number < part.about.programs ? 'program' : 'agency', entity: entity.id, name: entity.name.ko, matched }
}
