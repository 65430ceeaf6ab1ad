import type { TextMap } from '../article/text-map.ts'
import type { Mention } from '../detect/mention.ts'

/** A caret snaps to the nearest text, so a point counts only when it is on the mention's own lines (slack in CSS px). */
const SLACK = 2

/** The mention under a point of the window; null: none. Forces layout: call it from pointer events only. */
export function mentionAtPoint(x: number, y: number, mentions: readonly Mention[], map: TextMap): Mention | null {
  const caret = document.caretPositionFromPoint(x, y)
  const offset = caret ? map.offset(caret.offsetNode, caret.offset) : null
  if (offset === null) return null
  for (const mention of mentions) {
    if (mention.kind === 'period' || offset < mention.start || offset > mention.end) continue
    const range = map.range(mention.start, mention.end)
    if (!range) continue
    for (const box of range.getClientRects())
      if (x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK)
        return mention
  }
  return null
}

/** Whether two readings of a page speak of the same words: a list of mentions grows when the worker has answered. */
export const sameMention = (one: Mention | null, other: Mention | null): boolean =>
  one?.kind === other?.kind && one?.start === other?.start
