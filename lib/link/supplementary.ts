import type { AmountMention, ProgramMention } from '../detect/mention.ts'
import type { FactIndex } from '../facts/fact-index.ts'
import type { Fact, Program } from '../facts/schema.ts'
import { isSameFigure } from './agreeing.ts'

/** A year seldom has more: 2020 had four. */
const MOST_A_YEAR = 4
const known = new WeakMap<FactIndex, Map<string, Program | null>>()

/** The supplementary budget that the index has under the official name of its year and number; null when it has none. */
function supplementaryOf(year: number, number: number, index: FactIndex): Program | null {
  const name = `${year}년 제${number}회 추가경정예산`
  const names = known.get(index) ?? new Map<string, Program | null>()
  known.set(index, names)
  const before = names.get(name)
  if (before !== undefined) return before
  const match = index.programsIn(name).find(({ start, end }) => start === 0 && end === name.length)
  const found = match === undefined ? null : (index.program(match.entity) ?? null)
  names.set(name, found)
  return found
}

const YEAR = /(20\d\d)년도? ?$|(지난해|작년|전년도?) ?$/
const LEAD = 8

/** The year that is written right before `at`, else the article's; null where neither is known. */
function yearAt(text: string, at: number, published: number | null): number | null {
  const written = YEAR.exec(text.slice(Math.max(0, at - LEAD), at))
  if (written?.[1] !== undefined) return Number(written[1])
  return published === null || written === null ? published : published - 1
}

const NUMBERED = /(?:제 ?)?([1-4])[차회] ?(?:추가경정예산|추경)/g

/** "2차 추경", "제1회 추가경정예산": the budget of that number in its year. */
function numbered(text: string, published: number | null, index: FactIndex): ProgramMention[] {
  return [...text.matchAll(NUMBERED)].flatMap((match): ProgramMention[] => {
    const year = yearAt(text, match.index, published)
    const program = year === null ? null : supplementaryOf(year, Number(match[1]), index)
    return program === null ? [] : [mentionOf(program, match.index, match.index + match[0].length, text)]
  })
}

const BEHIND =
  /^(?:의|원)? ?(?:규모(?:의|인|로 (?:편성한|짠|마련한|제출한))? ?)?[‘'“"]?(?:(?:[가-힣]{2,4} )?정부(?:의)? )?(?:올해 |이번 |필수 |첫 ){0,2}(추가경정예산|추경)/
const BEFORE =
  /(추가경정예산|추경)(?: ?예산)?안?[’'”"]?(?:\((?:추경안?|추가경정예산안?)\))?(?:은|는|이|가|을|를|의|으로|에)? ?(?:규모(?:는|를|가)? ?)?(?:정부안 |당초 )?(?:총 ?|모두 ?|약 ?)?$/
const NEAR = 40

/** The word for a supplementary budget straight before or behind an amount, and where it stands; null where none does. */
function wordBeside(text: string, { start, end }: AmountMention): readonly [at: number, to: number] | null {
  const behind = BEHIND.exec(text.slice(end, end + NEAR))
  const from = Math.max(0, start - NEAR)
  const match = behind ?? BEFORE.exec(text.slice(from, start))
  const word = match?.[1]
  if (!match || word === undefined) return null
  const at = (behind === null ? from : end) + match.index + match[0].indexOf(word)
  return [at, at + word.length]
}

/**
 * "12조2000억원 규모의 추경안": a supplementary budget called just that. Only beside an amount that is recorded as one of
 * the year's, since a ministry's or a city's part is called so too.
 */
function agreeing(
  text: string,
  amounts: readonly AmountMention[],
  published: number | null,
  index: FactIndex,
): ProgramMention[] {
  return amounts.flatMap((amount): ProgramMention[] => {
    const word = amount.currency === 'KRW' ? wordBeside(text, amount) : null
    const year = word === null ? null : yearAt(text, word[0], published)
    if (word === null || year === null) return []
    for (let number = 1; number <= MOST_A_YEAR; number++) {
      const program = supplementaryOf(year, number, index)
      const agrees = ({ measure, amount: recorded }: Fact) =>
        measure === 'supplementary' && recorded !== null && isSameFigure(amount, recorded)
      if (program !== null && index.facts(program.id).some(agrees)) return [mentionOf(program, ...word, text)]
    }
    return []
  })
}

const mentionOf = (program: Program, start: number, end: number, text: string): ProgramMention => ({
  ...{ kind: 'program', start, end, text: text.slice(start, end), entity: program.id, name: program.name.ko },
})

/** The short names of supplementary budgets in a text, resolved by year and number, or by the amount beside them; in order. */
export function supplementaries(
  text: string,
  amounts: readonly AmountMention[],
  publishedAt: string | null,
  index: FactIndex,
): ProgramMention[] {
  if (!text.includes('추경') && !text.includes('추가경정')) return []
  const published = publishedAt === null ? null : Number(publishedAt.slice(0, 4))
  const found = [...numbered(text, published, index), ...agreeing(text, amounts, published, index)]
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}
