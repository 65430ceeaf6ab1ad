import type { FactIndex } from '../facts/fact-index.ts'
import type { Fact, Program } from '../facts/schema.ts'

const program = (
  id: string,
  ko: string,
  kind: Program['kind'] = 'program',
  renamed: Program['renamed'] = null,
): Program => ({
  ...{ id, name: { ko, en: id }, aliases: [], kind, lead: null, executing: [], period: null, parent: null, renamed },
})
const PROGRAMS = [
  program('centre', '국가AI컴퓨팅센터'),
  program('llm', '월드베스트 LLM', 'program', {
    to: { ko: '독자 AI 파운데이션 모델', en: 'Sovereign model' },
    date: '2025-06-20',
    sources: ['s'],
  }),
  program('total', '정부 총지출', 'total'),
]
const fact = (
  id: string,
  entity: string,
  given: Partial<Fact> & { value: number; roundedTo: number; from: number; to: number },
): Fact => {
  const { value, roundedTo, from, to, ...rest } = given
  const base = {
    id,
    entity,
    measure: 'multi-year-total',
    stage: 'plan',
    unit: 'KRW',
    payer: 'public',
    asOf: '2025-01-22',
  } as const
  return {
    ...base,
    amount: { value, roundedTo, bound: 'exact' },
    period: { from, to },
    supersedes: null,
    sources: ['s'],
    note: null,
    ...rest,
  }
}
const FACTS = [
  fact('f1', 'centre', { value: 2e11, roundedTo: 1e11, from: 2025, to: 2030 }),
  fact('f2', 'total', {
    value: 673.3e12,
    roundedTo: 1e11,
    from: 2025,
    to: 2025,
    measure: 'total-spending',
    stage: 'enacted',
    payer: 'state',
    asOf: '2024-12-10',
  }),
  fact('f3', 'total', {
    value: 728e12,
    roundedTo: 1e12,
    from: 2026,
    to: 2026,
    measure: 'total-spending',
    stage: 'proposal',
    payer: 'state',
    asOf: '2025-08-29',
  }),
]

/** Three programmes and three facts: enough of an index for the articles of the corpus. */
export const exampleIndex: FactIndex = {
  datasets: [],
  agency: () => undefined,
  program: (id) => PROGRAMS.find((p) => p.id === id),
  source: (id) =>
    id === 's'
      ? {
          id,
          publisher: '과기정통부',
          title: '보도자료',
          url: 'https://example.kr/',
          published: null,
          kind: 'official',
        }
      : undefined,
  fact: (id) => FACTS.find((f) => f.id === id),
  facts: (entity) => FACTS.filter((f) => f.entity === entity),
  indicator: () => undefined,
  totals: () => [],
  budgetsOf: () => [],
  lexicon: () => [],
  programsIn: (text) =>
    PROGRAMS.flatMap((p) => {
      const start = text.indexOf(p.name.ko)
      return start < 0 ? [] : [{ start, end: start + p.name.ko.length, entity: p.id, ambiguous: false }]
    }).sort((a, b) => a.start - b.start),
  lookup: () => [],
}
