/** Rounding as `toFixed` and `toPrecision` round, in arithmetic where that is beyond doubt: cards round a lot of numbers. */

const POWERS = Array.from({ length: 19 }, (_, i) => 10 ** i)
/** Nearer to the middle between two neighbours than this, only the digits of the number itself decide. */
const DOUBT = 1e-4
/** Below this a product's error is far smaller than DOUBT. */
const MOST = 1e9

/** The whole number next to `scaled`, which isn't negative; null where arithmetic can't tell. */
function nearest(scaled: number): number | null {
  if (!(scaled < MOST)) return null
  const below = Math.floor(scaled)
  const over = scaled - below
  if (Math.abs(over - 0.5) < DOUBT) return null
  return over < 0.5 ? below : below + 1
}

/** The number rounded to so many decimals (0 to 20), without zeros at its end: 8.10 → 8.1. */
export function rounded(n: number, decimals: number): string {
  const count = decimals <= 2 ? nearest(Math.abs(n) * (POWERS[decimals] ?? 1)) : null
  if (count === null) return String(Number(n.toFixed(decimals)))
  const sign = n < 0 && count > 0 ? '-' : ''
  if (decimals === 0) return `${sign}${count}`
  const whole = Math.floor(count / (POWERS[decimals] ?? 1))
  let rest = count - whole * (POWERS[decimals] ?? 1)
  if (rest === 0) return `${sign}${whole}`
  if (decimals === 1) return `${sign}${whole}.${rest}`
  if (rest < 10) return `${sign}${whole}.0${rest}`
  if (rest % 10 === 0) rest /= 10
  return `${sign}${whole}.${rest}`
}

/** The number to so many significant digits (1 to 21). */
export function toDigits(n: number, digits: number): number {
  const size = Math.abs(n)
  const places = size < 1 || size >= MOST * MOST ? -1 : placesOf(size)
  const unit = POWERS[Math.abs(places - digits)]
  const count = places < 0 || unit === undefined ? null : nearest(places > digits ? size / unit : size * unit)
  if (count === null || unit === undefined) return Number(n.toPrecision(digits))
  // both are whole and the result is the double next to it, as reading the digits would give
  const value = places > digits ? count * unit : count / unit
  return n < 0 ? -value : value
}

/** Places before the point of a number from 1 on. */
function placesOf(size: number): number {
  let places = 1
  while (size >= (POWERS[places] ?? Number.POSITIVE_INFINITY)) places++
  return places
}
