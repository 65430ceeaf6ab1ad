import type { Tied } from '../link/tied.ts'
import { isStates, type World, yearOf } from './world.ts'

const LIST_GAP = 30
const MOST_PARTS = 12
const LIST_SIGN = /[,，·ㆍ、+＋△▲▷▶□■◇◆•]|과 |와 |및 |그리고|에 |에는 /
const FEW_BESIDE = 4

/** The run of amounts from `first` in steps of `step`, while what lies between them is a list's: short, with a comma or 과/와/및. */
export function listFrom(tied: readonly Tied[], first: number, step: 1 | -1, text: string): Tied[] {
  const run: Tied[] = []
  for (let i = first; i >= 0 && i < tied.length && run.length < MOST_PARTS; i += step) {
    const next = tied[i]
    const last = run.at(-1)
    if (next === undefined || (last !== undefined && next.sentence !== last.sentence)) break
    if (last !== undefined) {
      const [left, right] = step === 1 ? [last, next] : [next, last]
      const gap = text.slice(left.amount.end, Math.min(right.amount.start, left.amount.end + LIST_GAP + 1))
      if (gap.length > LIST_GAP || !LIST_SIGN.test(gap)) break
    }
    run.push(next)
  }
  return run
}

/** "지난해 300억원이었고, 올해 200억원": amounts of different years are no list of one total's parts. */
export function isOneYears(parts: readonly Tied[]): boolean {
  const years = new Set(parts.flatMap((part) => yearOf(part) ?? []))
  return years.size < 2
}

/**
 * "109억원으로 올해 90억원보다 21% 늘었다. 이 중 국내에 77억원, 해외에 32억원": the list that the next sentence gives, where all that its own
 * says behind the total is what that is measured by. Null: there is none, or more stands in the next sentence.
 */
export function listBelow(i: number, { text, tied, bases }: World): Tied[] | null {
  const total = tied[i]
  if (total === undefined || !isStates(total) || total.delta !== null) return null
  let at = i + 1
  for (; tied[at]?.sentence === total.sentence; at++) {
    const one = tied[at]
    if (one === undefined || at > i + FEW_BESIDE || (!bases.has(one) && one.delta === null)) return null
  }
  const first = tied[at]
  if (first === undefined || first.sentence !== total.sentence + 1) return null
  const parts = listFrom(tied, at, 1, text)
  return parts.length > 1 && isOneYears(parts) && tied[at + parts.length]?.sentence !== first.sentence ? parts : null
}
