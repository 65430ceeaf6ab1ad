import { corpora } from '../../lib/annotate/corpora.ts'
import type { Dataset, Fact, Program } from '../../lib/facts/schema.ts'

/** A seeded stream of numbers from 0 to 1: the same articles and facts on every machine (Lehmer, MINSTD). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

const TEXTS = corpora.flatMap(({ rows }) => rows.map(({ text }) => text)).filter((text) => text !== '')

/** An article put together from our examples, two to four in a paragraph, of `length` UTF-16 code units. */
export function madeArticle(length: number, random: () => number): string {
  const pieces: string[] = []
  for (let size = 0; size < length; ) {
    const text = TEXTS[Math.floor(random() * TEXTS.length)] ?? ''
    const piece = text + (random() < 0.3 ? '\n\n' : ' ')
    pieces.push(piece)
    size += piece.length
  }
  return pieces.join('').slice(0, length)
}

/** A dataset of `facts` made facts, ten a programme: nothing in it is real. */
export function madeFacts(facts: number, random: () => number): Dataset {
  const syllables = '가나다라마바사아자차카타파하고노도로모보소오조초코토포호'
  const name = () => Array.from({ length: 5 }, () => syllables[Math.floor(random() * syllables.length)]).join('')
  const programs: Program[] = Array.from({ length: Math.ceil(facts / 10) }, (_, i) => ({
    ...{
      id: `made-${i}`,
      name: { ko: `${name()}${i} 사업`, en: `Made ${i}` },
      aliases: [],
      kind: 'program',
      lead: null,
    },
    ...{ executing: [], period: { from: 2025, to: 2030 }, parent: null, renamed: null },
  }))
  const list: Fact[] = Array.from({ length: facts }, (_, i) => ({
    ...{ id: `made-fact-${i}`, entity: `made-${Math.floor(i / 10)}`, measure: 'annual-budget', stage: 'enacted' },
    amount: { value: Math.ceil(random() * 1e4) * 1e8, roundedTo: 1e8, bound: 'exact' },
    ...{ unit: 'KRW', period: { from: 2016 + (i % 10), to: 2016 + (i % 10) }, payer: 'state', asOf: '2025-01-01' },
    ...{ supersedes: null, sources: ['made'], note: null },
  }))
  return {
    ...{
      format: 'maekrak-dataset',
      formatVersion: 1,
      id: 'made',
      version: '1',
      license: 'CC0-1.0',
      publisher: 'bench',
    },
    ...{ title: { ko: '만든 자료', en: 'Made data' }, description: { ko: '시험', en: 'Test' }, released: '2025-01-01' },
    sources: [
      { id: 'made', publisher: 'bench', title: 'made', url: 'https://example.kr/', published: null, kind: 'official' },
    ],
    ...{ agencies: [], programs, facts: list, indicators: [] },
  }
}
