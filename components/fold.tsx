import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'

interface Props {
  readonly summary: ComponentChildren
  readonly kind?: string
  readonly children: () => ComponentChildren
}

/** Whether what is folded away is to be made: once the page has nothing to do, or when `now` says so. */
export function useMade(now: boolean): [made: boolean, make: () => void] {
  const [made, setMade] = useState(now)
  useEffect(() => {
    const later = requestIdleCallback(() => setMade(true))
    return () => cancelIdleCallback(later)
  }, [])
  return [made || now, () => setMade(true)]
}

/** What can be opened. Its content is made once the card stands there and the page has nothing to do, or when it is opened. */
export function Fold({ summary, kind, children }: Props) {
  const [made, make] = useMade(false)
  return (
    <details class={kind} onToggle={make}>
      <summary>{summary}</summary>
      {made && children()}
    </details>
  )
}
