import type fc from 'fast-check'

/** What is fuzzed: what it is given, and what must hold of it whatever that is. */
export interface Target {
  readonly name: string
  /** Values that survive JSON, so that each can be kept as a case. */
  readonly given: fc.Arbitrary<unknown>
  /** Throws, or rejects, where something does not hold. */
  readonly run: (given: unknown) => unknown
}

export const target = <T>(name: string, given: fc.Arbitrary<T>, run: (given: T) => unknown): Target => ({
  ...{ name, given },
  run: (value) => run(value as T),
})
