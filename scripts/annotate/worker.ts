import { parentPort, workerData } from 'node:worker_threads'
import { answerLines } from './answer-line.ts'
import { openDatasets } from './open-datasets.ts'

const index = openDatasets(workerData as readonly string[])
parentPort?.on('message', (lines: readonly string[]) => {
  const answers = answerLines(lines, index)
  parentPort?.postMessage(answers, [answers.bytes.buffer as ArrayBuffer])
})
