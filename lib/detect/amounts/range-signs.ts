import { unitsOf } from '../../korean/units-of.ts'

const SIGNS = unitsOf('~∼〜～˜–—−-∽')

/** The strokes that news pages set between the ends of a range. */
export const isRangeSign = (code: number): boolean => SIGNS.has(code)
