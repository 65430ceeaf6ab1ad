// node test/bench/dataset-memory.ts FACTS: the most memory that examining a file took, in megabytes, above what the process held before.
import { datasetText } from '../../lib/datasets/file.ts'
import { runTask } from '../../lib/datasets/run-task.ts'
import { madeDataset } from '../support/dataset-fixture.ts'

const bytes = new TextEncoder().encode(datasetText(madeDataset(Number(process.argv[2]), '1')))
const around = { active: [new TextEncoder().encode(datasetText(madeDataset(0, '1', { id: 'core' })))], off: [] }
const most = () => process.resourceUsage().maxRSS / 1024
globalThis.gc?.()
const before = most()
await runTask({ kind: 'file', name: 'made.json', bytes, around })
console.log(most() - before)
