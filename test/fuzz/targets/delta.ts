import { deepStrictEqual, ok } from 'node:assert/strict'
import fc from 'fast-check'
import { encodeUtf8 } from '../../../lib/datasets/bytes.ts'
import { applyDelta, diffDatasets } from '../../../lib/datasets/delta.ts'
import { datasetText } from '../../../lib/datasets/file.ts'
import { runTask } from '../../../lib/datasets/run-task.ts'
import { parseDataset } from '../../../lib/facts/check-dataset.ts'
import type { Dataset } from '../../../lib/facts/schema.ts'
import { hashOf } from '../../support/dataset-release.ts'
import { part } from '../core.ts'
import { type Edit, edited, edits, type Splice, spliced, splices } from '../edit.ts'
import { target } from '../target.ts'
import { oddText } from '../text.ts'
import { reasoned } from './dataset.ts'
import { orRefused } from './refused.ts'

const base = { ...part, id: 'fuzzed' }
const next: Dataset = {
  ...base,
  version: '9999.1',
  programs: base.programs.toReversed(),
  facts: base.facts.map((fact, i) =>
    i % 3 === 1 && fact.note ? { ...fact, note: { ...fact.note, en: 'changed' } } : fact,
  ),
}
const delta = diffDatasets(base, next)
const sha256 = hashOf(datasetText(next))
const raw = encodeUtf8(datasetText(base))

/** A delta with changes to its steps and its text. */
export const deltaTarget = target(
  'delta',
  fc.record({ edits, splices: splices(oddText, 1) }),
  async ({ edits: changes, splices: cuts }: { edits: Edit[]; splices: Splice[] }) => {
    const text = spliced(edited(delta, changes), cuts)
    const made = await orRefused(() => applyDelta(base, text))
    if ('code' in made) {
      ok(made.code === 'delta-schema' || made.code === 'delta-base', made.code)
      return
    }
    const checked = parseDataset(made.value)
    if ('faults' in checked) reasoned(checked.faults)
    const wanted = { id: next.id, version: next.version }
    const task = {
      kind: 'delta',
      bytes: encodeUtf8(text),
      base: raw,
      sha256,
      wanted,
      around: { active: [], off: [] },
    } as const
    const examined = await orRefused(() => runTask(task))
    // whatever the delta says, what comes of it is the file that was signed
    if ('value' in examined) deepStrictEqual(made.value, datasetText(next))
    else ok(made.value !== datasetText(next), `the signed file was refused: ${examined.code}`)
  },
)
