import type { ComponentChildren } from 'preact'
import type { Picture } from '../lib/derive/context.ts'
import { MiniPicture } from './mini-picture.tsx'

interface Props {
  readonly name: string
  readonly short: string
  readonly open: boolean
  readonly picture?: Picture | null
  /** On the screen of the article now. */
  readonly here?: boolean
  readonly children: ComponentChildren
}

/** A row that opens its card in place. */
export function FoldingRow({ name, short, open, picture = null, here = false, children }: Props) {
  return (
    <details class={here ? 'row here' : 'row'} data-testid="row" open={open}>
      <summary>
        <span class="name">{name}</span>
        <span class="glance">
          <span class="short">{short}</span>
          {picture && <MiniPicture picture={picture} />}
        </span>
      </summary>
      <div class="inside">{children}</div>
    </details>
  )
}
