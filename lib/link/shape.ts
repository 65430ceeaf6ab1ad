import type { AmountMention, PeriodMention, Span } from '../detect/mention.ts'
import type { Payer } from '../facts/schema.ts'

/** What an amount is of its programme: one year's, a plan's over years, or the yearly part of a plan. */
export type Shape = 'annual' | 'plan' | 'yearly'
type Says = Span & { readonly says: string }

const YEARLY = ['매년', '해마다', '연평균', '연간', '한 해 평균', '한 해에 약']
/** What follows is a piece of the amount before, not the programme's own. */
const PIECE = ['이 중', '그중', '이 가운데', '그 가운데', '이 중에서', '이중']
const PLAN = ['총사업비', '총 사업비', '총투자', '사업비 총', '합해', '합쳐']
const PAYERS: readonly (readonly [string, Payer])[] = [
  ['민간', 'private'],
  ['공공', 'public'],
  ['국비', 'state'],
  ['국고', 'state'],
  ['정부', 'state'],
  ['지방비', 'local'],
  ['합해', 'total'],
  ['합쳐', 'total'],
  ['합계', 'total'],
  ['모두', 'total'],
  ['총', 'total'],
]

function lastWord(text: string, from: number, to: number, words: readonly string[]): Says | null {
  const stretch = text.slice(from, to)
  let best: Says | null = null
  for (const word of words) {
    const at = stretch.lastIndexOf(word)
    if (at >= 0 && from + at > (best?.start ?? -1))
      best = { start: from + at, end: from + at + word.length, says: word }
  }
  return best
}

/** The payer that the cues or the words just before the amount (from `from`) name; null when nothing does. */
export function payerOf(text: string, amount: AmountMention, from: number): Payer | null {
  const said = lastWord(
    text,
    Math.max(from, amount.start - 20),
    amount.start,
    PAYERS.map(([word]) => word),
  )
  return PAYERS.find(([word]) => word === said?.says)?.[1] ?? amount.payer
}

/** The period that governs an amount: the nearest one before it in its sentence, else one straight behind it. */
export function periodOf(
  amount: AmountMention,
  sentence: Span,
  periods: readonly PeriodMention[],
): PeriodMention | null {
  const inside = periods.filter((period) => period.start >= sentence.start && period.end <= sentence.end)
  return inside.findLast((period) => period.end <= amount.start) ?? null
}

/** Whether the amount is one year's, a plan's or a plan's yearly part, by the words between `from` and the amount. */
export function shapeOf(text: string, amount: AmountMention, from: number, period: PeriodMention | null): Shape | null {
  const near = Math.max(from, amount.start - 30)
  if (lastWord(text, near, amount.start, PIECE) !== null) return null
  if (lastWord(text, near, amount.start, YEARLY) !== null || amount.role === 'yearly-average') return 'yearly'
  if (amount.per !== null && amount.per !== 'year') return null
  if (amount.per === 'year') return 'yearly'
  if (period !== null && period.from !== null && period.from === period.to) return 'annual'
  const plan = lastWord(text, near, amount.start, PLAN) !== null || amount.role === 'plan-total'
  if (plan || (period !== null && period.from !== period.to)) return 'plan'
  return null
}
