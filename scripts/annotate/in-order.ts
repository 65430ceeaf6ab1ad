import type { Answer } from './answer-line.ts'

/** Answers a batch of lines; several may be asked at a time. */
export type Answering = (lines: readonly string[]) => Promise<readonly Answer[]>

/** Lines in one batch: enough to make the passing between threads cheap, few enough to be soon done. */
const BATCH = 16

async function* batches(lines: AsyncIterable<string>): AsyncGenerator<string[]> {
  let batch: string[] = []
  for await (const line of lines) {
    if (batch.push(line) < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/**
 * The answers to all lines, in the order of the lines. No more than `most` batches are in work or wait
 * for an earlier one at any time, so that memory doesn't grow with the input, however slowly the answers are taken.
 */
export async function* inOrder(
  lines: AsyncIterable<string>,
  answering: Answering,
  most: number,
): AsyncGenerator<Answer> {
  const working: Promise<readonly Answer[]>[] = []
  for await (const batch of batches(lines)) {
    const work = answering(batch)
    work.catch(() => {}) // thrown where it is awaited
    working.push(work)
    if (working.length >= most) yield* (await working.shift()) ?? []
  }
  for (const work of working) yield* await work
}
