import type { FactIndex } from '../facts/fact-index.ts'
import { type Candidate, isHandedOn } from './candidates.ts'
import { isArrow } from './period-of.ts'
import type { Seen } from './seen.ts'
import type { Evidence } from './tied.ts'

/** "남북협력기금은 1조5671억원(사업비 1조2690억원)": of a fund, what it spends on projects isn't the whole. */
export function ofProjects(
  { sight: { text }, amount }: Seen,
  { program }: Candidate,
  index: FactIndex,
): Evidence | null {
  if (index.program(program.entity)?.kind !== 'fund') return null
  const label = /[(（]사업비 ?$/.exec(text.slice(Math.max(0, amount.start - 6), amount.start))
  return label === null
    ? null
    : { start: amount.start - label[0].length + 1, end: amount.start, says: 'its projects only' }
}

const FROM = /^[)）]?에서(?![는도])/

/** "연구·개발(24조1000억원→24조2000억원)": what the amount came from is not the named thing's, so neither is it. */
export function cameFromOther({ sight, nth, amount, earlier, earlierPlaced }: Seen, candidate: Candidate): boolean {
  const { text } = sight
  if (earlier === null || earlierPlaced || candidate.program.start > earlier.start) return false
  const between = text.slice(earlier.end, Math.min(amount.start, earlier.end + 24))
  if (isArrow(between)) return true
  // "무공해차 예산을 2조5652억원에서 2조3193억원으로 줄이는 대신 충전 예산은 5189억원에서 7344억원으로": the second pair
  const isSecond = !isHandedOn(candidate) && (sight.amounts[nth - 2]?.start ?? 0) >= candidate.program.end
  const isTaken = isHandedOn(candidate) ? candidate.gap.takeover !== null : isSecond
  return isTaken && FROM.test(between)
}
