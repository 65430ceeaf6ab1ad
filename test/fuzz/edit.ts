import fc from 'fast-check'
import { oddText } from './text.ts'

/** A change of a JSON value: `at` leads down to it, each number taken modulo the members there. */
export interface Edit {
  readonly at: readonly number[]
  readonly how: 'set' | 'delete' | 'repeat' | 'swap' | 'add'
  /** What is set or added. */
  readonly to: unknown
  /** Name of what is added to an object. */
  readonly key: string
}

const KEYS = 'id name sources value amount __proto__ constructor toString length note entity'.split(' ')
const NUMBERS = [0, -0, -1, 0.5, 1e21, 1e308, 5e-324, 2 ** 53, 2 ** 31, 4_294_967_296, 2025, 99999]
const DATES = ['2025-02-29', '2026-01-01', '9999-12-31', '0000-01-01', '+010000-01-01', '2026-1-1']
const ADDRESSES = [
  'https://',
  'https://a:b@c.kr/',
  'javascript:1',
  'http://[::1]/',
  'https://예산.kr/?q=<>',
  '//x',
  'https://c.kr:99999/',
]

const value: fc.Arbitrary<unknown> = fc.oneof(
  oddText,
  fc.constantFrom<unknown>(null, true, [], {}, '', ...NUMBERS, ...DATES, ...ADDRESSES),
  fc.jsonValue({ maxDepth: 3 }),
)

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.array(fc.nat(400), { minLength: 1, maxLength: 7 }),
  how: fc.constantFrom('set', 'set', 'delete', 'repeat', 'swap', 'add'),
  to: value,
  key: fc.oneof(fc.constantFrom(...KEYS), oddText),
})

export const edits: fc.Arbitrary<Edit[]> = fc.array(edit, { maxLength: 4 })

/** The JSON of a value after the changes; keys such as __proto__ stand in it as they would in a file. */
export function edited(value: unknown, changes: readonly Edit[]): string {
  let root: unknown = structuredClone(value)
  for (const change of changes) root = apply(root, change, 0)
  return JSON.stringify(root)
}

/** A Map keeps its order and takes any name for a member. */
function apply(value: unknown, { at, how, to, key }: Edit, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return to
  const list = Array.isArray(value)
  const members: (readonly [string, unknown])[] = list
    ? value.map((item, i) => [String(i), item])
    : Object.entries(value)
  const here = (at[depth] ?? 0) % Math.max(1, members.length)
  const [name, member] = members[here] ?? [key, undefined]
  const last = depth === at.length - 1
  if (!last && typeof member === 'object' && member !== null)
    members[here] = [name, apply(member, { at, how, to, key }, depth + 1)]
  else if (how === 'set') members[here] = [name, to]
  else if (how === 'delete') members.splice(here, 1)
  else if (how === 'repeat') members.splice(here, 0, [list ? name : key, member])
  else if (how === 'add') members.splice(here, 0, [key, to])
  else {
    const other = (here + 1) % Math.max(1, members.length)
    const [otherName, otherMember] = members[other] ?? [name, member]
    members[here] = [name, otherMember]
    members[other] = [otherName, member]
  }
  if (list) return members.map(([, item]) => item)
  // JSON.parse, unlike an assignment, makes a member even of __proto__
  return JSON.parse(`{${members.map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v ?? null)}`).join(',')}}`)
}

/** A change of a text: `cut` characters from `at` (in millionths of its length) on, and what stands there instead. */
export interface Splice {
  readonly at: number
  readonly cut: number
  readonly put: string
}

export const splices = (put: fc.Arbitrary<string>, maxLength = 3): fc.Arbitrary<Splice[]> =>
  fc.array(fc.record({ at: fc.nat(1_000_000), cut: fc.oneof(fc.constant(0), fc.nat(30), fc.nat(3000)), put }), {
    maxLength,
  })

export const spliced = (text: string, changes: readonly Splice[]): string =>
  changes.reduce((sofar, { at, cut, put }) => {
    const start = Math.floor((sofar.length * at) / 1_000_000)
    return sofar.slice(0, start) + put + sofar.slice(start + cut)
  }, text)

/** A byte that is changed, by its place in millionths of the length. */
export interface Flip {
  readonly at: number
  readonly to: number
}

export const flips: fc.Arbitrary<Flip[]> = fc.array(fc.record({ at: fc.nat(1_000_000), to: fc.nat(255) }), {
  maxLength: 4,
})

export function flipped(bytes: Uint8Array, changes: readonly Flip[]): Uint8Array<ArrayBuffer> {
  const result = new Uint8Array(bytes)
  for (const { at, to } of changes) result[Math.floor(((bytes.length - 1) * at) / 1_000_000)] = to
  return result
}
