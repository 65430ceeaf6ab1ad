import { perHead } from './per-head.ts'
import type { Derivation } from './world.ts'

/**
 * One year's public money per resident of that year. Won. Amounts scaled to what people handle are understood better:
 * Boyce-Jacino, Peters, Galvani, Chapman, PNAS 2022.
 */
export const perPerson: Derivation = (world) => perHead(world, 'per-person', 'population')
