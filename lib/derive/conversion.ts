import type { Indicator } from '../facts/schema.ts'
import { articleTerm, blank, type Caveat, indicatorTerm } from './finding.ts'
import { indicatorOf } from './scale.ts'
import { type Derivation, onAmounts } from './world.ts'

const RATES: Readonly<Record<string, readonly [kind: Indicator['kind'], units: number]>> = {
  USD: ['usd-krw', 1],
  EUR: ['eur-krw', 1],
  JPY: ['jpy100-krw', 100],
  CNY: ['cny-krw', 1],
}
/** The average of a year that isn't over isn't known: the year before stands in, and the card says so. */
const BACK = 1
const NEVER = new Set(['company', 'price', 'fine', 'wealth', 'damage'])

/**
 * A foreign amount in won at the average rate of the year that it is of. Silent where the article gives the won itself, for
 * company money, prices and the like, and where no year is known.
 */
export const conversion: Derivation = (world) =>
  onAmounts(world, (tied) => {
    const { amount, period } = tied
    const rate = RATES[amount.currency]
    if (rate === undefined || amount.conversion !== null || (amount.role !== null && NEVER.has(amount.role)))
      return null
    if (tied.refusal !== null && tied.refusal.says !== 'a foreign currency' && tied.refusal.says !== 'another country')
      return null
    if (tied.spender === 'company' || tied.spender === 'person') return null
    const day = world.publishedAt
    const year =
      period !== null ? (period.from === period.to ? period.from : null) : day === null ? null : Number(day.slice(0, 4))
    const found = year === null ? null : indicatorOf(rate[0], year, BACK, world)
    const foreign = year === null ? null : articleTerm('current', { ...tied, fact: null }, { from: year, to: year })
    const price = found && indicatorTerm('exchange-rate', found.indicator)
    if (!found || foreign?.value == null || foreign.low === null || foreign.high === null) return null
    if (price?.value == null || price.low === null || price.high === null || price.low <= 0) return null
    const numbers = {
      value: (foreign.value * price.value) / rate[1],
      low: (Math.max(0, foreign.low) * price.low) / rate[1],
      high: (foreign.high * price.high) / rate[1],
    }
    const caveats: Caveat[] = period === null ? [...found.caveats, 'year-assumed'] : [...found.caveats]
    return {
      ...blank,
      kind: 'conversion',
      mention: amount,
      entity: null,
      evidence: amount.evidence,
      ...numbers,
      unit: 'KRW',
      terms: [foreign, price],
      indicators: [found.indicator],
      caveats,
      variant: String(rate[1]),
    }
  })
