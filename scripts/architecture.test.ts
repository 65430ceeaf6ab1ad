import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
type Graph = ReadonlyMap<string, ReadonlySet<string>>

interface Rule {
  readonly name: string
  readonly to: { readonly pathNot: readonly string[] }
}

/** What dependency-cruiser lets each room import from, besides itself. */
function rules(): Graph {
  const { forbidden } = createRequire(import.meta.url)(join(ROOT, '.dependency-cruiser.cjs')) as { forbidden: Rule[] }
  const floors = forbidden.filter(({ name }) => name.startsWith('floor-'))
  return new Map(
    floors.map(({ name, to }) => {
      const room = name.slice('floor-'.length)
      const rooms = to.pathNot.map((path) => path.replace(/^\^lib\/(.+)\/$/, '$1'))
      return [room, new Set(rooms.filter((other) => other !== room))]
    }),
  )
}

/** The map of docs/architecture.md: rooms by group, and the arrows as drawn. */
function drawn() {
  const lines = (/```mermaid\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8'))?.[1] ?? '')
    .split('\n')
    .map((line) => line.trim())
  const groups = new Map<string, string[]>()
  const arrows: (readonly [from: string, to: string])[] = []
  let group: string[] = []
  for (const line of lines) {
    const [, opened] = /^subgraph (\w+)\[/.exec(line) ?? []
    const [, from, to] = /^(\w+) --> (\w+)$/.exec(line) ?? []
    if (opened) {
      group = []
      groups.set(opened, group)
    } else if (from && to) arrows.push([from, to])
    else if (/^\w+$/.test(line) && line !== 'end') group.push(line)
  }
  return { groups, arrows }
}

/** What the arrows say: to a group is to all in it, and in the core an arrow's end counts with all that it reaches. */
function allowed({ groups, arrows }: ReturnType<typeof drawn>): Graph {
  const core = groups.get('core') ?? []
  const direct = (room: string) => arrows.flatMap(([from, to]) => (from === room ? (groups.get(to) ?? [to]) : []))
  const reached = (room: string): string[] => direct(room).flatMap((next) => [next, ...reached(next)])
  return new Map(
    [...groups.values()].flat().map((room) => [room, new Set(core.includes(room) ? reached(room) : direct(room))]),
  )
}

const sorted = (graph: Graph) => Object.fromEntries([...graph].map(([room, to]) => [room, [...to].sort()]))

describe('the map of docs/architecture.md', () => {
  it('says what the import rules say', () => {
    expect(sorted(allowed(drawn()))).toEqual(sorted(rules()))
  })

  it('has every folder of lib/, and no other', () => {
    const folders = readdirSync(join(ROOT, 'lib'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect([...drawn().groups.values()].flat().sort()).toEqual(folders.map(({ name }) => name).sort())
  })

  it('draws no arrow twice, and none to a room that is not there', () => {
    const { groups, arrows } = drawn()
    const known = [...groups.keys(), ...[...groups.values()].flat()]
    expect(new Set(arrows.map((arrow) => arrow.join())).size).toBe(arrows.length)
    for (const end of arrows.flat()) expect(known).toContain(end)
  })
})
