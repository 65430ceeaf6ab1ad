import type { Tied } from '../link/tied.ts'
import { isPublicRole } from '../link/weigh.ts'
import type { Comparison } from './comparisons.ts'
import { articleTerm, type Finding, factTerm, isStated, quotient, type Term, tightQuotient } from './finding.ts'
import { lastYearOf, measuredBefore } from './measured-before.ts'
import {
  annualYear,
  type Derivation,
  findingOn,
  isStates,
  knownBy,
  MAIN,
  measureOf,
  onAmounts,
  programOf,
  type World,
  yearFacts,
} from './world.ts'
import { baseInArticle } from './year-over-year.ts'

const WORDS: Readonly<Record<string, number>> = {
  두: 2,
  세: 3,
  네: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
}
const TIMES =
  /(약 |거의 )?(?:(\d{1,3})(?:\.(\d))?|(두|세|네|다섯|여섯|일곱|여덟|아홉|열)) ?배(?![가-힣]{0,1}[당정우달])([를가에]? ?(?:가까|넘|이상|남짓|웃도|육박))?/
const HALF = /(의 )절반(?! ?이[하상])/
/** A text without either states no multiple. */
const SAYS_MULTIPLES = ['배', '절반']
const MOST = 80

interface Multiple {
  readonly term: Term
  /** 'near': the amounts may fall short of it by a tenth; 'over': they must reach it. */
  readonly bound: 'rounded' | 'near' | 'over'
}

/** The multiple that the stretch states: "3배", "세 배 가까운", "2.5배가 넘는", "절반". */
function statedMultiple(text: string, from: number, to: number): Multiple | null {
  const stretch = text.slice(from, Math.min(to, from + MOST))
  const half = HALF.exec(stretch)
  const match = TIMES.exec(stretch)
  const make = (value: number, start: number, end: number, rounding: number, bound: Multiple['bound']): Multiple => {
    const span = [from + start, from + end] as const
    const bounds = { low: value - rounding, high: value + rounding }
    const plain = { role: 'stated-multiple', value, ...bounds, unit: 'ratio', period: null } as const
    return {
      bound,
      term: {
        ...plain,
        about: bound === 'near',
        from: { span },
        words: text.slice(...span),
        stage: null,
        asOf: null,
        currency: null,
      },
    }
  }
  if (match === null)
    return half === null ? null : make(0.5, half.index + 2, half.index + half[0].length, 0.05, 'rounded')
  const value = match[4] === undefined ? Number(`${match[2]}.${match[3] ?? 0}`) : (WORDS[match[4]] ?? 0)
  if (value <= 0) return null
  const after = match[5] ?? ''
  const bound = /가까|육박/.test(after) || match[1] !== undefined ? 'near' : after === '' ? 'rounded' : 'over'
  return make(
    value,
    match.index + (match[1]?.length ?? 0),
    match.index + match[0].length - after.length,
    match[3] !== undefined ? 0.05 : value <= FEW_TIMES ? 0.25 : 0.5,
    bound,
  )
}

/** Of few times a quarter more or less is another number: 1.7 is not 두 배. */
const FEW_TIMES = 3
/** Between what holds and what is another number nothing is said. */
const DOUBT = 0.5
const NEAR = 0.12

function holds({ term, bound }: Multiple, low: number, high: number): boolean {
  const value = term.value ?? 0
  if (bound === 'over') return high >= value
  if (bound === 'near') return high >= value * (1 - NEAR) && low <= value * (1 + NEAR / 2)
  return high >= (term.low ?? 0) && low <= (term.high ?? 0)
}

/** "지난해의 3배인 a" without last year's amount: what the dataset records of it, main budget. */
function recordedBase(tied: Tied, world: World): Term | null {
  const year = annualYear(tied)
  const program = programOf(tied, world)
  const measure = program && measureOf(tied.fact, program, tied.amount.role)
  if (year === null || !program || !measure || (tied.stage !== null && !MAIN.has(tied.stage))) return null
  const fact = yearFacts(program.id, measure, year - 1, world)
    .filter((each) => each.stage === 'enacted' && knownBy(each, world.publishedAt))
    .at(-1)
  return (fact && factTerm('base', fact)) ?? null
}

/** "…으로 17% 늘어나며, 신규 과제는 올해의 두 배": by then the words are about something else. */
const OTHERS = /[%％]|[가-힣]며[, ]|[가-힣]{2}(?:은|는|이|가) /
const OF_LAST_YEAR = /(?:올해|지난해|작년|전년)의? ?(?:약 |거의 )?(?:\d|두|세|네|다섯)/
const AROUND = 40

const isPublicBudget = (tied: Tied): boolean =>
  isStates(tied) && (tied.amount.role === null || isPublicRole(tied.amount.role))

/** The article's own "three times": the amount divided by what it is a multiple of. Ratio. */
export const multipleCheck: Derivation = (world) => {
  if (!SAYS_MULTIPLES.some((word) => world.text.includes(word))) return []
  const across = acrossSentences(world)
  const measured = new Set(across.map(({ mention }) => mention))
  const nearby = onAmounts(world, (tied, i) => {
    if (measured.has(tied.amount)) return null
    if (!tied.national && !isPublicBudget(tied)) return null
    if (tied.refusal !== null || tied.delta !== null || !isStated(tied.amount)) return null
    const comparison = world.comparisons.get(tied)
    if (comparison?.kind === 'base') {
      const stated = multipleIn(comparison.search, world)
      if (stated !== null) return finding(tied, articleTerm('base', comparison.other), stated, world)
    }
    const later = inNextSentence(tied, i, world)
    if (later !== null) return later
    // Where only the year is named, the words must stand right by the amount.
    const { start, end } = tied.amount
    const before = ofRecord(tied, Math.max(tied.within.start, start - AROUND), start, false, world)
    return before ?? ofRecord(tied, end, Math.min(tied.within.end, end + AROUND), true, world)
  })
  return [...across, ...nearby]
}

/**
 * "8855억원으로 확정됐다. 정부안에 122억원이 얹혔다. 올해 4242억원의 두 배를 넘는다.": a sentence further on measures the first. Told only
 * where it holds, since a multiple is true of many amounts.
 */
function acrossSentences(world: World): Finding[] {
  const findings: Finding[] = []
  for (const [i, base] of world.tied.entries()) {
    const year = lastYearOf(base, world)
    const { end } = base.amount
    const stated = year === null ? null : statedMultiple(world.text, end, Math.min(base.within.end, end + AROUND))
    if (year === null || stated === null) continue
    const term = articleTerm('base', base)
    const found = measuredBefore(i, year + 1, world, (tied, first) =>
      first ? ifHolds(finding(tied, term, stated, world)) : null,
    )
    if (found !== null) findings.push(found)
  }
  return findings
}

const ifHolds = (found: Finding | null): Finding | null => (found?.variant === 'holds' ? found : null)

/** "5274억원으로 뛴다. 올해의 2.2배다.": told only where it holds. */
function inNextSentence(tied: Tied, i: number, world: World): Finding | null {
  const year = annualYear(tied)
  if (year === null || world.tied[i + 1]?.sentence === tied.sentence) return null
  const from = tied.within.end
  if (!NEXT_TIMES.test(world.text.slice(from, from + AROUND))) return null
  const stated = statedMultiple(world.text, from, from + AROUND)
  const own = baseInArticle(tied, year, world)
  const base = own === null ? recordedBase(tied, world) : articleTerm('base', own)
  return stated && ifHolds(finding(tied, base, stated, world))
}

/** "올해의 2.2배다.": a sentence that only goes on about the amount before it. */
const NEXT_TIMES = /^[.\s]{0,3}(?:이는 )?(?:올해|지난해|작년|전년)의 (?:약 )?(?:\d|두|세|네|다섯)/

function multipleIn(search: Comparison['search'], world: World): Multiple | null {
  for (const [from, to] of search) {
    const stated = statedMultiple(world.text, from, to)
    if (stated !== null) return stated
  }
  return null
}

/** The multiple of the recorded year before that a stretch before or behind the amount states. */
function ofRecord(tied: Tied, from: number, to: number, behind: boolean, world: World): Finding | null {
  const stretch = world.text.slice(from, to)
  const year = OF_LAST_YEAR.exec(stretch)
  if (year === null || (behind && OTHERS.test(stretch.slice(0, year.index)))) return null
  const stated = statedMultiple(world.text, from, to)
  return stated && finding(tied, recordedBase(tied, world), stated, world)
}

function finding(tied: Tied, base: Term | null, stated: Multiple, world: World): Finding | null {
  const now = base && articleTerm('current', tied)
  const ratio = now && quotient(now, base)
  const tight = now && tightQuotient(now, base)
  if (base === null || now === null || ratio === null || tight === null) return null
  const held = holds(stated, tight.low, tight.high)
  if (!held && stated.bound === 'rounded' && Math.abs(ratio.value - (stated.term.value ?? 0)) < DOUBT) return null
  return findingOn(tied, world, ratio, {
    kind: 'multiple-check',
    unit: 'ratio',
    terms: [now, base, stated.term],
    variant: held ? 'holds' : 'differs',
    caveats: 'span' in base.from ? ['from-article'] : ['nominal'],
  })
}
