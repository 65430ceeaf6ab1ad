import { describe, expect, it } from 'vitest'
import type { Corpus } from './corpus.ts'
import { detectAmounts } from './detect-amounts.ts'
import joinRanges from './join-ranges.corpus.ts'
import keepMoney from './keep-money.corpus.ts'
import phenomena from './phenomena.corpus.ts'
import qualify from './qualify.corpus.ts'
import readNumeralAmount from './read-numeral-amount.corpus.ts'
import readSeveral from './read-several.corpus.ts'
import readYuan from './read-yuan.corpus.ts'
import shareListCurrency from './share-list-currency.corpus.ts'

const corpora: readonly Corpus[] = [
  readNumeralAmount,
  readSeveral,
  readYuan,
  joinRanges,
  shareListCurrency,
  keepMoney,
  qualify,
  phenomena,
]

for (const { title, rows } of corpora) {
  describe(title, () => {
    it.each(rows.map(([sentence, ...amounts]) => ({ sentence, amounts })))('$sentence', ({ sentence, amounts }) => {
      const found = detectAmounts(sentence)
      expect(
        found.map(({ text, min, max, currency, qualifier }) => ({
          text,
          min,
          max,
          currency,
          qualifier,
        })),
      ).toEqual(amounts)
      for (const m of found) expect(sentence.slice(m.start, m.end)).toBe(m.text)
    })
  })
}

describe('precision', () => {
  it.each([
    ['200억원', 1e8],
    ['61조2000억원', 1e11],
    ['1.5조원', 1e11],
    ['3천8백억원', 1e10],
    ['1,234원', 1],
    ['1만5000원', 1000],
    ['728조원', 1e12],
    ['64달러 45센트', 0.01],
  ])('%s holds to %d', (text, worth) => {
    expect(detectAmounts(text)[0]?.roundedTo).toBe(worth)
  })
})
