import type { ContextKind } from '../derive/context.ts'
import type { FactIndex } from '../facts/fact-index.ts'
import { annotate } from './annotate.ts'
import type { Article } from './annotation.ts'

const SPRING = '2025-04-13'
const AUTUMN = '2025-08-29'
const CENTRE = '정부는 올해 국가AI컴퓨팅센터에 200억원을 출자한다.'
const LAUNCHER = '우주항공청은 올해 차세대발사체 예산으로 1508억원을 책정했다.'
const DEFENCE = '정부는 내년 국방예산을 66조2900억원으로 편성했다.'

/** For each kind of context one article, by the example index: what docs/contexts.md shows. */
const WORKED: Readonly<Record<ContextKind, readonly [publishedAt: string, text: string]>> = {
  'straight-line-need': [SPRING, CENTRE],
  'share-of-total': ['2025-01-10', LAUNCHER],
  'cumulative-pace': ['2025-01-10', LAUNCHER],
  'year-over-year': [AUTUMN, DEFENCE],
  'stage-change': ['2025-12-03', '내년도 R&D 예산이 35조5000억원으로 확정됐다.'],
  superseded: ['2025-01-10', '차세대발사체에는 2032년까지 10년간 2조132억원이 들어간다.'],
  renamed: ['2025-04-18', '월드베스트 LLM 프로젝트가 시작된다.'],
  'agency-change': [SPRING, '기획재정부는 예산 지침을 냈다.'],
  disagreement: ['2025-09-10', '정부안에 따르면 내년 R&D 예산은 36조1000억원이다.'],
  'sum-check': [SPRING, '공공 2000억원과 민간 2500억원을 합해 4000억원을 출자한다.'],
  'average-check': [SPRING, '정부는 5년간 총 6조원, 연평균 1조2000억원을 투입한다.'],
  'growth-check': [AUTUMN, '내년 정부 총지출은 728조원으로 올해 673조3000억원보다 8.1% 늘어난다.'],
  'multiple-check': [AUTUMN, '내년 AI 예산은 10조1000억원으로 올해(3조3000억원)의 3배다.'],
  'per-person': [AUTUMN, DEFENCE],
  'per-household': [SPRING, '정부는 올해 저출생 대응에 예산 5조원을 투입한다.'],
  'share-of-government-spending': [AUTUMN, DEFENCE],
  'share-of-ministry': ['2025-09-03', '과기정통부는 내년 첨단 GPU 확보에 2조1000억원을 투입한다.'],
  'share-of-gdp': ['2025-12-03', '올해 R&D 예산은 29조6000억원이다.'],
  conversion: [SPRING, '정부는 국제기구에 분담금 2000만달러를 낸다.'],
  'real-terms': [AUTUMN, '정부 총지출은 2020년 512조3000억원에서 2025년 673조3000억원으로 늘었다.'],
}

/** The kinds in the order of docs/contexts.md. */
export const workedKinds = Object.keys(WORKED) as ContextKind[]

/** The worked example of a kind as docs/contexts.md shows it: the article, then formula, sentences and caveats as told. */
export function workedExample(kind: ContextKind, index: FactIndex): string {
  const [publishedAt, text] = WORKED[kind]
  const article: Article = { text, title: null, publishedAt, publisher: null }
  const told = (lang: 'ko' | 'en') => annotate(article, index, lang).contexts.find((context) => context.kind === kind)
  const [ko, en] = [told('ko'), told('en')]
  if (!ko || !en) return `(${kind} is not told of: ${text})`
  return [
    `> ${text} (${publishedAt})`,
    '',
    `- formula: ${ko.formula}`,
    `- ko: ${[ko.sentence, ...ko.caveats].join(' ')}`,
    `- en: ${[en.sentence, ...en.caveats].join(' ')}`,
  ].join('\n')
}
