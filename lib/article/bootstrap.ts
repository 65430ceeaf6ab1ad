/**
 * What runs on every page where the extension is declared: cheap questions, and on anything but an article the end,
 * with nobody woken. Kept without the rules themselves: the build hands over the selectors of all bodies.
 */
export interface Bootstrap {
  /** Whether this page looks like an article now. */
  readonly looks: () => boolean
  /** Tells the worker, which injects the reader. */
  readonly tell: () => Promise<unknown>
}

/** A worker that is stopped in the middle of its answer is asked once more after so long (ms). */
const AGAIN = 1000
/** Bodies that the page's own script builds come late: looked for this often, so many ms apart. */
const LATER = [700, 2500]

export function bootstrap({ looks, tell }: Bootstrap): void {
  let told = ''
  const look = (left: readonly number[]) => {
    if (told === location.href) return
    if (looks()) {
      told = location.href
      tell().catch(() => setTimeout(() => tell().catch(() => {}), AGAIN))
    } else if (left[0] !== undefined) setTimeout(look, left[0], left.slice(1))
  }
  const begin = () => {
    look(LATER)
    // a page that goes on to the next article without loading; once the reader is there it sees for itself
    globalThis.navigation?.addEventListener('navigatesuccess', () => look(LATER))
  }
  // a page prepared in advance may never be looked at
  if ((document as { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', begin, { once: true })
  else begin()
}
