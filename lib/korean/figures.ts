const COMMA = 0x2c
const POINT = 0x2e

/** Digits as written: `mantissa` / 10^`decimals`. */
export interface Figures {
  readonly end: number
  readonly mantissa: number
  readonly decimals: number
}

const isFigure = (code: number): boolean => code >= 0x30 && code <= 0x39

/** First offset at or after `from` that is not a digit. */
export const endOfFigures = (text: string, from: number): number => {
  let p = from
  while (isFigure(text.charCodeAt(p))) p++
  return p
}

/** More digits than this are an identifier, not an amount, and would not be exact as a number. */
const MOST_DIGITS = 15

/**
 * Reads the digits at `start`, with commas before each three and a decimal part. `null` when there are too many for
 * an exact number; the reader then goes on behind `endOfFigures`.
 */
export const readFigures = (text: string, start: number): Figures | null => {
  let end = endOfFigures(text, start)
  if (end - start > MOST_DIGITS) return null
  let mantissa = digitsFrom(text, start, end, 0)
  let digits = end - start
  if (digits <= 3) {
    while (text.charCodeAt(end) === COMMA && endOfThree(text, end + 1) && digits <= MOST_DIGITS) {
      mantissa = digitsFrom(text, end + 1, end + 4, mantissa)
      end += 4
      digits += 3
    }
  }
  let decimals = 0
  if (text.charCodeAt(end) === POINT && isFigure(text.charCodeAt(end + 1))) {
    const after = endOfFigures(text, end + 1)
    decimals = after - end - 1
    if (digits + decimals > MOST_DIGITS) return null
    mantissa = digitsFrom(text, end + 1, after, mantissa)
    end = after
  }
  return digits > MOST_DIGITS ? null : { end, mantissa, decimals }
}

/** Appends the digits from `from` to `to`; within `MOST_DIGITS` the arithmetic is exact, and no string is cut. */
const digitsFrom = (text: string, from: number, to: number, before: number): number => {
  let value = before
  for (let i = from; i < to; i++) value = value * 10 + (text.charCodeAt(i) - 0x30)
  return value
}

/** True when three digits, and no fourth, stand at `from`. */
export const endOfThree = (text: string, from: number): boolean =>
  isFigure(text.charCodeAt(from)) &&
  isFigure(text.charCodeAt(from + 1)) &&
  isFigure(text.charCodeAt(from + 2)) &&
  !isFigure(text.charCodeAt(from + 3))

/** Read, not multiplied, so that each is exact; the largest is fifteen digits of 경. */
const TENS = Array.from({ length: 36 }, (_, power) => Number(`1e${power}`))

/** 10^power, for whole powers between -35 and 35. */
export const tenTo = (power: number): number => (power >= 0 ? (TENS[power] ?? 0) : 1 / (TENS[-power] ?? 0))

/** mantissa × 10^power, without passing through an inexact fraction where the result is whole. */
export const scaled = (mantissa: number, power: number): number =>
  power >= 0 ? mantissa * tenTo(power) : mantissa / tenTo(-power)

/** What figures write by themselves. `0 - n`, since `-n` is a negative zero at 0, which engines keep as a fraction. */
export const unscaled = ({ mantissa, decimals }: Figures): number => scaled(mantissa, 0 - decimals)

/** Power of ten of the smallest digit that is not zero: 2 for 2300, -1 for 1.50. */
export const lowestPlace = (mantissa: number, decimals: number): number => {
  let rest = mantissa
  let zeros = 0
  while (rest !== 0 && rest % 10 === 0) {
    rest /= 10
    zeros++
  }
  return zeros - decimals
}
