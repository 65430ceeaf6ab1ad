import { dt } from '../lib/wording/datasets.ts'
import type { Lang } from '../lib/wording/lang.ts'

/** The question before a dataset is removed; `asked` says what goes with it. */
export function AskRemoval(of: { asked: string; lang: Lang; remove: () => void; keep: () => void }) {
  const { asked, lang, remove, keep } = of
  return (
    <div class="ask" role="alertdialog" aria-label={dt(lang, 'remove')}>
      <p>{asked}</p>
      <p class="buttons">
        <button type="button" onClick={remove}>
          {dt(lang, 'removeYes')}
        </button>
        <button type="button" onClick={keep}>
          {dt(lang, 'removeNo')}
        </button>
      </p>
    </div>
  )
}
