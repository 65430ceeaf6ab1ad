import { deepStrictEqual, ok } from 'node:assert/strict'
import fc from 'fast-check'
import { annotate } from '../../../lib/annotate/annotate.ts'
import type { Annotation } from '../../../lib/annotate/annotation.ts'
import type { Context } from '../../../lib/derive/context.ts'
import type { Mention, Span } from '../../../lib/detect/mention.ts'
import { openIndex } from '../../../lib/facts/open-index.ts'
import { core } from '../core.ts'
import { target } from '../target.ts'
import { anyText } from '../text.ts'

const index = openIndex([core])
/** Days as the schemas let them in, and as a line of an archive may hold them. */
const DAYS = [null, '2025-04-13', '2024-02-29', '2020-12-31', '0001-01-01', '9999-12-31', '2025-99-99', '0000-00-00']

export const detection = target(
  'detection',
  fc.record({
    text: anyText,
    title: fc.option(anyText),
    publishedAt: fc.constantFrom(...DAYS),
    publisher: fc.option(fc.constant('시험일보')),
    lang: fc.constantFrom('ko', 'en'),
  }),
  ({ lang, ...article }) => {
    const made = annotate(article, index, lang)
    deepStrictEqual(JSON.parse(JSON.stringify(made)), made)
    inText(made)
    for (const context of made.contexts) traceable(context, made)
  },
)

/** Mentions lie in the text, in order, and say what stands there. */
function inText({ text, mentions }: Annotation): void {
  const within = ({ start, end }: Span) => ok(start >= 0 && start < end && end <= text.length, `${start}–${end}`)
  let last: Mention | undefined
  for (const mention of mentions) {
    within(mention)
    deepStrictEqual(mention.text, text.slice(mention.start, mention.end))
    ok(
      last === undefined || last.start < mention.start || (last.start === mention.start && last.end >= mention.end),
      'order',
    )
    last = mention
    if (mention.kind === 'period' && mention.from !== null && mention.to !== null)
      ok(mention.from <= mention.to, 'period')
    if (mention.kind !== 'amount') continue
    const { min, max, roundedTo, conversion, evidence } = mention
    ok(min === null || max === null || min <= max, 'bounds')
    ok(roundedTo > 0, 'rounding')
    ok(conversion === null || mentions.some(({ start }) => start === conversion), 'conversion')
    for (const said of evidence) within(said)
  }
}

/** A context has inputs and sources that are there, and says no more than a reader can read. */
function traceable(context: Context, { text, mentions }: Annotation): void {
  const { mention, inputs, sources, evidence, value, low, high, sentence, formula } = context
  ok(mention === null || mention in mentions, 'mention')
  ok(inputs.length > 0, 'no inputs')
  ok(sources.length > 0, 'no sources')
  for (const { from, label } of inputs) {
    ok(label !== '', 'label')
    if ('span' in from) ok(from.span[0] >= 0 && from.span[0] <= from.span[1] && from.span[1] <= text.length, 'span')
    else
      ok('indicator' in from ? core.indicators.some(({ id }) => id === from.indicator) : index.fact(from.fact), 'from')
  }
  for (const { start, end } of evidence) ok(start >= 0 && start < end && end <= text.length, 'evidence')
  for (const number of [value, low, high]) ok(number === null || Number.isFinite(number), 'finite')
  ok(low === null || high === null || low <= high, 'low ≤ high')
  for (const said of [sentence, formula]) ok(!/undefined|NaN|Infinity|\[object|\{\w+\}/.test(said), said)
}
