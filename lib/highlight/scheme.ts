/** Light or dark, as the article itself is set, whatever the system prefers. */
export type Scheme = 'light' | 'dark'

/** Red, green, blue (0 to 255) and alpha of a computed colour; null for the notations that no article text uses. */
export function channels(colour: string): readonly [number, number, number, number] | null {
  const numbers = /^rgba?\(([^)]*)\)$/
    .exec(colour)?.[1]
    ?.match(/[\d.]+/g)
    ?.map(Number)
  const [red, green, blue, alpha = 1] = numbers ?? []
  return red === undefined || green === undefined || blue === undefined ? null : [red, green, blue, alpha]
}

/** Relative brightness, 0 to 1; the plain weights do where only 'which is brighter' is asked. */
const brightness = ([red, green, blue]: readonly [number, number, number, number]) =>
  (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255

/** Whether a page with this text colour on these backgrounds (nearest first) is light or dark; null: can't be told. */
export function schemeOf(text: string, backgrounds: readonly string[]): Scheme | null {
  const ink = channels(text)
  if (ink === null) return null
  const paper = backgrounds.map(channels).find((colour) => colour !== null && colour[3] > 0.5)
  const bright = paper ? brightness(paper) : 1 // a page with no background of its own is white
  const dark = brightness(ink)
  return dark === bright ? null : dark < bright ? 'light' : 'dark'
}

/** The scheme of the article around an element. Reads computed styles: call it once a reading, not once a mark. */
export function articleScheme(element: Element): Scheme {
  const backgrounds: string[] = []
  for (let at: Element | null = element; at; at = at.parentElement)
    backgrounds.push(getComputedStyle(at).backgroundColor)
  const root = getComputedStyle(document.documentElement).colorScheme
  // with no background at all and a declared dark scheme, the browser's own canvas is dark
  const canvas =
    /\bdark\b/.test(root) && (!/\blight\b/.test(root) || matchMedia('(prefers-color-scheme: dark)').matches)
  return (
    schemeOf(getComputedStyle(element).color, [...backgrounds, canvas ? 'rgb(18, 18, 18)' : 'rgb(255, 255, 255)']) ??
    'light'
  )
}
