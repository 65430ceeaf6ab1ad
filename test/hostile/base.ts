import type { Dataset, Fact } from '../../lib/facts/schema.ts'

const amount = { value: 20_000_000_000, roundedTo: 100_000_000, bound: 'exact' } as const
const fact: Omit<Fact, 'id' | 'asOf'> = {
  ...{ entity: 'centre', measure: 'annual-budget', stage: 'enacted', unit: 'KRW', payer: 'state', sources: ['s'] },
  ...{ period: { from: 2025, to: 2025 }, supersedes: null, note: null, amount },
}

/** A small dataset in which all is right: each hostile case spoils one thing. */
export const base: Dataset = {
  ...{ format: 'maekrak-dataset', formatVersion: 1, id: 'small', version: '1', publisher: 'test', license: 'CC0-1.0' },
  ...{
    title: { ko: '작은 자료', en: 'Small' },
    description: { ko: '시험용', en: 'for tests' },
    released: '2026-01-01',
  },
  sources: [
    {
      ...{ id: 's', publisher: '정부', title: '예산', url: 'https://example.kr/' },
      published: '2024-12-03',
      kind: 'official',
    },
  ],
  agencies: [
    {
      ...{ id: '옛부', name: { ko: '옛기획부', en: 'Old Ministry' }, aliases: [], kind: 'ministry', parent: null },
      ...{ from: null, to: '2025-12-31' },
      successors: [{ to: '새부', date: '2026-01-01', change: 'renamed', sources: ['s'] }],
    },
    {
      ...{
        id: '새부',
        name: { ko: '새기획부', en: 'New Ministry' },
        kind: 'ministry',
        parent: null,
        from: '2026-01-01',
      },
      ...{ to: null, successors: [], aliases: [{ text: '기획부', kind: 'short', ambiguous: false }] },
    },
  ],
  programs: [
    {
      ...{ id: 'centre', name: { ko: '국가컴퓨팅센터', en: 'Centre' }, kind: 'program', lead: '새부', executing: [] },
      ...{ period: { from: 2025, to: 2030 }, parent: null, renamed: null },
      aliases: [{ text: '컴퓨팅센터', kind: 'alias', ambiguous: false }],
    },
    {
      ...{ id: 'part', name: { ko: '센터 건축', en: 'Building' }, kind: 'program', lead: null, executing: ['옛부'] },
      ...{ period: null, parent: 'centre', renamed: null, aliases: [] },
    },
  ],
  facts: [
    { ...fact, id: 'f1', stage: 'proposal', asOf: '2024-08-29' },
    { ...fact, id: 'f2', asOf: '2024-12-03', supersedes: 'f1' },
    {
      ...fact,
      id: 'f3',
      asOf: '2025-01-22',
      amount: null,
      unit: 'none',
      measure: 'event',
      note: { ko: '착공', en: 'begun' },
    },
  ],
  indicators: [
    {
      ...{ id: 'population-2024', kind: 'population', unit: 'persons', year: 2024, stage: 'final', asOf: '2025-07-29' },
      ...{ amount: { value: 51_800_000, roundedTo: 1, bound: 'exact' }, sources: ['s'] },
    },
  ],
}
