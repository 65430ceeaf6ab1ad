import { tenTo } from '../../korean/figures.ts'
import { type Normalised, normalise } from '../../korean/normalise.ts'
import { cuesOf } from '../cues/assign-cues.ts'
import type { AmountMention } from '../mention.ts'
import { OPENING_KINDS } from '../opening-kinds.ts'
import { type Openings, openingsIn } from '../openings.ts'
import type { Candidate } from './candidate.ts'
import { findMoney } from './find-money.ts'
import { qualify } from './qualify.ts'

/**
 * The amounts of money of a text, in order, without overlaps, with what their sentences say of them. Offsets are UTF-16
 * code units of `text` as given, whatever its form (jamo, fullwidth, zero-width characters). Time is linear in the text.
 */
export function detectAmounts(text: string): AmountMention[] {
  const normalised = normalise(text)
  return amountsIn(text, normalised, openingsIn(normalised.text, OPENING_KINDS))
}

/** The same, for a text that is normalised already, and walked. */
export function amountsIn(original: string, normalised: Normalised, openings: Openings): AmountMention[] {
  const { text } = normalised
  return findMoney(text, openings, (money, more, mentions) => {
    const amounts = money.map((c) => qualify(text, c))
    const cues = cuesOf(text, amounts, more)
    for (let i = 0; i < amounts.length; i++) {
      const amount = amounts[i]
      const said = cues[i]
      if (amount !== undefined && said !== undefined) mentions.push(mention(original, normalised, amount, said))
    }
  })
}

type Said = ReturnType<typeof cuesOf>[number]

const mention = (original: string, normalised: Normalised, c: Candidate, said: Said): AmountMention => {
  const { same } = normalised
  const start = same ? c.start : normalised.start(c.start)
  const end = same ? c.end : normalised.end(c.end)
  const { conversion } = said
  return {
    kind: 'amount',
    start,
    end,
    text: original.slice(start, end),
    min: c.min,
    max: c.max,
    currency: c.currency ?? 'KRW',
    qualifier: c.qualifier,
    roundedTo: tenTo(c.precision),
    role: said.role,
    stage: said.stage,
    payer: said.payer,
    delta: said.delta,
    per: said.per,
    conversion: conversion === null || same ? conversion : normalised.start(conversion),
    evidence: evidence(c.evidence, said.evidence, normalised),
  }
}

type Evidence = AmountMention['evidence']

const evidence = (own: Evidence, around: Evidence, { same, start, end }: Normalised): Evidence => {
  const all = own.length === 0 ? around : around.length === 0 ? own : [...own, ...around]
  return same ? all : all.map((e) => ({ start: start(e.start), end: end(e.end), says: e.says }))
}
