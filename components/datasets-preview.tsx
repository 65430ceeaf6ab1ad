import type { Preview } from '../lib/datasets/preview.ts'
import { dt } from '../lib/wording/datasets.ts'
import type { Lang } from '../lib/wording/lang.ts'

/** What a new version would change: counts, then each record with old and new side by side. */
export function PreviewView({ preview, lang }: { preview: Preview; lang: Lang }) {
  const { counts, items, conflicts } = preview
  const all = counts.added + counts.changed + counts.removed
  return (
    <div class="preview" data-testid="preview">
      <p>
        <strong>{dt(lang, 'counts', counts)}</strong>
        {counts.conflicts > 0 && ` · ${dt(lang, 'conflictCount', counts)}`}
      </p>
      {conflicts.length > 0 && (
        <details open>
          <summary>{dt(lang, 'conflicts')}</summary>
          <ul class="plain">
            {conflicts.map((of) => (
              <li key={`${of.label.ko} ${of.here} ${of.there}`}>
                {of.label[lang]}: {dt(lang, 'conflict', { here: of.here, title: of.with[lang], there: of.there })}
              </li>
            ))}
          </ul>
        </details>
      )}
      {items.length > 0 && (
        <details>
          <summary>{dt(lang, 'showChanges')}</summary>
          <ul class="plain changes">
            {items.map(({ change, section, id, label, fields }) => (
              <li key={`${section} ${id}`}>
                {dt(lang, change)} · {dt(lang, section)} · {label[lang]}
                {fields.length > 0 && (
                  <ul>
                    {fields.map(({ path, before, after }) => (
                      <li key={path}>
                        <code>{path}</code> <del>{before ?? dt(lang, 'none')}</del> →{' '}
                        <ins>{after ?? dt(lang, 'none')}</ins>
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
          {all > items.length && <p class="quiet">{dt(lang, 'more', { shown: items.length })}</p>}
        </details>
      )}
    </div>
  )
}
