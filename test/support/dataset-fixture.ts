import type { Dataset, Fact } from '../../lib/facts/schema.ts'

/** A made dataset of `count` programmes with a fact each; `version` shows in every amount, so that a mixture would show. */
export function madeDataset(count: number, version = '1', change: Partial<Dataset> = {}): Dataset {
  const step = Number(version.split('.')[0])
  return {
    format: 'maekrak-dataset',
    formatVersion: 1,
    id: 'made',
    version,
    title: { ko: '만든 자료', en: 'Made data' },
    description: { ko: '시험에 쓰는 자료', en: 'Data for tests' },
    publisher: '시험',
    license: 'CC0-1.0',
    released: '2026-01-01',
    sources: [
      {
        id: 'made-source',
        publisher: '시험',
        title: '시험용 출처',
        url: 'https://example.org/source',
        published: '2026-01-01',
        kind: 'official',
      },
    ],
    agencies: [],
    programs: Array.from({ length: count }, (_, i) => ({
      id: `made-${i}`,
      name: { ko: programName(i), en: `Made programme ${i}` },
      aliases: [],
      kind: 'program' as const,
      lead: null,
      executing: [],
      period: null,
      parent: null,
      renamed: null,
    })),
    facts: Array.from({ length: count }, (_, i) => madeFact(i, step)),
    indicators: [],
    ...change,
  }
}

const programName = (i: number): string => `가온누리 ${i}차 시범사업`

export const madeAmount = (i: number, step: number): number => (i + 1) * 1_000_000_000 + step

export const madeFact = (i: number, step: number): Fact => ({
  id: `made-${i}-enacted`,
  entity: `made-${i}`,
  measure: 'annual-budget',
  stage: 'enacted',
  amount: { value: madeAmount(i, step), roundedTo: 1, bound: 'exact' },
  unit: 'KRW',
  period: { from: 2026, to: 2026 },
  payer: 'state',
  asOf: '2026-01-01',
  supersedes: null,
  sources: ['made-source'],
  note: null,
})
