import type { Span } from '../mention.ts'

const ENDS = new Set(['.', '?', '!', '。'])
const BREAK = 0x0a
/** Every sign that may end a sentence is below the letters, or is this one. */
const LETTERS = 0x40
const IDEOGRAPHIC_STOP = 0x3002
const CLOSERS = new Set(['"', "'", '”', '’', ')', '」', '』'])
/** "늘었다.정부는": pages that drop the line break leave a verb's ending before the stop and a word straight behind it. */
const VERB_ENDS = new Set(['다', '요', '죠', '까'])
const BEGINS = /[가-힣‘“[]/
const isSpace = (character: string | undefined) => character === undefined || /\s/.test(character)

/**
 * The sentences of a text, in order, without the white space around them. A line break always ends one; a full stop only
 * before a space, or between a verb's ending and a word ("3.5%" and "No.1" hold together). Time is linear in the text.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  const close = (end: number) => {
    let from = start
    let to = end
    while (from < to && isSpace(text[from])) from++
    while (to > from && isSpace(text[to - 1])) to--
    if (to > from) sentences.push({ start: from, end: to })
    start = end
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= LETTERS && code !== IDEOGRAPHIC_STOP) continue
    if (code === BREAK) close(i)
    else if (ENDS.has(text.charAt(i))) {
      let end = i + 1
      while (end < text.length && CLOSERS.has(text.charAt(end))) end++
      const runsOn = VERB_ENDS.has(text.charAt(i - 1)) && BEGINS.test(text.charAt(end))
      if (isSpace(text[end]) || runsOn) close(end)
    }
  }
  close(text.length)
  return sentences
}
