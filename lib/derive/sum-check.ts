import type { Tied } from '../link/link.ts'
import { articleTerm, blank, type Finding, type Term } from './finding.ts'
import type { Derivation, World } from './world.ts'

const SAYS_SUM = ['합해', '합쳐', '합하면', '합치면', '합계', '더해', '더하면', '모두 ', '총 ', '총']
const LOOK_BACK = 10
const LIST_GAP = 30
const PRIVATE = new Set(['company', 'price', 'fine', 'wealth', 'damage'])

/** The run of amounts from `first` in steps of `step`, while what lies between them is a list's: short, with a comma or 과/와/및. */
function listFrom(tied: readonly Tied[], first: number, step: 1 | -1, text: string): Tied[] {
  const run: Tied[] = []
  for (let i = first; i >= 0 && i < tied.length; i += step) {
    const next = tied[i]
    const last = run.at(-1)
    if (next === undefined || (last !== undefined && next.sentence !== last.sentence)) break
    if (last !== undefined) {
      const [left, right] = step === 1 ? [last, next] : [next, last]
      const gap = text.slice(left.amount.end, right.amount.start)
      if (gap.length > LIST_GAP || !/[,，·]|과 |와 |및 |그리고/.test(gap)) break
    }
    run.push(next)
  }
  return run
}

function finding(total: Tied, parts: readonly Tied[], onlyIfHolds: boolean, world: World): Finding[] {
  if (parts.length < 2) return []
  const whole = articleTerm('total', total)
  const terms = parts.map((part) => articleTerm('part', part)).filter((term): term is Term => term !== null)
  if (whole?.value == null || terms.length !== parts.length) return []
  if ([total, ...parts].some((t) => t.amount.currency !== 'KRW' || PRIVATE.has(t.amount.role ?? ''))) return []
  const sum = (key: 'value' | 'low' | 'high') => terms.reduce((all, term) => all + (term[key] ?? 0), 0)
  const value = sum('value')
  const holds = value === whole.value
  if (onlyIfHolds && !holds) return []
  const entity = (total.program && world.index.program(total.program.entity)) ?? null
  const picture = {
    kind: 'bars',
    bars: terms.map((term) => ({
      label: term.words ?? '',
      value: term.value ?? 0,
      current: false,
    })),
  } as const
  const numbers = {
    value,
    low: sum('low'),
    high: sum('high'),
    unit: 'KRW',
  } as const
  const where = {
    mention: total.amount,
    entity,
    evidence: total.evidence,
    picture,
    terms: [...terms, whole],
  }
  return [
    {
      ...blank,
      kind: 'sum-check',
      ...where,
      ...numbers,
      variant: holds ? 'holds' : 'differs',
      caveats: ['article-only'],
    },
  ]
}

/**
 * The article's parts added up, beside the total that it gives. Parts first ("공공 a, 민간 b, 합해서 c") needs a word for
 * adding; total first needs the next sentence to be a list of parts, and then speaks only where they add up.
 */
export const sumCheck: Derivation = (world) =>
  world.tied.flatMap((total, i): Finding[] => {
    const previous = world.tied[i - 1]
    const from = previous?.sentence === total.sentence ? previous.amount.end : total.amount.start - LOOK_BACK
    const lead = world.text.slice(Math.max(0, from, total.amount.start - LOOK_BACK), total.amount.start)
    const word = SAYS_SUM.find((candidate) => lead.includes(candidate))
    if (word !== undefined && previous?.sentence === total.sentence) {
      const parts = listFrom(world.tied, i - 1, -1, world.text).reverse()
      const found = finding(total, parts, word.startsWith('총') || word.startsWith('모두'), world)
      if (found.length > 0) return found
    }
    const next = world.tied[i + 1]
    if (next === undefined || next.sentence !== total.sentence + 1 || previous?.sentence === total.sentence) return []
    if (total.program === null) return []
    const parts = listFrom(world.tied, i + 1, 1, world.text)
    const inSentence = world.tied.filter((t) => t.sentence === next.sentence).length
    return parts.length === inSentence ? finding(total, parts, true, world) : []
  })
