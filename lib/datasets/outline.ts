/** What the worker needs of an installed dataset's record: what answers, when it is to be checked, what waits. */
export interface Outline {
  readonly id: string
  readonly on: boolean
  /** Smaller comes first where two datasets hold the same record. */
  readonly priority: number
  /** Key of the version that answers. */
  readonly active: string
  /** Whether an update waits for the reader's word. */
  readonly waits: boolean
  readonly subscription: { readonly url: string; readonly key: string; readonly nextCheck: number } | null
}

type Fields = Readonly<Record<string, unknown>>
const fields = (value: unknown): Fields => (value !== null && typeof value === 'object' ? (value as Fields) : {})

/** Reads a stored record; undefined where it is not one. By hand: zod would take longer to start than the answer does. */
export function outlineOf(stored: unknown): Outline | undefined {
  const { id, on, priority, active, waiting, subscription } = fields(stored)
  if (typeof id !== 'string' || typeof on !== 'boolean' || typeof priority !== 'number' || typeof active !== 'string')
    return undefined
  const { url, key, nextCheck } = fields(subscription)
  const followed = typeof url === 'string' && typeof key === 'string' && typeof nextCheck === 'number'
  return {
    ...{ id, on, priority, active, waits: typeof waiting === 'string' },
    subscription: followed ? { url, key, nextCheck } : null,
  }
}
