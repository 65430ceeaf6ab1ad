import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../annotate/lexicon-of.ts'
import { forms, frames } from '../detect/amounts/frames.corpus.ts'
import { detect } from '../detect/detect.ts'
import { openIndex } from '../facts/open-index.ts'
import { findMarks } from './find-marks.ts'

const core = JSON.parse(readFileSync(new URL('../../public/datasets/core.json', import.meta.url), 'utf8'))
const lexicon = lexiconOf(openIndex([core])).opened
const DAY = '2025-04-13'

const places = (found: readonly { kind: string; start: number; end: number }[]) =>
  found.filter(({ kind }) => kind !== 'period').map(({ kind, start, end }) => `${kind} ${start} ${end}`)

describe('what is marked at once', () => {
  const piece = fc.constantFrom(
    ...forms.map(({ text }) => text),
    ...frames.flat(),
    ...'대 대의 70만원대 수백억원대 (25억 달러) 적자 산업부 기획재정부는 과학기술 2025년 ~ · \u200b \u00a0'.split(' '),
    '\n',
  )
  const article = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((pieces) => pieces.join('')),
    fc.array(piece).map((pieces) => pieces.join(' ').normalize('NFD')),
  )

  it('is where detection finds amounts and agencies', () => {
    fc.assert(
      fc.property(article, (text) => {
        const all = detect(text, { lexicon, publishedAt: DAY })
        expect(places(findMarks(text, lexicon, DAY))).toEqual(places(all))
      }),
      { numRuns: 500 },
    )
  })
})
