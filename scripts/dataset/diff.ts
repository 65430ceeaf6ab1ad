import type { Dataset } from '../../lib/facts/schema.ts'

const SECTIONS = ['sources', 'agencies', 'programs', 'facts', 'indicators'] as const

/**
 * What a second dataset changes, a line each, by section and id: `added facts x`, `changed facts x amount.value 1 -> 2`,
 * `removed facts x`. The order of records does not count.
 */
export function diffOf(before: Dataset, after: Dataset): string[] {
  const lines = differences(aboutOf(before), aboutOf(after)).map((line) => `changed dataset ${line}`)
  for (const section of SECTIONS) {
    const old = new Map<string, object>(before[section].map((record) => [record.id, record]))
    const now = new Map<string, object>(after[section].map((record) => [record.id, record]))
    for (const id of [...new Set([...old.keys(), ...now.keys()])].sort()) {
      const [from, to] = [old.get(id), now.get(id)]
      if (from === undefined) lines.push(`added ${section} ${id}`)
      else if (to === undefined) lines.push(`removed ${section} ${id}`)
      else for (const line of differences(from, to)) lines.push(`changed ${section} ${id} ${line}`)
    }
  }
  return lines
}

const aboutOf = ({ sources: _s, agencies: _a, programs: _p, facts: _f, indicators: _i, ...about }: Dataset) => about

/** Fields of the first record, and of the second, whose values are not the same: `path old -> new`; `-`: not there. */
function differences(before: object, after: object): string[] {
  const from = leaves(before)
  const to = leaves(after)
  return [...new Set([...from.keys(), ...to.keys()])]
    .filter((path) => from.get(path) !== to.get(path))
    .map((path) => `${path} ${from.get(path) ?? '-'} -> ${to.get(path) ?? '-'}`)
}

/** The values at the ends of a record, as JSON, by path. */
function leaves(value: unknown, path = '', found = new Map<string, string>()): Map<string, string> {
  if (typeof value !== 'object' || value === null) found.set(path, JSON.stringify(value))
  else
    for (const [key, member] of Object.entries(value))
      leaves(member, Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`, found)
  return found
}
