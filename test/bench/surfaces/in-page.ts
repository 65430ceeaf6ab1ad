/** Functions that run inside a page; each must stand alone, since only its text gets there. */

interface Watching {
  shown: Promise<number>
}

/**
 * Begins to watch for a card: `shown` becomes the milliseconds from the pointer's last movement to the end of the frame
 * in which the card stood there with its text.
 */
export const watchCard = (tag: string): void => {
  let moved = 0
  document.addEventListener('pointermove', (event) => (moved = event.timeStamp), { capture: true })
  const isThere = () => {
    const card = document.querySelector(tag)?.shadowRoot?.querySelector('.card')
    return card instanceof HTMLElement && card.innerText !== '' && getComputedStyle(card).visibility === 'visible'
  }
  const shown = new Promise<number>((resolve) => {
    const look = () => {
      if (!isThere()) return void requestAnimationFrame(look)
      // a task behind this frame's own painting
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.now() - moved)
      port2.postMessage(null)
    }
    new MutationObserver((_, observer) => {
      if (!document.querySelector(tag)) return
      observer.disconnect()
      requestAnimationFrame(look)
    }).observe(document.documentElement, { childList: true })
  })
  Object.assign(globalThis, { shown })
}

export const cardShown = (): Promise<number> => (globalThis as unknown as Watching).shown

/** Whether a name is marked: programmes are once the worker has answered. */
export const markedWith = (name: string): boolean =>
  [...(CSS.highlights.get('mk-n') ?? [])].some((range) => range.toString() === name)

/** Milliseconds from the page's start to its first paint with content. */
export const firstPaint = (): Promise<number> =>
  new Promise((resolve) =>
    new PerformanceObserver((list) => {
      const [paint] = list.getEntriesByName('first-contentful-paint')
      if (paint) resolve(paint.startTime)
    }).observe({ type: 'paint', buffered: true }),
  )

/** Milliseconds from the page's start until an element is there; to be called before the page has begun. */
export const watchFor = (selector: string): void => {
  const there = new Promise<number>((resolve) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector(selector)) return
      observer.disconnect()
      resolve(performance.now())
    }).observe(document, { childList: true, subtree: true })
  })
  Object.assign(globalThis, { there })
}

interface Typing {
  waiting: { readonly query: string; readonly answered: Set<string>; readonly all: () => void }
}

/** Has answers noted by what was asked; to be called before the page's own scripts. */
export const noteAnswers = (): void => {
  type Ask = (message: { maekrak: string; data?: { query?: string } }) => Promise<unknown>
  const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: Ask } } }).chrome
  const real = runtime.sendMessage.bind(runtime)
  runtime.sendMessage = (message) => {
    const answer = real(message)
    const { waiting } = globalThis as unknown as Partial<Typing>
    if (waiting && message.data?.query === waiting.query)
      answer.then(
        () => {
          waiting.answered.add(message.maekrak)
          if (waiting.answered.has('lookup') && waiting.answered.has('amount')) waiting.all()
        },
        () => {}, // the worker went away; it is asked again
      )
    return answer
  }
}

/** Types one more character and gives the milliseconds until what is answered stands in the page. */
export const typeTo = async (query: string): Promise<number> => {
  const box = document.querySelector<HTMLInputElement>('input[type=search]')
  if (!box) throw new Error('No box')
  const answered = new Promise<void>((all) =>
    Object.assign(globalThis, { waiting: { query, answered: new Set(), all } }),
  )
  const began = performance.now()
  box.value = query
  box.dispatchEvent(new Event('input', { bubbles: true }))
  await answered
  // the next task: what the answers change is rendered before it
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = resolve
    port2.postMessage(null)
  })
  const took = performance.now() - began
  const state = document.querySelector('.scroll > .state')
  if (!document.querySelector('[data-testid=answers]') && !state?.textContent?.includes(query))
    throw new Error(`${query}: nothing is shown`)
  return took
}
