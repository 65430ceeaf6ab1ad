import { describe, expect, it } from 'vitest'
import type { Context, ContextKind } from '../lib/derive/context.ts'
import type { AgencyMention, AmountMention, Mention } from '../lib/detect/mention.ts'
import { wrap } from './card-picture.ts'
import { arrange, groupsOf, type Row, rowMatches, rowsOf, titleOf } from './card-view.ts'
import { copyCitation, copyMarkdown, copyText } from './copy-text.ts'
import { reportLink, reportText } from './report-link.ts'

const source = { title: '계획', publisher: '부처', url: 'https://example.org/a', published: '2025-01-22' }
const context = (kind: ContextKind, sentence: string, more: Partial<Context> = {}): Context => ({
  kind,
  mention: 0,
  entity: 'center',
  entityName: '센터',
  value: 0.6,
  low: null,
  high: null,
  unit: 'ratio',
  formula: '',
  sentence,
  inputs: [],
  sources: [source],
  asOf: '2025-01-22',
  caveats: [],
  evidence: [],
  picture: null,
  ...more,
})
const agency = (start: number): AgencyMention => ({
  kind: 'agency',
  start,
  end: start + 3,
  text: '기재부',
  entity: 'moef',
  name: '기획재정부',
})
const amount: AmountMention = {
  ...{ kind: 'amount', start: 0, end: 5, text: '200억원', min: 2e10, max: 2e10, currency: 'KRW', qualifier: 'exact' },
  ...{ roundedTo: 1e8, role: null, stage: null, payer: null, delta: null, per: null, conversion: null, evidence: [] },
}
const period: Mention = { kind: 'period', start: 20, end: 25, text: '2025년', from: 2025, to: 2025, relative: null }

describe('arrange', () => {
  it('leads with the first, sets what has changed since apart, and keeps three lines in sight', () => {
    const view = arrange([
      context('straight-line-need', 'a'),
      context('superseded', 'b', { asOf: '2025-09-08' }),
      ...['c', 'd', 'e', 'f'].map((said) => context('share-of-total', said)),
    ])
    expect(view.lead?.sentence).toBe('a')
    expect(view.since.map(({ sentence }) => sentence)).toEqual(['b'])
    expect(view.lines.map(({ sentence }) => sentence)).toEqual(['c', 'd', 'e'])
    expect(view.more.map(({ sentence }) => sentence)).toEqual(['f'])
    expect(view.sources).toHaveLength(1)
    expect(view.asOf).toBe('2025-09-08')
  })
})

describe('rowsOf', () => {
  it('gives a name that comes again one row, and no row to periods', () => {
    const rows = rowsOf({
      text: '',
      article: { title: null, publishedAt: null, publisher: null },
      mentions: [agency(0), agency(10), period],
      contexts: [],
    })
    expect(rows.names.map(({ index }) => index)).toEqual([0])
    expect(rows.told).toEqual([])
  })
})

it('titles a name by its official form', () => {
  expect(titleOf(agency(0), [])).toBe('기획재정부')
})

it('copies sentence, formula, caveat and source', () => {
  const text = copyText('센터', [context('share-of-total', '10%', { formula: '200 ÷ 2000', caveats: ['어림'] })], 'ko')
  expect(text).toBe(
    '센터\n\n10%\n  200 ÷ 2000\n  (어림)\n\n출처 1곳 · 2025-01-22 기준\n- 부처, 계획, 2025-01-22 https://example.org/a',
  )
})

it('cites the first sentence with publisher, title, date and link', () => {
  const contexts = [context('share-of-total', '10%', { caveats: ['어림'] }), context('superseded', '뒤')]
  expect(copyCitation(contexts, 'ko')).toBe('10% (어림) [부처, 계획, 2025-01-22, https://example.org/a; 맥락]')
  expect(copyCitation([], 'ko')).toBe('')
})

it('writes Markdown that keeps its signs as signs', () => {
  const odd = context('share-of-total', '약 10%: [2025~2030]', {
    formula: '1 * 2',
    sources: [{ ...source, title: '계획 [안]', url: 'https://example.org/a(1)' }],
  })
  expect(copyMarkdown('센터_1', [odd], 'ko')).toBe(
    '### 센터\\_1\n\n- 약 10%: \\[2025\\~2030\\]\n  1 \\* 2\n\n**출처 1곳 · 2025-01-22 기준**\n\n1. [계획 \\[안\\]](https://example.org/a%281%29), 부처, 2025-01-22',
  )
})

describe.each(['ko', 'en'] as const)('a report of a mistake, %s', (lang) => {
  const many = Array.from({ length: 40 }, (_, index) => context('share-of-total', `문장 ${index}`))
  it('is a letter that mail programs take whole', () => {
    const link = new URL(reportLink('mistakes@made.test', '센터 & 사업', many, lang))
    expect(link.protocol + link.pathname).toBe('mailto:mistakes@made.test')
    expect(link.searchParams.get('subject')).toContain('센터 & 사업')
    expect(link.searchParams.get('body')).toContain('문장 0')
    expect(link.href.length).toBeLessThan(2000)
  })
  it('is copied whole where there is nobody to write to', () => {
    const text = reportText('센터 & 사업', many, lang)
    expect(text).toMatch(lang === 'ko' ? /^무엇이 틀렸는지/ : /^Please say what is wrong/)
    for (const part of ['센터 & 사업', '문장 0', '문장 39']) expect(text).toContain(part)
  })
})

describe('wrap', () => {
  const measure = (text: string) => text.length
  it.each([
    ['가나 다라 마바', 5, ['가나 다라', '마바']],
    ['가나다라마바사 아', 3, ['가나다', '라마바', '사 아']],
    ['', 5, []],
  ])('%s in %i', (text, width, lines) => {
    expect(wrap(text, width, measure)).toEqual(lines)
  })
})

describe('groupsOf', () => {
  const row = (index: number, entity: string, kind: ContextKind): Row => ({
    index,
    mention: { ...agency(index), entity },
    contexts: [context(kind, `${entity} ${index}`, { entity, entityName: entity })],
  })
  it('puts what is about one programme together, the strongest first', () => {
    const groups = groupsOf([
      row(0, 'renamed one', 'renamed'),
      row(1, 'centre', 'sum-check'),
      row(2, 'centre', 'straight-line-need'),
    ])
    expect(groups.map(({ name, rows }) => [name, rows.map(({ index }) => index)])).toEqual([
      ['centre', [2, 1]],
      ['renamed one', [0]],
    ])
  })
  it('leaves figures of no programme on their own', () => {
    const bare = { ...row(3, 'x', 'sum-check'), contexts: [context('sum-check', 'a', { entity: null })] }
    const figure: Row = { ...bare, mention: { ...amount, start: 5 } }
    expect(groupsOf([figure, { ...figure, index: 4 }])).toHaveLength(2)
    expect(groupsOf([figure])[0]?.name).toBe(null)
  })
})

describe('rowMatches', () => {
  const row: Row = { index: 0, mention: agency(0), contexts: [context('share-of-total', '약 10%: 200억 원의 몫')] }
  it.each(['기획 재정', '기재부', 'ㄱㅎㅈㅈㅂ', '200억원', '10%'])('%s meets it', (filter) => {
    expect(rowMatches(row, filter)).toBe(true)
  })
  it.each(['교육부', 'ㄱㅇㅂ', '300억'])('%s does not', (filter) => {
    expect(rowMatches(row, filter)).toBe(false)
  })
})
