import { beforeEach, expect, it, vi } from 'vitest'

const worker = vi.fn<(envelope: unknown) => Promise<unknown>>()
const tab = vi.fn<(id: number, envelope: unknown) => Promise<unknown>>()
// wxt takes the browser's API from the global object when it is first imported
vi.stubGlobal('chrome', { runtime: { id: 'maekrak', sendMessage: worker }, tabs: { sendMessage: tab } })
const { sendMessage } = await import('./messages.ts')

const GONE = new Error('The message channel closed before a response was received')
beforeEach(() => {
  worker.mockReset()
  tab.mockReset()
})

it('a worker that was stopped while it answered is asked once more', async () => {
  worker.mockRejectedValueOnce(GONE).mockResolvedValueOnce({ value: true })
  expect(await sendMessage('articleSeen', { url: 'https://e.kr/' })).toBe(true)
  worker.mockResolvedValueOnce(undefined).mockResolvedValueOnce({ value: false })
  expect(await sendMessage('articleSeen', { url: 'https://e.kr/' })).toBe(false)
  expect(worker.mock.calls.map(([envelope]) => envelope)).toEqual(
    Array(4).fill({ maekrak: 'articleSeen', data: { url: 'https://e.kr/' } }),
  )
})

it('a worker that is not there at all is not asked for ever', async () => {
  worker.mockRejectedValue(GONE)
  await expect(sendMessage('loadCard')).rejects.toBe(GONE)
  expect(worker).toHaveBeenCalledTimes(2)
})

it('a refusal is an answer: the worker is not asked again', async () => {
  worker.mockResolvedValue({ error: 'Not from a tab' })
  await expect(sendMessage('loadCard')).rejects.toThrow('Not from a tab')
  expect(worker).toHaveBeenCalledTimes(1)
})

it('a tab without a reader is asked once', async () => {
  tab.mockRejectedValue(GONE)
  await expect(sendMessage('pageState', undefined, { tabId: 3 })).rejects.toBe(GONE)
  expect(tab).toHaveBeenCalledTimes(1)
})
