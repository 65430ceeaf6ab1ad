import type { AmountMention } from '../detect/mention.ts'
import type { Evidence } from './tied.ts'

/** "집행되지 못하고 이월됐다": money that was there and wasn't spent is no year's budget. */
const UNSPENT =
  /^(?:원)?(?:이|을|은|가|도)? ?(?:모두 |아예 )?(?:집행(?:되지|하지|을) ?못|쓰지 ?못|쓰이지 ?못|이월|불용)/

/** What bars an amount by its own words: it was left unspent, or only restates one of another currency. */
export function notSpent(text: string, amount: AmountMention): Evidence | null {
  if (amount.currency === 'KRW' && amount.conversion !== null && amount.conversion < amount.start)
    return { start: amount.start, end: amount.end, says: 'a foreign currency' }
  const match = UNSPENT.exec(text.slice(amount.end, amount.end + 24))
  return match === null ? null : { start: amount.end, end: amount.end + match[0].length, says: 'left unspent' }
}
