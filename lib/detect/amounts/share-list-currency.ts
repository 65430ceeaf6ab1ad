import type { Candidate } from './candidate.ts'

const SEPARATORS = new Set([',', '·', '・', 'ㆍ', '‧', '/', '→', '과', '와', '및', '에서', '대', '또는', '혹은'])

/** The members of a list share the currency that one of them names: "각각 200억, 300억원", "10만·20만원", "1조→2조원". */
export const shareListCurrency = (text: string, candidates: readonly Candidate[]): Candidate[] => {
  const out = [...candidates]
  for (let i = out.length - 2; i >= 0; i--) share(text, out, i, i + 1)
  for (let i = 1; i < out.length; i++) share(text, out, i, i - 1)
  return out
}

const share = (text: string, all: Candidate[], to: number, from: number): void => {
  const bare = all[to]
  const named = all[from]
  if (!bare || !named || bare.currency !== null || named.currency === null) return
  if (bare.large === 1) {
    // "2·3조원" names the unit once.
    const shared = to < from && text[bare.end] === '·' && named.start === bare.end + 1 ? named.large : 1
    if (shared === 1 || named.unit !== shared || bare.min === null || bare.min * shared >= (named.min ?? 0)) return
    const worth = bare.min * shared
    const place = bare.place * shared
    all[to] = {
      ...bare,
      min: worth,
      max: worth,
      place,
      precision: place,
      unit: shared,
      large: shared,
      currency: named.currency,
    }
    return
  }
  const [left, right] = to < from ? [bare, named] : [named, bare]
  const gap = right.start - left.end
  if (gap < 1 || gap > 4 || !SEPARATORS.has(text.slice(left.end, right.start).trim())) return
  // Behind a named amount a count may follow: "3만원, 5만 명".
  if (to > from && (bare.large < 100_000_000 || /[가-힣]/.test(text.charAt(bare.end + 1)))) return
  all[to] = { ...bare, currency: named.currency }
}
