/**
 * The code units of some characters. A set, which costs a page nothing to make; a table of all 65,536 code units pays only
 * where every character of a text is looked up.
 */
export const unitsOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (c) => c.charCodeAt(0)))
