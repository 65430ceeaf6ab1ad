import { perHead } from './per-head.ts'
import type { Derivation } from './world.ts'

/** One year's public money per household of that year. Won. */
export const perHousehold: Derivation = (world) => perHead(world, 'per-household', 'households')
