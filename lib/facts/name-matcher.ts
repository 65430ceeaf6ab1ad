import type { NameMatch } from './fact-index.ts'
import { fold } from './fold.ts'

export interface MatchableName {
  readonly text: string
  readonly entity: string
  readonly ambiguous: boolean
}

interface Entry extends MatchableName {
  readonly folded: string
}

/** What may stand right behind a name without a space: particles, the copula, and nouns that news writes onto it. */
const FOLLOWERS =
  '은 는 이 가 을 를 의 에 와 과 도 로 으로 만 까지 부터 보다 처럼 등 및 란 라 이란 이라 인 예산 사업 계획 구축 조성 설립 프로젝트 관련'.split(
    ' ',
  )
const HANGUL = /^[\uac00-\ud7a3]$/
const WORD = /^[\p{L}\p{N}]$/u

/** Finds names whatever their spacing; longest first at each place; linear in the text (each place tries a bounded list). */
export function nameMatcher(names: readonly MatchableName[]): (text: string) => NameMatch[] {
  const byStart = new Map<string, Entry[]>()
  for (const name of names) {
    const folded = fold(name.text).text
    if (folded.length < 2) continue
    const key = folded.slice(0, 2)
    const list = byStart.get(key)
    if (list) list.push({ ...name, folded })
    else byStart.set(key, [{ ...name, folded }])
  }
  for (const list of byStart.values()) list.sort((a, b) => b.folded.length - a.folded.length)

  return (text) => {
    const { text: folded, from } = fold(text)
    const found: NameMatch[] = []
    for (let i = 0; i + 1 < folded.length; ) {
      const entry = byStart
        .get(folded.slice(i, i + 2))
        ?.find((name) => folded.startsWith(name.folded, i) && bounded(text, from, i, i + name.folded.length))
      if (entry === undefined) {
        i++
        continue
      }
      const after = i + entry.folded.length
      const start = from[i]
      const last = from[after - 1]
      if (start !== undefined && last !== undefined)
        found.push({ start, end: last + 1, entity: entry.entity, ambiguous: entry.ambiguous })
      i = after
    }
    return found
  }
}

/** A name inside a longer word is no name: no letter before it, and behind it the end of the word or a follower. */
function bounded(text: string, from: Int32Array, start: number, end: number): boolean {
  const first = from[start] ?? 0
  const behind = (from[end - 1] ?? 0) + 1
  if (first > 0 && WORD.test(text.charAt(first - 1))) return false
  const next = text.charAt(behind)
  if (next === '' || !WORD.test(next)) return true
  // "AI예산" behind "AI": a Latin or digit ending may not run on into Latin or digits
  if (!HANGUL.test(next)) return false
  return FOLLOWERS.some((follower) => text.startsWith(follower, behind))
}
