import { type Normalised, normalise } from '../../korean/normalise.ts'
import { cuesOf } from '../cues/assign-cues.ts'
import type { AmountMention } from '../mention.ts'
import type { Candidate } from './candidate.ts'
import { joinRanges } from './join-ranges.ts'
import { keepMoney } from './keep-money.ts'
import { qualify } from './qualify.ts'
import { readCandidates } from './read-candidates.ts'
import { shareListCurrency } from './share-list-currency.ts'

/**
 * The amounts of money of a text, in order, without overlaps, with what their sentences say of them. Offsets are UTF-16
 * code units of `text` as given, whatever its form (jamo, fullwidth, zero-width characters). Time is linear in the text.
 */
export function detectAmounts(text: string): AmountMention[] {
  return amountsIn(text, normalise(text))
}

/** The same, for a text that is normalised already. */
export function amountsIn(original: string, normalised: Normalised): AmountMention[] {
  const { text } = normalised
  const ranged = joinRanges(text, readCandidates(text))
  const amounts = keepMoney(text, shareListCurrency(text, ranged)).map((c) => qualify(text, c))
  const cues = cuesOf(text, amounts)
  return amounts.map((c, i) => mention(original, normalised, c, cues[i] ?? NOTHING_SAID))
}

type Said = ReturnType<typeof cuesOf>[number]

const NOTHING_SAID: Said = {
  role: null,
  stage: null,
  payer: null,
  delta: null,
  per: null,
  conversion: null,
  evidence: [],
}

const mention = (original: string, { start, end }: Normalised, c: Candidate, said: Said): AmountMention => {
  const from = start(c.start)
  const to = end(c.end)
  return {
    kind: 'amount',
    start: from,
    end: to,
    text: original.slice(from, to),
    min: c.min,
    max: c.max,
    currency: c.currency ?? 'KRW',
    qualifier: c.qualifier,
    roundedTo: c.precision,
    role: said.role,
    stage: said.stage,
    payer: said.payer,
    delta: said.delta,
    per: said.per,
    conversion: said.conversion === null ? null : start(said.conversion),
    evidence: evidence(c.evidence, said.evidence, start, end),
  }
}

type Evidence = AmountMention['evidence']

const evidence = (own: Evidence, around: Evidence, start: Normalised['start'], end: Normalised['end']): Evidence => {
  if (own.length === 0 && around.length === 0) return NONE
  const all: Evidence[number][] = []
  for (const e of own) all.push({ start: start(e.start), end: end(e.end), says: e.says })
  for (const e of around) all.push({ start: start(e.start), end: end(e.end), says: e.says })
  return all
}

const NONE: Evidence = []
