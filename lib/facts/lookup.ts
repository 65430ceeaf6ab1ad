import type { Hit } from './fact-index.ts'
import { fold } from './fold.ts'
import { initialsOf, isInitials } from './initials.ts'

interface Named {
  readonly kind: Hit['kind']
  readonly entity: string
  readonly name: string
  readonly text: string
  readonly folded: string
  readonly initials: string
}

export interface NamedEntity {
  readonly kind: Hit['kind']
  readonly entity: string
  /** Official Korean name. */
  readonly name: string
  /** Every name that may be asked for, the official one among them. */
  readonly names: readonly string[]
}

const MAX_QUERY = 100

/**
 * Answers look-ups: a whole name first, then names that begin with the query, then names that hold it; shorter names
 * before longer ones. A query of initial consonants ('ㄱㄱㅇㅋㅍㅌ') is compared with the names' initials.
 */
export function lookupTable(entities: readonly NamedEntity[]): (query: string, limit: number) => Hit[] {
  const table: Named[] = entities.flatMap(({ kind, entity, name, names }) =>
    names.map((text) => {
      const folded = fold(text).text
      return { kind, entity, name, text, folded, initials: initialsOf(folded) }
    }),
  )
  return (query, limit) => {
    const asked = fold(query.normalize('NFC').slice(0, MAX_QUERY)).text
    if (asked === '') return []
    const field = isInitials(asked) ? 'initials' : 'folded'
    const best = new Map<string, { readonly named: Named; readonly rank: number }>()
    for (const named of table) {
      const at = named[field].indexOf(asked)
      if (at < 0) continue
      const whole = named[field].length === asked.length
      const rank = (whole ? 0 : at === 0 ? 1 : 2) * 1000 + named.folded.length
      const known = best.get(named.entity)
      if (known === undefined || rank < known.rank) best.set(named.entity, { named, rank })
    }
    return [...best.values()]
      .sort((a, b) => a.rank - b.rank || (a.named.entity < b.named.entity ? -1 : 1))
      .slice(0, limit)
      .map(({ named }) => ({ kind: named.kind, entity: named.entity, name: named.name, matched: named.text }))
  }
}
