/** The answers to some lines in their order: whole lines of UTF-8; `failed` when one of them tells an error. */
export interface Answers {
  readonly bytes: Uint8Array
  readonly failed: boolean
}

/** Answers a batch of lines; several may be asked at a time. */
export type Answering = (lines: readonly string[]) => Promise<Answers>

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
 * The answers to all lines, batch by batch, in the order of the lines. No more than `most` batches are in work or wait
 * for an earlier one at any time, so that memory doesn't grow with the input, however slowly the answers are taken.
 */
export async function* inOrder(
  lines: AsyncIterable<string>,
  answering: Answering,
  most: number,
): AsyncGenerator<Answers> {
  const working: Promise<Answers>[] = []
  for await (const batch of batches(lines)) {
    const work = answering(batch)
    work.catch(() => {}) // thrown where it is awaited
    working.push(work)
    const first = working.length >= most ? working.shift() : undefined
    if (first) yield await first
  }
  for (const work of working) yield await work
}
