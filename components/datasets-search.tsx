import { useEffect, useMemo, useState } from 'preact/hooks'
import { recordsOf } from '../lib/datasets/actions.ts'
import { openIndex } from '../lib/facts/open-index.ts'
import type { Dataset } from '../lib/facts/schema.ts'
import { dt } from '../lib/wording/datasets.ts'
import { factSentence } from '../lib/wording/facts.ts'
import type { Lang } from '../lib/wording/lang.ts'

/** Looks a name up in one dataset alone, and shows what it says. Read only when it is opened. */
export function DatasetSearch({ id, version, lang }: { id: string; version: string; lang: Lang }) {
  const [dataset, setDataset] = useState<Dataset | null>(null)
  const [query, setQuery] = useState('')
  useEffect(() => {
    recordsOf(id, version).then(setDataset, () => setDataset(null))
  }, [id, version])
  const index = useMemo(() => dataset && openIndex([dataset]), [dataset])
  if (!index) return null
  const hits = query.trim() === '' ? [] : index.lookup(query.trim(), 20)
  return (
    <div class="dataset-search">
      <label>
        {dt(lang, 'search')}{' '}
        <input type="search" value={query} maxLength={100} onInput={(event) => setQuery(event.currentTarget.value)} />
      </label>
      <div role="status">
        {query.trim() !== '' && hits.length === 0 && <p>{dt(lang, 'searchNone', { query: query.trim() })}</p>}
      </div>
      <ul class="plain">
        {hits.map(({ entity, name }) => (
          <li key={entity}>
            <strong>{name}</strong>
            <ul>
              {index.facts(entity).map((fact) => (
                <li key={fact.id}>{factSentence(fact, lang)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  )
}
