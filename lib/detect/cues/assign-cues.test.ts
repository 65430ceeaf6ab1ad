import { describe, expect, it } from 'vitest'
import { detectAmounts } from '../amounts/detect-amounts.ts'
import { rows } from './assign-cues.corpus.ts'

const read = detectAmounts

describe('cues', () => {
  it.each(rows.map(([sentence, ...fields]) => ({ sentence, fields })))('$sentence', ({ sentence, fields }) => {
    const found = read(sentence)
    expect(found).toHaveLength(fields.length)
    fields.forEach((expected, i) => {
      expect(found[i]).toMatchObject(expected)
    })
  })

  it('keeps the words that spoke', () => {
    const text = '과징금 약 30억원을 물렸다.'
    const words = read(text)[0]?.evidence.map((e) => [text.slice(e.start, e.end), e.says])
    expect(words).toEqual([
      ['약', 'about'],
      ['과징금', 'role:fine'],
    ])
  })

  it('knows an amount that restates another', () => {
    const [dollars, won] = read('계약은 73억 달러(약 10조원)이다.')
    expect(dollars?.conversion).toBe(won?.start)
    expect(won?.conversion).toBe(dollars?.start)
    expect(read('1억 달러와 3조원').map((m) => m.conversion)).toEqual([null, null])
  })
})
