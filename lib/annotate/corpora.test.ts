import { describe, expect, it } from 'vitest'
import type { ContextKind } from '../derive/context.ts'
import { annotate } from './annotate.ts'
import { corpora } from './corpora.ts'
import type { Corpus } from './example.ts'
import { exampleIndex } from './example-index.ts'

/** Which corpora list a kind. */
const LISTED: Readonly<Record<ContextKind, Exclude<Corpus['looksAt'], 'silence'>>> = {
  'straight-line-need': 'article',
  'share-of-total': 'article',
  'cumulative-pace': 'article',
  'year-over-year': 'article',
  'stage-change': 'article',
  superseded: 'names',
  renamed: 'names',
  'agency-change': 'names',
  disagreement: 'article',
  'sum-check': 'article',
  'average-check': 'article',
  'growth-check': 'article',
  'multiple-check': 'article',
  'per-person': 'scale',
  'per-household': 'scale',
  'share-of-government-spending': 'scale',
  'share-of-ministry': 'scale',
  'share-of-gdp': 'scale',
  conversion: 'scale',
  'real-terms': 'article',
}

const isLookedAt = (looksAt: Corpus['looksAt'], kind: ContextKind, ofAmount: boolean): boolean =>
  looksAt === 'silence' ? ofAmount : LISTED[kind] === looksAt

const read = (text: string, publishedAt: string | null, lang: 'ko' | 'en') =>
  annotate({ text, title: null, publishedAt, publisher: null }, exampleIndex, lang)

describe.each(corpora.map((corpus) => [corpus.title, corpus] as const))('%s', (_title, { looksAt, rows }) => {
  it.each(rows.map((row) => [row.why, row] as const))('%s', (_why, { text, publishedAt, expect: expected }) => {
    const { contexts, mentions } = read(text, publishedAt, 'ko')
    const told = contexts.flatMap((context) => {
      const mention = mentions[context.mention ?? -1]
      if (mention === undefined || !isLookedAt(looksAt, context.kind, mention.kind === 'amount')) return []
      return [[mention.text.replaceAll("'", '’'), context.kind, context.value === null ? null : context.value] as const]
    })
    expect(told.map(([mention, kind]) => [mention, kind])).toEqual(expected.map(([mention, kind]) => [mention, kind]))
    expected.forEach(([, , value], i) => {
      if (value === null) expect(told[i]?.[2]).toBeNull()
      else
        expect(Math.abs((told[i]?.[2] ?? Number.NaN) - value)).toBeLessThanOrEqual(
          Math.max(0.00006, Math.abs(value) * 1e-9),
        )
    })
    for (const lang of ['ko', 'en'] as const)
      for (const context of read(text, publishedAt, lang).contexts) {
        expect(context.inputs.length).toBeGreaterThan(0)
        expect(context.sources.length).toBeGreaterThan(0)
        expect(context.formula).not.toBe('')
        expect(context.sentence).not.toMatch(/undefined|NaN|null|: :| {2}/)
        if (context.value !== null) {
          expect(context.low).toBeLessThanOrEqual(context.value)
          expect(context.high).toBeGreaterThanOrEqual(context.value)
        }
      }
  })
})
