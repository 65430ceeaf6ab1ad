import type { Reader } from '../extension/globals.ts'
import { onMessage } from '../extension/messages.ts'

/** Answers the side panel: what of the article is on the screen, and bringing a place of it there. */
export function answerPanel(reader: () => Reader | undefined): void {
  onMessage('inView', () => {
    const page = reader()
    if (!page || document.hidden) return null
    // by halves, since marks run down the page: a long article has hundreds, and each asks the layout
    const stops = page.marks()
    const firstBelow = (edge: number, side: 'top' | 'bottom') => {
      let [from, to] = [0, stops.length]
      while (from < to) {
        const middle = (from + to) >> 1
        const stop = stops[middle]
        const box = stop && page.range(stop)?.getBoundingClientRect()
        if (box && box[side] > edge) to = middle
        else from = middle + 1
      }
      return from
    }
    const [first, last] = [stops[firstBelow(0, 'bottom')], stops[firstBelow(innerHeight, 'top') - 1]]
    return first && last && first.start <= last.start ? { start: first.start, end: last.end } : null
  })
  onMessage('goTo', ({ data }) => {
    const page = reader()
    const start = Number(data?.start)
    const mark = page?.marks().find((each) => each.start === start)
    const range = mark && page?.range(mark)
    if (!range) return
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' })
    page?.point(range)
  })
}
