import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
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

/** A row that opens its card in place. The card is made when it is opened first: a list holds many. */
export function FoldingRow({ name, short, open, picture = null, here = false, children }: Props) {
  const [opened, setOpened] = useState(open)
  return (
    <details class={here ? 'row here' : 'row'} data-testid="row" open={open} onToggle={() => setOpened(true)}>
      <summary>
        <span class="name">{name}</span>
        <span class="glance">
          <span class="short">{short}</span>
          {picture && <MiniPicture picture={picture} />}
        </span>
      </summary>
      <div class="inside">{(opened || open) && children}</div>
    </details>
  )
}
