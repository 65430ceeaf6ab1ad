import type { LexiconEntry } from '../fact-index.ts'
import type { Agency, Fact, Indicator, Program, Source } from '../schema.ts'
import type { About } from './about.ts'
import { type IndexBytes, together } from './bytes.ts'
import { find, hashText } from './hash.ts'
import { type Arrays, type Table, tablesEnd, unpack } from './layout.ts'

/** One compiled dataset, opened: its records by number and by id. Records are decoded when they are asked for. */
export interface Part {
  readonly about: About
  readonly arrays: Arrays
  /** Makes sure that [from, to) of a table is here, in elements; the whole table where nothing is said. */
  need(table: Table, from?: number, to?: number): void
  /** Programme or agency by its number; undefined: only facts name it. */
  entity(number: number): Program | Agency | undefined
  entityId(number: number): string
  /** Number of the programme, agency or any entity of this id; -1: not here. */
  numberOf(id: string, kind: 'program' | 'agency' | 'any'): number
  facts(entity: number): readonly Fact[]
  fact(number: number): Fact
  factOf(id: string): Fact | undefined
  source(id: string): Source | undefined
  /** Brings the agencies' records and the sources, where they are few enough to be read as a whole. */
  reachShared(): void
  lexicon(): readonly LexiconEntry[]
  indicators(): readonly Indicator[]
}

/** A table, or an entity with its facts, of more than this many bytes is read piece by piece. */
const MOST_TOGETHER = 256 * 1024
/** Agencies and sources are met in every article; more of them than this are read as they are needed. */
const MOST_SHARED = 1024 * 1024

/**
 * Opens a compiled dataset: views over the bytes, nothing parsed but a line about itself. Throws BadIndex; NotLoaded
 * where what it says of itself is longer than what was at hand.
 */
export function openPart(bytes: IndexBytes): Part {
  const arrays = unpack(bytes.tables, bytes.size)
  const recordsFrom = tablesEnd(bytes.tables, bytes.size)
  const decoder = new TextDecoder()
  const json = <T>(from: number, to: number): T => JSON.parse(decoder.decode(bytes.slice(from, to)))
  const record = <T>(from: number, to: number): T => json(recordsFrom + from, recordsFrom + to)
  const needRecords = (from: number, to: number) => bytes.need(recordsFrom + from, recordsFrom + to)
  const need = (table: Table, from = 0, to = arrays[table].length) => {
    const { byteOffset, byteLength, BYTES_PER_ELEMENT } = arrays[table]
    if (byteLength <= MOST_TOGETHER) bytes.need(byteOffset, byteOffset + byteLength)
    else bytes.need(byteOffset + from * BYTES_PER_ELEMENT, byteOffset + to * BYTES_PER_ELEMENT)
  }
  const at = (table: Table, i: number): number => {
    need(table, i, i + 1)
    return arrays[table][i] ?? 0
  }
  const whole = <T>({ byteOffset, byteLength }: Uint8Array): T => json(byteOffset, byteOffset + byteLength)
  const about = whole<About>(arrays.about)
  const described = about.programs + about.agencies

  const entities = new Map<number, Program | Agency>()
  const factLists = new Map<number, readonly Fact[]>()
  const kept = new Map<number, Fact>()
  const byId = new Map<string, Fact>()
  const sources = new Map<string, Source>()

  /** An entity's record and its facts', read together: who asks for the one will ask for the others. */
  const reachEntity = (entity: number) => {
    const from = at('entityRecords', entity)
    needRecords(from, Math.min(at('entityRecords', entity + 1), from + MOST_TOGETHER))
  }
  const factsFrom = (entity: number) => at('entityFacts', entity)
  const fact = (number: number, entity: number): Fact => {
    const known = kept.get(number)
    if (known !== undefined) return known
    const to = number + 1 < factsFrom(entity + 1) ? at('factRecords', number + 1) : at('entityRecords', entity + 1)
    const made = record<Fact>(at('factRecords', number), to)
    kept.set(number, made)
    byId.set(made.id, made)
    return made
  }
  const entityOf = (factNumber: number): number => {
    need('entityFacts')
    return lastAtMost(arrays.entityFacts, factNumber)
  }
  const part: Part = {
    about,
    arrays,
    need,
    entity(number) {
      if (number >= described) return undefined
      const known = entities.get(number)
      if (known !== undefined) return known
      reachEntity(number)
      const first = factsFrom(number)
      const to = first < factsFrom(number + 1) ? at('factRecords', first) : at('entityRecords', number + 1)
      const made = record<Program | Agency>(at('entityRecords', number), to)
      entities.set(number, made)
      return made
    },
    entityId: (number) => part.entity(number)?.id ?? about.foreign[number - described] ?? '',
    numberOf(id, kind) {
      const [from, to] =
        kind === 'program' ? [0, about.programs] : kind === 'agency' ? [about.programs, described] : [0, Infinity]
      return probe('entitySlots', id, about.multipliers.entities, (n) => n >= from && n < to && part.entityId(n) === id)
    },
    facts(entity) {
      const known = factLists.get(entity)
      if (known !== undefined) return known
      const first = factsFrom(entity)
      const list = Array.from({ length: factsFrom(entity + 1) - first }, (_, i) => fact(first + i, entity))
      factLists.set(entity, list)
      return list
    },
    fact: (number) => fact(number, entityOf(number)),
    factOf(id) {
      // mostly asked for a fact that has just been met among its entity's
      const met = byId.get(id)
      if (met !== undefined) return met
      const number = probe('factSlots', id, about.multipliers.facts, (n) => part.fact(n).id === id)
      return number < 0 ? undefined : part.fact(number)
    },
    source(id) {
      const known = sources.get(id)
      if (known !== undefined) return known
      const read = (n: number) => record<Source>(at('sourceRecords', n), at('sourceRecords', n + 1))
      const number = probe('sourceSlots', id, about.multipliers.sources, (n) => read(n).id === id)
      if (number < 0) return undefined
      const made = read(number)
      sources.set(id, made)
      return made
    },
    reachShared: () => {
      const last = arrays.sourceRecords.length - 1
      const ends = [
        () => [at('entityRecords', about.programs), at('entityRecords', described)],
        () => [at('sourceRecords', 0), at('sourceRecords', last)],
      ]
      together(ends, (end) => {
        const [from = 0, to = 0] = end()
        if (to - from <= MOST_SHARED) needRecords(from, to)
      })
    },
    lexicon: once(() => whole<LexiconEntry[]>(arrays.lexicon)),
    indicators: once(() => whole<Indicator[]>(arrays.indicators)),
  }
  function probe(
    slots: 'entitySlots' | 'factSlots' | 'sourceSlots',
    id: string,
    multiplier: number,
    isIt: (item: number) => boolean,
  ): number {
    return find(arrays[slots], hashText(id, multiplier), isIt, (slot) => need(slots, slot, slot + 1))
  }
  return part
}

/** Place of the last element of an ascending array that is at most `value`. */
export function lastAtMost(array: Uint32Array, value: number): number {
  let lo = 0
  let hi = array.length
  while (lo < hi) {
    const middle = (lo + hi) >> 1
    if ((array[middle] ?? 0) <= value) lo = middle + 1
    else hi = middle
  }
  return lo - 1
}

/** The result of the first call that did not throw. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
