import { describe, expect, it } from 'vitest'
import { detectAmounts } from './detect-amounts.ts'
import { forms, frames } from './frames.corpus.ts'

/** The same characters in other code units: what a page may hold instead of plain, composed text. */
const writings: readonly (readonly [name: string, write: (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['decomposed', (text) => text.normalize('NFD')],
  ['with no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['with fullwidth digits', (text) => text.replaceAll(/[0-9]/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))],
  ['with zero-width spaces', (text) => [...text].join('\u200b')],
  ['with soft hyphens', (text) => [...text].join('\u00ad')],
]

describe.each(writings)('every form in every frame, %s', (_name, write) => {
  it.each(forms)('$text', ({ text, ...worth }) => {
    const wrong = frames.flatMap(([before, behind]) => {
      const head = write(before)
      const body = write(text)
      const found = detectAmounts(head + body + write(behind))
      const seen = found.map(({ start, end, min, max, currency }) => ({ start, end, min, max, currency }))
      const { min, max, currency } = worth
      const meant = [{ start: head.length, end: head.length + body.length, min, max, currency }]
      return JSON.stringify(seen) === JSON.stringify(meant)
        ? []
        : [`${before}[${text}]${behind}: ${JSON.stringify(seen)}`]
    })
    expect(wrong).toEqual([])
  })
})
