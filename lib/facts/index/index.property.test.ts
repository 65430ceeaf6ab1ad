import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainIndex } from '../../../test/support/plain-index.ts'
import { openCompiled, openIndex } from '../open-index.ts'
import type { Agency, Dataset, Fact, Indicator, Program } from '../schema.ts'
import { answered, blockBytes } from './block-bytes.ts'
import { compileIndex } from './compile.ts'
import { openPart } from './part.ts'

/** Names of few parts, so that they begin alike, hold each other and come twice. */
const word = fc.constantFrom(
  '국가',
  '국',
  '가',
  'AI',
  'a',
  '컴퓨팅',
  '센터',
  '사업',
  ' ',
  '·',
  '확충',
  'ㄱ',
  '예산',
  'İ',
  '\ud800',
)
const nameText = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(''))
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const day = fc.constantFrom('2024-12-10', '2025-01-22', '2025-01-23', '2025-08-29')
const name = fc.record({ ko: nameText, en: nameText })
const aliases = fc.array(
  fc.record({ text: nameText, kind: fc.constantFrom('short', 'english', 'alias'), ambiguous: fc.boolean() }),
  { maxLength: 3 },
)
const program: fc.Arbitrary<Program> = fc.record({
  ...{ id, name, aliases, lead: fc.option(id), executing: fc.constant([]), period: fc.constant(null) },
  ...{ parent: fc.constant(null), kind: fc.constantFrom('program', 'total', 'ministry') },
  renamed: fc.option(fc.record({ to: name, date: day, sources: fc.constant(['s']) })),
})
const agency: fc.Arbitrary<Agency> = fc.record({
  ...{ id: fc.constantFrom('u', 'v', 'w'), name, aliases, kind: fc.constantFrom('ministry', 'agency') },
  ...{ parent: fc.constant(null), from: fc.option(day), to: fc.option(day), successors: fc.constant([]) },
})
const fact: fc.Arbitrary<Fact> = fc.record({
  ...{ id: fc.stringMatching(/^f[0-9]$/), entity: fc.oneof(id, fc.constantFrom('u', 'z')), asOf: day },
  ...{ measure: fc.constantFrom('annual-budget', 'revenue'), stage: fc.constantFrom('plan', 'enacted') },
  ...{ unit: fc.constant('KRW'), payer: fc.constant('state'), supersedes: fc.constant(null), note: fc.constant(null) },
  amount: fc.nat().map((value) => ({ value, roundedTo: 1, bound: 'exact' as const })),
  period: fc.constantFrom(null, { from: 2024, to: 2024 }, { from: 2025, to: 2025 }, { from: 2024, to: 2026 }),
  sources: fc.constant(['s']),
})
const indicator: fc.Arbitrary<Indicator> = fc.record({
  ...{ id: fc.stringMatching(/^i[0-9]$/), kind: fc.constantFrom('population', 'gdp'), unit: fc.constant('persons') },
  ...{ amount: fc.constant({ value: 1, roundedTo: 1, bound: 'exact' as const }), year: fc.constantFrom(2024, 2025) },
  ...{ stage: fc.constantFrom('final', 'preliminary', 'projection'), asOf: day, sources: fc.constant(['s']) },
})
const unique = <T extends { id: string }>(records: fc.Arbitrary<T>, maxLength: number) =>
  fc.uniqueArray(records, { selector: (record) => record.id, maxLength })
const dataset: fc.Arbitrary<Dataset> = fc.record({
  ...{ format: fc.constant('maekrak-dataset'), formatVersion: fc.constant(1), id: fc.constant('made') },
  ...{ version: fc.constant('1'), title: fc.constant({ ko: 'ㄱ', en: 'a' }), publisher: fc.constant('p') },
  ...{ description: fc.constant({ ko: 'ㄱ', en: 'a' }), license: fc.constant('l'), released: day },
  sources: fc.constantFrom(
    [],
    [{ ...{ id: 's', publisher: 'p', title: 't' }, url: 'https://e.kr/', published: null, kind: 'press' as const }],
  ),
  ...{
    agencies: unique(agency, 3),
    programs: unique(program, 5),
    facts: unique(fact, 9),
    indicators: unique(indicator, 4),
  },
})
const datasets = fc.array(dataset, { minLength: 1, maxLength: 3 })
const text = fc
  .array(fc.oneof(word, nameText, fc.constantFrom('은 ', '에서', '. ', 'B')), { maxLength: 12 })
  .map((words) => words.join(''))
const query = fc.oneof(nameText, fc.constantFrom('ㄱㄱ', 'ㄱ', 'ㅅㅌ', 'ㅋㅍㅌ', 'ㄱㅇㅅㅌ', 'ㄱㅇㅇ', 'ㅇ', ''))

const everyId = ['a', 'b', 'c', 'd', 'e', 'f', 'u', 'v', 'w', 'z', 'nobody']

/** All that an index says of the ids, years, texts and queries above. */
const said = (index: ReturnType<typeof plainIndex>, texts: readonly string[], queries: readonly string[]) => ({
  entities: everyId.map((entity) => [
    ...[index.program(entity), index.agency(entity), index.facts(entity), index.budgetsOf(entity)],
  ]),
  facts: Array.from({ length: 10 }, (_, i) => index.fact(`f${i}`)),
  source: index.source('s'),
  lexicon: index.lexicon(),
  years: [2024, 2025].flatMap((year) => [
    ...(['annual-budget', 'revenue'] as const).map((measure) => index.totals(measure, year)),
    ...(['population', 'gdp'] as const).map((kind) => index.indicator(kind, year)),
  ]),
  matches: texts.map(index.programsIn),
  hits: queries.flatMap((asked) => [1, 3, 20].map((limit) => index.lookup(asked, limit))),
})

describe('the compiled index', () => {
  it('answers as a plain search does, over one dataset and over several', () => {
    const some = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 4 })
    fc.assert(
      fc.property(datasets, some(text), some(query), (given, texts, queries) => {
        expect(said(openIndex(given), texts, queries)).toEqual(said(plainIndex(given), texts, queries))
      }),
      { numRuns: 300 },
    )
  }, 30_000)

  it('answers questions across entities as a plain search does', () => {
    const condition = fc.record(
      {
        ...{ entity: fc.constantFrom(...everyId), measure: fc.constantFrom('annual-budget' as const, 'debt' as const) },
        ...{
          stage: fc.constantFrom('plan' as const, 'enacted' as const),
          year: fc.constantFrom(2023, 2024, 2026),
          asOf: day,
        },
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(datasets, condition, (given, asked) => {
        const ids = (facts: readonly Fact[]) => facts.map((f) => `${f.asOf} ${f.id}`).sort()
        expect(ids(openIndex(given).where(asked))).toEqual(ids(plainIndex(given).where(asked)))
      }),
    )
  })

  it('is the same bytes for the same dataset', () => {
    fc.assert(
      fc.property(dataset, (given) => {
        expect(compileIndex(given)).toEqual(compileIndex(structuredClone(given)))
      }),
    )
  })

  it('answers the same when it is read block by block', async () => {
    await fc.assert(
      fc.asyncProperty(dataset, text, query, async (given, words, asked) => {
        const compiled = compileIndex(given)
        const read = async (from: number, to: number) => compiled.slice(from, to)
        const bytes = await blockBytes({ size: compiled.length, read }, 128, 512, 1024)
        const part = await answered(() => openPart(bytes))
        const index = openCompiled([part])
        const plain = plainIndex([given])
        expect(await answered(() => index.programsIn(words))).toEqual(plain.programsIn(words))
        expect(await answered(() => index.lookup(asked, 5))).toEqual(plain.lookup(asked, 5))
        expect(await answered(() => everyId.map(index.facts))).toEqual(everyId.map(plain.facts))
      }),
      { numRuns: 50 },
    )
  })
})
