/** Main thread (ms) that one slice may take before the page gets its turn. */
const BUDGET = 8

type Yielding = { scheduler?: { yield?: () => Promise<void> } }

const pause = (): Promise<void> =>
  (globalThis as Yielding).scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve))

/** Runs steps to their end, giving way to the page whenever the budget is used up. */
export async function inSlices<T>(steps: Generator<undefined, T>, budget = BUDGET): Promise<T> {
  let until = performance.now() + budget
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    if (performance.now() < until) continue
    await pause()
    until = performance.now() + budget
  }
}

/** A frame that is not drawn (tab in the background, page throttled) is waited for no longer than this (ms). */
const NO_FRAME = 300

/**
 * Settles just after the next frame is drawn, when style and layout are clean: asking then what is shown costs next to
 * nothing, while asking in the middle of loading would make the browser style the page once more.
 */
export const afterFrame = (): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(resolve, NO_FRAME)
    if (document.visibilityState === 'visible')
      requestAnimationFrame(() => {
        clearTimeout(late)
        setTimeout(resolve)
      })
  })
