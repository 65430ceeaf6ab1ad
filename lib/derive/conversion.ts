import type { Indicator } from '../facts/schema.ts'
import { articleTerm, blank, type Caveat, indicatorTerm } from './finding.ts'
import { indicatorOf } from './scale.ts'
import { type Derivation, onAmounts, type World } from './world.ts'

const RATES: Readonly<Record<string, readonly [kind: Indicator['kind'], units: number]>> = {
  USD: ['usd-krw', 1],
  EUR: ['eur-krw', 1],
  JPY: ['jpy100-krw', 100],
  CNY: ['cny-krw', 1],
}
/** ", 우리 돈으로 약 26조원": the article converts it itself, close by or far from that year's rate. */
const IN_WON = /^(?:으?로)?[,(（]? ?(?:우리 ?돈|한화|원화)/
/** An article that converts at another rate than the year's would seem to contradict itself beside our won. */
const APART = 0.03

/** The rates at which the article itself converts, by currency. */
function ownRates({ tied }: World): Map<string, number[]> {
  const rates = new Map<string, number[]>()
  const won = new Map<number, number>()
  for (const { amount } of tied) if (amount.currency === 'KRW' && amount.min !== null) won.set(amount.start, amount.min)
  for (const { amount } of tied) {
    const inWon = amount.conversion === null ? undefined : won.get(amount.conversion)
    if (amount.currency === 'KRW' || inWon === undefined || !amount.min) continue
    const known = rates.get(amount.currency)
    if (known === undefined) rates.set(amount.currency, [inWon / amount.min])
    else if (known.length < FEW) known.push(inWon / amount.min)
  }
  return rates
}
const FEW = 4

/** The average of a year that isn't over isn't known: the year before stands in, and the card says so. */
const BACK = 1
const NEVER = new Set(['company', 'price', 'fine', 'wealth', 'damage'])

/** "113달러에 거래를 마쳤다", "250억달러(2018년 환산 가치로": a price, or worth by another year's money. */
const PRICED = /^에 (?:거래|마감|장을)|^[(（]\d{4}년 ?(?:환산|가치|기준|화폐)/

/**
 * A foreign amount in won at the average rate of the year that it is of. Silent where the article converts it itself, or others at another rate, for
 * company money, prices and the like, and where no year is known.
 */
export const conversion: Derivation = (world) => {
  const own = ownRates(world)
  let nth = 0
  /** NaN: the text spoke of several years. */
  let spoken: number | null = null
  return onAmounts(world, (tied) => {
    const { amount, period } = tied
    const rate = RATES[amount.currency]
    if (rate === undefined) return null
    // the year that the text last spoke of, where the amount's own sentence names none
    for (; (world.mentions[nth]?.start ?? amount.start) < amount.start; nth++) {
      const mention = world.mentions[nth]
      if (mention?.kind === 'period' && mention.from !== null && mention.to !== null)
        spoken = mention.from === mention.to ? mention.from : Number.NaN
    }
    if (amount.conversion !== null || IN_WON.test(world.text.slice(amount.end, amount.end + 14))) return null
    if (amount.role !== null && NEVER.has(amount.role)) return null
    if (
      PRICED.test(world.text.slice(amount.end, amount.end + 16)) ||
      amount.per === 'item' ||
      amount.role === 'yearly-average'
    )
      return null
    if (tied.refusal !== null && tied.refusal.says !== 'a foreign currency' && tied.refusal.says !== 'another country')
      return null
    if (tied.spender === 'company' || tied.spender === 'person') return null
    const day = world.publishedAt
    const year =
      period !== null ? (period.from === period.to ? period.from : null) : day === null ? null : Number(day.slice(0, 4))
    if (period === null && spoken !== null && spoken !== year) return null
    const found = year === null ? null : indicatorOf(rate[0], year, BACK, world)
    const foreign = year === null ? null : articleTerm('current', { ...tied, fact: null }, { from: year, to: year })
    const price = found && indicatorTerm('exchange-rate', found.indicator)
    if (!found || foreign?.value == null || foreign.low === null || foreign.high === null) return null
    if (price?.value == null || price.low === null || price.high === null || price.low <= 0) return null
    const average = price.value / rate[1]
    if (own.get(amount.currency)?.some((each) => Math.abs(each / average - 1) > APART)) return null
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
}
