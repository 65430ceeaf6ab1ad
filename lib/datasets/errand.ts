import type { Policy } from './policy-settings.ts'

/** What is not done in the worker: applying the policy and checking what is due, or mending one dataset. */
export type Errand = { readonly check: Policy } | { readonly mend: string }
