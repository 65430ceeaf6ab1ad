import { annotate } from '../annotate/annotate.ts'
import type { Context } from '../derive/context.ts'
import { detectAmounts } from '../detect/amounts/detect-amounts.ts'
import type { AmountMention } from '../detect/mention.ts'
import type { FactIndex } from '../facts/fact-index.ts'
import { threeDigits, won } from '../wording/format.ts'
import { t } from '../wording/interface.ts'
import type { Lang } from '../wording/lang.ts'

/** What the look-up box says of an amount: how much it is, and what it is when measured against the dataset. */
export interface AmountAnswer {
  /** The amount as it was understood: 3조 5,000억 원. */
  readonly amount: string
  readonly contexts: readonly Context[]
}

const MOST_YEARS = 100
/** "/ 6년", "÷ 6": the years that the amount is to be spread over. */
const YEARS = /^\s?(\d{1,3})\s?(?:년|years?|yrs?)?\s?$/

/** The whole of a query as one amount of won with a stated value; the word 원 may be left out. Null: it is none. */
function amountIn(query: string): AmountMention | null {
  for (const text of [query, `${query}원`]) {
    const [found, ...more] = detectAmounts(text)
    if (!found || more.length > 0 || found.currency !== 'KRW' || found.min === null || found.min !== found.max) continue
    if (found.start === 0 && found.end === text.length) return found
  }
  return null
}

const isEven = (part: number) => Number.isInteger(part) && part % 1_000_000 === 0

function spread(value: number, count: number, typed: readonly [string, string], lang: Lang): Context {
  const part = value / count
  const exact = isEven(part)
  const amount = won(value, lang)
  const shown = won(exact ? part : threeDigits(part), lang)
  const sentence = t(lang, exact ? 'perYearExact' : 'perYear', { part: shown, amount, count })
  const span = [0, 0] as const
  return {
    kind: 'average-check',
    mention: null,
    entity: null,
    entityName: null,
    value: part,
    low: null,
    high: null,
    unit: 'KRW',
    formula: `${amount} ÷ ${count} = ${shown}`,
    sentence,
    inputs: [
      { label: t(lang, 'amount'), value, unit: 'KRW', from: { span }, words: typed[0] },
      { label: t(lang, 'yearsTyped'), value: count, unit: 'years', from: { span }, words: typed[1] },
    ],
    sources: [],
    asOf: null,
    caveats: [],
    evidence: [],
    picture: null,
  }
}

/**
 * An amount that was typed, "3조5천억" or "200억 / 6년", with every context that a budget of that size would get in an
 * article of `today` (ISO day). Null: the query is no amount.
 */
export function scaleOf(query: string, index: FactIndex, lang: Lang, today: string): AmountAnswer | null {
  const [typed = '', over, ...more] = query.trim().split(/[/÷]/)
  const amount = amountIn(typed.trim())
  const count = over === undefined ? null : Number(YEARS.exec(over.slice(0, 20))?.[1] ?? Number.NaN)
  if (amount?.min == null || more.length > 0 || (count !== null && !(count > 0 && count <= MOST_YEARS))) return null
  const value = amount.min
  const yearly = count === null ? [] : [spread(value, count, [typed.trim(), over?.trim() ?? ''], lang)]
  // a part that doesn't come out even goes on as it is shown, so that no later line has more digits than the first
  const part = value / (count ?? 1)
  const asked = isEven(part) ? won(part, 'ko') : `약 ${won(threeDigits(part), 'ko')}`
  const text = `올해 정부 예산은 ${count === null ? won(value, 'ko') : asked}이다.`
  const made = annotate({ text, title: null, publishedAt: today, publisher: null }, index, lang)
  const place = made.mentions.findIndex(({ kind }) => kind === 'amount')
  const contexts = made.contexts.filter(({ mention }) => mention === place)
  return { amount: won(value, lang), contexts: [...yearly, ...contexts.map((each) => ({ ...each, mention: null }))] }
}
