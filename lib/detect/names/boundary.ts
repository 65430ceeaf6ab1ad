import { hangulRun, isDigit, isHangul, isLatin } from './characters.ts'
import { isTail } from './tail.ts'

/** No Korean word of titles and particles after a name is longer. */
const LONGEST_TAIL = 16
/** What joins a Latin acronym to an address, a path or a product's name, before and behind it. */
const JOINTS_BEFORE = '-_@&/#.'
const JOINTS_BEHIND = '-_@&.'

/** Whether a name may begin at `start` of a normalised text: not inside a word, an address or another acronym. */
export function beginsName(text: string, start: number): boolean {
  if (start === 0) return true
  const unit = text.charCodeAt(start - 1)
  if (isLatin(unit) || isDigit(unit)) return false
  if (isLatin(text.charCodeAt(start)))
    return !JOINTS_BEFORE.includes(text.charAt(start - 1)) || !isJoined(text, start - 2)
  return !isHangul(unit)
}

/** Whether a name may end at `end`: what follows is no part of a longer word. */
export function endsName(text: string, end: number): boolean {
  const next = text.charCodeAt(end)
  if (isHangul(next)) return isTail(hangulRun(text, end, LONGEST_TAIL + 1), text.charCodeAt(end - 1))
  if (isLatin(next)) return false
  if (!isLatin(text.charCodeAt(end - 1))) return true
  return !isDigit(next) && !(JOINTS_BEHIND.includes(text.charAt(end) || ' ') && isJoined(text, end + 1))
}

/** A letter or digit right beside a joint ("-", ".", "@") makes it part of an address or a product's name. */
function isJoined(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return isLatin(unit) || isDigit(unit)
}
