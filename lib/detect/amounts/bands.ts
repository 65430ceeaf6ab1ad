import { isHangul } from '../../korean/numeral-characters.ts'
import { unitsOf } from '../../korean/units-of.ts'

const SPACE = 0x20
const DAE = '대'.charCodeAt(0)
/** What may follow 대 where it makes a band; 대 of 대비, 대출, 대상 begins a noun of its own. */
const BEHIND_BAND = unitsOf('을의에로를가이인는은까부와도만며면초중후였라나여씩다짜뿐밖어')
const NOUNS_OF_DAE = ['대의원', '대로', '대부', '대인', '대이', '대가', '대면', '대중', '대여', '대도', '대만']

/** Offset behind the 대 that makes a band of the amount that ends at `end` ("70만원대"), or -1. */
export const bandEnd = (text: string, end: number): number => {
  const spaced = text.charCodeAt(end) === SPACE
  const at = spaced ? end + 1 : end
  if (text.charCodeAt(at) !== DAE) return -1
  const next = text.charCodeAt(at + 1)
  if (isHangul(next) && !BEHIND_BAND.has(next)) return -1
  if (spaced && NOUNS_OF_DAE.some((noun) => text.startsWith(noun, at))) return -1
  // "3억원 대 5억원" sets two amounts against each other.
  if (spaced && next === SPACE && isFigure(text.charCodeAt(at + 2))) return -1
  return at + 1
}

const isFigure = (code: number): boolean => code >= 0x30 && code <= 0x39
