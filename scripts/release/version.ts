/** The largest number in a version that Chrome takes. */
const MOST = 65_535

/** X.Y.Z without leading zeros: what is both a semantic version and a version of all three stores. */
export const isVersion = (text: string): boolean =>
  /^(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})$/.test(text) &&
  text.split('.').every((part) => Number(part) <= MOST)

/** Whether one version is lower than another, number by number. */
export function comesBefore(one: string, other: string): boolean {
  const others = other.split('.').map(Number)
  const differences = one.split('.').map((part, i) => Number(part) - (others[i] ?? 0))
  return (differences.find((difference) => difference !== 0) ?? 0) < 0
}
