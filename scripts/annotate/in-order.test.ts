import { describe, expect, it } from 'vitest'
import { type Answers, inOrder } from './in-order.ts'

async function* numbers(count: number, taken?: { value: number }): AsyncGenerator<string> {
  for (let i = 0; i < count; i++) {
    if (taken) taken.value = i + 1
    yield String(i)
  }
}

const echo = (lines: readonly string[]): Answers => ({
  bytes: Buffer.from(lines.map((line) => `${line}\n`).join('')),
  failed: false,
})

describe('inOrder', () => {
  it('keeps the order of the lines, whichever batch is done first', async () => {
    const open: (() => void)[] = []
    const answering = (lines: readonly string[]) =>
      new Promise<Answers>((resolve) => {
        open.push(() => resolve(echo(lines)))
        // the last of every three batches is done first
        if (open.length === 3) for (const done of open.splice(0).reverse()) done()
      })
    let text = ''
    const given = 16 * 9
    for await (const { bytes } of inOrder(numbers(given), answering, 3)) text += Buffer.from(bytes)
    expect(text.trimEnd().split('\n')).toEqual(Array.from({ length: given }, (_, i) => String(i)))
  })
  it('reads no further ahead than the batches in work', async () => {
    const taken = { value: 0 }
    const answers = inOrder(numbers(10_000, taken), async (lines) => echo(lines), 2)
    await answers.next()
    expect(taken.value).toBeLessThanOrEqual(16 * 3)
  })
  it('throws what a thread threw', async () => {
    const answers = inOrder(numbers(3), () => Promise.reject(new Error('no memory')), 1)
    await expect(answers.next()).rejects.toThrow('no memory')
  })
})
