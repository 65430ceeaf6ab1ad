import { isHangul } from './numeral-characters.ts'

/**
 * First syllables of what may follow a noun of quantity without a space: particles (을, 이, 에서…), endings of 이다 and
 * suffixes (씩, 짜리, 어치, 대, 정).
 */
const FOLLOWERS = new Set(
  '을를이가은는의에으로와과도만까부보씩짜어상정쯤대권선당입인였라여밖뿐조하규안내남미초든나및등중총치꼴',
)

/** True when the word that ends at `end` may end there: no syllable follows, or one that begins a particle or suffix. */
export const mayEndWord = (text: string, end: number): boolean =>
  !isHangul(text.charCodeAt(end)) || FOLLOWERS.has(text.charAt(end))

const OBJECTS = ['을', '를', '이', '가', '은', '는', '에', '도', '으로', '로']

/** Offset behind the particle and the space that may stand at `at`; `at` itself when there is neither. */
export const skipParticle = (text: string, at: number): number => {
  const particle = OBJECTS.find((p) => text.startsWith(p, at))
  const end = particle !== undefined && text[at + particle.length] === ' ' ? at + particle.length : at
  return text[end] === ' ' ? end + 1 : end
}
