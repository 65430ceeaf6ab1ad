import type { Kept, Note } from './kept.ts'
import type { Policy } from './policy-settings.ts'

/**
 * What is not done in the worker: applying the policy, checking what is due and fetching again what was lost, or mending
 * one dataset. `kept`: the subscriptions as the worker keeps them, since a page out of sight can't read them.
 */
export type Errand = { readonly check: Policy; readonly kept: readonly Kept[] } | { readonly mend: string }

/** What the worker keeps afterwards: the subscriptions that are stored now, and what is noted of those that are lost. */
export interface Report {
  readonly found: readonly Kept[]
  readonly notes: readonly Note[]
}
