import type { ComponentChildren } from 'preact'

interface Props {
  readonly name: string
  readonly short: string
  readonly open: boolean
  readonly children: ComponentChildren
}

/** A row that opens its card in place. */
export function FoldingRow({ name, short, open, children }: Props) {
  return (
    <details class="row" data-testid="row" open={open}>
      <summary>
        <span class="name">{name}</span>
        <span class="short">{short}</span>
      </summary>
      <div class="inside">{children}</div>
    </details>
  )
}
