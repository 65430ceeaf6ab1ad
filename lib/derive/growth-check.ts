import { isOfLink, type Tied } from '../link/tied.ts'
import { speaksOfBudget } from './budget-words.ts'
import type { Comparison } from './comparisons.ts'
import {
  articleTerm,
  type Bounded,
  changeOf,
  type Finding,
  factTerm,
  quotient,
  type Term,
  tightQuotient,
} from './finding.ts'
import { lastYearOf, measuredBefore } from './measured-before.ts'
import { AROUND, opensOnLastYear, rateAround, readRate, statedRate } from './stated-rate.ts'
import { annualYear, type Derivation, findingOn, onAmounts, type World } from './world.ts'
import { baseInArticle, baseInFacts } from './year-over-year.ts'

/** Bounds further apart than this would let any rate pass. */
const WIDE = 0.03

/**
 * The article's own "from a to b, +c %" or "up by d to b, +c %": what the amounts give beside the stated rate. Ratio of
 * change. Holds where the stated rate's rounding meets the bounds that the amounts allow.
 */
export const growthCheck: Derivation = (world) => {
  const own = inArticle(world)
  const found = [...own, ...acrossSentences(world, own), ...byIncrement(world)]
  const told = new Set(found.map(({ mention }) => mention))
  return [...found, ...againstRecord(world).filter(({ mention }) => !told.has(mention))]
}

const inArticle = (world: World): Finding[] => {
  const findings: Finding[] = []
  for (const [tied, comparison] of world.comparisons) {
    const found = checked(tied, comparison, world)
    if (found !== null) findings.push(found)
  }
  return findings
}

function checked(tied: Tied, comparison: Comparison, world: World): Finding | null {
  const pair = [tied, comparison.other]
  if (!pair.some((one) => one.national || isBudget(one, world.text))) return null
  if ((tied.refusal !== null && !isOfLink(tied.refusal)) || tied.spender === 'company') return null
  const now = articleTerm('current', tied)
  const other = articleTerm(comparison.kind === 'base' ? 'base' : 'increment', comparison.other)
  if (now?.value == null || other?.value == null) return null
  const within = rateIn(world, comparison) ?? unsignedRate(comparison, now.value - other.value, world)
  const stated = within ?? rateOfNextSentence(tied, world)
  if (stated === null) return null
  const down = (stated.value ?? 0) < 0
  const before = comparison.kind === 'base' ? other : without(now, other, down)
  const ratio = before && quotient(now, before)
  if (!ratio || !before) return null
  const grown = changeOf(ratio)
  // A stated direction against that of the amounts is another comparison's.
  if (grown.value < 0 !== down && Math.abs(grown.value) > 0.001) return null
  const tight = grown.high - grown.low > WIDE ? tightQuotient(now, before) : null
  const measured = tight === null ? grown : changeOf(tight)
  const holds = (stated.high ?? 0) >= measured.low && (stated.low ?? 0) <= measured.high
  // the bounds that the amounts' own rounding allows hold it
  if (!holds && tight !== null && (stated.high ?? 0) >= grown.low && (stated.low ?? 0) <= grown.high) return null
  // cut off rather than rounded (29.28 % told as 29.2 %): no difference worth a word
  if (!holds && (isCutOff(stated, measured) || within === null)) return null
  return findingOn(tied, world, grown, {
    kind: 'growth-check',
    unit: 'ratio',
    terms: [now, other, stated],
    variant: `${comparison.kind}-${holds ? 'holds' : 'differs'}`,
    caveats: ['from-article'],
  })
}

const ITS_RATE = /^[.\s]{1,3}이는 (?:약 )?[\d.]{1,6} ?[%％][^.]{0,20}(?:수치|규모|수준|것|금액)/

/** "4조1445억원 증가한 5조1362억원이라고 밝혔다. 이는 417.9% 증액된 수치다.": the rate in a sentence of its own. */
function rateOfNextSentence({ within: { end } }: Tied, { text }: World): Term | null {
  const behind = text.slice(end - 1, end + AROUND)
  return ITS_RATE.test(behind) ? statedRate(text, end, end + AROUND) : null
}

/**
 * "65조원으로 확정됐다. 정부안에서 4000억원이 깎였지만 올해(61조원)와 견주면 7.5% 늘었다.": measured is an amount of a sentence
 * before. Which one, the rate says: only what it agrees with is told.
 */
function acrossSentences(world: World, told: readonly Finding[]): Finding[] {
  const rates = new Set(told.flatMap(({ terms }) => terms.map(placeOf)))
  const findings: Finding[] = []
  for (const [i, base] of world.tied.entries()) {
    const year = lastYearOf(base, world)
    const stated = year === null ? null : rateBehind(base, world.tied[i + 1], world.text)
    const before = stated === null || rates.has(placeOf(stated)) ? null : articleTerm('base', base)
    if (year === null || stated === null || before === null) continue
    const found = measuredBefore(i, year + 1, world, (tied) => agreed(tied, before, stated, world), FAR_BACK)
    if (found !== null) findings.push(found)
  }
  return findings
}

const FEW = 4
/** So many sentences back the rate may tell what it is of, since it must agree. */
const FAR_BACK = 4

/** "이는 지난해보다 31.1%(1조4858억원) 늘어난 규모다.": by how much an amount of the sentence before grew; told where it holds. */
function byIncrement(world: World): Finding[] {
  const { tied, text } = world
  const findings: Finding[] = []
  for (const [i, increment] of tied.entries()) {
    const before = tied[i - 1]
    if (increment.delta === null || before === undefined || before.sentence + 1 !== increment.sentence) continue
    if (!opensOnLastYear(text, increment)) continue
    const { within, amount } = increment
    const stated = statedRate(text, within.start, Math.min(within.end, amount.end + AROUND))
    const term = stated && articleTerm('increment', increment)
    for (let at = i - 1; term && at >= 0 && at > i - FEW && tied[at]?.sentence === before.sentence; at--) {
      const measured = tied[at]
      const now = measured === undefined || world.comparisons.has(measured) ? null : articleTerm('current', measured)
      const base = now && without(now, term, (stated.value ?? 0) < 0)
      const found = measured && base && measured.refusal === null ? agreed(measured, base, stated, world) : null
      if (found === null) continue
      findings.push({ ...found, terms: [found.terms[0] ?? term, term, stated], variant: 'increment-holds' })
      break
    }
  }
  return findings
}

/** Where a stated rate stands; null for any other term. */
const placeOf = ({ role, from }: Term): number | null =>
  role === 'stated-rate' && 'span' in from ? from.span[0] : null

/** The rate right behind an amount that something is measured by, in its own sentence. */
function rateBehind(base: Tied, next: Tied | undefined, text: string): Term | null {
  const { end } = base.amount
  const to = next?.sentence === base.sentence ? next.amount.start : base.within.end
  return statedRate(text, end, Math.min(to, end + AROUND))
}

/** The amount's growth over the base, where the stated rate is its rounding; else null. */
function agreed(tied: Tied, base: Term, stated: Term, world: World): Finding | null {
  const now = articleTerm('current', tied)
  const ratio = now && quotient(now, base)
  if (!now || !ratio) return null
  const tight = ratio.high - ratio.low > WIDE ? tightQuotient(now, base) : ratio
  const grown = tight && changeOf(tight)
  if (!grown || grown.high - grown.low > WIDE) return null
  if ((stated.high ?? 0) < grown.low || (stated.low ?? 0) > grown.high) return null
  return findingOn(tied, world, grown, {
    kind: 'growth-check',
    unit: 'ratio',
    terms: [now, base, stated],
    variant: 'base-holds',
    caveats: ['from-article'],
  })
}

/** "736억원으로 15.0% 증액": what budgets alone are. */
const VOTED = /^[^,;]{0,16}(?:증액|감액|삭감|편성)/
const VOTED_REACH = 24
const ACCOUNT = /(?:회계|기금)[은는이의] [^.]{0,20}$/
const BUDGETS: ReadonlySet<string | null> = new Set(['budget', 'plan-total', 'total-spending', 'contribution'])

/** A budget that the article gives no name, or an account of one: its arithmetic is checked all the same. */
const isBudget = (tied: Tied, text: string): boolean => {
  const { amount, spender, within } = tied
  return (
    (BUDGETS.has(amount.role) ||
      (spender === 'state' && amount.role === null && speaksOfBudget(text, tied)) ||
      VOTED.test(text.slice(amount.end, Math.min(within.end, amount.end + VOTED_REACH))) ||
      ACCOUNT.test(text.slice(Math.max(within.start, amount.start - AROUND), amount.start))) &&
    amount.currency === 'KRW' &&
    (spender === null || spender === 'state')
  )
}

function isCutOff({ value, low }: Term, { low: from, high: to }: Bounded): boolean {
  if (value === null || low === null) return false
  const unit = 2 * (value - low)
  const cut = value < 0 ? value - unit : value + unit
  return Math.min(value, cut) <= to && Math.max(value, cut) >= from
}

/** "올해보다 8.2% 늘어난 66조원": the base is the recorded one, and it speaks only where the rate agrees with it. */
const againstRecord = (world: World): Finding[] =>
  onAmounts(world, (tied, i) => {
    if (tied.refusal !== null || !tied.direct || world.comparisons.has(tied)) return null
    const year = annualYear(tied)
    const stated = year === null ? null : rateAround(tied, world.tied[i + 1], world.text)
    if (year === null || stated === null) return null
    const own = baseInArticle(tied, year, world)
    const fact = own === null ? baseInFacts(tied, year, world, () => stated) : null
    const now = articleTerm('current', tied, { from: year, to: year })
    const base = own ? articleTerm('base', own, { from: year - 1, to: year - 1 }) : fact && factTerm('base', fact)
    const ratio = now && base && quotient(now, base)
    if (!now || !base || !ratio) return null
    const grown = changeOf(ratio)
    if ((stated.high ?? 0) < grown.low || (stated.low ?? 0) > grown.high) return null
    return findingOn(tied, world, grown, {
      kind: 'growth-check',
      unit: 'ratio',
      terms: [now, base, stated],
      variant: own ? 'base-holds' : 'recorded-holds',
      caveats: [own ? 'from-article' : 'nominal'],
    })
  })

const RIGHT_BEHIND =
  /^[)\]）]?(?:보다| ?대비|에 비해) ?[\d.]{1,6} ?(?:%|％)(?! ?(?:수준|규모|에 (?:해당|달|불과)|를 |인|이다))|^[^,.]{0,26}원[(（][\d.]{1,6} ?(?:%|％)[)）]/

const GROWS =
  /늘|는다|준다|[%％] [는준] |커[진졌지]|뛰|뛴|치솟|증[가액]|많|올[랐라린]|불[어었]|줄|감[소액했한]|급[감증]|적[은다어고]|깎|확대|상승|하락/
const MOST_BEHIND = 120

/** "올해(365조원)보다 6.3%, 재량지출은 …": one verb for several rates; the direction is that of the amounts. */
function unsignedRate(comparison: Comparison, difference: number, world: World): Term | null {
  const [from, to] = comparison.search.at(-1) ?? [0, 0]
  if (!GROWS.test(world.text.slice(from, Math.min(comparison.other.within.end, from + MOST_BEHIND)))) return null
  if (comparison.kind !== 'base' || !RIGHT_BEHIND.test(world.text.slice(from, Math.min(to, from + 40)))) return null
  return readRate(world.text, from, to, () => (difference > 0 ? 'up' : 'down'))
}

function rateIn(world: World, { search, way }: Comparison): Term | null {
  for (const [from, to] of search) {
    const rate = way ? readRate(world.text, from, to, () => way) : statedRate(world.text, from, to)
    if (rate !== null) return rate
  }
  return null
}

/** What the amount was before it grew by the increment, or shrank by it, with bounds. */
function without(now: Term, increment: Term, down: boolean): Term | null {
  if (now.value === null || increment.value === null) return null
  const sign = down ? 1 : -1
  const value = now.value + sign * increment.value
  const half = ((now.high ?? 0) - (now.low ?? 0) + ((increment.high ?? 0) - (increment.low ?? 0))) / 2
  return value <= 0 ? null : { ...now, role: 'base', value, low: value - half, high: value + half, words: null }
}
