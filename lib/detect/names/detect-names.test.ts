import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LexiconEntry } from '../../facts/fact-index.ts'
import { detectNames } from './detect-names.ts'
import { lexiconFrom, step } from './lexicon.ts'
import { names, noNames } from './names.corpus.ts'

const CORE = new URL('../../../public/datasets/core/', import.meta.url)

/** Rows of one of the core's tables; only its last columns are read, and none of those is quoted. */
const rows = (file: string) =>
  readFileSync(new URL(file, CORE), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.replaceAll(/"[^"]*"/g, 'quoted').split(','))

const agencies: LexiconEntry[] = rows('agencies.csv').map(([id = '', , , , , from, to]) => ({
  text: id,
  entity: id,
  name: id,
  ambiguous: false,
  from: from || null,
  to: to || null,
}))
const byId = new Map(agencies.map((agency) => [agency.entity, agency]))
const aliases = rows('names.csv').map(([entity = '', text = '', , ambiguous]): LexiconEntry => {
  const agency = byId.get(entity)
  if (!agency) throw new Error(`no agency ${entity}`)
  return { ...agency, text, ambiguous: ambiguous === 'yes' }
})
const entries = [...agencies, ...aliases]
const lexicon = lexiconFrom(entries)

const mark = (text: string, day: string | null) => {
  let marked = ''
  let at = 0
  const found = detectNames(text, lexicon, day)
  for (const { start, end } of found) {
    marked += `${text.slice(at, start)}[${text.slice(start, end)}]`
    at = end
  }
  return { marked: marked + text.slice(at), entities: found.map((mention) => mention.entity).join(' ') }
}

describe('agencies', () => {
  it.each(names.map(([marked, entities, day = null]) => ({ marked, entities, day })))(
    '$marked',
    ({ marked, entities, day }) => {
      expect(mark(marked.replaceAll(/[[\]]/g, ''), day)).toEqual({ marked, entities })
    },
  )
  it.each(noNames.map((text) => [text]))('none in "%s"', (text) => {
    expect(mark(text, null).marked).toBe(text)
  })
  it('finds each unambiguous name of the core dataset in a sentence', () => {
    for (const entry of entries) {
      if (entry.ambiguous) continue
      const text = `이번 사업은 ${entry.text}의 예산으로 한다`
      const found = detectNames(text, lexicon, entry.from ?? entry.to)
      expect(found, entry.text).toMatchObject([{ start: 7, text: entry.text, entity: entry.entity }])
    }
  })
  it('holds every name and what it means', () => {
    const foreign = { text: 'ＡＢ새', entity: 'x-1', name: '새 기관', ambiguous: true, from: null, to: '2020-01-01' }
    const all = [...entries, foreign]
    const held = lexiconFrom(all)
    for (const { text, ...sense } of all) {
      let node = 0
      for (const unit of text.normalize('NFKC')) node = step(held, node, unit.charCodeAt(0))
      expect(held.senses[node], text).toContainEqual(sense)
    }
  })
  it('never leaves the text', () => {
    const piece = fc.constantFrom(
      ...entries.map((entry) => entry.text),
      '는 ',
      '·',
      '(',
      ') ',
      '미국 ',
      '\u200b',
      '\udc00',
      '장관',
      ' 강남구',
    )
    const page = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    )
    fc.assert(
      fc.property(page, fc.constantFrom(null, '2026-01-02'), (text, day) => {
        let last = 0
        for (const { start, end, text: words } of detectNames(text, lexicon, day)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(words).toBe(text.slice(start, end))
          last = end
        }
      }),
    )
  }, 60_000)
})
