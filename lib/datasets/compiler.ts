/** Grows when the compiled form changes, so that what an older extension compiled is compiled anew. */
export const COMPILER = 3
