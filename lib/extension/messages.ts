import { browser } from 'wxt/browser'
import type { Protocol } from './protocol.ts'
import type { Sender } from './validate.ts'

type Type = keyof Protocol
type Data<T extends Type> = Parameters<Protocol[T]>[0]
type Value<T extends Type> = ReturnType<Protocol[T]>
type Answer = { readonly value?: unknown } | { readonly error: string }

interface Received<T extends Type> {
  readonly data: Data<T>
  readonly sender: Sender
}
type Handler = (message: { readonly data: never; readonly sender: Sender }) => unknown

/**
 * Asks the worker, or with `to` the reader in a tab. Rejects when nobody listens there (no reader, or the worker was
 * stopped while it was asked) and when the answer failed. Written here and not taken from a library, since it is in
 * the bootstrap that every listed page loads.
 */
export async function sendMessage<T extends Type>(
  type: T,
  ...[data, to]: Data<T> extends undefined
    ? [data?: undefined, to?: { readonly tabId: number; readonly frameId: number }]
    : [data: Data<T>, to?: { readonly tabId: number; readonly frameId: number }]
): Promise<Value<T>> {
  const message = { type, data }
  const answer: Answer | undefined = to
    ? await browser.tabs.sendMessage(to.tabId, message, { frameId: to.frameId })
    : await browser.runtime.sendMessage(message)
  if (!answer) throw new Error(`No answer: ${type}`)
  if ('error' in answer) throw new Error(answer.error)
  return answer.value as Value<T>
}

const handlers = new Map<string, Handler>()

function listen(message: unknown, sender: Sender, respond: (answer: Answer) => void): true | undefined {
  const { type, data } = (message ?? {}) as { readonly type?: unknown; readonly data?: unknown }
  const handler = typeof type === 'string' ? handlers.get(type) : undefined
  if (!handler) return undefined // another of our contexts may have the answer
  new Promise((resolve) => resolve(handler({ data: data as never, sender }))).then(
    (value) => respond({ value }),
    (error: unknown) => respond({ error: String(error) }),
  )
  return true
}

/** Answers messages of one type; returns how to stop. What arrives is the handler's to check (validate.ts). */
export function onMessage<T extends Type>(
  type: T,
  handler: (message: Received<T>) => Value<T> | Promise<Value<T>>,
): () => void {
  if (handlers.size === 0) browser.runtime.onMessage.addListener(listen)
  handlers.set(type, handler as Handler)
  return () => {
    handlers.delete(type)
    if (handlers.size === 0) browser.runtime.onMessage.removeListener(listen)
  }
}
