import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom'
import { render } from 'preact'
import type { CardHost, CardRequest } from '../lib/extension/globals.ts'
import css from './card.css?inline'
import { Card } from './card.tsx'

/** Below this width or height (CSS px) of the window, as on a phone or zoomed in, the card is a sheet from the bottom edge. */
const NARROW = 480
const LOW = 420
const GAP = 8

/** Puts the card into the page while it is open, in a shadow root that the page cannot look into, and takes it out again. */
export function createCardHost(): CardHost {
  let host: HTMLElement | null = null
  let root: ShadowRoot | null = null
  let request: CardRequest | null = null
  let stopPlacing = () => {}

  const close = () => {
    const closing = request
    if (!host || !root || !closing) return
    stopPlacing()
    if (root.lastElementChild) render(null, root.lastElementChild)
    host.remove()
    host = null
    root = null
    request = null
    closing.closed()
  }
  const place = (element: HTMLElement, range: Range) => {
    if (window.innerWidth < NARROW || window.innerHeight < LOW) {
      element.classList.add('sheet')
      return () => {}
    }
    const reference = {
      getBoundingClientRect: () => range.getBoundingClientRect(),
      getClientRects: () => range.getClientRects(),
      ...(range.startContainer.parentElement ? { contextElement: range.startContainer.parentElement } : {}),
    }
    return autoUpdate(reference, element, () => {
      void computePosition(reference, element, {
        strategy: 'fixed',
        placement: 'bottom-start',
        middleware: [
          inline(),
          offset(GAP),
          flip({ padding: GAP }),
          shift({ padding: GAP }),
          size({
            padding: GAP,
            apply: ({ availableHeight }) => {
              element.style.maxHeight = `${Math.max(160, Math.min(560, availableHeight))}px`
            },
          }),
        ],
      }).then(({ x, y }) => {
        element.style.left = `${x}px`
        element.style.top = `${y}px`
        element.style.visibility = 'visible'
      })
    })
  }
  return {
    close,
    isOpen: () => host !== null,
    holds: (event) => host !== null && event.target === host,
    focused: () => host !== null && document.activeElement === host,
    open(next) {
      stopPlacing()
      if (!host || !root) {
        host = document.createElement('maekrak-card')
        root = host.attachShadow({ mode: import.meta.env.MAEKRAK_CARD_ROOT })
        const style = document.createElement('style')
        style.textContent = css
        const place = document.createElement('div')
        root.append(style, place)
        document.documentElement.append(host)
      }
      host.style.colorScheme = next.scheme
      request = next
      const mount = root.lastElementChild
      if (!(mount instanceof HTMLElement)) return
      render(null, mount)
      render(<Card request={next} close={close} />, mount)
      const card = mount.firstElementChild
      if (card instanceof HTMLElement) stopPlacing = place(card, next.range)
    },
  }
}
