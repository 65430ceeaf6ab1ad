import { describe, expect, it } from 'vitest'
import { base } from '../../../test/hostile/base.ts'
import { openCompiled, openIndex } from '../open-index.ts'
import { answered, blockBytes } from './block-bytes.ts'
import { wholeBytes } from './bytes.ts'
import { compileIndex } from './compile.ts'
import { buildHashTable, hashText } from './hash.ts'
import { openPart } from './part.ts'

const compiled = compileIndex(base)

const manyFacts = () =>
  Array.from({ length: 20_000 }, (_, i) => ({
    ...base.facts[0],
    ...{ id: `g${i}`, entity: 'part', supersedes: null, note: { ko: '설명'.repeat(20), en: 'note' } },
  })) as typeof base.facts

describe('a compiled dataset that is damaged', () => {
  it.each([
    ['empty', new Uint8Array(0)],
    ['cut short', compiled.slice(0, -4)],
    ['longer than it says', new Uint8Array([...compiled, 0, 0, 0, 0])],
    ['of another kind', new TextEncoder().encode(JSON.stringify(base))],
    ['with another version', compiled.with(4, 99)],
    ['with a section that points outside', compiled.with(15, 0x7f)],
  ])('is refused: %s', (_, bytes) => {
    expect(() => openPart(wholeBytes(bytes))).toThrow()
  })

  it('is refused where a block that is read is cut short', async () => {
    const front = { size: compiled.length, read: async () => compiled.slice(0, 1000) }
    await expect(blockBytes(front)).rejects.toThrow('cut short')
    const large = compileIndex({ ...base, facts: manyFacts() })
    const reader = {
      size: large.length,
      read: async (from: number, to: number) => (from === 0 ? large.slice(0, to) : large.slice(0, 100)),
    }
    const index = openCompiled([openPart(await blockBytes(reader))])
    await expect(answered(() => index.facts('part'))).rejects.toThrow('cut short')
  })

  it('opens from a view that begins on an odd place of its buffer', () => {
    const odd = new Uint8Array(compiled.length + 3).subarray(3)
    odd.set(compiled)
    expect(openCompiled([openPart(wholeBytes(odd))]).facts('centre')).toEqual(base.facts)
  })
})

describe('what is read block by block', () => {
  it('reads only what a question needs, and each block once', async () => {
    const large = compileIndex({ ...base, facts: [...base.facts, ...manyFacts()] })
    const read: string[] = []
    const bytes = await blockBytes({
      size: large.length,
      async read(from, to) {
        read.push(`${from}-${to}`)
        return large.slice(from, to)
      },
    })
    const index = openCompiled([openPart(bytes)])
    await answered(() => index.reach('국가컴퓨팅센터에 200억원'))
    const before = read.length
    expect(index.facts('centre')).toEqual(base.facts)
    expect(read.length).toBe(before)
    expect(new Set(read).size).toBe(read.length)
    expect(index.programsIn('국가컴퓨팅센터에')).toEqual([{ start: 0, end: 7, entity: 'centre', ambiguous: false }])
  })
})

describe('predecessors', () => {
  it('are read backwards from the successors', () => {
    expect(openIndex([base]).predecessorsOf('새부')).toEqual([
      { from: '옛부', date: '2026-01-01', change: 'renamed', sources: ['s'] },
    ])
    expect(openIndex([base]).predecessorsOf('옛부')).toEqual([])
  })
})

describe('the hash table', () => {
  it('refuses keys that were made to fall together, in bounded time', () => {
    expect(() => buildHashTable(5000, () => 7)).toThrow('same hash')
  })
  it('takes a name that hundreds of programmes bear, as an ambiguous one', () => {
    const [program] = base.programs
    const programs = Array.from({ length: 2000 }, (_, i) => ({ ...program, id: `p${i}` })) as typeof base.programs
    const index = openIndex([{ ...base, programs, facts: [] }])
    expect(index.programsIn('국가 컴퓨팅 센터')).toEqual([{ start: 0, end: 9, entity: 'p0', ambiguous: true }])
    expect(index.lookup('국가컴퓨팅센터', 3).map(({ entity }) => entity)).toEqual(['p0', 'p1', 'p10'])
    expect(hashText('가', 3)).not.toBe(hashText('나', 3))
  })
})
