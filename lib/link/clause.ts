const REACH = 60

/** The words before an offset, as far as the full stop before them and no farther than a clause is long; "3.5" ends none. */
export const clauseBefore = (text: string, to: number): string =>
  text
    .slice(Math.max(0, to - REACH), to)
    .split(/\.(?!\d)/)
    .at(-1) ?? ''
