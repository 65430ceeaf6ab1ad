import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'

interface Props {
  readonly summary: ComponentChildren
  readonly kind?: string
  readonly children: () => ComponentChildren
}

/** What can be opened. Its content is made once the card stands there and the page has nothing to do, or when it is opened. */
export function Fold({ summary, kind, children }: Props) {
  const [made, setMade] = useState(false)
  useEffect(() => {
    const later = requestIdleCallback(() => setMade(true))
    return () => cancelIdleCallback(later)
  }, [])
  return (
    <details class={kind} onToggle={() => setMade(true)}>
      <summary>{summary}</summary>
      {made && children()}
    </details>
  )
}
