import type { TextMap } from '../article/text-map.ts'
import type { Mark } from '../extension/protocol.ts'

/** A caret snaps to the nearest text, so a point counts only when it is on the mark's own lines (slack in CSS px). */
const SLACK = 2

/** The mark under a point of the window; null: none. Forces layout: call it from pointer events only. */
export function markAtPoint(x: number, y: number, marks: readonly Mark[], map: TextMap): Mark | null {
  const caret = document.caretPositionFromPoint(x, y)
  const offset = caret ? map.offset(caret.offsetNode, caret.offset) : null
  if (offset === null) return null
  for (const mark of marks) {
    if (offset < mark.start || offset > mark.end) continue
    const range = map.range(mark.start, mark.end)
    if (!range) continue
    for (const box of range.getClientRects())
      if (x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK)
        return mark
  }
  return null
}

/** Whether two readings of a page speak of the same words: a list of marks grows when the worker has answered. */
export const sameMark = (one: Mark | null, other: Mark | null): boolean =>
  one?.kind === other?.kind && one?.start === other?.start
