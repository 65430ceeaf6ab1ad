import { speaksOfMoney } from './cheap.ts'

/**
 * Whether the document of a window may be read where it is: in the tab itself, or in a frame whose pages above are all
 * of its own origin and whose tab holds no article outside of it (selectors of bodies). Who embeds a paper from
 * elsewhere could be anyone, and of two articles in a tab the outer one is what its reader came for.
 */
export function isOwnPage(here: Window, bodies: string): boolean {
  try {
    let above = here
    while (above.parent !== above) {
      above = above.parent
      void above.document.body // another origin's throws
    }
    return above === here || !speaksOfMoney(above.document.querySelector(bodies)?.textContent ?? '')
  } catch {
    return false
  }
}
