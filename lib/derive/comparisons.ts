import { isArrow } from '../link/period-of.ts'
import type { Tied } from '../link/tied.ts'
import { isStated } from './finding.ts'
import { LONGEST_BESIDE, throughBracket, throughIncrement, wayOfNext } from './increments.ts'
import { BEHIND_RATE, isMeasure, MARKER, MEASURED_NEXT } from './measure-words.ts'

/** What the article sets an amount against. `increment`: the base isn't given, only by how much the amount grew or shrank. */
export interface Comparison {
  readonly kind: 'base' | 'increment'
  readonly other: Tied
  /** Where a stated rate or multiple may stand: the offsets of the words between, and behind. */
  readonly search: readonly (readonly [number, number])[]
  /** The way that a verb further on says of several; null where the words at the rate say it. */
  readonly way?: 'up' | 'down' | null
}

const FROM = /^[)\]）]?(?:원)?에서(?!는|도)/
/** "305억원이던 예산은 내년 503억원으로", "15조원이었으나 올해 18조원으로": what it was, then what it becomes. */
const WAS = /^[)\]）]?(?:원)?(?:이(?:던|었던)(?![가-힣])|(?:이었|였|에 그쳤|에 불과했)(?:으나|지만|는데))/
/** "2020년 24조원이었고 2025년에는 29조원이었다": with nothing but the year between. */
const WAS_AND =
  /^[)\]）]?(?:원)?(?:이었|였)(?:고|다가),? ?(?:올해|내년|지난해|작년|\d{4}년)(?:도)?(?:에는|에|엔|는)? ?$/
const TO = /^[)\]）]?(?:원)?(?:으로|로|까지|이 [됐되된]|에 이르|에 달|이었|이다|였)/
const GREW = /^[)\]）(]?[^\d]{0,4}(?:[(（][^)）]{0,12}[)）])?[^\d]{0,4}(?:늘|증|많|올|오|확대|불|줄|감|삭|적|깎)/
/** "1차 추경(11.7조원)이나 2차 추경(12.2조원)과 비교하면": both are what something else is measured by. */
const JOINED = /^[)\]）]?(?:이나|나|과|와| 및|·) ?/
/** "80조6484억원으로 6.4%(4조8706억원), 보건 분야는 …": the rate and its increment, whose verb is another's further on. */
const RATE_OF_SEVERAL =
  /^(?:원)?(?:으로|로|은|이|,)? ?(?:(?:올해|전년|지난해)(?:보다| ?대비) )?[\d.]{1,6} ?[%％] ?[(（]$/
const RATE_BEFORE = 14
const BEHIND = 60

/**
 * What each amount is measured against by the article's own words, within its sentence: "a로 b보다", "b보다 … a",
 * "b에서 a로", "b만큼 늘어난 a". Looks at neighbours only, so it is linear in the amounts.
 */
export function comparisonsIn(text: string, tied: readonly Tied[]): Map<Tied, Comparison> {
  const found = new Map<Tied, Comparison>()
  const ends = (i: number) => {
    const one = tied[i]
    const next = tied[i + 1]
    if (one === undefined) return 0
    const stop = next?.sentence === one.sentence ? next.amount.start : one.within.end
    return Math.min(stop, one.amount.end + BEHIND)
  }
  for (let i = 1; i < tied.length; i++) {
    const [before, a, b] = [tied[i - 2], tied[i - 1], tied[i]]
    if (a !== undefined && b !== undefined && goesOn(text, before, a, b, tied[i + 1]))
      found.set(a, {
        kind: 'base',
        other: b,
        search: [[b.amount.end, throughIncrement(text, tied, i + 1, ends) ?? ends(i)]],
      })
    else if (a !== undefined && b !== undefined && becomes(text, a, b))
      found.set(b, { kind: 'base', other: a, search: [[b.amount.end, ends(i)]] })
  }
  const led = new Set<Tied>()
  // "정부안에서 1000억원 줄어든 727조원으로 올해 673조원보다 8% 늘었다": an increment without a rate leaves room for a base
  const isFree = (one: Tied) => {
    const known = found.get(one)
    return known === undefined || ((known.kind === 'increment' || led.has(one)) && !hasRate(text, known))
  }
  for (let i = 0; i + 1 < tied.length; i++) {
    const [a, b] = [tied[i], tied[i + 1]]
    if (a === undefined || b === undefined || a.sentence !== b.sentence) continue
    if (a.amount.currency !== b.amount.currency || !isStated(a.amount) || !isStated(b.amount)) continue
    const between = text.slice(a.amount.end, Math.min(b.amount.start, a.amount.end + 120))
    const behindB = text.slice(b.amount.end, ends(i + 1))
    const far = b.amount.start - a.amount.end > 120
    // "10.5%(1조5961억원) 증가한 16조8449억원": the rate stands before its bracket
    const rated = BEHIND_RATE.test(text.slice(a.amount.start - 3, a.amount.start))
    const ratedB = BEHIND_RATE.test(text.slice(b.amount.start - 3, b.amount.start))
    const inner = [
      rated ? Math.max(a.within.start, a.amount.start - RATE_BEFORE) : a.amount.end,
      b.amount.start,
    ] as const
    const outer = [b.amount.end, ends(i + 1)] as const
    if (far) continue
    const bracket = tied[i + 2]
    if (bracket !== undefined && throughBracket(text, a, b, bracket)) {
      found.set(bracket, { kind: 'base', other: a, search: [[a.amount.end, bracket.amount.start]] })
      led.add(bracket)
    } else if (
      a.delta !== null &&
      MEASURED_NEXT.test(between) &&
      !OTHER_BASE.test(between) &&
      found.get(b)?.kind !== 'base'
    ) {
      found.set(b, { kind: 'increment', other: a, search: [inner] })
    } else if (MARKER.test(between) && MEASURED_NEXT.test(between)) {
      found.set(b, { kind: 'base', other: a, search: [inner, outer] })
    } else if (arrives(between, behindB) && b.delta === null && !found.has(b)) {
      const whole = [outer[0], throughIncrement(text, tied, i + 2, ends) ?? outer[1]] as const
      found.set(b, { kind: 'base', other: a, search: [whole] })
    } else if (
      MARKER.test(behindB) &&
      a.delta === null &&
      isFree(a) &&
      !JOINED.test(between) &&
      !nextIsMeasured(text, tied, i + 1)
    ) {
      const whole = [outer[0], throughIncrement(text, tied, i + 2, ends) ?? outer[1]] as const
      const measured = isMeasure(text, a) ? subjectOf(text, tied, i) : beforeBracket(text, tied, i, a)
      if (measured !== null && isFree(measured))
        found.set(measured, { kind: 'base', other: b, search: bracketed(between) ? [inner, whole] : [whole] })
    } else if (
      b.delta !== null &&
      a.delta === null &&
      GREW.test(behindB) &&
      !found.has(a) &&
      !FROM.test(between) &&
      !MARKER.test(between) &&
      !OF_WHICH.test(between) &&
      !nextIsMeasured(text, tied, i + 1)
    ) {
      // "673조원에서 54조원 늘린", "673조원보다 54조원 늘린": the amount is the base, not what became of it
      found.set(a, { kind: 'increment', other: b, search: ratedB ? [[a.amount.end, ends(i + 1)]] : [outer] })
    } else if (b.delta === null && a.delta === null && !found.has(a) && RATE_OF_SEVERAL.test(between)) {
      const way = wayOfNext(text, tied, i + 1)
      if (way !== null) found.set(a, { kind: 'increment', other: b, search: [[a.amount.end, b.amount.start]], way })
    }
  }
  return found
}

/** From the one amount to the other: "a에서 b로", "a이던 것이 b로", "a→b". */
const arrives = (between: string, behind: string): boolean =>
  ((FROM.test(between) || WAS.test(between) || WAS_AND.test(between)) && TO.test(behind)) || isArrow(between)

const hasRate = (text: string, { search }: Comparison): boolean =>
  search.some(([from, to]) => /[%％]/.test(text.slice(from, to)))

/** "국회에서 178억원이 증액돼 올해 대비 10.4% 증가한 2조6736억원": what was added is of another base than the rate. */
const OTHER_BASE = /[돼되된해하한며고,] ?(?:올해|지난해|작년|전년|본예산)(?: ?(?:본예산|예산))?(?:보다| ?대비)/
/** "정부안 505억원 가운데 98%인 497억원이 삭감됐다": a part, and its share. */
const OF_WHICH = /가운데|중(?![가-힣])/
/** "16조5233억원으로 올해 15조2488억원보다 늘었지만 정부안 16조8449억원보다는": what both are measured by is the one before. */
function subjectOf(text: string, tied: readonly Tied[], i: number): Tied | null {
  const [own, before] = [tied[i], tied[i - 1]]
  return own && before?.sentence === own.sentence && !isMeasure(text, before) ? before : null
}

const MOST_IN_BRACKET = 6

/** "총 734억원(영화발전기금 464억원, 일반회계 270억원)으로 지난해보다": what is behind the bracket is said of the amount before it. */
function beforeBracket(text: string, tied: readonly Tied[], i: number, last: Tied): Tied {
  if (!/^[)）](?:으로|로|은|이|인)/.test(text.slice(last.amount.end, last.amount.end + 3))) return last
  for (let at = i - 1; at >= i - MOST_IN_BRACKET; at--) {
    const [one, next] = [tied[at], tied[at + 1]]
    if (one === undefined || next === undefined || one.sentence !== last.sentence) return last
    const between = text.slice(one.amount.end, next.amount.start)
    if (/^ ?[(（]/.test(between)) return at === i - 1 ? last : one
    if (/[()（）]/.test(between)) return last
  }
  return last
}

const GOES_ON =
  /^(?:이는 )?(?:추경(?:예산)?을 (?:포함한|반영한|더한) )?(?:올해|지난해|작년|전년|\d{4}년)(?:도)?(?: ?(?:본예산|추경 ?예산|예산|추경))?(?:인|의)? ?[(（]?$/

/** "지난해 1285억원보다 54.1% 늘었다.": a sentence of its own that measures the one amount of the sentence before. */
function goesOn(text: string, before: Tied | undefined, a: Tied, b: Tied, next: Tied | undefined): boolean {
  if (b.sentence !== a.sentence + 1) return false
  if (before?.sentence === a.sentence && !arrivesAt(text, before, a)) return false
  if (next?.sentence === b.sentence && next.amount.start - b.amount.end > LONGEST_BESIDE) return false
  if (a.amount.currency !== b.amount.currency || !isStated(a.amount) || !isStated(b.amount)) return false
  // "정부안(639조원)보다 3142억원 줄었다": what was measured by isn't what is measured
  if (isMeasure(text, a)) return false
  const lead = text.slice(b.within.start, Math.min(b.amount.start, b.within.start + 24))
  if (!GOES_ON.test(lead)) return false
  // "올해 31조1000억원에서 5조2000억원(16.7%) 줄어든 규모다."
  const isTakenFrom =
    FROM.test(text.slice(b.amount.end, b.amount.end + 6)) && next?.sentence === b.sentence && next.delta !== null
  return isTakenFrom || MARKER.test(text.slice(b.amount.end, b.amount.end + 16))
}

/** "정부안 1조1000억원에서 8200억원으로 깎여": of the two the second is what the sentence is about. */
const arrivesAt = (text: string, from: Tied, to: Tied): boolean =>
  FROM.test(text.slice(from.amount.end, to.amount.start)) && TO.test(text.slice(to.amount.end, to.amount.end + 4))

const WAS_THEN = /^[)\]）]?(?:원)?(?:이었다|였다|에 그쳤다|에 불과했다)\./
const NOW = /^(?:올해|내년|지난해|\d{4}년)(?:도)?(?:에)?(?:는|엔)? ?(?:약 |총 )?$/

/** "2020년 1조1191억원이었다. 올해는 1조7234억원으로 54% 늘었다.": the next sentence says what became of it. */
const becomes = (text: string, a: Tied, b: Tied): boolean =>
  b.sentence === a.sentence + 1 &&
  a.program !== null &&
  a.program.entity === b.program?.entity &&
  a.amount.currency === b.amount.currency &&
  isStated(a.amount) &&
  isStated(b.amount) &&
  WAS_THEN.test(text.slice(a.amount.end, a.amount.end + 12)) &&
  NOW.test(text.slice(b.within.start, Math.min(b.amount.start, b.within.start + 24))) &&
  TO.test(text.slice(b.amount.end, b.amount.end + 4))

/** "728조원(+8.1%)으로 올해 673조원보다": the rate stands in brackets right behind the amount. */
const bracketed = (between: string): boolean => /^[(（][^)）]*[%％]/.test(between)

/** True where the words behind the amount at `i` measure the next one by it, not the one before. */
function nextIsMeasured(text: string, tied: readonly Tied[], i: number): boolean {
  const [one, next] = [tied[i], tied[i + 1]]
  if (one === undefined || next === undefined || next.sentence !== one.sentence) return false
  return next.amount.start - one.amount.end < 60 && MEASURED_NEXT.test(text.slice(one.amount.end, next.amount.start))
}
