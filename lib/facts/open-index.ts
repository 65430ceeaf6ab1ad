import type { FactIndex, FactQuery, Hit, Predecessor } from './fact-index.ts'
import { together, wholeBytes } from './index/bytes.ts'
import { compileIndex, newer } from './index/compile.ts'
import { lookup } from './index/lookup.ts'
import { programsIn } from './index/match.ts'
import { once, openPart, type Part } from './index/part.ts'
import { factsWhere } from './index/query.ts'
import type { Agency, Dataset, Fact, Indicator, Program } from './schema.ts'

/** A FactIndex that also answers questions across entities. */
export interface OpenedIndex extends FactIndex {
  /** Facts that meet every condition given, oldest statement first. */
  where(query: FactQuery): readonly Fact[]
  /** The agencies that this one followed, with the date and the sort of change. */
  predecessorsOf(agency: string): readonly Predecessor[]
  /**
   * Throws NotLoaded until what an article needs is here: facts of the programmes that it names, totals, whole
   * budgets, agencies, sources. Asked first (`await answered(() => index.reach(text))`), it saves the work of an answer begun anew.
   */
  reach(text: string): void
  /** The same for a look-up: what it meets, the facts of these, their sources, the agencies and programmes beside them. */
  reachHits(query: string, limit: number): void
}

/** Compiles datasets and opens them: for tests and tools. The worker opens what was compiled before (openCompiled). */
export const openIndex = (datasets: readonly Dataset[]): OpenedIndex =>
  openCompiled(datasets.map((dataset) => openPart(wholeBytes(compileIndex(dataset)))))

/**
 * The index over the active datasets, each compiled by itself. Where two describe the same id, the one given first is
 * kept: the bundled data can't be changed by a dataset that comes after it. Facts of all of them about an entity stand
 * side by side, so that disagreements show. Any answer may throw NotLoaded where a part is read block by block.
 */
export function openCompiled(parts: readonly Part[]): OpenedIndex {
  const first = <T>(find: (part: Part) => T | undefined): T | undefined => {
    for (const part of parts) {
      const found = find(part)
      if (found !== undefined) return found
    }
    return undefined
  }
  /** By id; what was found once is kept, since a text asks for the same few for each of its amounts. */
  const described = <T>(kind: 'program' | 'agency') => {
    const met = new Map<string, T>()
    return (id: string): T | undefined => {
      const known = met.get(id)
      if (known !== undefined) return known
      const made = first((part) => {
        const number = part.numberOf(id, kind)
        return number < 0 ? undefined : (part.entity(number) as T)
      })
      if (made !== undefined) met.set(id, made)
      return made
    }
  }
  /** Whether a dataset before this one describes the same id. */
  const shadowed = (part: number, id: string, kind: 'program' | 'agency') =>
    parts.slice(0, part).some((before) => before.numberOf(id, kind) >= 0)
  /** Whether a dataset's entity, by its number, is the one that counts. */
  const counts = (i: number, entity: number) => {
    const part = parts[i]
    if (part === undefined || i === 0) return part !== undefined
    return !shadowed(i, part.entityId(entity), entity < part.about.programs ? 'program' : 'agency')
  }
  const winners = (part: number, numbers: Iterable<number>): Program[] =>
    together(numbers, (number) => (counts(part, number) ? [parts[part]?.entity(number) as Program] : [])).flat()

  const factLists = new Map<string, readonly Fact[]>()
  const facts = (entity: string): readonly Fact[] => {
    const known = factLists.get(entity)
    if (known !== undefined) return known
    const lists = together(parts.entries(), ([i, part]) => {
      const number = part.numberOf(entity, 'any')
      return number < 0 ? [] : part.facts(number).filter(({ id }) => i === 0 || !earlier(i, id))
    })
    const only = lists.filter((list) => list.length > 0)
    const merged = only.length === 1 ? (only[0] ?? []) : only.flat().sort(byDay)
    factLists.set(entity, merged)
    return merged
  }
  const earlier = (part: number, fact: string) =>
    parts.slice(0, part).some((before) => before.factOf(fact) !== undefined)

  const indicators = once(() => {
    const best = new Map<string, Indicator>()
    for (const indicator of parts.flatMap((part) => part.indicators())) {
      const key = `${indicator.kind} ${indicator.year}`
      const known = best.get(key)
      if (known === undefined || newer(indicator, known)) best.set(key, indicator)
    }
    return best
  })
  const totals = once(() => {
    const found = new Map<string, Fact[]>()
    const programs = parts.flatMap((part, i) => {
      part.need('totals')
      return winners(i, part.arrays.totals)
    })
    for (const fact of together(programs, ({ id }) => facts(id))
      .flat()
      .sort(byDay))
      if (fact.period !== null && fact.period.from === fact.period.to) {
        const key = `${fact.measure} ${fact.period.from}`
        const known = found.get(key)
        if (known) known.push(fact)
        else found.set(key, [fact])
      }
    return found
  })
  const lexicon = once(() =>
    parts.flatMap((part, i) =>
      i === 0 ? part.lexicon() : part.lexicon().filter(({ entity }) => !shadowed(i, entity, 'agency')),
    ),
  )
  const pairs = (section: 'budgets' | 'predecessors', id: string) =>
    parts.map((part) => {
      const number = part.numberOf(id, 'any')
      part.need(section)
      const array = part.arrays[section]
      const found: number[] = []
      for (let i = 0; i < array.length; i += 2) if (array[i] === number) found.push(array[i + 1] ?? 0)
      return found
    })

  const budgets = new Map<string, readonly Program[]>()
  const budgetsOf = (agency: string): readonly Program[] => {
    const known = budgets.get(agency)
    if (known !== undefined) return known
    const made = pairs('budgets', agency).flatMap((numbers, i) => winners(i, numbers))
    if (made.length > 0) budgets.set(agency, made)
    return made
  }

  const found = (text: string) => programsIn(text, parts, counts)
  const hits = (query: string, limit: number) => lookup(query, limit, parts, counts)
  /** Facts of the ministries' whole budgets, against which an agency's amounts are held. */
  const wholeBudgets = () =>
    together(parts.entries(), ([i, part]) => {
      part.need('budgets')
      const programs = part.arrays.budgets.filter((_, place) => place % 2 === 1)
      return together(winners(i, programs), ({ id }) => facts(id))
    })
  const reach = (text: string) => {
    const own = () => together(found(text), ({ entity }) => facts(entity))
    const shared = () => together(parts, (part) => part.reachShared())
    together([own, lexicon, shared, totals, wholeBudgets, indicators], (need) => need())
  }

  const source = (id: string) => first((part) => part.source(id))
  const agency = described<Agency>('agency')
  const program = described<Program>('program')
  /** Brings what a card about an agency or programme tells. */
  const reachCard = ({ entity: id }: Hit) => {
    const beside = () => {
      const met = agency(id) ?? program(id)
      const successors = met && 'successors' in met ? met.successors : []
      const cited = new Set([...facts(id), ...successors].flatMap(({ sources }) => sources))
      const near = [met?.parent, met && 'lead' in met ? met.lead : null, ...successors.map(({ to }) => to)]
      return [
        ...[...cited].map((one) => () => source(one)),
        ...near.map((one) => () => one && (agency(one) ?? program(one))),
      ]
    }
    together([() => facts(id), () => together(beside(), (need) => need())], (need) => need())
  }

  return {
    datasets: parts.map(({ about }) => about.dataset),
    agency,
    program,
    source,
    fact: (id) => first((part) => part.factOf(id)),
    facts,
    indicator: (kind, year) => indicators().get(`${kind} ${year}`),
    totals: (measure, year) => totals().get(`${measure} ${year}`) ?? [],
    budgetsOf,
    lexicon,
    programsIn: found,
    reach,
    reachHits: (query, limit) => void together(hits(query, limit), reachCard),
    lookup: hits,
    where: (query) =>
      parts.flatMap((part, i) => factsWhere(part, query).filter(({ id }) => i === 0 || !earlier(i, id))).sort(byDay),
    predecessorsOf: (agency) =>
      pairs('predecessors', agency).flatMap((numbers, i) =>
        [...new Set(numbers)].flatMap((number) => {
          const before = parts[i]?.entity(number) as Agency
          return shadowed(i, before.id, 'agency')
            ? []
            : before.successors.flatMap(({ to, ...change }) => (to === agency ? [{ from: before.id, ...change }] : []))
        }),
      ),
  }
}

const byDay = (a: Fact, b: Fact) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0)
