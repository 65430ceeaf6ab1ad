import type { Tied } from '../link/link.ts'
import { articleTerm, blank, type Finding, factTerm, quotient, type Term } from './finding.ts'
import { type Derivation, samePayer, statedBy, type World, yearOf } from './world.ts'

const MORE = ['늘', '증가', '증액', '많', '오른', '올랐', '확대']
const LESS = ['줄', '감소', '감액', '삭감', '적은', '깎']
const BASE = ['보다', '대비', '에 비해', '과 비교', '와 비교', ' 대비']
const MAIN = new Set(['proposal', 'enacted'])
const annualMeasures = new Set(['annual-budget', 'total-spending', 'sector-budget', 'ministry-budget', 'revenue'])

function baseInArticle(current: Tied, world: World): Tied | null {
  const i = world.tied.indexOf(current)
  const next = world.tied[i + 1]
  if (next === undefined || next.sentence !== current.sentence || next.amount.currency !== current.amount.currency)
    return null
  const after = world.text.slice(next.amount.end, next.amount.end + 6)
  if (!BASE.some((word) => after.includes(word))) return null
  const [now, then] = [yearOf(current), yearOf(next)]
  return now !== null && then !== null && then === now - 1 ? next : null
}

const change = (ratio: NonNullable<ReturnType<typeof quotient>>) => ({
  value: ratio.value - 1,
  low: ratio.low - 1,
  high: ratio.high - 1,
})

/** The fact of the year before for the same thing: same measure and payer, main budget, stated by the article's day. */
function baseInFacts(current: Tied, year: number, world: World) {
  const fact = current.fact
  if (fact === null || !MAIN.has(fact.stage) || !annualMeasures.has(fact.measure)) return null
  return (
    world.index
      .facts(fact.entity)
      .filter((f) => f.measure === fact.measure && samePayer(f.payer, fact.payer) && f.stage === 'enacted')
      .filter((f) => f.period?.from === year - 1 && f.period.to === year - 1 && statedBy(f, world.publishedAt))
      .at(-1) ?? null
  )
}

/** A year's amount against the same thing a year before, main budget against main budget. Ratio of change: 0.081 is +8.1 %. */
export const yearOverYear: Derivation = (world) =>
  world.tied.flatMap((tied): Finding[] => {
    const year = yearOf(tied)
    if (tied.program === null || year === null || tied.amount.delta !== null || tied.shape !== 'annual') return []
    const now = articleTerm('current', tied, { from: year, to: year })
    const own = baseInArticle(tied, world)
    const recorded = baseInFacts(tied, year, world)
    const before = own
      ? articleTerm('base', own, { from: year - 1, to: year - 1 })
      : recorded && factTerm('base', recorded)
    const ratio = now && before && quotient(now, before)
    if (!now || !before || !ratio) return []
    const entity = world.index.program(tied.program.entity) ?? null
    const staged = tied.fact !== null && tied.fact.stage !== 'enacted'
    const bars = [before, now].map((t, i) => ({
      label: String(t.period?.from ?? ''),
      value: t.value ?? 0,
      current: i === 1,
    }))
    const where = {
      mention: tied.amount,
      entity,
      evidence: tied.evidence,
      terms: [now, before],
      picture: { kind: 'bars', bars } as const,
    }
    return [
      {
        ...blank,
        kind: 'year-over-year',
        ...where,
        ...change(ratio),
        unit: 'ratio',
        caveats: staged ? ['nominal', 'different-stages'] : ['nominal'],
      },
    ]
  })

/** The percentage that follows `from` in its sentence, signed by the word of growing or shrinking right behind it. */
function statedRate(text: string, from: number, end: number): Term | null {
  const stretch = text.slice(from, Math.min(end, from + 80))
  const match = /(?<!\d)(\d{1,4})(?:\.(\d{1,3}))?\s?(?:%|％|퍼센트)(?!\s?(?:p|포인트))/.exec(stretch)
  if (match === null) return null
  const behind = stretch.slice(match.index + match[0].length, match.index + match[0].length + 10)
  const up = MORE.some((word) => behind.includes(word))
  if (up === LESS.some((word) => behind.includes(word))) return null
  const value = (Number(`${match[1]}.${match[2] ?? 0}`) / 100) * (up ? 1 : -1)
  const half = 0.005 * 10 ** -(match[2]?.length ?? 0)
  const start = from + match.index
  const bounds = {
    low: value - half,
    high: value + half,
    unit: 'ratio',
    period: null,
    about: false,
  } as const
  return {
    role: 'stated-rate',
    value,
    ...bounds,
    from: { span: [start, start + match[0].length] },
    words: match[0],
  }
}

/** The article's own "from a to b, +c %": what a and b give beside c. Ratio of change. */
export const growthCheck: Derivation = (world) =>
  world.tied.flatMap((tied): Finding[] => {
    if (tied.program === null || tied.shape !== 'annual') return []
    const base = baseInArticle(tied, world)
    const sentenceEnd =
      base && world.tied.find((t) => t.sentence === base.sentence && t.amount.start > base.amount.start)?.amount.start
    const stated =
      base && statedRate(world.text, base.amount.end, sentenceEnd ?? endOfLine(world.text, base.amount.end))
    const now = articleTerm('current', tied)
    const before = base && articleTerm('base', base)
    const ratio = now && before && quotient(now, before)
    if (!stated || !now || !before || !ratio) return []
    const grown = change(ratio)
    const holds = (stated.high ?? 0) >= grown.low && (stated.low ?? 0) <= grown.high
    const entity = world.index.program(tied.program.entity) ?? null
    const where = {
      mention: tied.amount,
      entity,
      evidence: tied.evidence,
      terms: [now, before, stated],
    }
    return [
      {
        ...blank,
        kind: 'growth-check',
        ...where,
        ...grown,
        unit: 'ratio',
        variant: holds ? 'holds' : 'differs',
        caveats: ['nominal'],
      },
    ]
  })

function endOfLine(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\n' || (text[i] === '.' && (i + 1 === text.length || text[i + 1] === ' '))) return i
  }
  return text.length
}
