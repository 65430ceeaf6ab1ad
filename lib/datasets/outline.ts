import * as z from 'zod/mini'

const Followed = z.object({ url: z.string(), key: z.string(), nextCheck: z.number() })

/** What the worker needs of an installed dataset's record: what answers, when it is to be checked, what waits. */
const Record = z.object({
  id: z.string(),
  on: z.boolean(),
  /** Smaller comes first where two datasets hold the same record. */
  priority: z.number(),
  /** Key of the version that answers. */
  active: z.string(),
  /** Key of an update that waits for the reader's word. */
  waiting: z.catch(z.nullable(z.string()), null),
  subscription: z.catch(z.nullable(Followed), null),
})
export type Outline = z.infer<typeof Record>

/** Reads a stored record; undefined where it is not one. In zod's small form, since every wake of the worker reads it. */
export const outlineOf = (stored: unknown): Outline | undefined => Record.safeParse(stored).data
