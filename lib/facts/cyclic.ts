/** Ids from which a walk comes back to where it was: depth-first with colours, without recursion. Linear. */
export function cyclic(ids: Iterable<string>, next: (id: string) => readonly string[]): string[] {
  const state = new Map<string, 'open' | 'done'>()
  const found: string[] = []
  for (const root of ids) {
    const stack: { id: string; left: string[] }[] = []
    const enter = (id: string) => {
      state.set(id, 'open')
      stack.push({ id, left: [...next(id)] })
    }
    if (!state.has(root)) enter(root)
    while (stack.length > 0) {
      const top = stack[stack.length - 1]
      const to = top?.left.pop()
      if (top === undefined) break
      if (to === undefined) {
        state.set(top.id, 'done')
        stack.pop()
      } else if (state.get(to) === 'open') found.push(to)
      else if (!state.has(to)) enter(to)
    }
  }
  return found
}
