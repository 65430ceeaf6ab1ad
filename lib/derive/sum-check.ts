import { isOfLink, type Tied } from '../link/tied.ts'
import { articleTerm, type Finding, isStated, sumOf, type Term } from './finding.ts'
import { isOneYears, listBelow, listFrom } from './listed-parts.ts'
import { isMeasure } from './measure-words.ts'
import { type Derivation, findingOn, isStates, onAmounts, type World } from './world.ts'

/** Words that say that what stands before was added up; the sum is told whether it holds or not. */
const ADDED = /합해|합한|합친|합쳐|합하|합치|합계|도합|더해|더하|더한|합산/
/** Words that may say so; the sum is told only where it holds. */
const ALL = /모두|총|등|전체|포함/
/** "교육 414억원, 시설 315억원 등 전체의 3분의 1인 936억원" */
const ALL_THESE = /^[)）]? ?등 [^,.\d]{0,12}(?:\d분의 \d인 )?[^,.\d]{0,8}$/
/** What may follow a total before its parts: a bracket, 'of which', a dash. */
const SPLIT = /^[)）]?(?:을|를|은|는|이|가|의)? ?(?:[(（[]|가운데|중(?![가-힣])|[—–])/
/** "올해 예산 1000억원은 국비 400억원, 지방비 350억원, 민자 250억원으로": the payers of the total, told only where they add up. */
const BY_PAYERS = /^[)）]?(?:은|는|을|를) ?(?:국비|국고|지방비|도비|시비|군비|구비|민자|민간|공공|정부)[^,.\d]{0,12}$/
/** Words behind the last part that say the parts are all of the total. */
const DIVIDES = /^(?:으로|로) (?:나뉘|나뉜|나눠|나눈|구성|이뤄|이루어|쪼개|짜[였인일]|짰|꾸[려렸])/
/** The total that is divided is what the sentence is about. */
const ITS_PARTS = /^이 (?:돈|예산|금액|사업비|국비)[은는] /
const TOPIC = /^[)）]?[은는을를] /
const SUMS_UP = /합하면|합치면|더하면|합친 |합한 |합쳐 |모두 합/
/** "국비 1조1810억원에 지방비 6500억원을 더한 금액이다." */
const SUMS_TO = /^[을를] (?:합친|합한|더한) (?:금액|규모|수치|것|액수)/
/** "둘을 합치면", "세 사업을 더하면": a sentence that says how many it adds up, so that none is missed. */
const COUNTED = /(?:^| )(두|둘|세|셋|네|넷) ?(?:[가-힣]{1,6} ?){0,2}?[을를] (?:모두 |다 )?(?:합하면|합치면|더하면)/
const COUNTS: Readonly<Record<string, number>> = { 두: 2, 둘: 2, 세: 3, 셋: 3, 네: 4, 넷: 4 }
/** "합계 165억원이다.": a sentence that only adds up. */
const ONLY_SUMS = /^(?:이를 |이들을 )?(?:모두 |다 )?(?:합계|모두|총액?)(?:는|은)? ?(?:약 )?$/
/** "여기에 8조원, 7조원을 더해": what was said before belongs to the sum as well. */
const ON_TOP = /^(?:여기에|이에|이와 함께|또|또한) /
const OPEN = /^[)）]? ?등/
const LOOK_BACK = 14
const COUNT_BACK = 32
const REACH_BEHIND = 40
const PRIVATE = new Set(['company', 'price', 'fine', 'wealth', 'damage'])
/** A sum of less is a shopping list. */
const LEAST_TOTAL = 100_000_000

/** "경찰청이 피싱사기 대응에 쓰는 84억원": the state's money against a damage, and no damage. */
const isAgainst = ({ amount, spender }: Tied): boolean => amount.role === 'damage' && spender === 'state'

const mayAdd = (tied: Tied) =>
  tied.amount.currency === 'KRW' &&
  isStated(tied.amount) &&
  // "사기범죄 대응에 84억원": a named programme's money, whatever it is against
  (tied.program !== null || isAgainst(tied) || !PRIVATE.has(tied.amount.role ?? '')) &&
  (tied.amount.per === null || tied.amount.per === 'year') &&
  tied.spender !== 'company' &&
  (tied.refusal === null ||
    tied.refusal.says === 'a local government' ||
    tied.refusal.says === 'left unspent' ||
    isOfLink(tied.refusal) ||
    tied.refusal.says.startsWith('role:'))

/**
 * Whether parts and total agree: exactly, or within their own rounding where the parts are written with decimals. Trailing
 * zeros of a round part are no rounding.
 */
const agrees = (total: Term, parts: readonly Term[], sum: number): boolean =>
  !parts.some(isRound) &&
  Math.abs(sum - (total.value ?? 0)) <= [total, ...parts].reduce((width, term) => width + halfOf(term), 0)

const halfOf = ({ low, high }: Term): number => ((high ?? 0) - (low ?? 0)) / 2
const isRound = (term: Term): boolean => term.words !== null && !/[.\d][조억만천]\d|\.\d/.test(term.words)

function finding(total: Tied, parts: readonly Tied[], onlyIfHolds: boolean, world: World): Finding | null {
  if (parts.length < 2 || !parts.every(mayAdd)) return null
  // "7598억원과 비교하면 2051억원 늘어난": last year's and what was added are no parts
  if (parts.some((part) => part.delta !== null || isMeasure(world.text, part))) return null
  const whole = articleTerm('total', total)
  const terms = parts.map((part) => articleTerm('part', part)).filter((term): term is Term => term !== null)
  const sum = terms.length === parts.length ? sumOf(terms) : null
  if (whole?.value == null || sum === null || whole.value < LEAST_TOTAL) return null
  const exactly = sum.value === whole.value
  const holds = exactly || agrees(whole, terms, sum.value)
  if (!holds && (onlyIfHolds || whole.about || terms.some(({ about }) => about))) return null
  const bars = terms.map((term) => ({ label: term.words ?? '', value: term.value ?? 0, current: false }))
  return findingOn(total, world, sum, {
    kind: 'sum-check',
    unit: 'KRW',
    terms: [...terms, whole],
    picture: { kind: 'bars', bars },
    variant: exactly ? 'holds' : holds ? 'rounds' : 'differs',
    caveats: ['from-article'],
  })
}

const sumsUp = (text: string, { within, amount }: Tied, lead: string): boolean =>
  SUMS_UP.test(lead) || ONLY_SUMS.test(text.slice(within.start, Math.min(amount.start, within.start + 24)))

/** The sentence before, or the one before that where none of its own amounts stands between. */
const isNear = (previous: Tied, total: Tied): boolean =>
  previous.sentence < total.sentence && previous.sentence + 2 >= total.sentence

const MOST_ALL = 40
const startOfAll = (previous: Tied, total: Tied): number => Math.max(previous.amount.end, total.amount.start - MOST_ALL)

/** Whether a sentence says that it adds up as many parts as the one before it has amounts, all of which stand in `run`. */
function isCounted(run: readonly Tied[], at: number, { text, tied }: World): boolean {
  const total = tied[at]
  if (total === undefined) return false
  const lead = text.slice(Math.max(total.within.start, total.amount.start - COUNT_BACK), total.amount.start)
  const counted = COUNTS[COUNTED.exec(lead)?.[1] ?? '']
  return counted === run.length && tied[at - 1 - run.length]?.sentence !== tied[at - 1]?.sentence
}

/** The shortest run of neighbouring parts that adds up to the total, else the whole run. */
function adding(total: Tied, run: readonly Tied[]): readonly Tied[] {
  let sum = 0
  for (const [i, part] of run.entries()) {
    sum += part.amount.min ?? 0
    if (i > 0 && sum === total.amount.min) return run.slice(0, i + 1)
  }
  return run
}

/** The total's words before it, as far back as the amount before; where that lies in the same sentence it may be a part. */
interface Place {
  readonly total: Tied
  readonly i: number
  readonly inSentence: boolean
  readonly lead: string
}

/** "공공 a, 민간 b, 합해서 c": the parts stand before, in the same sentence. */
function partsBefore({ total, i, inSentence, lead }: Place, world: World): Finding | null {
  const { text, tied } = world
  const previous = tied[i - 1]
  if (previous === undefined || !inSentence) return null
  const allThese = ALL_THESE.test(text.slice(startOfAll(previous, total), total.amount.start))
  if (!ADDED.test(lead) && !ALL.test(lead) && !allThese) return null
  const run = listFrom(tied, i - 1, -1, text)
  const onTop = ON_TOP.test(text.slice(total.within.start, total.within.start + 8))
  // "이월액(4조원) 등을 더한": there are more parts than the text names
  const isOpen = OPEN.test(text.slice(previous.amount.end, previous.amount.end + 4))
  return finding(total, [...adding(total, run)].reverse(), onTop || isOpen || !ADDED.test(lead), world)
}

/** "세 사업을 합하면 165억원이다.": the parts are the sentence before's. */
function partsOfSentenceBefore({ total, i, lead }: Place, world: World): Finding | null {
  const { text, tied } = world
  const previous = tied[i - 1]
  if (previous === undefined || !isNear(previous, total) || !sumsUp(text, total, lead)) return null
  const run = [...adding(total, listFrom(tied, i - 1, -1, text))].reverse()
  const counted = isCounted(run, i, world)
  const isTold = run.length > 1 && (counted || previous.sentence + 1 === total.sentence)
  return isTold ? finding(total, run, !counted, world) : null
}

/** "총 c(국비 a, 지방비 b)", "c는 a, b로 나뉜다": the parts stand behind, in the same sentence. */
function partsBehind({ total, i, inSentence, lead }: Place, world: World): Finding | null {
  const { text, tied } = world
  const [previous, next] = [tied[i - 1], tied[i + 1]]
  if (next?.sentence !== total.sentence || next.amount.start - total.amount.end > REACH_BEHIND) return null
  const between = text.slice(total.amount.end, next.amount.start)
  // a part of a list is no total of the parts behind it
  const isListed = () => inSentence && previous !== undefined && listFrom([previous, total], 0, 1, text).length > 1
  const byPayers = BY_PAYERS.test(between)
  const run = adding(total, listFrom(tied, i + 1, 1, text))
  const last = run.at(-1)
  // "61조원은 전력운영비 43조원, 방위력개선비 18조원으로 나뉜다"
  const divides = last !== undefined && !byPayers && DIVIDES.test(text.slice(last.amount.end, last.amount.end + 12))
  const splits = SPLIT.test(between) || byPayers || (divides && !inSentence && TOPIC.test(between))
  if (!splits && (!ALL.test(lead) || isListed())) return null
  return run.length > 1 ? finding(total, run, !divides, world) : null
}

/** The parts are all of the next sentence's. */
function partsOfNextSentence({ total, i, inSentence }: Place, world: World): Finding | null {
  const { text, tied } = world
  const next = tied[i + 1]
  if (next?.sentence !== total.sentence + 1) return null
  const parts = listFrom(tied, i + 1, 1, text)
  const end = parts.at(-1)?.amount.end ?? 0
  if (parts.length > 1 && SUMS_TO.test(text.slice(end, end + 16))) return finding(total, parts, true, world)
  if (inSentence || !isStates(total)) return null
  const rest = tied[i + 1 + parts.length]
  // "이 돈은 a, b, c로 나뉜다": all of it
  const divides =
    ITS_PARTS.test(text.slice(next.within.start, next.within.start + 10)) && DIVIDES.test(text.slice(end, end + 12))
  return rest?.sentence === next.sentence || !isOneYears(parts) ? null : finding(total, parts, !divides, world)
}

/**
 * The article's parts added up, beside the total that it gives. Parts first ("공공 a, 민간 b, 합해서 c") needs a word for
 * adding; total first ("총 c(국비 a, 지방비 b)", or a list in the next sentence) speaks only where they add up.
 */
export const sumCheck: Derivation = (world) =>
  onAmounts(world, (total, i) => {
    if (!mayAdd(total)) return null
    const previous = world.tied[i - 1]
    const inSentence = previous !== undefined && previous.sentence === total.sentence
    const from = Math.max(0, inSentence ? previous.amount.end : total.within.start, total.amount.start - LOOK_BACK)
    const place = { total, i, inSentence, lead: world.text.slice(from, total.amount.start) }
    const before = partsBefore(place, world) ?? partsOfSentenceBefore(place, world)
    if (before !== null) return before
    const besideOthers = inSentence || world.tied[i + 1]?.sentence === total.sentence
    const below = besideOthers ? listBelow(i, world) : null
    return below === null
      ? (partsBehind(place, world) ?? partsOfNextSentence(place, world))
      : finding(total, below, true, world)
  })
