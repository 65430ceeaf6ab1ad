import { browser } from 'wxt/browser'
import type { Protocol } from './protocol.ts'

/**
 * Typed messages between content script, worker and pages. A wrapper of our own: what runs on every listed page is to
 * be a few kilobytes, and the page's console is not ours to write in.
 */
type Name = keyof Protocol
type Data<N extends Name> = Parameters<Protocol[N]> extends [infer D] ? D : undefined
type Answer<N extends Name> = Awaited<ReturnType<Protocol[N]>>
type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1]

interface Envelope {
  readonly maekrak: Name
  readonly data?: unknown
}
type Reply = { readonly value: unknown } | { readonly error: string }

/**
 * Asks the worker, or the reader in a tab, whichever frame it is in. Rejects when nobody answers, or with the answerer's
 * error. The worker may be stopped while it answers, and may answer twice: it is asked once more, which starts it anew.
 */
export async function sendMessage<N extends Name>(
  name: N,
  data?: Data<N>,
  to?: { readonly tabId: number },
): Promise<Answer<N>> {
  const envelope: Envelope = { maekrak: name, data }
  const reply = to
    ? await replyOf(browser.tabs.sendMessage(to.tabId, envelope))
    : await askWorker(envelope).catch(() => askWorker(envelope))
  if ('error' in reply) throw new Error(reply.error)
  return reply.value as Answer<N>
}

const askWorker = async (envelope: Envelope): Promise<Reply> => replyOf(browser.runtime.sendMessage(envelope))

/** Rejects where whom was asked is not there, or went away before it answered. */
async function replyOf(asked: Promise<Reply | undefined>): Promise<Reply> {
  const reply = await asked
  if (!reply) throw new Error('No answer')
  return reply
}

type Message<N extends Name> = { readonly data: Data<N>; readonly sender: Sender }

/** Answers one kind of message; returns how to stop. What arrives is not checked here (lib/extension/validate.ts). */
export function onMessage<N extends Name>(
  name: N,
  answer: (message: Message<N>) => Answer<N> | Promise<Answer<N>>,
): () => void {
  const listen = (envelope: unknown, sender: Sender, reply: (reply: Reply) => void) => {
    if ((envelope as Envelope | null)?.maekrak !== name) return undefined
    Promise.resolve({ data: (envelope as Envelope).data as Data<N>, sender })
      .then(answer)
      .then(
        (value) => reply({ value: value ?? null }),
        (error: unknown) => reply({ error: error instanceof Error ? error.message : String(error) }),
      )
    return true // answered later
  }
  browser.runtime.onMessage.addListener(listen)
  return () => browser.runtime.onMessage.removeListener(listen)
}
