import { useEffect, useState } from 'preact/hooks'
import { installedDatasets, lostSubscriptions } from '../lib/datasets/actions.ts'
import { whenDatasetsChange } from '../lib/datasets/changes.ts'
import type { Installed } from '../lib/datasets/installed.ts'
import type { Kept } from '../lib/datasets/kept.ts'
import { type Refusal, refusalOf } from '../lib/datasets/refusal.ts'
import type { DatasetSummary } from '../lib/extension/protocol.ts'
import { dt } from '../lib/wording/datasets.ts'
import type { Lang } from '../lib/wording/lang.ts'
import { DatasetView } from './dataset-view.tsx'
import { AddDataset } from './datasets-add.tsx'
import { LostDataset } from './datasets-lost.tsx'
import { RefusalView } from './datasets-refusal.tsx'
import { DatasetRow } from './datasets-row.tsx'
import './datasets.css'

/** The datasets' part of the options page: the bundled data, those beside them, and how to add one. */
export function Datasets({ bundled, lang }: { bundled: readonly DatasetSummary[]; lang: Lang }) {
  const [installed, setInstalled] = useState<readonly Installed[]>([])
  const [lost, setLost] = useState<readonly Kept[]>([])
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  useEffect(() => {
    const read = () =>
      void Promise.all([installedDatasets(), lostSubscriptions()]).then(
        ([all, gone]) => {
          setInstalled(all)
          setLost(gone)
          setRefusal(null)
        },
        (error: unknown) => setRefusal(refusalOf(error)),
      )
    read()
    return whenDatasetsChange(read)
  }, [])
  return (
    <>
      {bundled.map((set) => (
        <DatasetView key={set.id} set={set} lang={lang} />
      ))}
      <p class="quiet">{dt(lang, 'bundled')}</p>
      {refusal && <RefusalView refusal={refusal} lang={lang} />}
      {installed.map((of, i) => (
        <DatasetRow key={of.id} of={of} before={installed[i - 1] ?? null} lang={lang} />
      ))}
      {lost.map((of) => (
        <LostDataset key={of.id} of={of} lang={lang} />
      ))}
      <AddDataset lang={lang} />
    </>
  )
}
