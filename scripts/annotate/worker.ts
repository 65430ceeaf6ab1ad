import { parentPort, workerData } from 'node:worker_threads'
import { answerLine } from './answer-line.ts'
import { openDatasets } from './open-datasets.ts'

const index = openDatasets(workerData as readonly string[])
parentPort?.on('message', (lines: readonly string[]) => {
  parentPort?.postMessage(lines.map((line) => answerLine(line, index)))
})
