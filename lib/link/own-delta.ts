import type { AmountMention } from '../detect/mention.ts'

const ROSE =
  /^(?:[(（][^)）]{0,16}[)）])?(?:이|가|을|를)? ?(?:가량|정도|넘게|이상)? ?(?:더 )?(?:많[다은아았고]|늘|증가|증액|불어)/
const FELL =
  /^(?:[(（][^)）]{0,16}[)）])?(?:이|가|을|를)? ?(?:가량|정도|넘게|이상)? ?(?:더 )?(?:적[다은어었고]|줄|감소|감액|삭감|깎)/

/** "올해 61조원보다 8.2% 늘었다": what follows the amount is measured by it, so the rise isn't the amount. */
export function ownDelta(text: string, amount: AmountMention): AmountMention['delta'] {
  const behind = text.slice(amount.end, amount.end + 30)
  if (ROSE.test(behind)) return 'increase'
  if (FELL.test(behind)) return 'decrease'
  const cue = amount.evidence.find(({ says }) => says.startsWith('delta:'))
  const between = cue === undefined ? '' : text.slice(amount.end, cue.start)
  return /보다|에서|로|대비|에 비해|과 |와 |의 |[)）]/.test(between.replace(/[(（][^)）]*[)）]/, ''))
    ? null
    : amount.delta
}
