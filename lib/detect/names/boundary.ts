import { fold, hangulRun, isDigit, isHangul, isInvisible, isLatin } from './characters.ts'
import { isTail } from './tail.ts'

/** No Korean word of titles and particles after a name is longer. */
const LONGEST_TAIL = 16

/** Whether a name may begin at `start`: not inside a word, an address or another acronym. */
export function beginsName(text: string, start: number): boolean {
  let before = start - 1
  while (before >= 0 && start - before < 8 && isInvisible(text.charCodeAt(before))) before--
  if (before < 0) return true
  const unit = fold(text.charCodeAt(before))
  if (isLatin(unit) || isDigit(unit)) return false
  const first = fold(text.charCodeAt(start))
  if (isLatin(first)) return !'-_@&/#.'.includes(String.fromCharCode(unit)) || !isJoined(text, before - 1)
  return !isHangul(unit)
}

/** Whether a name may end at `end`: what follows is no part of a longer word. */
export function endsName(text: string, end: number): boolean {
  const next = fold(text.charCodeAt(end))
  if (isHangul(next))
    return isTail(hangulRun(text, end, LONGEST_TAIL + 1).slice(0, LONGEST_TAIL + 1), text.charCodeAt(end - 1))
  if (isLatin(next)) return false
  if (!isLatin(fold(text.charCodeAt(end - 1)))) return true
  return !isDigit(next) && !('-_@&.'.includes(text.charAt(end) || ' ') && isJoined(text, end + 1))
}

/** A letter or digit right beside a joint ("-", ".", "@") makes it part of an address or a product's name. */
function isJoined(text: string, at: number): boolean {
  const unit = fold(text.charCodeAt(at))
  return isLatin(unit) || isDigit(unit)
}
