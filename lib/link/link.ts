import type { AmountMention, Mention, PeriodMention, ProgramMention, Role, Span } from '../detect/mention.ts'
import { splitSentences } from '../detect/sentences/split-sentences.ts'
import type { FactIndex } from '../facts/fact-index.ts'
import type { Fact, Payer } from '../facts/schema.ts'
import { refusalIn } from './refusals.ts'
import { payerOf, periodOf, type Shape, shapeOf } from './shape.ts'

/** An amount with what its sentence says of it. `program` is null when no link has enough evidence. */
export interface Tied {
  readonly amount: AmountMention
  readonly sentence: number
  readonly program: ProgramMention | null
  /** 0 to 1; a link needs THRESHOLD. */
  readonly score: number
  readonly evidence: readonly (Span & { readonly says: string })[]
  readonly shape: Shape | null
  readonly payer: Payer | null
  readonly period: PeriodMention | null
  /** A fact of the programme with the same value, payer and period, where there is one. */
  readonly fact: Fact | null
}

const THRESHOLD = 0.6

/** Roles of money that is never a programme's budget. */
const NEVER: ReadonlySet<Role> = new Set<Role>(['company', 'price', 'fine', 'wealth', 'damage', 'benefit', 'debt'])
const PLAN_WORDS = ['계획', '사업', '출자', '투입', '센터', '예산', '총사업비']
const MAX_REACH = 160

const payersAgree = (a: Payer | null, b: Payer) => {
  const kind = (payer: Payer) => (payer === 'state' || payer === 'public' ? 'public' : payer)
  return a === null || kind(a) === kind(b)
}

/** The fact that states the same value of the programme, not contradicted by payer or period. */
function agreeing(
  amount: AmountMention,
  entity: string,
  payer: Payer | null,
  period: PeriodMention | null,
  shape: Shape | null,
  index: FactIndex,
) {
  return (
    index.facts(entity).find((fact) => {
      if (fact.amount === null || fact.unit !== 'KRW' || amount.min === null) return false
      if (fact.amount.value !== amount.min || !payersAgree(payer, fact.payer)) return false
      const many = fact.period !== null && fact.period.from !== fact.period.to
      if ((shape === 'annual' && many) || shape === 'yearly') return false
      if (shape === 'plan' && !many && fact.period !== null) return false
      const year = period?.to ?? null
      return year === null || fact.period === null || year === fact.period.to
    }) ?? null
  )
}

/**
 * Ties each amount to the programme that it is of, by evidence in the text: the programme named before it in its sentence,
 * or carried over from the sentence before when nothing else takes the subject's place. Refuses when a company, a price,
 * another country, a local government or a rumour is in the sentence. Mentions must be sorted by start.
 */
export function link(text: string, mentions: readonly Mention[], index: FactIndex): Tied[] {
  const sentences = splitSentences(text)
  const tied: Tied[] = []
  let carried: {
    readonly program: ProgramMention
    readonly sentence: number
  } | null = null
  let at = 0
  for (const [number, sentence] of sentences.entries()) {
    const here: Mention[] = []
    while (at < mentions.length && (mentions[at]?.start ?? 0) < sentence.end) {
      const mention = mentions[at++]
      if (mention !== undefined) here.push(mention)
    }
    const named = here.filter((m) => m.kind === 'program')
    const refusal = refusalIn(text.slice(sentence.start, sentence.end))
    const herePeriods = here.filter((m) => m.kind === 'period')
    let from = sentence.start
    for (const amount of here.filter((m) => m.kind === 'amount')) {
      const period = periodOf(amount, sentence, herePeriods)
      const payer = payerOf(text, amount, from)
      const shape = shapeOf(text, amount, from, period)
      const barred = amount.currency !== 'KRW' || refusal !== null || (amount.role !== null && NEVER.has(amount.role))
      const before = named.findLast((program) => program.end <= amount.start && amount.start - program.end <= MAX_REACH)
      const others = here.some((m) => m.kind === 'agency' && before === undefined && m.start < amount.start)
      const behind =
        named.length === 1 && before === undefined && (named[0]?.start ?? 0) - amount.end < 25 ? named[0] : undefined
      let program: ProgramMention | null = before ?? behind ?? null
      let score = before !== undefined ? 0.9 : behind !== undefined ? 0.7 : 0
      if (program === null && named.length === 0 && carried !== null && carried.sentence === number - 1 && !others) {
        program = carried.program
        score = 0.4
        const words = text.slice(sentence.start, sentence.end)
        if (PLAN_WORDS.some((word) => words.includes(word)) && shape !== null) score += 0.25
        // "2025년부터 2030년까지 6년간 … 매년 약 350억원": the yearly part of the plan just told
        if (shape === 'yearly' && herePeriods.some(({ from, to }) => from !== null && to !== null && from < to))
          score += 0.25
        if (agreeing(amount, program.entity, payer, period, shape, index) !== null) score += 0.3
      }
      if (barred) score = 0
      const linked = score >= THRESHOLD ? program : null
      tied.push({
        amount,
        sentence: number,
        program: linked,
        score,
        evidence:
          linked === null ? [] : [{ start: linked.start, end: linked.end, says: linked.text }, ...amount.evidence],
        shape,
        payer,
        period,
        fact: linked === null ? null : agreeing(amount, linked.entity, payer, period, shape, index),
      })
      from = amount.end
    }
    const entities = new Set(named.map((program) => program.entity))
    const only = named[0]
    if (entities.size === 1 && only !== undefined && refusal === null) carried = { program: only, sentence: number }
    else if (
      carried !== null &&
      entities.size === 0 &&
      carried.sentence === number - 1 &&
      tied.some((t) => t.sentence === number && t.program !== null)
    )
      carried = { program: carried.program, sentence: number }
  }
  return tied
}
