import { isHangul } from './numeral-characters.ts'
import { unitsOf } from './units-of.ts'

/**
 * First syllables of what may follow a noun of quantity without a space: particles (을, 이, 에서…), endings of 이다 and
 * suffixes (씩, 짜리, 어치, 대, 정).
 */
const FOLLOWERS = unitsOf(
  '을를이가은는의에으로와과도만까부보씩짜어상정쯤대권선당입인였라여밖뿐조하규안내남미초든나및등중총치꼴',
)

/** True when the word that ends at `end` may end there: no syllable follows, or one that begins a particle or suffix. */
export const mayEndWord = (text: string, end: number): boolean =>
  !isHangul(text.charCodeAt(end)) || FOLLOWERS.has(text.charCodeAt(end))

const SPACE = 0x20
const ONE = unitsOf('을를이가은는에도로만의')
const TWO = ['으로', '에도', '에는', '에만', '까지', '조차']

/** Offset behind the particle and the space that may stand at `at`; `at` itself when there is neither. */
export const skipParticle = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  if (code === SPACE) return at + 1
  if (!isHangul(code)) return at
  if (text.charCodeAt(at + 1) === SPACE) return ONE.has(code) ? at + 2 : at
  return text.charCodeAt(at + 2) === SPACE && TWO.some((p) => text.startsWith(p, at)) ? at + 3 : at
}
