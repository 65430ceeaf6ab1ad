import { answered, blockBytes } from '../facts/index/block-bytes.ts'
import { openPart, type Part } from '../facts/index/part.ts'
import type { Answers } from './answers.ts'

/**
 * The datasets that are switched on, opened, in the order in which they answer behind the bundled data. Whatever is wrong
 * with the storage costs these at most. One that does not open is given to `mend`, which says whether to look again.
 * Never throws.
 */
export async function activeParts(answers: Answers, mend: (id: string) => Promise<boolean>): Promise<Part[]> {
  const installed = await answers.outlines().catch(() => [])
  const inOrder = installed.filter(({ on }) => on).sort((a, b) => a.priority - b.priority)
  const opened = inOrder.map(async ({ id, active }) => {
    try {
      return (await open(answers, active)) ?? ((await mend(id)) ? await openAgain(answers, id) : null)
    } catch {
      return null // the storage does not answer: this dataset waits until it does
    }
  })
  return (await Promise.all(opened)).filter((part) => part !== null)
}

async function openAgain(answers: Answers, id: string): Promise<Part | null> {
  const left = (await answers.outlines()).find((one) => one.id === id)
  return left?.on ? open(answers, left.active) : null
}

/** null: there is no compiled form from this extension, or it is damaged. */
async function open(answers: Answers, key: string): Promise<Part | null> {
  const reader = await answers.compiled(key)
  if (reader === undefined) return null
  try {
    const bytes = await blockBytes(reader)
    return await answered(() => openPart(bytes))
  } catch {
    return null
  }
}
