import type { ComponentChildren } from 'preact'

/** A part of a page that scrolls by itself, which the keyboard can reach and a screen reader names. */
export function Scrolled({ kind, label, children }: { kind: string; label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section class={kind} tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}
