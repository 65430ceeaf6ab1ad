import { ownScript } from '../extension/own-script.ts'
import type { Examined } from './examine.ts'
import { type Refusal, Refused } from './refusal.ts'
import type { ExamineTask } from './world.ts'

export type WorkerAnswer = { readonly examined: Examined } | { readonly refusal: Refusal }

/** Examines in a thread of its own, which ends with the task or when the reader stops it. Throws Refused. */
export function examineInWorker(task: ExamineTask, signal?: AbortSignal): Promise<Examined> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const worker = new Worker(ownScript('/examine.js'))
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
