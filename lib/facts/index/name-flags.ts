/** Flags of a compiled name, above its entity's number (29 bits). */
export const MATCHABLE = 1
export const AMBIGUOUS = 2
export const OFFICIAL = 4

export const ENTITY_MASK = 2 ** 29 - 1
export const flagsOf = (packed: number): number => packed >>> 29
