import { browser } from 'wxt/browser'
import type { Examined } from './examine.ts'
import { type Refusal, Refused } from './refusal.ts'
import type { ExamineTask } from './world.ts'

export type WorkerAnswer = { readonly examined: Examined } | { readonly refusal: Refusal }

interface ScriptPolicy {
  createScriptURL(text: string): unknown
}
type TrustedTypes = { createPolicy(name: string, rules: { createScriptURL(text: string): string }): ScriptPolicy }

let policy: ScriptPolicy | undefined

/**
 * Address of the one script that the extension's pages start: under their policy no text becomes a script but by this
 * way, and it leads to this file whatever it is asked for. Browsers without Trusted Types take the plain address.
 */
function script(): unknown {
  const own = browser.runtime.getURL('/examine.js' as '/')
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  if (trustedTypes === undefined) return own
  policy ??= trustedTypes.createPolicy('maekrak', { createScriptURL: () => own })
  return policy.createScriptURL(own)
}

/** Examines in a thread of its own, which ends with the task or when the reader stops it. Throws Refused. */
export function examineInWorker(task: ExamineTask, signal?: AbortSignal): Promise<Examined> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const worker = new Worker(script() as string)
    const end = (then: () => void) => {
      worker.terminate()
      signal?.removeEventListener('abort', stop)
      then()
    }
    const stop = () => end(() => reject(signal?.reason))
    signal?.addEventListener('abort', stop)
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) =>
      end(() => {
        if ('examined' in data) resolve(data.examined)
        else reject(new Refused(data.refusal.code, data.refusal.params, data.refusal.faults))
      })
    worker.onerror = () => end(() => reject(new Refused('unexpected', { name: 'Worker' })))
    worker.postMessage(task)
  })
}
