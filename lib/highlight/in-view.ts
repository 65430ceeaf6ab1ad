import { onMessage } from '../extension/messages.ts'
import type { Marks } from './marks.ts'
import type { Reading } from './page-reading.ts'

/** Answers the side panel: what of the article is on the screen, and bringing a place of it there; returns how to stop. */
export function answerPanel(page: { readonly marks: Marks; readonly reading: () => Reading | null }): () => void {
  const seen = onMessage('inView', () => {
    const reading = page.reading()
    if (!reading || document.hidden) return null
    // by halves, since marks run down the page: a long article has hundreds, and each asks the layout
    const stops = reading.marks
    const firstBelow = (edge: number, side: 'top' | 'bottom') => {
      let [from, to] = [0, stops.length]
      while (from < to) {
        const middle = (from + to) >> 1
        const stop = stops[middle]
        const box = stop && reading.map.range(stop.start, stop.end)?.getBoundingClientRect()
        if (box && box[side] > edge) to = middle
        else from = middle + 1
      }
      return from
    }
    const [first, last] = [stops[firstBelow(0, 'bottom')], stops[firstBelow(innerHeight, 'top') - 1]]
    return first && last && first.start <= last.start ? { start: first.start, end: last.end } : null
  })
  const show = onMessage('goTo', ({ data }) => {
    const reading = page.reading()
    const start = Number(data?.start)
    const mark = reading?.marks.find((each) => each.start === start)
    const range = mark && reading?.map.range(mark.start, mark.end)
    if (!range) return
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' })
    page.marks.current(range)
  })
  return () => {
    seen()
    show()
  }
}
