import type { Mark } from '../extension/protocol.ts'
import { markAtPoint, sameMark } from './hit.ts'
import type { Marks } from './marks.ts'
import type { Opener } from './opening.ts'
import type { Reading } from './page-reading.ts'

/** A pointer that rests this long (ms) on a figure means it; one that has left for this long has left. */
const REST = 220
const LEAVE = 350

interface Page {
  readonly marks: Marks
  readonly opener: Opener
  reading(): Reading | null
}

/** Hover, click, tap and keys of the reader of the page; returns how to stop listening. */
export function listenToReader(page: Page): () => void {
  const { opener, marks } = page
  let resting: ReturnType<typeof setTimeout> | undefined
  let leaving: ReturnType<typeof setTimeout> | undefined
  let over: Mark | null = null
  let frame = 0
  let stepped: Mark | null = null

  const stay = () => {
    clearTimeout(leaving)
    leaving = undefined
  }
  const at = (event: MouseEvent) => {
    const reading = page.reading()
    return reading && markAtPoint(event.clientX, event.clientY, reading.marks, reading.map)
  }
  const look = (event: PointerEvent) => {
    marks.keep()
    if (globalThis.maekrakCard?.holds(event)) {
      clearTimeout(resting)
      over = null
      return stay()
    }
    const found = at(event)
    if (found !== null && sameMark(found, opener.current())) stay()
    else if (opener.current() !== null && !opener.pinned() && leaving === undefined)
      leaving = setTimeout(() => {
        leaving = undefined
        if (!opener.pinned() && !globalThis.maekrakCard?.focused()) opener.close()
      }, LEAVE)
    if (sameMark(found, over)) return
    over = found
    clearTimeout(resting)
    if (found === null || opener.pinned()) return
    opener.prepare(found)
    resting = setTimeout(() => {
      stay()
      if (!opener.pinned()) void opener.open(found, false)
    }, REST)
  }
  const moved = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => look(event))
  }
  const clicked = (event: MouseEvent) => {
    if (event.button !== 0 || globalThis.maekrakCard?.holds(event)) return
    const control = event.target instanceof Element && event.target.closest('a, button, label, input, summary')
    const selecting = !(getSelection()?.isCollapsed ?? true)
    const found = control || selecting ? null : at(event)
    clearTimeout(resting)
    if (found !== null) {
      stay()
      stepped = found
      void opener.open(found, true)
    } else if (opener.current() !== null) opener.close()
  }
  const pressed = (event: KeyboardEvent) => {
    marks.keep()
    if (event.key === 'Escape' && opener.current() !== null) {
      event.preventDefault()
      event.stopPropagation()
      return opener.close()
    }
    if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return
    const step = event.code === 'Period' ? 1 : event.code === 'Comma' ? -1 : 0
    const reading = page.reading()
    if (step === 0 || !reading) return
    const next = nextMark(reading, opener.current() ?? stepped, step)
    if (next === null) return
    event.preventDefault()
    stepped = next
    const range = reading.map.range(next.start, next.end)
    range?.startContainer.parentElement?.scrollIntoView({ block: innerWidth < 480 ? 'start' : 'nearest' })
    void opener.open(next, true)
  }

  document.addEventListener('pointermove', moved, { passive: true })
  document.addEventListener('scroll', marks.keep, { passive: true })
  document.addEventListener('click', clicked)
  document.addEventListener('keydown', pressed, true)
  return () => {
    clearTimeout(resting)
    clearTimeout(leaving)
    cancelAnimationFrame(frame)
    document.removeEventListener('pointermove', moved)
    document.removeEventListener('scroll', marks.keep)
    document.removeEventListener('click', clicked)
    document.removeEventListener('keydown', pressed, true)
  }
}

/** The next figure or name in the direction of reading, around the end. */
function nextMark({ marks }: Reading, from: Mark | null, step: 1 | -1): Mark | null {
  const here = marks.findIndex((mark) => sameMark(mark, from))
  const next = here < 0 ? (step > 0 ? 0 : marks.length - 1) : (here + step + marks.length) % marks.length
  return marks[next] ?? null
}
