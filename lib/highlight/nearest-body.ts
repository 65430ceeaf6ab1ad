export interface NearestBody {
  /** The bodies that there are now; the nearest is told again when it is another. */
  among(bodies: readonly HTMLElement[]): void
  stop(): void
}

/**
 * Of several articles in one page (scrolling on brings the next), the one that the reader is at: the one that crosses
 * the middle of the window. Articles are never read as one text: what is said of one must not be held against another.
 */
export function watchNearestBody(told: (body: HTMLElement) => void): NearestBody {
  const observer = new IntersectionObserver(
    (entries) => {
      const crossing = entries.findLast(({ isIntersecting }) => isIntersecting)
      if (crossing) told(crossing.target as HTMLElement)
    },
    { rootMargin: '-50% 0px -49% 0px' },
  )
  return {
    among(bodies) {
      observer.disconnect()
      if (bodies.length > 1) for (const body of bodies) observer.observe(body)
    },
    stop: () => observer.disconnect(),
  }
}
