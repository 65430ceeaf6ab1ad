import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectAmounts } from './detect-amounts.ts'
import { type Style, writeAmount } from './write-amount.ts'

const style: fc.Arbitrary<Style> = fc.record({
  unitGap: fc.constantFrom('', ' '),
  wonGap: fc.constantFrom('', ' '),
  commas: fc.boolean(),
  thousands: fc.constantFrom('digits', '천', 'spoken'),
})
/** From 1만 up: below it spoken digits alone (오원, 이 원) are not taken for money. */
const won = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 9999 }), fc.constantFrom(1e4, 1e8, 1e12))
  .map(([high, low, unit]) => high * unit + low * (unit / 1e4))
  .filter((value) => value < 9e15)
const written = fc.record({ value: won, style }).map(({ value, style }) => ({ value, text: writeAmount(value, style) }))
const before = fc.constantFrom('', '이번 사업에 ', '정부는 ', '(', '“', '예산안에서 ', '가나다 ', '😀')
const behind = fc.constantFrom('', '을 쓴다.', ' 규모다', ')', '이다. ', '의 돈', '\n')

describe('any amount that can be written', () => {
  it('is found with its span and value, in any text and in any normal form', () => {
    fc.assert(
      fc.property(
        written,
        before,
        behind,
        fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD'),
        (amount, head, tail, form) => {
          const text = (head + amount.text + tail).normalize(form)
          const found = detectAmounts(text)
          expect(found.map((m) => [m.min, m.max, m.currency])).toEqual([[amount.value, amount.value, 'KRW']])
          expect([found[0]?.start, found[0]?.end]).toEqual([
            head.normalize(form).length,
            (head + amount.text).normalize(form).length,
          ])
        },
      ),
      { numRuns: 500 },
    )
  })

  it('is found among others', () => {
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 8 }), (amounts) => {
        const found = detectAmounts(amounts.map((a) => a.text).join(' 그리고 '))
        expect(found.map((m) => m.text)).toEqual(amounts.map((a) => a.text))
        expect(found.map((m) => m.min)).toEqual(amounts.map((a) => a.value))
      }),
    )
  })

  it('is found as the end of a range, with either sign', () => {
    fc.assert(
      fc.property(written, written, fc.constantFrom('~', '∼', ' ~ ', '–', '～'), (a, b, sign) => {
        fc.pre(a.value < b.value)
        const text = a.text + sign + b.text
        const found = detectAmounts(`예산은 ${text} 사이다`)
        expect(found.map((m) => [m.text, m.min, m.max])).toEqual([[text, a.value, b.value]])
      }),
      { numRuns: 300 },
    )
  })

  it('keeps its span beside lone halves of surrogate pairs, and with other spaces and digits', () => {
    const half = fc.constantFrom('\ud83d', '\udc00', '\ud83d\ude00', '')
    const space = fc.constantFrom('\u00a0', '\u2009', '\u3000', ' ')
    fc.assert(
      fc.property(written, half, half, space, fc.boolean(), (amount, before, behind, gap, wide) => {
        const spaced = amount.text.replaceAll(' ', gap)
        const text = wide ? spaced.replaceAll(/[0-9,]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)) : spaced
        const [found] = detectAmounts(before + text + behind)
        expect([found?.start, found?.text, found?.min, found?.max]).toEqual([
          before.length,
          text,
          amount.value,
          amount.value,
        ])
      }),
      { numRuns: 500 },
    )
  })

  it('is found with characters of no width inside', () => {
    fc.assert(
      fc.property(written, fc.constantFrom('\u200b', '\u00ad', '\ufeff'), fc.nat(), (amount, none, at) => {
        const cut = 1 + (at % (amount.text.length - 1))
        const text = amount.text.slice(0, cut) + none + amount.text.slice(cut)
        const [found] = detectAmounts(text)
        expect([found?.text, found?.min]).toEqual([text, amount.value])
      }),
    )
  })
})

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...'0123456789,.~-–일이삼십백천만억조경원수몇여약대 \u00a0\u200b\ud800\udc00('),
    fc.constantFrom('달러', '원', 'US$', '에서', '이상', '예산', '센트', '\u1112\u1161\u11ab'),
  )
  it('gives spans in order, inside the text, with bounds in order', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const m of detectAmounts(text)) {
          expect(m.start).toBeGreaterThanOrEqual(last)
          expect(m.end).toBeGreaterThan(m.start)
          expect(m.end).toBeLessThanOrEqual(text.length)
          expect(text.slice(m.start, m.end)).toBe(m.text)
          if (m.min !== null && m.max !== null) expect(m.min).toBeLessThanOrEqual(m.max)
          expect(Number.isFinite(m.roundedTo)).toBe(true)
          last = m.end
        }
      }),
      { numRuns: 1000 },
    )
  }, 60_000)
})
